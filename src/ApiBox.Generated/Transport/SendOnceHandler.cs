namespace ApiBox.Runtime;

/// <summary>
/// The innermost handler: lets the message of a paid request leave only once after its body was read (see <see cref="OneShotContent.Enter"/>),
/// and adds a key that belongs into the query, below everything that logs addresses.
/// </summary>
internal sealed class SendOnceHandler : DelegatingHandler
{
    private static readonly HttpRequestOptionsKey<OneShotContent> Body = new("ApiBox.PaidBody");

    public static void Mark(HttpRequestMessage request, OneShotContent body) => request.Options.Set(Body, body);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        KeyPlacement.AddressWithKey(request) is { } address ? SendToAsync(request, address, cancellationToken) : GuardAsync(request, cancellationToken);

    private async Task<HttpResponseMessage> SendToAsync(HttpRequestMessage request, Uri address, CancellationToken cancellationToken)
    {
        var shown = request.RequestUri;
        request.RequestUri = address;
        try
        {
            return await GuardAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            request.RequestUri = shown;
        }
    }

    private Task<HttpResponseMessage> GuardAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.Options.TryGetValue(Body, out var body) ? SendOnceAsync(request, body, cancellationToken) : base.SendAsync(request, cancellationToken);

    private async Task<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request, OneShotContent body, CancellationToken cancellationToken)
    {
        body.Enter();
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            body.Leave();
        }
    }
}
