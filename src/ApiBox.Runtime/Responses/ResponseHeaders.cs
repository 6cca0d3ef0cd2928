namespace ApiBox.Runtime;

/// <summary>Copies the headers of a response for an exception, without credentials.</summary>
internal static class ResponseHeaders
{
    private static readonly HashSet<string> Hidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "Set-Cookie", "Set-Cookie2", "Authorization", "Proxy-Authorization",
    };

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(HttpResponseMessage response, IReadOnlyList<Secret>? sent)
    {
        var headers = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated))
            if (!Hidden.Contains(name))
                headers[name] = [.. values.Select(value => Secret.Hide(value, sent))];
        return headers;
    }
}
