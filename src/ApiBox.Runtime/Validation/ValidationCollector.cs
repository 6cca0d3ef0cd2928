using System.ComponentModel;
using System.Globalization;

namespace ApiBox.Runtime;

/// <summary>
/// Collects the errors of one validation. Its methods are called only for violations, so that valid input costs nothing;
/// <c>path</c> points to the value, <c>source</c> to the rule in the description.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial struct ValidationCollector
{
    private List<ValidationError>? _errors;

    /// <summary>How many errors were added so far.</summary>
    public readonly int Count => _errors?.Count ?? 0;

    /// <summary>Adds an error as it is.</summary>
    /// <param name="error">The error.</param>
    public void Add(ValidationError error) => (_errors ??= []).Add(error);

    /// <summary>Puts a prefix in front of the paths of the errors added since the collector held <paramref name="from"/> of them.</summary>
    /// <param name="from">The count before the nested object was looked at.</param>
    /// <param name="prefix">The path of the nested object, such as <c>/options</c>.</param>
    public readonly void Prefix(int from, string prefix)
    {
        for (var i = from; i < Count; i++)
            _errors![i] = _errors[i] with { Path = prefix + _errors[i].Path };
    }

    /// <summary>As <see cref="Prefix(int, string)"/>, for an item of an array.</summary>
    /// <param name="from">The count before the item was looked at.</param>
    /// <param name="prefix">The path of the array, such as <c>/tracks</c>.</param>
    /// <param name="index">The index of the item.</param>
    public readonly void Prefix(int from, string prefix, int index)
    {
        if (from < Count)
            Prefix(from, string.Create(CultureInfo.InvariantCulture, $"{prefix}/{index}"));
    }

    /// <summary>As <see cref="Prefix(int, string)"/>, for a member of a map.</summary>
    /// <param name="from">The count before the member was looked at.</param>
    /// <param name="prefix">The path of the map, such as <c>/labels</c>.</param>
    /// <param name="member">The member's name.</param>
    public readonly void Prefix(int from, string prefix, string member)
    {
        if (from < Count)
            Prefix(from, prefix + Check.Pointer(member));
    }

    /// <summary>The result: <see cref="ValidationResult.Valid"/> if nothing was added.</summary>
    public readonly ValidationResult ToResult() => _errors is null ? ValidationResult.Valid : new ValidationResult(_errors.ToArray());

    private void Add(string path, string keyword, string source, string message, string? limit, string? actual) =>
        Add(new ValidationError(path, keyword, message, limit, actual) { Source = source });
}
