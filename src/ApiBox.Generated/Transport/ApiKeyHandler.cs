namespace ApiBox.Runtime;

/// <summary>Adds the key to requests that go to the service, and takes it off those that go anywhere else.</summary>
internal sealed class ApiKeyHandler(TransportSettings settings) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var placement = KeyPlacement.Of(request);
        placement.Clear(request);
        if (placement.NeedsKey && settings.IsTrusted(request.RequestUri))
            placement.Apply(request, await settings.Key.GetAsync(cancellationToken).ConfigureAwait(false));
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
