using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ApiBox.Conformance.Documents;

/// <summary>Reads JSON with System.Text.Json and YAML with YamlDotNet's own tree.</summary>
internal static partial class DocReader
{
    /// <exception cref="DocException">It is neither.</exception>
    public static DocNode Read(string text, string path)
    {
        try
        {
            return (Path.GetExtension(path) is ".json" ? ReadJson(text) : ReadYaml(text)).WithPointers();
        }
        catch (Exception error) when (error is JsonException or YamlException or ArgumentException or InvalidOperationException)
        {
            throw new DocException(error.Message);
        }
    }

    public static DocNode ReadJson(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = 1000 });
        var places = new Places(bytes);
        reader.Read();
        var root = ReadValue(ref reader, places, null);
        reader.Read();
        return root;
    }

    private static DocNode ReadValue(ref Utf8JsonReader reader, Places places, DocPlace? name)
    {
        var start = name ?? places.Of(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = new List<KeyValuePair<string, DocNode>>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var member = reader.GetString()!;
                    var at = places.Of(reader.TokenStartIndex);
                    reader.Read();
                    members.Add(new(member, ReadValue(ref reader, places, at)));
                }

                var node = new DocNode { Kind = DocKind.Object, Start = start, End = places.Of(reader.BytesConsumed) };
                node.Members.AddRange(members);
                return node;
            case JsonTokenType.StartArray:
                var items = new List<DocNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(ReadValue(ref reader, places, null));
                var list = new DocNode { Kind = DocKind.Array, Start = start, End = places.Of(reader.BytesConsumed) };
                list.Items.AddRange(items);
                return list;
            case JsonTokenType.String:
                return new DocNode
                {
                    Kind = DocKind.Text,
                    Text = reader.GetString()!,
                    Start = start,
                    End = places.Of(reader.BytesConsumed)
                };
            case JsonTokenType.Number:
                return new DocNode
                {
                    Kind = DocKind.Number,
                    Text = Encoding.UTF8.GetString(reader.ValueSpan),
                    Start = start,
                    End = places.Of(reader.BytesConsumed)
                };
            default:
                var kind = reader.TokenType switch
                {
                    JsonTokenType.True => DocKind.True,
                    JsonTokenType.False => DocKind.False,
                    _ => DocKind.Null
                };
                return new DocNode { Kind = kind, Start = start, End = places.Of(reader.BytesConsumed) };
        }
    }

    private static DocNode ReadYaml(string text)
    {
        var stream = new YamlStream();
        // Blank lines may hold more spaces than YamlDotNet likes. Lines and columns of the rest stay what they are.
        stream.Load(new StringReader(BlankLines().Replace(text, "")));
        return stream.Documents.Count == 1
            ? Convert(stream.Documents[0].RootNode, null, 0)
            : throw new DocException("there is not one document");
    }

    private static DocNode Convert(YamlNode node, YamlNode? name, int depth)
    {
        if (depth > 500)
            throw new DocException("values are nested too deeply");
        var start = Place((name ?? node).Start);
        switch (node)
        {
            case YamlMappingNode mapping:
                var members = new List<KeyValuePair<string, DocNode>>();
                foreach (var (key, value) in mapping.Children)
                {
                    if (key is not YamlScalarNode { Value: "<<", Style: ScalarStyle.Plain })
                        members.Add(new(((YamlScalarNode)key).Value ?? "", Convert(value, key, depth + 1)));
                    else
                        foreach (var merged in value is YamlSequenceNode several ? several.Children : [value])
                            members.AddRange(Convert(merged, null, depth + 1).Members
                                .Where(member => !mapping.Children.ContainsKey(new YamlScalarNode(member.Key))));
                }

                var map = new DocNode
                {
                    Kind = DocKind.Object,
                    Start = start,
                    End = EndOf(node, members.Select(static member => member.Value))
                };
                map.Members.AddRange(members);
                return map;
            case YamlSequenceNode sequence:
                var items = sequence.Children.Select(item => Convert(item, null, depth + 1)).ToList();
                return new DocNode { Kind = DocKind.Array, Start = start, End = EndOf(node, items), Items = items };
            case YamlScalarNode scalar:
                var text = scalar.Value ?? "";
                var isPlain = scalar.Style == ScalarStyle.Plain && (scalar.Tag.IsEmpty || scalar.Tag.IsNonSpecific);
                var kind = !isPlain ? DocKind.Text
                    : text is "" or "~" or "null" or "Null" or "NULL" ? DocKind.Null
                    : text is "true" or "True" or "TRUE" ? DocKind.True
                    : text is "false" or "False" or "FALSE" ? DocKind.False
                    : Numbers().IsMatch(text) ? DocKind.Number : DocKind.Text;
                if (isPlain
                    && text.StartsWith("0x", StringComparison.Ordinal)
                    && long.TryParse(text.AsSpan(2), System.Globalization.NumberStyles.HexNumber, null, out var hex))
                    (kind, text) = (DocKind.Number, hex.ToString(System.Globalization.CultureInfo.InvariantCulture));
                return new DocNode { Kind = kind, Text = text, Start = start, End = Place(node.End) };
            default:
                throw new DocException($"{node.NodeType} is not expected");
        }
    }

    /// <summary>
    /// To YamlDotNet an object or a list ends where it starts; it holds what is in it, which an alias may have brought from elsewhere.
    /// </summary>
    private static DocPlace EndOf(YamlNode node, IEnumerable<DocNode> below) =>
        below.Select(static one => one.End).Append(new DocPlace((int)node.Start.Line, (int)node.Start.Column + 1)).Max();

    private static DocPlace Place(Mark mark) => new((int)mark.Line, (int)mark.Column);

    [GeneratedRegex("^ +(?=\r?$)", RegexOptions.Multiline)]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Numbers();

    /// <summary>Turns offsets of bytes into places; they are asked for in rising order.</summary>
    private sealed class Places(byte[] bytes)
    {
        private long _at;
        private int _line = 1;
        private int _column = 1;

        public DocPlace Of(long offset)
        {
            for (; _at < offset; _at++)
            {
                var b = bytes[_at];
                if (b == '\n')
                    (_line, _column) = (_line + 1, 1);
                else if ((b & 0xC0) != 0x80)
                    _column += b >= 0xF0 ? 2 : 1;
            }

            return new DocPlace(_line, _column);
        }
    }
}

/// <summary>The runner cannot read the description; the product may still say why.</summary>
internal sealed class DocException(string message) : Exception(message);
