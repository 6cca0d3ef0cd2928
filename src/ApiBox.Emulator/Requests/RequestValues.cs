using Microsoft.AspNetCore.Http;

namespace ApiBox.Emulator;

/// <summary>The values of a request outside its body, still escaped, since lists must be split before they are unescaped.</summary>
/// <param name="Path">The values in the path by parameter, still escaped.</param>
/// <param name="Query">The parameters of the query in order: names unescaped, values still escaped.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Cookies">The cookies.</param>
internal sealed record RequestValues(
    IReadOnlyDictionary<string, string> Path,
    IReadOnlyList<KeyValuePair<string, string>> Query,
    IHeaderDictionary Headers,
    IRequestCookieCollection Cookies)
{
    public static RequestValues Of(HttpRequest request, IReadOnlyDictionary<string, string> path) =>
        new(path, [.. Split(request.QueryString.ToString().TrimStart('?'))], request.Headers, request.Cookies);

    /// <summary>The text of a parameter with a single value; null if it is missing.</summary>
    public string? Find(string name) => Path.TryGetValue(name, out var value)
        ? Uri.UnescapeDataString(value)
        : Query.Where(member => member.Key == name).Select(member => Unescape(member.Value)).FirstOrDefault();

    public static string Unescape(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static IEnumerable<KeyValuePair<string, string>> Split(string query)
    {
        foreach (var member in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var cut = member.IndexOf('=', StringComparison.Ordinal);
            yield return cut < 0 ? new(Unescape(member), "") : new(Unescape(member[..cut]), member[(cut + 1)..]);
        }
    }
}
