using System.Globalization;
using System.Text;

namespace ApiBox.Conformance.Documents;

internal enum DocKind
{
    Object,
    Array,
    Text,
    Number,
    True,
    False,
    Null,
}

/// <summary>A place in a text, both counted from one, columns in UTF-16 units.</summary>
internal readonly record struct DocPlace(int Line, int Column) : IComparable<DocPlace>
{
    public int CompareTo(DocPlace other) => Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
}

/// <summary>
/// A value of a description as the measuring side reads it. It shares nothing with the parser that is measured: what that one
/// overlooks must be found here.
/// </summary>
internal sealed class DocNode
{
    private Dictionary<string, DocNode>? _index;

    public required DocKind Kind { get; init; }

    /// <summary>The text of a string or the digits of a number.</summary>
    public string Text { get; init; } = "";

    /// <summary>Where the value begins; of a member, where its name does.</summary>
    public required DocPlace Start { get; init; }

    /// <summary>Where it ends; what stands there is no part of it any more.</summary>
    public required DocPlace End { get; init; }

    public List<KeyValuePair<string, DocNode>> Members { get; } = [];

    public List<DocNode> Items { get; init; } = [];

    /// <summary>Where it is in the description, such as #/components/schemas/Song.</summary>
    public string Pointer { get; private set; } = "#";

    public bool IsObject => Kind == DocKind.Object;

    public DocNode? this[string name]
    {
        get
        {
            if (_index is null)
            {
                _index = new(StringComparer.Ordinal);
                foreach (var (member, value) in Members)
                    _index.TryAdd(member, value);
            }

            return _index.GetValueOrDefault(name);
        }
    }

    public string? TextOf(string name) => this[name] is { Kind: DocKind.Text } node ? node.Text : null;

    /// <summary>
    /// The node that a pointer such as #/components/schemas/Song names, or one behind the address that a schema gives itself.
    /// </summary>
    public DocNode? Find(string pointer)
    {
        if (pointer.IndexOf('#', StringComparison.Ordinal) is var hash
            && hash != 0
            && Addressed(hash < 0 ? pointer : pointer[..hash]) is { } schema)
            return hash < 0 ? schema : schema.Find(pointer[hash..]);
        if (pointer == "#")
            return this;
        if (!pointer.StartsWith("#/", StringComparison.Ordinal))
            return null;
        var node = this;
        foreach (var part in pointer[2..].Split('/'))
        {
            var name = Uri.UnescapeDataString(part)
                .Replace("~1", "/", StringComparison.Ordinal)
                .Replace("~0", "~", StringComparison.Ordinal);
            node = node.Kind == DocKind.Array
                ? int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < node.Items.Count
                    ? node.Items[index]
                    : null
                : node[name];
            if (node is null)
                return null;
        }

        return node;
    }

    private DocNode? Addressed(string address) =>
        TextOf("$id") is { } id && (id == address || id.EndsWith("/" + address, StringComparison.Ordinal))
            ? this
            : Members.Select(static pair => pair.Value)
                .Concat(Items)
                .Select(below => below.Addressed(address))
                .FirstOrDefault(static found => found is not null);

    /// <summary>Tells every node below where it is.</summary>
    public DocNode WithPointers(string pointer = "#")
    {
        Pointer = pointer;
        foreach (var (name, value) in Members)
            value.WithPointers($"{pointer}/{Escape(name)}");
        for (var i = 0; i < Items.Count; i++)
            Items[i].WithPointers(string.Create(CultureInfo.InvariantCulture, $"{pointer}/{i}"));
        return this;
    }

    public static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    public string ToJson()
    {
        var json = new StringBuilder();
        Write(json);
        return json.ToString();
    }

    private void Write(StringBuilder json)
    {
        switch (Kind)
        {
            case DocKind.Object:
                json.Append('{');
                foreach (var (name, value) in Members)
                {
                    json.Append(json[^1] == '{' ? "" : ",").Append(Quote(name)).Append(':');
                    value.Write(json);
                }

                json.Append('}');
                break;
            case DocKind.Array:
                json.Append('[');
                for (var i = 0; i < Items.Count; i++)
                {
                    json.Append(i == 0 ? "" : ",");
                    Items[i].Write(json);
                }

                json.Append(']');
                break;
            default:
                json.Append(Kind switch
                {
                    DocKind.Text => Quote(Text),
                    DocKind.Number => Text,
                    DocKind.True => "true",
                    DocKind.False => "false",
                    _ => "null"
                });
                break;
        }
    }

    private static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
