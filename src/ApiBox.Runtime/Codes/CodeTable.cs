using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>The codes that an operation's answers may carry.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CodeTable
{
    private readonly CodeEntry[] _entries;

    /// <summary>Makes a table.</summary>
    /// <param name="entries">The codes; the first of two equal ones counts.</param>
    public CodeTable(params CodeEntry[] entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        _entries = [.. entries];
    }

    /// <summary>The table for a description without one: 200 is yes, all else is an error.</summary>
    public static CodeTable Default { get; } = new(new CodeEntry(200, "Ok", CodeKind.Ok, false));

    /// <summary>Looks a code up; null if the table does not list it.</summary>
    /// <param name="code">The number in the body of the answer.</param>
    public CodeEntry? Find(int code)
    {
        foreach (var entry in _entries)
            if (entry.Code == code)
                return entry;
        return null;
    }

    /// <summary>Whether a callback's code says that all is well; one without a code does not say otherwise.</summary>
    /// <param name="code">The number in the body.</param>
    public bool IsOk(int? code) => code is null || Find(code.Value)?.Kind == CodeKind.Ok;
}
