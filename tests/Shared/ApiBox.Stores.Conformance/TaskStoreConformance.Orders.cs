namespace ApiBox.Stores.Conformance;

public abstract partial class TaskStoreConformance
{
    private const string Ended = "ended";
    private const string Accepted = "accepted";
    private const string Unknown = "unknown";
    private const string Refused = "refused";

    private static readonly CallbackStage[] Stages =
    [
        CallbackStage.Text, CallbackStage.First, CallbackStage.Failed, CallbackStage.Complete
    ];

    [Fact]
    public async Task Any_order_repetition_and_loss_of_events_ends_the_same()
    {
        string[] events = ["text", "first", "failed", "complete", Ended, Unknown];

        var deliveries = await Task.WhenAll(Sequences(events, 4).Select(async (sequence, i) =>
        {
            var (id, taskId) = ($"s{i:d5}", $"t{i:d5}");
            await AcceptedAsync(id, taskId);
            var advanced = await PlayAsync(id, taskId, sequence);

            var row = await RowAsync(id);
            var rank = Stages.Where(stage => sequence.Contains(stage.Word)).Select(static stage => stage.Rank).DefaultIfEmpty(0).Max();
            Assert.True((EndOf(sequence), rank) == (row.Stage, row.Rank), $"{string.Join(", ", sequence)}: {row}");
            Assert.True(
                row.IsTerminal == sequence.Any(static name => name is "failed" or "complete" or Ended),
                $"{string.Join(", ", sequence)}: {row}");
            Assert.Equal(SubmissionOutcome.Accepted, row.Outcome);
            Assert.Equal(TimesFurther(sequence), advanced);
            return advanced;
        }));

        Assert.Equal(deliveries.Sum(), (await TakeAllAsync()).Count);
    }

    [Fact]
    public async Task Any_order_of_outcomes_and_callbacks_ends_accepted_if_the_answer_says_so()
    {
        string[] events = ["text", "complete", Accepted, Unknown, Refused];

        await Task.WhenAll(Sequences(events, 4).Select(async (sequence, i) =>
        {
            var (id, taskId) = ($"s{i:d5}", $"t{i:d5}");
            await Store.AddAsync(Make.Submission(id), None);
            await PlayAsync(id, taskId, sequence);

            var row = await RowAsync(id);
            var isAccepted = sequence.Contains(Accepted);
            var isReported = sequence.Any(static name => name is "text" or "complete");
            var outcome = isAccepted ? SubmissionOutcome.Accepted
                : isReported && sequence.Any(static name => name is Unknown or Refused) ? SubmissionOutcome.Unknown
                : sequence is [.., Unknown] ? SubmissionOutcome.Unknown
                : sequence is [.., Refused] ? SubmissionOutcome.Refused
                : SubmissionOutcome.Pending;
            Assert.True(
                (outcome, isAccepted ? taskId : null, isReported && !isAccepted ? taskId : null) == (
                    row.Outcome, row.TaskId, row.OnlyCandidate),
                $"{string.Join(", ", sequence)}: {row}");
        }));
    }

    private async Task<int> PlayAsync(string id, string taskId, IEnumerable<string> events)
    {
        var advanced = 0;
        foreach (var name in events)
        {
            switch (name)
            {
                case Ended:
                    await Store.EndAsync("", taskId, "SUCCESS", None);
                    break;
                case Accepted:
                    await Store.SetOutcomeAsync(id, SubmissionOutcome.Accepted, taskId, None);
                    break;
                case Unknown:
                    await Store.SetOutcomeAsync(id, SubmissionOutcome.Unknown, null, None);
                    break;
                case Refused:
                    await Store.SetOutcomeAsync(id, SubmissionOutcome.Refused, null, None);
                    break;
                default:
                    var effect = await AdvanceAsync(id, taskId, Stages.Single(stage => stage.Word == name));
                    advanced += effect == CallbackEffect.Advanced ? 1 : 0;
                    break;
            }
        }

        return advanced;
    }

    // What was reported ends a task with more authority than what was seen, and complete with more than failed.
    private static string? EndOf(IReadOnlyCollection<string> events) =>
        new[] { "complete", "failed", Ended, "first", "text" }.FirstOrDefault(events.Contains) is var end && end == Ended ? "SUCCESS" : end;

    private static int TimesFurther(IEnumerable<string> events)
    {
        var (furthest, times) = (0, 0);
        foreach (var stage in events.Select(static name => Stages.SingleOrDefault(stage => stage.Word == name)).OfType<CallbackStage>())
        {
            if (stage.Rank <= furthest)
                continue;
            furthest = stage.Rank;
            times++;
        }

        return times;
    }

    private static IEnumerable<IReadOnlyList<string>> Sequences(IReadOnlyList<string> events, int longest)
    {
        IEnumerable<IReadOnlyList<string>> sequences = [[]];
        for (var length = 0; length <= longest; length++)
        {
            foreach (var sequence in sequences)
                yield return sequence;
            sequences = [.. sequences.SelectMany(sequence => events.Select(name => (IReadOnlyList<string>)[.. sequence, name]))];
        }
    }
}
