namespace ApiBox.Runtime;

/// <summary>Copies the headers of an answer for an exception, without what gives access to something.</summary>
internal static class AnswerHeaders
{
    private static readonly HashSet<string> Secret = new(StringComparer.OrdinalIgnoreCase) { "Set-Cookie", "Set-Cookie2", "Authorization", "Proxy-Authorization" };

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(HttpResponseMessage response, string? key)
    {
        var headers = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated))
            if (!Secret.Contains(name))
                headers[name] = [.. values.Select(value => AnswerErrors.WithoutKey(value, key))];
        return headers;
    }
}
