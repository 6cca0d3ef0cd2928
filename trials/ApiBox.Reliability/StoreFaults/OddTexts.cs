using ApiBox.Reliability.Support;
using ApiBox.Reliability.Workers;
using ApiBox.Runtime;
using ApiBox.Testing;

namespace ApiBox.Reliability.StoreFaults;

/// <summary>Texts that a database may not take. They must come back as they were.</summary>
internal static class OddTexts
{
    private static readonly string[] Texts = ["a\0b", "\0", "a\0", "\u0001\u001f", "\U0001F3B5", "%_\\", "'; --", "\u202e"];

    public static async Task<Fault> TryAsync(string? argument)
    {
        await using var store = TrialStore.Create(argument, "texts");
        await using var open = store.Place.Open();
        var changed = 0;
        foreach (var text in Texts)
        {
            try
            {
                changed += await IsKeptAsync(open.Store, text) ? 0 : 1;
            }
            catch (ApiBoxStoreException error)
            {
                changed++;
                Program.Say($"the text {Uri.EscapeDataString(text)}: {error.Message}");
            }
        }

        return new Fault(changed == 0, new() { ["texts"] = Texts.Length, ["changed_or_refused"] = changed });
    }

    private static async Task<bool> IsKeptAsync(ITaskStore store, string text)
    {
        var (id, now) = (SubmissionIds.Create(DateTimeOffset.UtcNow), DateTimeOffset.UtcNow);
        var expires = now + TrialTask.Retention;
        await store.AcceptAsync(new NewSubmission(id, text, text, text, now, expires), id + text);
        await store.AdvanceAsync(
            new ReceivedCallback(id, text, id + text, text, 1, false, now, expires, "{}"u8.ToArray(), TimeSpan.FromMinutes(1)), default);
        var row = await store.FindAsync(id, default);
        var taken = await store.TakeDeliveriesAsync([text], 1, TimeSpan.FromSeconds(10), default);
        return row is not null
            && row.TaskId == id + text
            && row.Stage == text
            && row.Submission.Operation == text
            && row.Submission.Client == text
            && taken is [var delivery] && delivery.Kind == text && delivery.TaskId == id + text && delivery.Stage == text
            && await store.CompleteDeliveryAsync(delivery, default);
    }
}
