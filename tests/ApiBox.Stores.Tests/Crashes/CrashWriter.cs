using ApiBox.Stores.Conformance;

namespace ApiBox.Stores.Tests.Crashes;

/// <summary>The process that is killed: writes without end, and says what the store has acknowledged.</summary>
internal static class CrashWriter
{
    private const int Writers = 8;

    public static async Task RunAsync(string path, string prefix)
    {
        // Whoever has killed it, or has died itself, reads no more; writing then fails and ends it.
        await using var store = new SqliteTaskStore($"Data Source={path}");
        var number = 0;
        await Task.WhenAny(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            while (true)
                await WriteAsync(store, $"{prefix}-{Interlocked.Increment(ref number)}");
        })));
    }

    private static async Task WriteAsync(SqliteTaskStore store, string id)
    {
        await store.AddAsync(Make.Submission(id), CancellationToken.None);
        Say("added", id);
        await store.SetOutcomeAsync(id, SubmissionOutcome.Accepted, "task-" + id, CancellationToken.None);
        Say("accepted", id);
        await store.AdvanceAsync(Make.Callback(id, "task-" + id, CallbackStage.Text), CancellationToken.None);
        Say("text", id);
        await store.AdvanceAsync(Make.Callback(id, "task-" + id, CallbackStage.Complete), CancellationToken.None);
        Say("complete", id);
        foreach (var delivery in await store.TakeDeliveriesAsync([Make.Kind], 1, TimeSpan.Zero, CancellationToken.None))
        {
            Say("handling", delivery.SubmissionId, delivery.Stage!);
            await store.CompleteDeliveryAsync(delivery, CancellationToken.None);
            Say("handled", delivery.SubmissionId, delivery.Stage!);
        }
    }

    // In one call to the system, and with an end: half a line says nothing.
    private static void Say(params ReadOnlySpan<string> words) => Console.Out.Write(string.Join(' ', words) + " .\n");
}
