using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>
/// Asks the service whose task it is that a callback alone has named. Details repeat the address to which a task's callbacks go: that of
/// the submission confirms the task, that of another submission, or of somebody else's application, refutes it.
/// </summary>
internal sealed class CandidateJudge(ITaskStore store, CallbackSites sites, TaskClients clients, TimeProvider time, ILoggerFactory loggers)
{
    // One query for each candidate, so many a second, and none that would come too late for the handlers that wait.
    private static readonly TimeSpan Spacing = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(50);
    private const int MostRemembered = 10_000;

    private readonly ILogger _logger = ApiBoxLog.To(loggers);
    private readonly ConcurrentDictionary<(string SubmissionId, string TaskId), Task<CandidateVerdict?>> _asked = new();
    private readonly object _gate = new();
    private DateTimeOffset _nextAt;

    /// <summary>Whether a task was found to be another submission's.</summary>
    public bool IsRefuted(string submissionId, string taskId) =>
        _asked.TryGetValue((submissionId, taskId), out var asked) && asked is { IsCompletedSuccessfully: true, Result: CandidateVerdict.Refuted };

    /// <summary>Asks about a candidate in the background; one that was asked about before is not asked about again.</summary>
    /// <param name="kind">The callback's kind.</param>
    /// <param name="submissionId">The submission.</param>
    /// <param name="taskId">The task that the callback names.</param>
    /// <param name="site">The client whose address the callback came to.</param>
    /// <param name="decided">What to do when the store has changed.</param>
    public void Consider(string kind, string submissionId, string taskId, CallbackSite site, Action decided)
    {
        if (_asked.Count >= MostRemembered)
            _asked.Clear();
        Task<CandidateVerdict?> asking;
        lock (_gate)
            if (!_asked.TryGetValue((submissionId, taskId), out asking!))
                _asked[(submissionId, taskId)] = asking = AskInTurnAsync(kind, submissionId, taskId, site, Reserve());
        _ = NoteAsync(submissionId, taskId, asking, decided);
    }

    private async Task NoteAsync(string submissionId, string taskId, Task<CandidateVerdict?> asking, Action decided)
    {
        try
        {
            var verdict = await asking.ConfigureAwait(false);
            if (verdict is { } known && await store.JudgeCandidateAsync(submissionId, taskId, known, CancellationToken.None).ConfigureAwait(false))
                decided();
            CallbackLog.CandidateJudged(_logger, taskId, submissionId, verdict?.ToString() ?? "Unclear");
        }
        catch (Exception error)
        {
            // The handlers run when the time is up, and are told that nothing is known.
            CallbackLog.CandidateOpen(_logger, taskId, submissionId, error);
        }
    }

    private async Task<CandidateVerdict?> AskInTurnAsync(string kind, string submissionId, string taskId, CallbackSite site, TimeSpan? wait)
    {
        if (wait is not { } pause)
            return null;
        if (pause > TimeSpan.Zero)
            await Task.Delay(pause, time).ConfigureAwait(false);
        return await AskAsync(kind, submissionId, taskId, site).ConfigureAwait(false);
    }

    private async Task<CandidateVerdict?> AskAsync(string kind, string submissionId, string taskId, CallbackSite site)
    {
        // Whoever wrote the submission down knows better than the address whose it is.
        var row = await store.FindAsync(submissionId, CancellationToken.None).ConfigureAwait(false);
        if (clients.Find(site.Service, row is { Submission.Operation.Length: > 0 } ? row.Submission.Client : site.Client) is not { } resumer)
            return CandidateVerdict.Open;
        return await resumer.ToldAddressAsync(kind, taskId, CancellationToken.None).ConfigureAwait(false) is { } told
            ? Judge(kind, submissionId, told)
            : CandidateVerdict.Open;
    }

    /// <summary>What an address says of a candidate; null when it may be ours in another form, such as with parts left out.</summary>
    private CandidateVerdict? Judge(string kind, string submissionId, string told)
    {
        if (!Uri.TryCreate(told, UriKind.Absolute, out var address))
            return null;
        if (address.AbsolutePath.Split('/') is [.., var segment, var id, var token]
            && Uri.UnescapeDataString(segment) == kind && SubmissionIds.IsId(id) && sites.Verify(kind, id, token) is not null)
            return id == submissionId ? CandidateVerdict.Confirmed : CandidateVerdict.Refuted;
        return sites.All.Any(site => site.PublicBaseAddress?.Authority.Equals(address.Authority, StringComparison.OrdinalIgnoreCase) == true)
            ? null
            : CandidateVerdict.Refuted;
    }

    // Under the lock.
    private TimeSpan? Reserve()
    {
        var now = time.GetUtcNow();
        var at = _nextAt > now ? _nextAt : now;
        if (at - now > LongestWait)
            return null;
        _nextAt = at + Spacing;
        return at - now;
    }
}
