namespace ApiBox.Cli.Execution;

/// <summary>Says when the first request is sent. Before, nothing shows that something is sent.</summary>
internal sealed class SendSignal(TaskCompletionSource sending) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        sending.TrySetResult();
        return base.SendAsync(request, cancellationToken);
    }
}
