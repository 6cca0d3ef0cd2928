using System.Globalization;

namespace ApiBox.OpenApi.Reading;

/// <summary>JSON pointers as RFC 6901 writes them, and as URI fragments.</summary>
internal static class JsonPointer
{
    /// <summary>A name as a part of a pointer.</summary>
    public static string Escape(string name) => name.Replace("~", "~0").Replace("/", "~1");

    /// <summary>The name that a part of a pointer encodes.</summary>
    public static string Unescape(string part) => part.Replace("~1", "/").Replace("~0", "~");

    /// <summary>The pointer to a member of the value at a pointer.</summary>
    public static string Append(string pointer, string name) => $"{pointer}/{Escape(name)}";

    /// <summary>The pointer to an item of the value at a pointer.</summary>
    public static string Append(string pointer, int index) => $"{pointer}/{index.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The names of a pointer that begins with a slash.</summary>
    public static IEnumerable<string> Split(string pointer) => pointer.Substring(1).Split('/').Select(Unescape);

    /// <summary>The pointer to the value around, and the name in it; a pointer without a slash is its own name.</summary>
    public static (string Parent, string Name) SplitLast(string pointer)
    {
        var end = pointer.LastIndexOf('/');
        return (end < 0 ? "" : pointer.Substring(0, end), Unescape(pointer.Substring(end + 1)));
    }

    /// <summary>The value at a pointer, such as /properties/a, below another value; null when there is none.</summary>
    /// <param name="pointer">The pointer in a URI fragment, with percent-encoding.</param>
    public static SpecNode? Find(SpecNode from, string pointer)
    {
        SpecNode? node = from;
        foreach (var part in pointer.Substring(1).Split('/'))
        {
            var name = Unescape(Uri.UnescapeDataString(part));
            node = node is { Kind: SpecKind.Array } && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                ? index < node.Items.Count ? node.Items[index] : null
                : node?[name];
        }

        return node;
    }
}
