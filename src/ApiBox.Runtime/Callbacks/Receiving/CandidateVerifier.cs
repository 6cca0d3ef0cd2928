using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>
/// Verifies a task that only a callback has named. The task's details contain the address to which its callbacks go: that of
/// the submission confirms the task, that of another submission or another application refutes it.
/// </summary>
internal sealed class CandidateVerifier(
    ITaskStore store, CallbackRoutes routes, TaskClients clients, TimeProvider time, ILoggerFactory loggers)
{
    // One query for each candidate, at a limited rate, and none that would be too late for the handlers that wait.
    private static readonly TimeSpan Spacing = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(50);
    private const int MaxRemembered = 10_000;

    private readonly ILogger _logger = ApiBoxLog.To(loggers);
    private readonly ConcurrentDictionary<(string SubmissionId, string TaskId), Task<CandidateOutcome?>> _queries = new();
    private readonly object _gate = new();
    private DateTimeOffset _nextAt;

    /// <summary>Whether a task was found to be another submission's.</summary>
    public bool IsRefuted(string submissionId, string taskId) =>
        _queries.TryGetValue((submissionId, taskId), out var query)
            && query is { IsCompletedSuccessfully: true, Result: CandidateOutcome.Refuted };

    /// <summary>Verifies a candidate in the background, unless it was verified before.</summary>
    /// <param name="kind">The callback's kind.</param>
    /// <param name="submissionId">The submission.</param>
    /// <param name="taskId">The task that the callback names.</param>
    /// <param name="route">The route that received the callback.</param>
    /// <param name="onDecided">Called when the store has changed.</param>
    public void BeginVerify(string kind, string submissionId, string taskId, CallbackRoute route, Action onDecided)
    {
        if (_queries.Count >= MaxRemembered)
            _queries.Clear();
        Task<CandidateOutcome?> query;
        lock (_gate)
            if (!_queries.TryGetValue((submissionId, taskId), out query!))
                _queries[(submissionId, taskId)] = query = QueryInTurnAsync(kind, submissionId, taskId, route, Reserve());
        _ = RecordAsync(submissionId, taskId, query, onDecided);
    }

    private async Task RecordAsync(string submissionId, string taskId, Task<CandidateOutcome?> query, Action onDecided)
    {
        try
        {
            var outcome = await query.ConfigureAwait(false);
            if (outcome is { } known
                && await store.SetCandidateOutcomeAsync(submissionId, taskId, known, CancellationToken.None).ConfigureAwait(false))
                onDecided();
            CallbackLog.CandidateVerified(_logger, taskId, submissionId, outcome?.ToString() ?? "Unclear");
        }
        catch (Exception error)
        {
            // The handlers run after the timeout, with IsConfirmed = false.
            CallbackLog.CandidateNotVerified(_logger, taskId, submissionId, error);
        }
    }

    private async Task<CandidateOutcome?> QueryInTurnAsync(
        string kind, string submissionId, string taskId, CallbackRoute route, TimeSpan? wait)
    {
        if (wait is not { } pause)
            return null;
        if (pause > TimeSpan.Zero)
            await Task.Delay(pause, time).ConfigureAwait(false);
        return await QueryAsync(kind, submissionId, taskId, route).ConfigureAwait(false);
    }

    private async Task<CandidateOutcome?> QueryAsync(string kind, string submissionId, string taskId, CallbackRoute route)
    {
        // The stored submission is more reliable than the address.
        var row = await store.FindAsync(submissionId, CancellationToken.None).ConfigureAwait(false);
        if (clients.Find(
            route.Service, row is { Submission.Operation.Length: > 0 } ? row.Submission.Client : route.Client) is not { } resumer)
            return CandidateOutcome.Open;
        return await resumer.GetCallbackAddressAsync(kind, taskId, CancellationToken.None).ConfigureAwait(false) is { } callbackAddress
            ? Compare(kind, submissionId, callbackAddress)
            : CandidateOutcome.Open;
    }

    /// <summary>
    /// The outcome for an address; null when it may be an address of this application in another form, such as with parts left out.
    /// </summary>
    private CandidateOutcome? Compare(string kind, string submissionId, string callbackAddress)
    {
        if (!Uri.TryCreate(callbackAddress, UriKind.Absolute, out var address))
            return null;
        if (address.AbsolutePath.Split('/') is [.., var segment, var id, var token]
            && Uri.UnescapeDataString(segment) == kind && SubmissionIds.IsId(id) && routes.Verify(kind, id, token) is not null)
            return id == submissionId ? CandidateOutcome.Confirmed : CandidateOutcome.Refuted;
        return routes.All.Any(
            route => route.PublicBaseAddress?.Authority.Equals(address.Authority, StringComparison.OrdinalIgnoreCase) == true)
            ? null
            : CandidateOutcome.Refuted;
    }

    // Under the lock.
    private TimeSpan? Reserve()
    {
        var now = time.GetUtcNow();
        var at = _nextAt > now ? _nextAt : now;
        if (at - now > MaxWait)
            return null;
        _nextAt = at + Spacing;
        return at - now;
    }
}
