using System.Text.RegularExpressions;

namespace ApiBox.Runtime;

public abstract partial class JsonRule
{
    /// <summary>An object must have at least so many members.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="count">The bound.</param>
    public static JsonRule MinProperties(string source, int count) => new MemberCountRule(source, count, isMinimum: true);

    /// <summary>An object must have at most so many members.</summary>
    /// <inheritdoc cref="MinProperties"/>
    public static JsonRule MaxProperties(string source, int count) => new MemberCountRule(source, count, isMinimum: false);

    /// <summary>An object must have these members.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="names">The names.</param>
    public static JsonRule Required(string source, params string[] names) => new RequiredRule(source, names);

    /// <summary>Members of an object must each obey a rule of their own, where they are there.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="properties">The names and their rules.</param>
    public static JsonRule Properties(string source, params (string Name, JsonRule Rule)[] properties) =>
        new PropertiesRule(source, properties);

    /// <summary>Members whose names match a pattern must obey its rule.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="patterns">The patterns as they are in the description, what gives them translated for .NET, and their rules.</param>
    public static JsonRule PatternProperties(string source, params (string Pattern, Func<Regex> Regex, JsonRule Rule)[] patterns) =>
        new PatternPropertiesRule(source, patterns);

    /// <summary>Members that <c>properties</c> and <c>patternProperties</c> of the same schema do not describe must obey a rule.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="rule">The rule; <see cref="Never"/> if there may be no such members.</param>
    /// <param name="declared">The names in <c>properties</c>.</param>
    /// <param name="patterns">The patterns in <c>patternProperties</c>.</param>
    public static JsonRule AdditionalProperties(string source, JsonRule rule, string[] declared, params Func<Regex>[] patterns) =>
        new AdditionalPropertiesRule(source, rule, declared, patterns);

    /// <summary>The names of all members must obey a rule, as texts.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="rule">The rule.</param>
    public static JsonRule PropertyNames(string source, JsonRule rule) => new PropertyNamesRule(source, rule);

    /// <summary>Where one member is there, others must be there too.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="dependencies">The names and what they ask for.</param>
    public static JsonRule DependentRequired(string source, params (string Name, string[] Required)[] dependencies) =>
        new DependentRequiredRule(source, dependencies);

    /// <summary>Where a member is there, the whole object must obey a rule.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="dependencies">The names and their rules.</param>
    public static JsonRule DependentSchemas(string source, params (string Name, JsonRule Rule)[] dependencies) =>
        new DependentSchemasRule(source, dependencies);

    /// <summary>What no other rule of this schema, and no schema applied by it to the same object, looked at must obey a rule.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="rule">The rule.</param>
    public static JsonRule UnevaluatedProperties(string source, JsonRule rule) => new UnevaluatedPropertiesRule(source, rule);

    /// <summary>
    /// The difference of two numbers of the value must be in a range; where one of them is missing, the rule says nothing.
    /// </summary>
    /// <param name="source">Where the rule is in the description.</param>
    /// <param name="minuendPointer">The JSON pointer, from the value, of the number that is subtracted from, such as <c>/end</c>.</param>
    /// <param name="subtrahendPointer">The JSON pointer of the number that is subtracted.</param>
    /// <param name="minimum">The least difference as it is written in JSON, or null.</param>
    /// <param name="maximum">The greatest difference as it is written in JSON, or null.</param>
    /// <exception cref="FormatException">A bound is not a JSON number.</exception>
    public static JsonRule Difference(string source, string minuendPointer, string subtrahendPointer, string? minimum, string? maximum) =>
        new DifferenceRule(source, minuendPointer, subtrahendPointer, minimum, maximum);
}
