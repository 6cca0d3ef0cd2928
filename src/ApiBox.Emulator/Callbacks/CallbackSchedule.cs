namespace ApiBox.Emulator;

/// <summary>Decides which callbacks a task sends, to which URL and when.</summary>
internal static class CallbackSchedule
{
    public static IReadOnlyList<ScheduledCallback> For(EmulatedTask task) =>
        [
            .. task.Operation.Callbacks.Zip(task.CallbackUrls, (rules, url) => For(task, rules, url))
                .SelectMany(callbacks => callbacks)
                .OrderBy(callback => callback.At)
        ];

    private static IEnumerable<ScheduledCallback> For(EmulatedTask task, CallbackRules rules, string? url)
    {
        if (url is null)
            return [];

        var due = Stages(task, rules, url).ToList();
        if (due.Exists(callback => task.Scenario.Applies(EmulatorCallbackDelivery.Reordered, callback.Stage)))
            due = [.. due.AsEnumerable().Reverse().Select(callback => callback with { At = due[^1].At })];

        var first = due is [var earliest, ..] ? earliest.Stage : null;
        return due.SelectMany(callback => Deliver(task.Scenario, callback, callback.Stage == first));
    }

    private static IEnumerable<ScheduledCallback> Stages(EmulatedTask task, CallbackRules rules, string url)
    {
        var scenario = task.Scenario;
        IReadOnlyList<string> stages = rules.Order.Count == 0 ? [""] : rules.Order;
        for (var i = 0; i < stages.Count; i++)
        {
            var at = TaskTimeline.At(i + 1, stages.Count);
            var isReached = scenario.StaysRunning
                ? i < stages.Count - 1
                : !scenario.IsFailure || (at < scenario.FailsAt && i < stages.Count - 1);
            if (isReached && !IsSkipped(task, stages, i))
                yield return new(rules, url, stages[i], Failed: false, at);
        }

        if (scenario is { IsFailure: true, StaysRunning: false })
            yield return new(rules, url, scenario.FailureStage ?? rules.FailedStage ?? "", Failed: true, scenario.FailsAt);
    }

    // Where there are as many stages as statuses, a stage belongs to the status at the same index. The name of either skips both.
    private static bool IsSkipped(EmulatedTask task, IReadOnlyList<string> stages, int index)
    {
        var running = task.Rules.Running;
        var status = stages.Count == running.Count && index + 1 < running.Count ? running[index + 1].ToString() : null;
        return task.Scenario.Skips(stages[index]) || task.Scenario.Skips(status);
    }

    private static IEnumerable<ScheduledCallback> Deliver(TaskScenario scenario, ScheduledCallback callback, bool isFirst)
    {
        bool Is(EmulatorCallbackDelivery delivery) => scenario.Applies(delivery, callback.Stage);

        callback = callback with
        {
            At = callback.At + (Is(EmulatorCallbackDelivery.Late) ? 1 : 0),
            Lost = Is(EmulatorCallbackDelivery.Lost),
            BeforeResponse = Is(EmulatorCallbackDelivery.BeforeResponse) && (isFirst || scenario.CallbackStages.Count > 0),
        };
        if (Is(EmulatorCallbackDelivery.Forged))
        {
            foreach (var url in Forge(callback.Url))
                yield return callback with
                {
                    Url = url,
                    Stage = callback.Rules.FailedStage ?? callback.Stage,
                    Failed = true,
                    Forged = true,
                };
        }

        yield return callback;
        if (Is(EmulatorCallbackDelivery.Duplicated))
            yield return callback;
    }

    private static IEnumerable<string> Forge(string url)
    {
        yield return url[..^1] + (url[^1] == 'A' ? 'B' : 'A');
        yield return url[..(url.LastIndexOf('/') + 1)];
    }
}
