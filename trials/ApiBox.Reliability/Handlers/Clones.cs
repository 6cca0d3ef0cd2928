namespace ApiBox.Reliability.Handlers;

/// <summary>Copies of messages, as handlers make them that retry or hedge: without the options.</summary>
internal static class Clones
{
    public static async Task<HttpRequestMessage> OfAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var clone = new HttpRequestMessage(request.Method, request.RequestUri);
        (clone.Version, clone.VersionPolicy) = (request.Version, request.VersionPolicy);
        foreach (var (name, values) in request.Headers.NonValidated)
            clone.Headers.TryAddWithoutValidation(name, values);
        if (request.Content is null)
            return clone;

        clone.Content = new ByteArrayContent(await request.Content.ReadAsByteArrayAsync(cancellationToken));
        foreach (var (name, values) in request.Content.Headers.NonValidated)
            clone.Content.Headers.TryAddWithoutValidation(name, values);
        return clone;
    }
}
