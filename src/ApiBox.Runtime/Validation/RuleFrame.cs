using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>
/// The state of an evaluation at one value: its run, the path if it reports errors, the evaluated parts if it keeps them, and how deep in
/// the document the value is.
/// </summary>
internal readonly struct RuleFrame(RuleRun run, RulePath? path, EvaluatedParts? seen, int level = 0)
{
    /// <summary>Whether errors are reported, or only the outcome.</summary>
    public bool Reports => path is not null;

    /// <summary>The JSON pointer of the value; only where errors are reported.</summary>
    public string Path => path?.ToString() ?? "";

    /// <summary>Where errors go.</summary>
    public ref ValidationCollector Errors => ref run.Errors;

    /// <summary>The members and items that a rule about the same value has evaluated; null if they are not tracked.</summary>
    public EvaluatedParts? Seen => seen;

    /// <summary>Evaluates a value by a rule, within the bounds of the run.</summary>
    public bool Apply(JsonRule rule, JsonElement value)
    {
        if (!run.Enter())
            return false;

        var holds = rule.Test(value, this);
        run.Leave();
        return holds;
    }

    /// <summary>As <see cref="JsonRule.Fits"/>, within the bounds of the run.</summary>
    public bool Fits(JsonRule rule, JsonElement value, BranchTraits traits)
    {
        if (!run.Enter())
            return false;

        var fits = rule.Fits(value, this, traits);
        run.Leave();
        return fits;
    }

    /// <summary>
    /// As <see cref="Apply"/>, for a rule that others refer to. One that leads back to itself at the same value asks for nothing more:
    /// a pet is a cat or a dog, and a cat is a pet with a name.
    /// </summary>
    public bool ApplyOnce(JsonRule rule, JsonElement value)
    {
        if (!run.Open(rule, level))
            return true;
        var holds = Apply(rule, value);
        run.Close();
        return holds;
    }

    /// <summary>As <see cref="Fits"/>, for a rule that others refer to.</summary>
    public bool FitsOnce(JsonRule rule, JsonElement value, BranchTraits traits)
    {
        if (!run.Open(rule, level))
            return true;
        var fits = Fits(rule, value, traits);
        run.Close();
        return fits;
    }

    /// <summary>The same location, without reporting errors.</summary>
    public RuleFrame Silent(EvaluatedParts? notes = null) => new(run, null, notes, level);

    /// <summary>The same location with other evaluated parts.</summary>
    public RuleFrame Noting(EvaluatedParts? notes) => new(run, path, notes, level);

    /// <summary>A member of the object.</summary>
    public RuleFrame Member(string name) => new(run, path?.Member(name), null, level + 1);

    /// <summary>An item of the array.</summary>
    public RuleFrame Item(int index) => new(run, path?.Item(index), null, level + 1);

    /// <summary>
    /// Evaluates the same value by a rule whose violation is not an error by itself; its evaluated parts count only if it holds.
    /// </summary>
    public bool Matches(JsonRule rule, JsonElement value)
    {
        var notes = seen is null ? null : new EvaluatedParts();
        var holds = Silent(notes).Apply(rule, value);
        if (holds && notes is not null)
            seen!.Add(notes);
        return holds;
    }
}
