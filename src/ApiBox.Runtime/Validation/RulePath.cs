using System.Globalization;
using System.Text;

namespace ApiBox.Runtime;

/// <summary>A JSON pointer that grows with each level and is only written out when an error needs it.</summary>
internal sealed class RulePath
{
    private readonly RulePath? _parent;
    private readonly string _text;

    private RulePath(RulePath? parent, string text)
    {
        _parent = parent;
        _text = text;
    }

    public static RulePath Root(string pointer) => new(null, pointer);

    public RulePath Member(string name) => new(this, PointerSegment.Escape(name));

    public RulePath Item(int index) => new(this, index.ToString(CultureInfo.InvariantCulture));

    public override string ToString()
    {
        var segments = new Stack<string>();
        var at = this;
        for (; at._parent is not null; at = at._parent)
            segments.Push(at._text);

        var pointer = new StringBuilder(at._text);
        foreach (var segment in segments)
            pointer.Append('/').Append(segment);
        return pointer.ToString();
    }
}
