using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>
/// One evaluation: its errors, and the work it has done. Rules can refer to themselves and to each other many times, so both
/// depth and steps are bounded; a value that exceeds a bound is invalid, even inside <c>not</c>.
/// </summary>
internal sealed class RuleRun
{
    private const int MaxDepth = 2_000;
    private const int MaxSteps = 5_000_000;

    private readonly List<(JsonRule Rule, int Level)> _open = [];
    private int _depth;
    private int _steps;

    /// <summary>The errors found so far; a field, since the collector is a struct.</summary>
    public ValidationCollector Errors;

    /// <summary>Whether a bound was reached: then the outcome is unreliable, and counts as invalid.</summary>
    public bool IsExhausted { get; private set; }

    public static bool Holds(JsonRule rule, JsonElement value)
    {
        var run = new RuleRun();
        return run.Evaluate(rule, value, null) && !run.IsExhausted;
    }

    /// <summary>Adds the errors of a value; a valid value is evaluated once, without paths.</summary>
    public static void Report(JsonRule rule, JsonElement value, string path, ref ValidationCollector errors)
    {
        var silent = new RuleRun();
        if (silent.Evaluate(rule, value, null) && !silent.IsExhausted)
            return;

        var run = new RuleRun { IsExhausted = silent.IsExhausted };
        if (!run.IsExhausted)
            run.Evaluate(rule, value, RulePath.Root(path));
        if (run.IsExhausted || run.Errors.Count == 0)
            run.Errors.LimitExceeded(path);
        foreach (var error in run.Errors.ToResult().Errors)
            errors.Add(error);
    }

    /// <summary>Counts one more step, one level deeper; false if a bound is exceeded.</summary>
    public bool Enter()
    {
        if (IsExhausted || ++_steps > MaxSteps || _depth >= MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            IsExhausted = true;
            return false;
        }

        _depth++;
        return true;
    }

    /// <summary>Goes back up one level.</summary>
    public void Leave() => _depth--;

    /// <summary>Records that a rule is being applied to the value at a level; false if it already is.</summary>
    public bool Open(JsonRule rule, int level)
    {
        // The values further up have lower levels.
        for (var i = _open.Count - 1; i >= 0 && _open[i].Level == level; i--)
            if (_open[i].Rule == rule)
                return false;
        _open.Add((rule, level));
        return true;
    }

    /// <summary>The last recorded rule has been applied.</summary>
    public void Close() => _open.RemoveAt(_open.Count - 1);

    private bool Evaluate(JsonRule rule, JsonElement value, RulePath? path)
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
            // The document was disposed, the value is deeper than the stack, or a regular expression failed within .NET, which rare
            // ones do: the outcome is unknown.
            IsExhausted = true;
            return false;
        }
    }
}
