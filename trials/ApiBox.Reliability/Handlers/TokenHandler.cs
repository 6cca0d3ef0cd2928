using System.Net;

namespace ApiBox.Reliability.Handlers;

/// <summary>Fetches a token through the same chain before each message, and after a 401 once more, with a clone of the message.</summary>
internal sealed class TokenHandler(Uri service) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await RenewAsync(cancellationToken);
        var clone = await Clones.OfAsync(request, cancellationToken);
        var response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode != HttpStatusCode.Unauthorized)
            return response;

        response.Dispose();
        await RenewAsync(cancellationToken);
        return await base.SendAsync(clone, cancellationToken);
    }

    private async Task RenewAsync(CancellationToken cancellationToken)
    {
        using var renewal = new HttpRequestMessage(HttpMethod.Post, new Uri(service, "token"));
        renewal.Content = new StringContent("grant_type=client_credentials");
        using var response = await base.SendAsync(renewal, cancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
