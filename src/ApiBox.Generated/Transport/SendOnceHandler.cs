namespace ApiBox.Runtime;

/// <summary>The innermost handler: lets the message of a paid request leave only once after its body was read. See <see cref="OneShotContent.Pass"/>.</summary>
internal sealed class SendOnceHandler : DelegatingHandler
{
    private static readonly HttpRequestOptionsKey<OneShotContent> Body = new("ApiBox.PaidBody");

    public static void Mark(HttpRequestMessage request, OneShotContent body) => request.Options.Set(Body, body);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Options.TryGetValue(Body, out var body))
            body.Pass();
        return base.SendAsync(request, cancellationToken);
    }
}
