using System.ComponentModel;
using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>
/// A schema, or one keyword of it, validated over JSON: what has no typed check is enforced by a tree of these. It follows JSON Schema
/// 2020-12, so a keyword ignores values of the types it says nothing about. Rules never change and may be shared between threads.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class JsonRule
{
    private protected JsonRule()
    {
    }

    /// <summary>Whether a value satisfies the rule. Never throws for any value.</summary>
    /// <param name="value">The value; one that was never set obeys no rule.</param>
    public bool IsValid(JsonElement value) => RuleRun.Holds(this, value);

    /// <summary>Adds an error for each part of the rule that a value violates. Never throws for any value.</summary>
    /// <param name="value">The value; one that was never set is reported as missing.</param>
    /// <param name="path">The JSON pointer of the value, which begins the paths of the errors; empty for the root.</param>
    /// <param name="errors">Where the errors go.</param>
    public void Check(JsonElement value, string path, ref ValidationCollector errors)
    {
        ArgumentNullException.ThrowIfNull(path);
        RuleRun.Report(this, value, path, ref errors);
    }

    /// <summary>Several rules that must all hold, such as the keywords of one schema.</summary>
    /// <param name="rules">The rules; none means that everything is valid.</param>
    public static JsonRule Schema(params JsonRule[] rules) => new SchemaRule(rules);

    /// <summary><c>nullable</c> of OpenAPI 3.0: null is valid regardless of the rule.</summary>
    /// <param name="rule">The rule for everything else.</param>
    public static JsonRule Nullable(JsonRule rule) => new NullableRule(rule);

    /// <summary>A rule that is looked up when it is first needed, so that rules may refer to themselves.</summary>
    /// <param name="rule">Returns the rule. It is called at least once, and must return the same rule each time.</param>
    public static JsonRule Reference(Func<JsonRule> rule) => new ReferenceRule(rule);

    /// <summary>The schema <c>false</c>: nothing is valid.</summary>
    /// <param name="source">Where the rule is in the description.</param>
    public static JsonRule Never(string source) => new NeverRule(source);

    // Validates the value, adds errors if the frame reports, and notes what it looked at if the frame keeps notes.
    internal abstract bool Test(JsonElement value, RuleFrame at);

    // Whether the value has a trait of this rule; selects the branch whose errors are reported when no branch of a union matches.
    internal virtual bool Fits(JsonElement value, RuleFrame at, BranchTraits traits) => true;
}
