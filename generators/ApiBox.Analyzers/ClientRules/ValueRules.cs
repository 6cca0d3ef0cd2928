using System.Text.RegularExpressions;

namespace ApiBox.Analyzers.ClientRules;

/// <summary>The rules of a property, a parameter or an item.</summary>
/// <param name="name">The name as messages show it.</param>
/// <param name="json">The rules with the keywords of OpenAPI.</param>
internal sealed class ValueRules(string name, Json json)
{
    private Regex? _pattern;
    private ValueRules? _items;

    public string Name { get; } = name;

    public bool IsEmpty => json.Members.Count == 0;

    /// <summary>Whether the value must not be null.</summary>
    public bool Required => json.IsTrue("required");

    /// <summary>Whether the service calls the address.</summary>
    public bool Reachable => json.IsTrue("reachable");

    /// <summary>Whether the address receives callbacks.</summary>
    public bool Callback => json.IsTrue("callback");

    /// <summary>Whether an empty address means that there is none.</summary>
    public bool MayBeEmpty => json.IsTrue("empty");

    public bool UniqueItems => json.IsTrue("uniqueItems");

    public string? Format => Text("format");

    public string? Const => Text("const");

    /// <summary>The pattern as the description has it.</summary>
    public string? Pattern => Text("pattern");

    /// <summary>The values that are allowed; null when there is no list.</summary>
    public IReadOnlyList<Json>? Enum => json["enum"]?.Items;

    /// <summary>The rules of the items of a list; null without any.</summary>
    public ValueRules? Items => _items ??= json["items"] is { } items ? new ValueRules(Name, items) : null;

    /// <summary>A bound or a step, with the digits of the description; null without one.</summary>
    public string? Number(string keyword) => json[keyword] is { Kind: JsonKind.Number } number ? number.Text : null;

    /// <summary>A bound of a length or a number of items; null without one.</summary>
    public int? Count(string keyword) => Number(keyword) is { } text && int.TryParse(text, out var count) ? count : null;

    /// <summary>Whether a text matches the pattern; true where that cannot be decided.</summary>
    public bool Matches(string text)
    {
        if ((Text("regex") ?? Pattern) is not { } pattern)
            return true;
        try
        {
            _pattern ??= new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100));
            return _pattern.IsMatch(text);
        }
        catch (Exception error) when (error is ArgumentException or RegexMatchTimeoutException or IndexOutOfRangeException)
        {
            return true;
        }
    }

    private string? Text(string keyword) => json[keyword] is { Kind: JsonKind.Text } text ? text.Text : null;
}
