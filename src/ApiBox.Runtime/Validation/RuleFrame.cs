using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>
/// Where a judgement stands: the run it is part of, the path if it reports errors, the notes if it keeps any, and how deep in the
/// document the value is.
/// </summary>
internal readonly struct RuleFrame(RuleRun run, RulePath? path, EvaluatedParts? seen, int level = 0)
{
    /// <summary>Whether errors are wanted, or just the verdict.</summary>
    public bool Reports => path is not null;

    /// <summary>The JSON pointer of the value; only where errors are wanted.</summary>
    public string Path => path?.ToString() ?? "";

    /// <summary>Where errors go.</summary>
    public ref ValidationCollector Errors => ref run.Errors;

    /// <summary>The members and items that a rule about the same value has looked at; null if nobody wants to know.</summary>
    public EvaluatedParts? Seen => seen;

    /// <summary>Judges a value by a rule, within the bounds of the run.</summary>
    public bool Apply(JsonRule rule, JsonElement value)
    {
        if (!run.Enter())
            return false;

        var holds = rule.Test(value, this);
        run.Leave();
        return holds;
    }

    /// <summary>As <see cref="JsonRule.Fits"/>, within the bounds of the run.</summary>
    public bool Fits(JsonRule rule, JsonElement value, Likeness likeness)
    {
        if (!run.Enter())
            return false;

        var fits = rule.Fits(value, this, likeness);
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
    public bool FitsOnce(JsonRule rule, JsonElement value, Likeness likeness)
    {
        if (!run.Open(rule, level))
            return true;
        var fits = Fits(rule, value, likeness);
        run.Close();
        return fits;
    }

    /// <summary>The same place, for the verdict alone.</summary>
    public RuleFrame Silent(EvaluatedParts? notes = null) => new(run, null, notes, level);

    /// <summary>The same place with other notes.</summary>
    public RuleFrame Noting(EvaluatedParts? notes) => new(run, path, notes, level);

    /// <summary>A member of the object.</summary>
    public RuleFrame Member(string name) => new(run, path?.Member(name), null, level + 1);

    /// <summary>An item of the array.</summary>
    public RuleFrame Item(int index) => new(run, path?.Item(index), null, level + 1);

    /// <summary>Judges the same value by a rule whose breach is no error by itself; what it looked at counts only if it holds.</summary>
    public bool Matches(JsonRule rule, JsonElement value)
    {
        var notes = seen is null ? null : new EvaluatedParts();
        var holds = Silent(notes).Apply(rule, value);
        if (holds && notes is not null)
            seen!.Add(notes);
        return holds;
    }
}
