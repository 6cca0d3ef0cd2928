namespace ApiBox.Runtime;

/// <summary>Copies the headers of a response.</summary>
internal static class ResponseHeaders
{
    private static readonly HashSet<string> Hidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "Set-Cookie", "Set-Cookie2", "Authorization", "Proxy-Authorization",
    };

    /// <summary>For an exception, without credentials.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(HttpResponseMessage response, IReadOnlyList<Secret>? sent) =>
        Copy(response, static name => !Hidden.Contains(name), value => Secret.Hide(value, sent));

    /// <summary>All of them, as they are.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> All(HttpResponseMessage response) =>
        Copy(response, static _ => true, static value => value);

    private static Dictionary<string, IReadOnlyList<string>> Copy(
        HttpResponseMessage response, Func<string, bool> isCopied, Func<string, string> valueOf)
    {
        var headers = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated))
            if (isCopied(name))
                headers[name] = [.. values.Select(valueOf)];
        return headers;
    }
}
