using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ApiBox.OpenApi.Reading;

/// <summary>
/// Reads YAML into the same nodes as <see cref="SpecReader"/> reads JSON into, with places in the original text. YamlDotNet splits
/// the text; what the pieces mean is decided here. Aliases are copied, so that every node has one place in the tree, and what
/// they add up to is bounded.
/// </summary>
internal sealed class YamlSpecReader
{
    public const int MaxCopiedText = 64 * 1024 * 1024;

    private const string TagPrefix = "tag:yaml.org,2002:";

    private readonly YamlText _text;
    private readonly Parser _parser;
    private readonly Dictionary<string, SpecNode> _anchors = new(StringComparer.Ordinal);
    private int _depth;
    private int _nodes;
    private long _copiedText;
    private int _end;

    private YamlSpecReader(YamlText text)
    {
        _text = text;
        _parser = new Parser(new Scanner(new StringReader(text.Text), skipComments: true));
    }

    public static SpecNode Read(string text)
    {
        try
        {
            return new YamlSpecReader(YamlText.Of(text)).ReadDocument();
        }
        catch (SpecSyntaxException error) when (error.IsGrammar && YamlText.WithoutDeepBlanks(text) is { } mended)
        {
            return new YamlSpecReader(mended).ReadDocument();
        }
    }

    private SpecNode ReadDocument()
    {
        Next();
        if (Next() is not DocumentStart)
            throw Error("a value is expected, but the text ends", new TextRange(_text.Original.Length, 0));
        var root = ReadNode(Next());
        Next();
        if (Next() is DocumentStart second)
            throw Error("a second document begins here, and a description is one", second);
        return root;
    }

    private ParsingEvent Next()
    {
        try
        {
            var piece = _parser.MoveNext()
                ? _parser.Current!
                : throw Error("the text ends too early", new TextRange(_text.Original.Length, 0));
            // The library reports where the end of a collection begins; in block style that is where the next piece begins.
            if (piece is Scalar or AnchorAlias or SequenceStart or MappingStart)
                _end = _text.InOriginal(piece.End.Index);
            return piece;
        }
        catch (YamlException error)
        {
            throw Syntax(error);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or OverflowException or FormatException
            or NotSupportedException)
        {
            // The library throws these for invalid escapes; the location is near the last piece that it has read.
            var at = _text.InOriginal(_parser.Current?.End.Index ?? 0);
            throw new SpecSyntaxException(
                "a value that follows cannot be read; an escape in it may be no character",
                new TextRange(at, 0))
            { IsYaml = true, IsGrammar = true };
        }
    }

    /// <summary>The library's message without its capital letter and full stop, at the location where it stopped.</summary>
    private SpecSyntaxException Syntax(YamlException error)
    {
        var at = _text.InOriginal(error.Message.Contains(" tab ") ? TabAfter(error.Start.Index) : error.Start.Index);
        var message = error.Message.TrimEnd('.', ' ');
        message = message.Length == 0 ? "it cannot be read" : char.ToLowerInvariant(message[0]) + message.Substring(1);
        return new SpecSyntaxException(message, new TextRange(at, at < _text.Original.Length ? 1 : 0)) { IsYaml = true, IsGrammar = true };
    }

    /// <summary>
    /// For a tab, the library reports where the mapping began; the tab is the first one at the start of a line after the last piece.
    /// </summary>
    private long TabAfter(long mark)
    {
        var start = (int)Math.Min(_text.Text.Length, Math.Max(mark, _parser.Current?.End.Index ?? 0));
        var isIndent = start == 0;
        for (var i = start; i < _text.Text.Length; i++)
        {
            var c = _text.Text[i];
            if (c == '\t' && isIndent)
                return i;
            isIndent = c == '\n' || (isIndent && c == ' ');
        }

        return mark;
    }

    private SpecNode ReadNode(ParsingEvent first)
    {
        Count(first);
        var node = first switch
        {
            AnchorAlias alias => Copy(Resolve(alias), alias),
            Scalar scalar => ReadScalar(scalar),
            SequenceStart sequence => ReadSequence(sequence),
            MappingStart mapping => ReadMapping(mapping),
            _ => throw Error("a value is expected", first),
        };
        if (first is NodeEvent { Anchor.IsEmpty: false } named)
            _anchors[named.Anchor.Value] = node;
        return node;
    }

    private SpecNode ReadScalar(Scalar scalar)
    {
        var tag = Tag(scalar);
        var isPlain = scalar.Style == ScalarStyle.Plain && tag is null;
        var (kind, text) = isPlain || tag is "int" or "float" or "bool" or "null"
            ? YamlScalar.Resolve(scalar.Value)
            : (SpecKind.String, scalar.Value);
        var fits = tag switch
        {
            "int" or "float" => kind == SpecKind.Number,
            "bool" => kind is SpecKind.True or SpecKind.False,
            "null" => kind == SpecKind.Null,
            _ => true,
        };
        if (!fits)
            throw Error($"the value is not a valid {tag}, which its tag requires", scalar);
        return new SpecNode(kind, text, Range(scalar, scalar.End));
    }

    private SpecNode ReadSequence(SequenceStart start)
    {
        Enter(start);
        var items = new List<SpecNode>();
        ParsingEvent item;
        while ((item = Next()) is not SequenceEnd)
            items.Add(ReadNode(item));
        _depth--;
        if (start.Style == SequenceStyle.Flow)
            _end = EndOf(item);
        return new SpecNode(SpecKind.Array, "", From(start, _end)) { Items = items };
    }

