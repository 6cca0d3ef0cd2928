namespace ApiBox.Runtime;

public abstract partial class JsonRule
{
    /// <summary>All rules must hold.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="rules">The rules.</param>
    public static JsonRule AllOf(string source, params JsonRule[] rules) => new AllOfRule(source, rules);

    /// <summary>At least one rule must hold.</summary>
    /// <inheritdoc cref="AllOf"/>
    public static JsonRule AnyOf(string source, params JsonRule[] rules) => new AnyOfRule(source, rules);

    /// <summary>Exactly one rule must hold.</summary>
    /// <inheritdoc cref="AllOf"/>
    public static JsonRule OneOf(string source, params JsonRule[] rules) => new OneOfRule(source, rules);

    /// <summary>The rule must not hold.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="rule">The rule.</param>
    public static JsonRule Not(string source, JsonRule rule) => new NotRule(source, rule);

    /// <summary>One rule must hold where a condition does, another where it does not.</summary>
    /// <param name="source">Where <c>if</c> is in the description.</param>
    /// <param name="condition">The condition; a violation of it is not an error.</param>
    /// <param name="then">What must hold where the condition does, or null.</param>
    /// <param name="otherwise">What must hold where the condition does not, or null: <c>else</c>.</param>
    public static JsonRule If(string source, JsonRule condition, JsonRule? then, JsonRule? otherwise) =>
        new IfRule(source, condition, then, otherwise);

    /// <summary>A member names the one rule that the object must obey; a name that is unknown or missing is an error.</summary>
    /// <param name="source">Where the discriminator is in the description.</param>
    /// <param name="propertyName">The member that names the rule.</param>
    /// <param name="branches">The names and their rules.</param>
    public static JsonRule Discriminator(string source, string propertyName, params (string Value, JsonRule Rule)[] branches) =>
        new DiscriminatorRule(source, propertyName, branches);

    /// <summary>
    /// A rule for a union with a discriminator member: if the selected branch does not match, the errors are those of that branch.
    /// </summary>
    /// <param name="propertyName">The member that names the form.</param>
    /// <param name="whole">The rule for the whole.</param>
    /// <param name="forms">The names and the rules of their forms.</param>
    public static JsonRule Tagged(string propertyName, JsonRule whole, params (string Value, JsonRule Rule)[] forms) =>
        new TaggedRule(propertyName, whole, forms);
}
