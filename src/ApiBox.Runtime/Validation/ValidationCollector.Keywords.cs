using System.Globalization;

namespace ApiBox.Runtime;

public partial struct ValidationCollector
{
    /// <summary>A required value is missing.</summary>
    /// <param name="path">Where the value is.</param>
    /// <param name="source">Where the rule is.</param>
    public void Required(string path, string source) => Add(path, "required", source, "is required", null, null);

    /// <summary>A value has the wrong type, for example null where none is allowed.</summary>
    /// <param name="path">Where the value is.</param>
    /// <param name="source">Where the rule is.</param>
    /// <param name="limit">The type that the description asks for.</param>
    /// <param name="actual">What was given.</param>
    public void Type(string path, string source, string limit, string actual) =>
        Add(path, "type", source, $"must be of type {limit}, but is {Redact(ref actual)}", limit, actual);

    /// <summary>A number is below its inclusive lower bound.</summary>
    /// <typeparam name="T">A number.</typeparam>
    /// <param name="path">Where the value is.</param>
    /// <param name="source">Where the rule is.</param>
    /// <param name="limit">The bound.</param>
    /// <param name="actual">The number.</param>
    public void Minimum<T>(string path, string source, string limit, T actual)
        where T : IFormattable => Number(path, "minimum", source, "at least", limit, actual);

    /// <summary>A number is above its inclusive upper bound.</summary>
    /// <inheritdoc cref="Minimum{T}"/>
    public void Maximum<T>(string path, string source, string limit, T actual)
        where T : IFormattable => Number(path, "maximum", source, "at most", limit, actual);

    /// <summary>A number is not above its exclusive lower bound.</summary>
    /// <inheritdoc cref="Minimum{T}"/>
    public void ExclusiveMinimum<T>(string path, string source, string limit, T actual)
        where T : IFormattable => Number(path, "exclusiveMinimum", source, "greater than", limit, actual);

    /// <summary>A number is not below its exclusive upper bound.</summary>
    /// <inheritdoc cref="Minimum{T}"/>
    public void ExclusiveMaximum<T>(string path, string source, string limit, T actual)
        where T : IFormattable => Number(path, "exclusiveMaximum", source, "less than", limit, actual);

    /// <summary>A number is not a multiple of its step.</summary>
    /// <inheritdoc cref="Minimum{T}"/>
    public void MultipleOf<T>(string path, string source, string limit, T actual)
        where T : IFormattable => Number(path, "multipleOf", source, "a multiple of", limit, actual);

    /// <summary>A text is too short, in code points.</summary>
    /// <param name="path">Where the value is.</param>
    /// <param name="source">Where the rule is.</param>
    /// <param name="limit">The bound.</param>
    /// <param name="actual">The text.</param>
    public void MinLength(string path, string source, string limit, string actual) =>
        Length(path, "minLength", source, "at least", limit, actual);

    /// <summary>A text is too long, in code points.</summary>
    /// <inheritdoc cref="MinLength"/>
    public void MaxLength(string path, string source, string limit, string actual) =>
        Length(path, "maxLength", source, "at most", limit, actual);

    /// <summary>A text does not match its pattern.</summary>
    /// <param name="path">Where the value is.</param>
    /// <param name="source">Where the rule is.</param>
    /// <param name="limit">The pattern.</param>
    /// <param name="actual">The text.</param>
    public void Pattern(string path, string source, string limit, string actual) =>
        Add(path, "pattern", source, $"must match {limit}, but is {Quoted(ref actual)}", limit, actual);

    /// <summary>An address does not match its pattern.</summary>
    /// <inheritdoc cref="Pattern(string, string, string, string)"/>
    public void Pattern(string path, string source, string limit, Uri actual) => Pattern(path, source, limit, Redaction.Address(actual));

    /// <summary>A text is not one of the allowed values.</summary>
    /// <param name="path">Where the value is.</param>
    /// <param name="source">Where the rule is.</param>
    /// <param name="limit">The values allowed, separated by commas.</param>
    /// <param name="actual">The text.</param>
    public void Enum(string path, string source, string limit, string? actual)
    {
        var given = actual ?? ""; // An open enum that was never set has no text.
        Add(path, "enum", source, $"must be one of {limit}, but is {Quoted(ref given)}", limit, given);
    }

    /// <summary>A text does not have the required format.</summary>
    /// <param name="path">Where the value is.</param>
    /// <param name="source">Where the rule is.</param>
    /// <param name="format">The format, such as <c>uri</c>.</param>
    /// <param name="actual">The text.</param>
    public void Format(string path, string source, string format, string actual)
    {
        if (format is "uri" or "uri-reference")
            actual = Redaction.Address(actual);
        var wanted = format == "uri" ? "an absolute URI" : $"of format {format}";
        Add(path, "format", source, $"must be {wanted}, but is {Quoted(ref actual)}", format, actual);
    }

    /// <summary>An address is not absolute, or no RFC 3986 URI.</summary>
    /// <inheritdoc cref="Format(string, string, string, string)"/>
    public void Format(string path, string source, string format, Uri actual) => Format(path, source, format, Redaction.Address(actual));

    /// <summary>An array has too few items.</summary>
    /// <param name="path">Where the value is.</param>
    /// <param name="source">Where the rule is.</param>
    /// <param name="limit">The bound.</param>
    /// <param name="actual">How many there are.</param>
    public void MinItems(string path, string source, string limit, int actual) =>
        Amount(path, "minItems", source, "at least", limit, actual, "items");

    /// <summary>An array has too many items.</summary>
    /// <inheritdoc cref="MinItems"/>
    public void MaxItems(string path, string source, string limit, int actual) =>
        Amount(path, "maxItems", source, "at most", limit, actual, "items");

    /// <summary>An array has duplicate items.</summary>
    /// <param name="path">Where the value is.</param>
    /// <param name="source">Where the rule is.</param>
    public void UniqueItems(string path, string source) => Add(path, "uniqueItems", source, "must not contain duplicate items", null, null);

    /// <summary>A map has too few members.</summary>
    /// <inheritdoc cref="MinItems"/>
    public void MinProperties(string path, string source, string limit, int actual) =>
        Amount(path, "minProperties", source, "at least", limit, actual, "members");

    /// <summary>A map has too many members.</summary>
    /// <inheritdoc cref="MinItems"/>
    public void MaxProperties(string path, string source, string limit, int actual) =>
        Amount(path, "maxProperties", source, "at most", limit, actual, "members");

    private void Number<T>(string path, string keyword, string source, string relation, string limit, T actual)
        where T : IFormattable
    {
        var text = actual.ToString(null, CultureInfo.InvariantCulture);
        Add(path, keyword, source, $"must be {relation} {limit}, but is {Redact(ref text)}", limit, text);
    }

    private void Length(string path, string keyword, string source, string relation, string limit, string actual)
    {
        var length = Check.CodePoints(actual).ToString(CultureInfo.InvariantCulture);
        Add(path, keyword, source, $"must have {relation} {limit} characters, but has {length}", limit, Redaction.Value(actual));
    }

    private void Amount(string path, string keyword, string source, string relation, string limit, int actual, string unit)
    {
        var amount = actual.ToString(CultureInfo.InvariantCulture);
        Add(path, keyword, source, $"must have {relation} {limit} {unit}, but has {amount}", limit, amount);
    }

    private static string Redact(ref string actual) => actual = Redaction.Value(actual);

    private static string Quoted(ref string actual) => $"\"{Redact(ref actual)}\"";
}
