using System.Runtime.CompilerServices;

namespace ApiBox.Runtime;

/// <summary>Queries the details of a task, once or until it has ended.</summary>
internal sealed class TaskPoller<TDetails>(
    ApiBoxTransport transport,
    TaskWakeups wakeups,
    TaskProfile<TDetails> profile,
    string taskId,
    DateTimeOffset? submittedAt,
    Func<string, CancellationToken, Task<TDetails>> fetch)
{
    private const int MaxIdLength = 100;

    // The service can respond with 404 or without data right after it has accepted a task.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan GracePause = TimeSpan.FromSeconds(1);

    private readonly PollPace _pace = new(transport.Settings);
    private StrongBox<DateTimeOffset>? _created;

    // Whether the service has confirmed the task or assigned its id.
    private volatile bool _isKnown = submittedAt is not null;

    public string Kind => profile.Name;

    public TaskProfile<TDetails> Profile => profile;

    public TimeProvider Time => transport.Time;

    public DateTimeOffset? ResultsExpireAt
    {
        get
        {
            var begin = submittedAt ?? _created?.Value;
            return begin is { } known && profile.Retention is { } retention && known < DateTimeOffset.MaxValue - retention
                ? known + retention
                : null;
        }
    }

    private TimeSpan ShortPause => transport.Settings.PollInterval < GracePause ? transport.Settings.PollInterval : GracePause;

    /// <summary>
    /// The details as they are now. After a response about another task, the query is repeated as often as the options allow.
    /// </summary>
    public async Task<TDetails> GetAsync(CancellationToken cancellationToken)
    {
        using var wakeup = wakeups.Subscribe(taskId);
        for (var retry = 0; ; retry++)
        {
            var details = await FetchAsync(wakeup, cancellationToken).ConfigureAwait(false);
            if (FindMismatch(details) is not { } error)
                return Confirm(details);
            if (retry >= transport.Settings.MaxRetries)
                throw error;
            TaskLog.QueryFailed(transport.Logger, profile.Name, taskId, retry + 1, error.Message);
            var pause = Backoff.Next(transport.Settings.RetryDelay, transport.Settings.MaxRetryDelay, retry);
            await wakeup.WaitAsync(pause, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<TDetails> FetchAsync(ITaskWakeup wakeup, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await fetch(taskId, cancellationToken).ConfigureAwait(false);
            }
            catch (ApiBoxApiException exception) when (MayAppearLater(exception))
            {
                TaskLog.NotKnownYet(transport.Logger, profile.Name, taskId, ShortPause);
                await wakeup.WaitAsync(ShortPause, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The details of each query in which they have changed, up to those of the finished or failed task.</summary>
    public async IAsyncEnumerable<TDetails> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var wakeup = wakeups.Subscribe(taskId);
        var changes = new ChangeDetector<TDetails>(profile.Json);
        while (true)
        {
            var details = await NextAsync(wakeup, cancellationToken).ConfigureAwait(false);
            if (changes.HasChanged(details))
                yield return details;
            if (await HasEndedAsync(details).ConfigureAwait(false))
                yield break;
            await wakeup.WaitAsync(_pace.Next(), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The details of the finished task.</summary>
    /// <exception cref="ApiBoxTaskFailedException">It failed.</exception>
    public async Task<TDetails> WaitAsync(IProgress<TDetails>? progress, CancellationToken cancellationToken)
    {
        using var wakeup = wakeups.Subscribe(taskId);
        var changes = progress is null ? null : new ChangeDetector<TDetails>(profile.Json);
        while (true)
        {
            var details = await NextAsync(wakeup, cancellationToken).ConfigureAwait(false);
            if (changes?.HasChanged(details) == true)
                progress!.Report(details);
            if (await HasEndedAsync(details).ConfigureAwait(false))
                return Successful(details);
            await wakeup.WaitAsync(_pace.Next(), cancellationToken).ConfigureAwait(false);
        }
    }

    // Occasional failed queries must not end the wait for a paid task.
    private async Task<TDetails> NextAsync(ITaskWakeup wakeup, CancellationToken cancellationToken)
    {
        var budget = new WaitBudget(_isKnown);
        while (true)
        {
            try
            {
                var details = await FetchAsync(wakeup, cancellationToken).ConfigureAwait(false);
                return FindMismatch(details) is { } error ? throw error : Confirm(details);
            }
            catch (ApiBoxException exception) when (budget.TrySpend(exception))
            {
                TaskLog.QueryFailed(transport.Logger, profile.Name, taskId, budget.Failures, exception.Message);
                var asked = (exception as ApiBoxApiException)?.RetryAfter;
                var pause = budget.NeedsShortPause(exception) && asked is null ? ShortPause : _pace.Next(asked);
                await wakeup.WaitAsync(pause, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The problem of a response about another task; null for a response about this task or without an id.</summary>
    private ApiBoxTransportException? FindMismatch(TDetails details)
    {
        if (profile.IsAbout(details, taskId))
            return null;
        var other = profile.TaskId!(details)!;
        return new ApiBoxTransportException(
            $"{profile.Name}: the query was for task {Redaction.Line(taskId, MaxIdLength)}, but the response is about another "
            + $"task, {Redaction.Line(other, MaxIdLength)}. The response is ignored; retry the query.");
    }

    private TDetails Confirm(TDetails details)
    {
        _isKnown = true;
        if (profile.Created?.Invoke(details) is { } created)
            _created = new StrongBox<DateTimeOffset>(created);
        return details;
    }

    private bool MayAppearLater(ApiBoxApiException exception) =>
        submittedAt is { } submitted && transport.Time.GetUtcNow() - submitted < Grace && (exception.IsDataMissing || exception.IsNotFound);

    private async ValueTask<bool> HasEndedAsync(TDetails details)
    {
        var status = profile.Status(details);
        TaskLog.StatusRead(transport.Logger, profile.Name, taskId, status);
        if (!profile.HasSucceeded(details, status) && !profile.HasFailed(status))
            return false;
        if (transport.Submissions is { } log)
            await log.EndAsync(taskId, status!).ConfigureAwait(false);
        return true;
    }

    private TDetails Successful(TDetails details)
    {
        var status = profile.Status(details);
        return profile.HasSucceeded(details, status)
            ? details
            : throw new ApiBoxTaskFailedException(
                taskId, status, ResponseErrors.ServiceText(profile.Error?.Invoke(details), transport.Settings.Credentials.Used), details);
    }
}
