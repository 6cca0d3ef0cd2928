using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace ApiBox.Runtime;

public abstract partial class JsonRule
{
    /// <summary>The type must be one of those given.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="types">The types allowed.</param>
    public static JsonRule Type(string source, JsonTypes types) => new TypeRule(source, types);

    /// <summary>The value must equal one of those listed; <c>1</c> equals <c>1.0</c>.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="jsonArrayText">The values, as the text of a JSON array.</param>
    /// <exception cref="System.Text.Json.JsonException">The text is not JSON.</exception>
    /// <exception cref="ArgumentException">The text is not an array.</exception>
    public static JsonRule Enum(string source, [StringSyntax(StringSyntaxAttribute.Json)] string jsonArrayText) =>
        new EnumRule(source, jsonArrayText);

    /// <summary>The value must equal this one; <c>1</c> equals <c>1.0</c>.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="jsonText">The value, as JSON text.</param>
    /// <exception cref="System.Text.Json.JsonException">The text is not JSON.</exception>
    public static JsonRule Const(string source, [StringSyntax(StringSyntaxAttribute.Json)] string jsonText) =>
        new ConstRule(source, jsonText);

    /// <summary>A number must be at least this.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="exactNumberText">The bound as it is written in JSON, of any size and precision.</param>
    /// <exception cref="FormatException">The text is not a JSON number.</exception>
    public static JsonRule Minimum(string source, string exactNumberText) => new BoundRule(source, Bound.Minimum, exactNumberText);

    /// <summary>A number must be at most this.</summary>
    /// <inheritdoc cref="Minimum"/>
    public static JsonRule Maximum(string source, string exactNumberText) => new BoundRule(source, Bound.Maximum, exactNumberText);

    /// <summary>A number must be greater than this.</summary>
    /// <inheritdoc cref="Minimum"/>
    public static JsonRule ExclusiveMinimum(string source, string exactNumberText) =>
        new BoundRule(source, Bound.ExclusiveMinimum, exactNumberText);

    /// <summary>A number must be less than this.</summary>
    /// <inheritdoc cref="Minimum"/>
    public static JsonRule ExclusiveMaximum(string source, string exactNumberText) =>
        new BoundRule(source, Bound.ExclusiveMaximum, exactNumberText);

    /// <summary>A number must be a multiple of this, exactly as both are written.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="exactNumberText">The step as it is written in JSON, greater than 0.</param>
    /// <exception cref="FormatException">The text is not a JSON number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The step is not greater than 0.</exception>
    public static JsonRule MultipleOf(string source, string exactNumberText) => new MultipleOfRule(source, exactNumberText);

    /// <summary>A text must have at least so many code points.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="length">The bound.</param>
    public static JsonRule MinLength(string source, int length) => new LengthRule(source, length, isMinimum: true);

    /// <summary>A text must have at most so many code points.</summary>
    /// <inheritdoc cref="MinLength"/>
    public static JsonRule MaxLength(string source, int length) => new LengthRule(source, length, isMinimum: false);

    /// <summary>A text must match somewhere. A match that times out counts as no match.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="pattern">The pattern as it is in the description, for the message.</param>
    /// <param name="regex">Gives the pattern translated for .NET, with a time-out.</param>
    public static JsonRule Pattern(string source, string pattern, Func<Regex> regex) => new PatternRule(source, pattern, regex);

    /// <summary>
    /// A text must have a form (see <see cref="Runtime.Check.IsFormat"/>), or a number must be in the range of a format such as
    /// <c>int32</c>. An unknown format allows everything.
    /// </summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="format">The name of the format.</param>
    public static JsonRule Format(string source, string format) => new FormatRule(source, format);
}
