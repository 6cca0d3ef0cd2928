using System.Net.Http.Headers;

namespace ApiBox.Runtime;

/// <summary>Adds the key to requests that go to the service, and takes it off those that go anywhere else.</summary>
internal sealed class ApiKeyHandler(TransportSettings settings) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = settings.IsTrusted(request.RequestUri)
            ? new AuthenticationHeaderValue("Bearer", await settings.Key.GetAsync(cancellationToken).ConfigureAwait(false))
            : null;
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
