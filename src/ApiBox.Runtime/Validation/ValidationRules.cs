using System.Diagnostics.CodeAnalysis;

namespace ApiBox;

/// <summary>
/// The rules that are disabled, for a service that has changed since its description. A rule is named by its keyword
/// (<c>enum</c>: everywhere) or by a JSON pointer and the keyword (<c>/model:enum</c>: there only; <c>*</c> matches any single step, as in
/// <c>/tracks/*/title:maxLength</c>).
/// </summary>
/// <remarks>
/// An operation can accept fewer values than the type of a field lists. <c>/model:enum</c> also disables the shorter list, so any model can
/// be sent.
/// </remarks>
public sealed class ValidationRules
{
    private static readonly string[] Keywords =
    [
        "required", "type", "enum", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength",
        "pattern", "format", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
    ];

    private readonly List<string> _disabled = [];

    /// <summary>The disabled rules.</summary>
    public ICollection<string> Disabled => _disabled;

    /// <summary>Disables a rule.</summary>
    /// <param name="rule">A keyword, or a JSON pointer, a colon and a keyword.</param>
    /// <returns>The same object, for the next rule.</returns>
    public ValidationRules Disable(string rule)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        _disabled.Add(rule);
        return this;
    }

    /// <summary>Whether an error comes from a disabled rule.</summary>
    /// <param name="error">The error.</param>
    public bool IsDisabled(ValidationError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        foreach (var rule in _disabled)
            if (TrySplit(rule, out var pointer, out var keyword) && keyword == error.Keyword
                && (pointer is null || Covers(pointer, error.Path)))
                return true;
        return false;
    }

    internal ValidationRules Copy()
    {
        var copy = new ValidationRules();
        copy._disabled.AddRange(_disabled);
        return copy;
    }

    // A typo such as "/model" or "maxlength" would silently disable nothing.
    internal static bool IsValid(string? rule) =>
        rule is not null && TrySplit(rule, out _, out var keyword)
            && (Keywords.Contains(keyword) || keyword.StartsWith("x-", StringComparison.Ordinal));

    private static bool TrySplit(string rule, out string? pointer, [NotNullWhen(true)] out string? keyword)
    {
        var colon = rule.LastIndexOf(':');
        pointer = colon < 0 ? null : rule[..colon];
        keyword = rule[(colon + 1)..];
        return keyword.Length > 0 && (pointer is null || pointer.Length == 0 || pointer[0] == '/');
    }

    private static bool Covers(string pointer, string path)
    {
        var wanted = pointer.Split('/');
        var given = path.Split('/');
        return wanted.Length == given.Length && wanted.Zip(given).All(pair => pair.First == "*" || pair.First == pair.Second);
    }
}
