namespace ApiBox.Stores.Conformance;

/// <summary>Submissions and callbacks, with only that to say which a test is about.</summary>
public static class Make
{
    public static DateTimeOffset Now { get; } = new DateTimeOffset(2026, 8, 1, 12, 0, 0, 123, TimeSpan.Zero).AddMicroseconds(456);

    public static readonly TimeSpan Retention = TimeSpan.FromDays(14);

    public const string Kind = "musicGeneration";

    public static readonly TimeSpan ConfirmWithin = TimeSpan.FromMinutes(1);

    public static NewSubmission Submission(string id, DateTimeOffset? createdAt = null) =>
        new(id, "addInstrumental", Kind, "", createdAt ?? Now, (createdAt ?? Now) + Retention);

    public static ReceivedCallback Callback(
        string id, string taskId, CallbackStage stage, DateTimeOffset? receivedAt = null, ReadOnlyMemory<byte>? body = null) =>
        new(
            id,
            Kind,
            taskId,
            stage.Word,
            stage.Rank,
            stage.IsTerminal,
            receivedAt ?? Now,
            Now + Retention,
            body ?? "{}"u8.ToArray(),
            ConfirmWithin);

    /// <summary>Enters a submission with its task, as its answer does.</summary>
    public static async Task AcceptedAsync(ITaskStore store, string id, string taskId, DateTimeOffset? createdAt = null)
    {
        Assert.True(await store.AddAsync(Submission(id, createdAt), default));
        await store.SetOutcomeAsync(id, SubmissionOutcome.Accepted, taskId, default);
    }

    /// <summary>Puts up callbacks of a new submission whose task, "t" and its id, is known.</summary>
    public static async Task PutUpAsync(ITaskStore store, string id, params CallbackStage[] stages)
    {
        await AcceptedAsync(store, id, "t" + id);
        foreach (var stage in stages)
            Assert.Equal(CallbackEffect.Advanced, await store.AdvanceAsync(Callback(id, "t" + id, stage), default));
    }

    public static IReadOnlyList<string> Ids(string prefix, int count) => [.. Enumerable.Range(0, count).Select(i => $"{prefix}{i:d5}")];
}

/// <summary>A stage, placed as the stage machine places that of the product's description.</summary>
public sealed record CallbackStage(string Word, int Rank, bool IsTerminal)
{
    public static CallbackStage Unheard { get; } = new("unheard", 0, false);

    public static CallbackStage Text { get; } = new("text", 1, false);

    public static CallbackStage First { get; } = new("first", 3, false);

    public static CallbackStage Failed { get; } = new("failed", 6, true);

    public static CallbackStage Complete { get; } = new("complete", 7, true);
}
