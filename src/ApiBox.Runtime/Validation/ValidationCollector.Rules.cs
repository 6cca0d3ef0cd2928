using System.Globalization;
using System.Text.Json;

namespace ApiBox.Runtime;

public partial struct ValidationCollector
{
    /// <summary>A value is not the allowed constant.</summary>
    /// <param name="path">Where the value is.</param>
    /// <param name="source">Where the rule is.</param>
    /// <param name="limit">The value allowed, as JSON.</param>
    /// <param name="actual">The value, as JSON.</param>
    public void Const(string path, string source, string limit, string actual) =>
        Add(path, "const", source, $"must be {limit}, but is {Redact(ref actual)}", limit, actual);

    /// <summary>A value matches a schema that it must not match.</summary>
    /// <param name="path">Where the value is.</param>
    /// <param name="source">Where the rule is.</param>
    public void Not(string path, string source) => Add(path, "not", source, "must not match the schema under not", null, null);

    /// <summary>A value cannot be written as JSON, so it can neither be sent nor validated.</summary>
    /// <param name="path">Where the value is.</param>
    public void NotSerializable(string path) =>
        Add(path, "json", "#", "cannot be written as JSON: it contains an infinite number or NaN, or is nested too deeply", null, null);

    /// <summary>There is a value where none is allowed.</summary>
    /// <param name="path">Where the value is.</param>
    /// <param name="source">Where the rule is.</param>
    public void Never(string path, string source) => Add(path, "false", source, "is not allowed", null, null);

    /// <summary>A value matches none of several schemas.</summary>
    /// <param name="path">Where the value is.</param>
    /// <param name="source">Where the rule is.</param>
    /// <param name="count">The number of schemas.</param>
    public void AnyOf(string path, string source, int count) =>
        Add(path, "anyOf", source, $"must match at least one of {Text(count)} schemas, but matches none", Text(count), "0");

    /// <summary>A value matches none of several schemas, or more than one.</summary>
    /// <param name="path">Where the value is.</param>
    /// <param name="source">Where the rule is.</param>
    /// <param name="count">The number of schemas.</param>
    /// <param name="matches">How many of them the value matches.</param>
    public void OneOf(string path, string source, int count, int matches)
    {
        var actual = matches == 0 ? "none" : Text(matches);
        Add(path, "oneOf", source, $"must match exactly one of {Text(count)} schemas, but matches {actual}", "1", Text(matches));
    }

    /// <summary>An array has too few or too many matching items.</summary>
    /// <param name="path">Where the array is.</param>
    /// <param name="keyword"><c>contains</c>, <c>minContains</c> or <c>maxContains</c>.</param>
    /// <param name="source">Where the rule is.</param>
    /// <param name="limit">The bound.</param>
    /// <param name="actual">How many there are.</param>
    public void Contains(string path, string keyword, string source, string limit, int actual) =>
        Amount(path, keyword, source, keyword == "maxContains" ? "at most" : "at least", limit, actual, "items that match contains");

    /// <summary>A value is missing that another one requires.</summary>
    /// <param name="path">Where the value should be.</param>
    /// <param name="source">Where the rule is.</param>
    /// <param name="name">The name of the member that asks for it.</param>
    public void DependentRequired(string path, string source, string name) =>
        Add(path, "dependentRequired", source, $"is required because {Redaction.Value(name)} is present", null, null);

    /// <summary>A member is not allowed in an object.</summary>
    /// <param name="path">Where the member is.</param>
    /// <param name="source">Where the rule is.</param>
    public void AdditionalProperties(string path, string source) => Undescribed(path, "additionalProperties", source, "a member");

    /// <summary>
    /// A text, or the name of a member, contains an unpaired surrogate. It would be sent as another text, so it is never sent.
    /// </summary>
    /// <param name="path">Where the text is.</param>
    /// <param name="actual">The text.</param>
    public void Unicode(string path, string actual)
    {
        var place = Text(Check.IndexOfUnpairedSurrogate(actual));
        Add(
            path, UnsendableContent.Unicode, "#", $"contains an unpaired surrogate at index {place}; split text between characters", null,
            Redaction.Value(actual));
    }

    /// <summary>A member that has a property of its own is among the additional ones, and would be sent twice.</summary>
    /// <param name="path">Where the member is.</param>
    public void Duplicate(string path) =>
        Add(
            path, UnsendableContent.Duplicate, "#",
            "is in AdditionalProperties, but the type has a property for it; set that property instead", null, null);

    /// <summary>A discriminator does not name a known schema.</summary>
    /// <param name="path">Where the discriminator is.</param>
    /// <param name="source">Where the rule is.</param>
    /// <param name="limit">The names, separated by commas.</param>
    /// <param name="actual">The value, as JSON.</param>
    public void Discriminator(string path, string source, string limit, string actual) =>
        Add(path, "discriminator", source, $"must be one of {limit}, but is {Redact(ref actual)}", limit, actual);

    /// <summary>The difference of two numbers is out of range.</summary>
    /// <param name="path">Where the number is that is subtracted from.</param>
    /// <param name="source">Where the rule is.</param>
    /// <param name="other">The JSON pointer of the number that is subtracted.</param>
    /// <param name="minimum">The least difference, or null.</param>
    /// <param name="maximum">The greatest difference, or null.</param>
    /// <param name="minuend">The number that is subtracted from.</param>
    /// <param name="subtrahend">The number that is subtracted.</param>
    public void Difference(string path, string source, string other, string? minimum, string? maximum, string minuend, string subtrahend)
    {
        var limit = maximum is null ? $"at least {minimum}" : minimum is null ? $"at most {maximum}" : $"{minimum} to {maximum}";
        var actual = $"{Redact(ref minuend)} and {Redact(ref subtrahend)}";
        Add(path, "difference", source, $"must be {limit} above {other}, but they are {actual}", limit, actual);
    }

    internal void Undescribed(string path, string keyword, string source, string unit) =>
        Add(path, keyword, source, $"is {unit} that the description does not allow", null, null);

    internal void LimitExceeded(string path) =>
        Add(path, "depth", "#", "is nested too deeply or too complex to validate", null, null);

    internal void NumberFormat(string path, string source, string format, string actual) =>
        Add(path, "format", source, $"must be of format {format}, but is {Redact(ref actual)}", format, actual);

    internal void Enum(string path, string source, string limit, JsonElement actual)
    {
        if (actual.ValueKind == JsonValueKind.String)
        {
            Enum(path, source, limit, JsonText.Of(actual));
            return;
        }

        var shown = JsonText.Display(actual);
        Add(path, "enum", source, $"must be one of {limit}, but is {shown}", limit, shown);
    }

    internal void Number(string path, string keyword, string source, string relation, string limit, string actual) =>
        Add(path, keyword, source, $"must be {relation} {limit}, but is {Redact(ref actual)}", limit, actual);

    /// <summary>Marks the errors added since as errors about the name of a member.</summary>
    internal readonly void AboutName(int from)
    {
        for (var i = from; i < Count; i++)
            _errors![i] = _errors[i] with { Message = $"has a name that {_errors[i].Message}" };
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
