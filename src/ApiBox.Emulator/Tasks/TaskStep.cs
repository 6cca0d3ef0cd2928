using System.Globalization;
using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>A step of a task, from which on it has a status.</summary>
/// <param name="At">When the step begins, as a fraction of the task's duration.</param>
/// <param name="Status">The status on the wire.</param>
/// <param name="Finished">The number of finished items.</param>
/// <param name="Outcome">Whether and how the task has ended.</param>
internal sealed record TaskStep(double At, JsonNode Status, int Finished, TaskOutcome Outcome = TaskOutcome.Running)
{
    /// <summary>The steps of a task with a scenario.</summary>
    public static IReadOnlyList<TaskStep> Plan(TaskRules rules, IReadOnlyList<string> stages, TaskScenario scenario)
    {
        var last = rules.Running.Count;
        var steps = new List<TaskStep>();
        for (var i = 0; i < last; i++)
        {
            // Where there are as many stages as statuses, a stage is the callback's name for the status at the same index.
            var stage = i > 0 && stages.Count == last ? stages[i - 1] : null;
            if (i == 0 || !(scenario.Skips(rules.Running[i].ToString()) || scenario.Skips(stage)))
                steps.Add(new(TaskTimeline.At(i, last), rules.Running[i], Finished: Math.Max(0, i - 1)));
        }

        if (scenario.StaysRunning)
            return steps;
        if (!scenario.IsFailure)
            return [.. steps, new(1, rules.Succeeded[0], int.MaxValue, TaskOutcome.Succeeded)];

        var status = FailedStatus(rules, scenario.FailedStatus);
        var end = new TaskStep(scenario.FailsAt, status, scenario.KeepsResults ? int.MaxValue : 0, TaskOutcome.Failed);
        return [.. steps.Where(step => step.At < scenario.FailsAt || step.At == 0), end];
    }

    // An unknown status has the JSON type of the known ones.
    private static JsonNode FailedStatus(TaskRules rules, string? wanted)
    {
        if (wanted is null)
            return rules.Failed is [var first, ..] ? first : JsonValue.Create("FAILED");
        var areNumbers = rules.Succeeded[0].GetValueKind() == System.Text.Json.JsonValueKind.Number;
        return rules.Failed.FirstOrDefault(known => known.ToString() == wanted)
            ?? (
                areNumbers && long.TryParse(wanted, CultureInfo.InvariantCulture, out var number)
                    ? JsonValue.Create(number)
                    : JsonValue.Create(wanted));
    }
}

/// <summary>Whether and how a task has ended.</summary>
internal enum TaskOutcome
{
    Running,
    Succeeded,
    Failed,
}
