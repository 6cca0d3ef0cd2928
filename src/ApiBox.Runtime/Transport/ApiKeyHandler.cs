using System.Net.Http.Headers;

namespace ApiBox.Runtime;

/// <summary>Adds the key to requests to the service, and removes it from requests to other hosts.</summary>
internal sealed class ApiKeyHandler(TransportSettings settings) : DelegatingHandler
{
    // A key serves many requests.
    private AuthenticationHeaderValue? _last;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var placement = KeyPlacement.Of(request);
        placement.Clear(request);
        if (!placement.NeedsKey || !settings.IsTrusted(request.RequestUri))
            return base.SendAsync(request, cancellationToken);

        var key = settings.Key.GetAsync(cancellationToken);
        if (!key.IsCompletedSuccessfully)
            return SendAsync(request, placement, key, cancellationToken);
        placement.Apply(request, key.Result, ref _last);
        return base.SendAsync(request, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, KeyPlacement placement, ValueTask<string> key, CancellationToken cancellationToken)
    {
        placement.Apply(request, await key.ConfigureAwait(false), ref _last);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
