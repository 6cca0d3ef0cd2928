using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>The codes that an operation's responses may carry.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CodeTable
{
    private readonly CodeEntry[] _entries;

    /// <summary>Creates a table.</summary>
    /// <param name="entries">The codes; the first of two equal ones counts.</param>
    public CodeTable(params CodeEntry[] entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        _entries = [.. entries];
    }

    /// <summary>The table for a description without one: 200 is success, all other codes are errors.</summary>
    public static CodeTable Default { get; } = new(new CodeEntry(200, "Ok", CodeKind.Ok, false));

    /// <summary>Looks a code up; null if the table does not list it.</summary>
    /// <param name="code">The number in the body of the response.</param>
    public CodeEntry? Find(int code)
    {
        foreach (var entry in _entries)
            if (entry.Code == code)
                return entry;
        return null;
    }

    /// <summary>Whether a callback's code means success; a callback without a code is a success.</summary>
    /// <param name="code">The number in the body.</param>
    public bool IsOk(int? code) => code is null || Find(code.Value)?.Kind == CodeKind.Ok;
}
