using System.Net;

namespace ApiBox.Runtime;

/// <summary>Follows redirects itself, so that each hop is a request that is validated like the first.</summary>
internal static class Redirects
{
    private const int MaxRedirects = 5;

    /// <summary>Sends a request, and the same one to where it is redirected.</summary>
    /// <param name="client">The client.</param>
    /// <param name="create">Makes the request to an address.</param>
    /// <param name="address">The first address.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The response, with its body still to be read.</returns>
    public static async Task<HttpResponseMessage> FollowAsync(
        HttpClient client, Func<Uri, HttpRequestMessage> create, Uri address, CancellationToken cancellationToken)
    {
        for (var hops = 0; ; hops++)
        {
            using var request = create(address);
            var response = await client
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            if (!IsRedirect(response.StatusCode) || response.Headers.Location is not { } location)
                return response;

            response.Dispose();
            if (hops == MaxRedirects)
                throw new ApiBoxDownloadException(
                    DownloadFailure.TooManyRedirects, $"There were more than {MaxRedirects} redirects.", response.StatusCode);
            address = new Uri(address, location);
        }
    }

    private static bool IsRedirect(HttpStatusCode status) => status is
        HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect
        or HttpStatusCode.PermanentRedirect;
}
