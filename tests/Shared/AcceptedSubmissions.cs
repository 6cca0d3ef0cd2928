namespace ApiBox.Testing;

/// <summary>Enters submissions as their answers do, so that callbacks of their tasks are no candidates.</summary>
internal static class AcceptedSubmissions
{
    /// <summary>Enters a submission with its task.</summary>
    public static async Task AcceptAsync(this ITaskStore store, NewSubmission submission, string taskId)
    {
        await store.AddAsync(submission, default);
        await store.SetOutcomeAsync(submission.SubmissionId, SubmissionOutcome.Accepted, taskId, default);
    }

    /// <summary>Enters a submission of the product's first operation with its task.</summary>
    public static Task AcceptAsync(this ITaskStore store, string submissionId, string taskId, DateTimeOffset now) =>
        store.AcceptAsync(
            new NewSubmission(submissionId, "addInstrumental", "musicGeneration", "", now, now.AddDays(14)) { Service = "ApiBox" }, taskId);
}
