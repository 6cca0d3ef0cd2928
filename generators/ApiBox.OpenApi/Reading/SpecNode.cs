namespace ApiBox.OpenApi.Reading;

internal enum SpecKind
{
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
}

/// <summary>One value of the description with its location, so that a diagnostic can point at it.</summary>
/// <param name="kind">The kind of JSON value.</param>
/// <param name="text">The unescaped text of a string, or the exact digits of a number; empty otherwise.</param>
/// <param name="span">The location of the value.</param>
internal sealed partial class SpecNode(SpecKind kind, string text, TextRange span)
{
    private static readonly IReadOnlyList<SpecMember> NoMembers = [];
    private static readonly IReadOnlyList<SpecNode> NoItems = [];

    // Most objects are small, and comparing a few names is faster than hashing one.
    private const int PlainSearch = 16;

    private IReadOnlyList<SpecMember> _members = NoMembers;
    private IReadOnlyList<SpecNode> _items = NoItems;
    private Dictionary<string, SpecMember>? _index;
    private string? _pointer;

    public SpecKind Kind { get; private set; } = kind;

    public string Text { get; } = text;

    public TextRange Span { get; } = span;

    public IReadOnlyList<SpecMember> Members
    {
        get => _members;
        init => _members = value;
    }

    public IReadOnlyList<SpecNode> Items
    {
        get => _items;
        init => _items = value;
    }

    /// <summary>The value that this one is a part of, and the name or index under which; null and empty for the document.</summary>
    public SpecNode? Parent { get; private set; }

    public string Key { get; private set; } = "";

    /// <summary>The value's pointer as a URI fragment, such as #/components/schemas/Track.</summary>
    public string Pointer => _pointer ??= Parent is null ? "#" : JsonPointer.Append(Parent.Pointer, Key);

    public bool IsObject => Kind == SpecKind.Object;

    public bool IsString => Kind == SpecKind.String;

    public bool IsTrue => Kind == SpecKind.True;

    /// <summary>The reference that the value is, static or dynamic; null if it is none.</summary>
    public SpecNode? Reference => this["$ref"] ?? this["$dynamicRef"];

    /// <summary>The member of that name, or null.</summary>
    public SpecNode? this[string name] => Member(name)?.Value;

    public SpecMember? Member(string name)
    {
        if (Members.Count > PlainSearch)
        {
            _index ??= Members.ToDictionary(static member => member.Name, StringComparer.Ordinal);
            return _index.TryGetValue(name, out var found) ? found : null;
        }

        foreach (var member in Members)
            if (member.Name == name)
                return member;
        return null;
    }

    /// <summary>Sets the pointer of every value below this one. Called once, when the document is complete.</summary>
    public void Locate()
    {
        // Without recursion: documents may be deep, and stacks of hosts small.
        var open = new Stack<SpecNode>();
        open.Push(this);
        while (open.Count > 0)
        {
            var node = open.Pop();
            foreach (var member in node.Members)
                Enter(member.Value, node, member.Name);
            for (var i = 0; i < node.Items.Count; i++)
                Enter(node.Items[i], node, i.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        // A value that a YAML alias shares belongs to its first location.
        void Enter(SpecNode child, SpecNode parent, string key)
        {
            if (child.Parent is not null)
                return;
            (child.Parent, child.Key) = (parent, key);
            open.Push(child);
        }
    }

    /// <summary>The text of the string member of that name, or null when it is missing or no string.</summary>
    public string? StringOf(string name) => this[name] is { IsString: true } node ? node.Text : null;
}

/// <summary>A name and its value in an object.</summary>
internal sealed record SpecMember(string Name, TextRange NameSpan, SpecNode Value)
{
    /// <summary>Where a remark about this keyword as a whole belongs: at what it holds, if that has parts, and else at its name.</summary>
    public TextRange RuleSpan => Value.IsObject || Value.Kind == SpecKind.Array ? Value.Span : NameSpan;
}

/// <summary>A piece of the text by offset and length, in UTF-16 units as Roslyn counts them.</summary>
internal readonly record struct TextRange(int Start, int Length);
