using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>
/// One judgement: its errors, and how much work it has done. Rules may refer to themselves and to each other many times over, so both
/// depth and steps are bounded; a value that goes beyond is refused, whatever a <c>not</c> around it would make of that.
/// </summary>
internal sealed class RuleRun
{
    private const int DeepestNesting = 2_000;
    private const int MostSteps = 5_000_000;

    private readonly List<(JsonRule Rule, int Level)> _open = [];
    private int _depth;
    private int _steps;

    /// <summary>The errors found so far; a field, since the collector is a struct.</summary>
    public ValidationCollector Errors;

    /// <summary>Whether a bound was reached: then the outcome is not to be trusted, and counts as broken.</summary>
    public bool IsExhausted { get; private set; }

    public static bool Holds(JsonRule rule, JsonElement value)
    {
        var run = new RuleRun();
        return run.Judge(rule, value, null) && !run.IsExhausted;
    }

    /// <summary>Adds the errors of a value; what is valid is judged once, and without paths.</summary>
    public static void Report(JsonRule rule, JsonElement value, string path, ref ValidationCollector errors)
    {
        var silent = new RuleRun();
        if (silent.Judge(rule, value, null) && !silent.IsExhausted)
            return;

        var run = new RuleRun { IsExhausted = silent.IsExhausted };
        if (!run.IsExhausted)
            run.Judge(rule, value, RulePath.Root(path));
        if (run.IsExhausted || run.Errors.Count == 0)
            run.Errors.Unjudged(path);
        foreach (var error in run.Errors.ToResult().Errors)
            errors.Add(error);
    }

    /// <summary>Notes one more step, one level deeper; false if that is one too many.</summary>
    public bool Enter()
    {
        if (IsExhausted || ++_steps > MostSteps || _depth >= DeepestNesting || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            IsExhausted = true;
            return false;
        }

        _depth++;
        return true;
    }

    /// <summary>Goes back up one level.</summary>
    public void Leave() => _depth--;

    /// <summary>Notes that a rule is being applied to the value at a level; false if it is already.</summary>
    public bool Open(JsonRule rule, int level)
    {
        // The values further up have lower levels.
        for (var i = _open.Count - 1; i >= 0 && _open[i].Level == level; i--)
            if (_open[i].Rule == rule)
                return false;
        _open.Add((rule, level));
        return true;
    }

    /// <summary>The last rule that was noted has been applied.</summary>
    public void Close() => _open.RemoveAt(_open.Count - 1);

    private bool Judge(JsonRule rule, JsonElement value, RulePath? path)
    {
        try
        {
            var at = new RuleFrame(this, path, null);
            if (value.ValueKind != JsonValueKind.Undefined)
                return at.Apply(rule, value);

            Errors.Required(at.Path, "#");
            return false;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // The document was given back, the value is deeper than the stack, or a regular expression failed within .NET, which rare
            // ones do: nothing is known then.
            IsExhausted = true;
            return false;
        }
    }
}
