namespace ApiBox.Reliability.OddPolls;

/// <summary>Waits for tasks, among whose good answers one is odd.</summary>
internal static class PollSession
{
    // So many good answers that they pay for the odd one: a client's queries share a budget of retries, and a success gives a tenth back.
    private const int FewestPolls = 14;
    private const int MostPolls = 24;
    private const int AtOnce = 8;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Waits.</summary>
    /// <param name="tallies">The odd answers; each wait gets one of them.</param>
    /// <param name="how">How the waits come to their tasks.</param>
    /// <param name="folder">Where the database goes; null keeps tasks in the process.</param>
    /// <param name="runs">How many waits for each odd answer.</param>
    /// <param name="random">Decides what is open.</param>
    /// <returns>How many rows of a task that others' answers were about were closed.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<PollTally> tallies, PollWait how, string? folder, int runs, Random random)
    {
        await using var client = new PollClient(folder, Interval, TimeProvider.System);
        var other = client.NewTaskId();
        var bystander = await client.SubmitEarlierAsync(other);
        var plans = (
            from run in Enumerable.Range(0, runs)
            from tally in tallies
            select (Tally: tally, Plan: Plan(client.NewTaskId(), other, tally.Odd, random))).ToList();
        await Parallel.ForEachAsync(plans, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (one, _) =>
            one.Tally.Add(await WaitAsync(client, how, one.Plan)));
        return (await client.Store.FindAsync(bystander, default))!.IsTerminal ? 1 : 0;
    }

    private static PollPlan Plan(string taskId, string other, OddPoll odd, Random random)
    {
        var count = random.Next(FewestPolls, MostPolls);
        var (at, succeeds) = (random.Next(count), random.Next(2) == 0);
        return new PollPlan(taskId, succeeds, new PollScript(
        [
            .. Enumerable.Range(0, count).Select(poll => poll == at ? odd.Answer(other) : PollResponses.Running(taskId)),
            succeeds ? PollResponses.Succeeded(taskId) : PollResponses.Failed(taskId),
        ]));
    }

    private static async Task<PollOutcome> WaitAsync(PollClient client, PollWait how, PollPlan plan)
    {
        var (task, submissionId) = await client.BeginAsync(how, plan.TaskId, plan.Script);
        using var patience = new CancellationTokenSource(Patience);
        var (isRight, isEndless, words) = (false, false, "succeeded");
        try
        {
            var details = await task.WaitForCompletionAsync(cancellationToken: patience.Token);
            isRight = plan.Succeeds && details.TaskId == plan.TaskId;
        }
        catch (ApiBoxTaskFailedException error)
        {
            isRight = !plan.Succeeds && error.Details is MusicGenerationDetails details && details.TaskId == plan.TaskId;
            words = "failed";
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            isEndless = true;
        }
        catch (ApiBoxException error)
        {
            words = error.Message;
        }

        var row = await client.Store.FindAsync(submissionId, default);
        var isOver = plan.Script.IsOver;
        isRight &= isOver;
        return new PollOutcome(!isRight && !isEndless, isEndless, row!.IsTerminal && !isOver, isRight && !row.IsTerminal, words);
    }

    private sealed record PollPlan(string TaskId, bool Succeeds, PollScript Script);
}
