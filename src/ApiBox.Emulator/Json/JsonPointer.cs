using System.Globalization;
using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>Reads and writes JSON by JSON pointer (RFC 6901).</summary>
internal static class JsonPointer
{
    public static JsonNode? Get(JsonNode? root, string pointer)
    {
        foreach (var name in Tokens(pointer))
        {
            root = root switch
            {
                JsonObject map => map[name],
                JsonArray list when int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var i) =>
                    list.ElementAtOrDefault(i),
                _ => null,
            };
        }

        return root;
    }

    /// <summary>Sets a member of an object. Missing parents are created if asked for; otherwise nothing is set.</summary>
    public static void Set(JsonNode? root, string pointer, JsonNode? value, bool createParents = false)
    {
        var cut = pointer.LastIndexOf('/');
        if (cut < 0)
            return;
        if (createParents && Get(root, pointer[..cut]) is null)
            Set(root, pointer[..cut], new JsonObject(), createParents);
        if (Get(root, pointer[..cut]) is JsonObject parent)
            parent[Unescape(pointer[(cut + 1)..])] = value;
    }

    /// <summary>The reference tokens of a pointer, unescaped.</summary>
    public static IEnumerable<string> Tokens(string pointer) =>
        pointer.Length == 0 ? [] : pointer.TrimStart('#').Split('/').Skip(1).Select(Unescape);

    private static string Unescape(string name) =>
        name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
