namespace ApiBox.Reliability.Handlers;

/// <summary>Sends the message, and when its call has ended a clone of it, for which nobody waits.</summary>
internal sealed class StragglingHandler(HandlerScene scene) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var clone = await Clones.OfAsync(request, cancellationToken);
        var response = await base.SendAsync(request, cancellationToken);

        // It begins within the call, and so carries whatever flows with the call beyond its end.
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var straggler = SendLaterAsync(clone, ended.Task);
        scene.AfterCall = () =>
        {
            ended.SetResult();
            return straggler;
        };
        return response;
    }

    private async Task SendLaterAsync(HttpRequestMessage clone, Task ended)
    {
        await ended;
        try
        {
            (await base.SendAsync(clone, CancellationToken.None)).Dispose();
        }
        catch (Exception)
        {
            // It was held back, in whatever words; what counts is what the service accepted.
        }
    }
}