    private SpecNode ReadMapping(MappingStart start)
    {
        Enter(start);
        var members = new List<SpecMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        List<SpecMember>? merged = null;
        ParsingEvent key;
        while ((key = Next()) is not MappingEnd)
        {
            Count(key);
            var (name, nameSpan) = ReadKey(key);
            var value = ReadNode(Next());
            if (name == "<<" && key is Scalar { Style: ScalarStyle.Plain })
                (merged ??= []).AddRange(Merged(value));
            else if (names.Add(name))
                members.Add(new SpecMember(name, nameSpan, value));
            else
                throw Error($"the member '{name}' occurs twice in one object", nameSpan);
        }

        // Members of the object itself take precedence over merged ones, and earlier merges over later ones.
        foreach (var member in merged ?? [])
            if (names.Add(member.Name))
                members.Add(member);
        _depth--;
        if (start.Style == MappingStyle.Flow)
            _end = EndOf(key);
        return new SpecNode(SpecKind.Object, "", From(start, _end)) { Members = members };
    }

    /// <summary>A name is a text however it is written: the key 200 is the name "200".</summary>
    private (string Name, TextRange Span) ReadKey(ParsingEvent key)
    {
        switch (key)
        {
            case Scalar scalar:
                var span = Range(scalar, scalar.End);
                if (!scalar.Anchor.IsEmpty)
                    _anchors[scalar.Anchor.Value] = new SpecNode(SpecKind.String, scalar.Value, span);
                return (scalar.Value, span);
            case AnchorAlias alias when Resolve(alias) is { Kind: SpecKind.String or SpecKind.Number } node:
                return (node.Text, Range(alias, alias.End));
            default:
                throw Error("a member's name must be a string", key);
        }
    }

    private static IEnumerable<SpecMember> Merged(SpecNode value)
    {
        if (value.IsObject)
            return value.Members;
        if (value.Kind == SpecKind.Array && value.Items.All(static item => item.IsObject))
            return value.Items.SelectMany(static item => item.Members);
        throw Error("only objects can be merged with <<", value.Span);
    }

    private SpecNode Resolve(AnchorAlias alias) => _anchors.TryGetValue(alias.Value.Value, out var node)
        ? node
        : throw Error($"the alias '*{alias.Value.Value}' names nothing that is complete before it", alias);

    /// <summary>
    /// A copy, since a node has one parent in the tree. It keeps its location in the text, where the author can correct it.
    /// </summary>
    private SpecNode Copy(SpecNode node, ParsingEvent alias)
    {
        if (++_depth > SpecText.MaxDepth)
            throw Error($"values are nested deeper than {SpecText.MaxDepth} levels", alias);
        _copiedText += node.Text.Length;
        if (_copiedText > MaxCopiedText)
            throw Error(
                $"aliases repeat more than {(MaxCopiedText / 1024 / 1024).ToString(CultureInfo.InvariantCulture)} million characters",
                alias);
        var items = new List<SpecNode>(node.Items.Count);
        foreach (var item in node.Items)
        {
            Count(alias);
            items.Add(Copy(item, alias));
        }

        var members = new List<SpecMember>(node.Members.Count);
        foreach (var member in node.Members)
        {
            Count(alias);
            members.Add(member with { Value = Copy(member.Value, alias) });
        }

        _depth--;
        return new SpecNode(node.Kind, node.Text, node.Span) { Items = items, Members = members };
    }

    private void Enter(ParsingEvent start)
    {
        if (++_depth > SpecText.MaxDepth)
            throw Error($"values are nested deeper than {SpecText.MaxDepth} levels", start);
    }

    private void Count(ParsingEvent at)
    {
        if (++_nodes > SpecText.MaxNodes)
        {
            var limit = SpecText.MaxNodes.ToString(CultureInfo.InvariantCulture);
            throw Error($"there are more than {limit} values, with those that aliases repeat", at);
        }
    }

    /// <summary>The tag that decides the kind of a scalar: null when there is none, "str" for tags that only name kinds of text.</summary>
    private string? Tag(Scalar scalar)
    {
        if (scalar.Tag.IsEmpty || scalar.Tag.Value == "?")
            return null;
        if (scalar.Tag.IsNonSpecific)
            return "str";
        var tag = scalar.Tag.Value;
        if (!tag.StartsWith(TagPrefix, StringComparison.Ordinal))
            throw Error($"the tag '{tag}' has no meaning in a description", scalar);
        var kind = tag.Substring(TagPrefix.Length);
        return kind is "int" or "float" or "bool" or "null" ? kind : "str";
    }

    private TextRange Range(ParsingEvent start, Mark end) => From(start, _text.InOriginal(end.Index));

    /// <summary>Up to the end, without the space before it that block scalars and empty values leave.</summary>
    private TextRange From(ParsingEvent start, int end)
    {
        var from = _text.InOriginal(start.Start.Index);
        while (end > from && char.IsWhiteSpace(_text.Original[end - 1]))
            end--;
        return new TextRange(from, Math.Max(0, end - from));
    }

    /// <summary>The end of a flow collection, whose last event is its bracket.</summary>
    private int EndOf(ParsingEvent bracket) => Math.Min(_text.Original.Length, _text.InOriginal(bracket.Start.Index) + 1);

    private SpecSyntaxException Error(string message, ParsingEvent at) => Error(message, Range(at, at.End));

    private static SpecSyntaxException Error(string message, TextRange at) => new(message, at) { IsYaml = true };
}
