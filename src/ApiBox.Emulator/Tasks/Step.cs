using System.Globalization;
using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>A state a task passes through.</summary>
/// <param name="At">From when on, as a fraction of the task's duration.</param>
/// <param name="Status">The status on the wire.</param>
/// <param name="Finished">How many of its items are finished.</param>
/// <param name="End">Whether and how the task has ended.</param>
internal sealed record Step(double At, JsonNode Status, int Finished, TaskEnd End = TaskEnd.NotYet)
{
    /// <summary>The way of a task with the given scenario.</summary>
    public static IReadOnlyList<Step> Plan(TaskRules rules, IReadOnlyList<string> stages, TaskScenario scenario)
    {
        var last = rules.Running.Count;
        var steps = new List<Step>();
        for (var i = 0; i < last; i++)
        {
            // A stage is the callback's name for the status at the same place, where there are as many of them.
            var stage = i > 0 && stages.Count == last ? stages[i - 1] : null;
            if (i == 0 || !(scenario.Skips(rules.Running[i].ToString()) || scenario.Skips(stage)))
                steps.Add(new(Progress.At(i, last), rules.Running[i], Finished: Math.Max(0, i - 1)));
        }

        if (scenario.StaysRunning)
            return steps;
        if (!scenario.IsFailure)
            return [.. steps, new(1, rules.Succeeded[0], int.MaxValue, TaskEnd.Succeeded)];

        var status = FailedStatus(rules, scenario.FailedStatus);
        var end = new Step(scenario.FailsAt, status, scenario.KeepsResults ? int.MaxValue : 0, TaskEnd.Failed);
        return [.. steps.Where(step => step.At < scenario.FailsAt || step.At == 0), end];
    }

    // A status that is unknown has the form of those that are known.
    private static JsonNode FailedStatus(TaskRules rules, string? wanted)
    {
        if (wanted is null)
            return rules.Failed is [var first, ..] ? first : JsonValue.Create("FAILED");
        var areNumbers = rules.Succeeded[0].GetValueKind() == System.Text.Json.JsonValueKind.Number;
        return rules.Failed.FirstOrDefault(known => known.ToString() == wanted)
            ?? (areNumbers && long.TryParse(wanted, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : JsonValue.Create(wanted));
    }
}

/// <summary>Whether and how a task has ended.</summary>
internal enum TaskEnd
{
    NotYet,
    Succeeded,
    Failed,
}
