using System.Runtime.CompilerServices;

namespace ApiBox.Runtime;

/// <summary>Asks for the details of a task, once or until it is over.</summary>
internal sealed class TaskPoller<TDetails>(
    ApiBoxTransport transport,
    TaskProfile<TDetails> profile,
    string taskId,
    DateTimeOffset? submittedAt,
    Func<string, CancellationToken, Task<TDetails>> fetch)
{
    private const int MostFailures = 5;

    // Sources tell of tasks that are answered with 404 or without data right after they were accepted.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan GracePause = TimeSpan.FromSeconds(1);

    private readonly PollPace _pace = new(transport.Settings);
    private StrongBox<DateTimeOffset>? _created;

    public string Kind => profile.Name;

    public TaskProfile<TDetails> Profile => profile;

    public TimeProvider Time => transport.Time;

    public DateTimeOffset? ResultsExpireAt
    {
        get
        {
            var begin = submittedAt ?? _created?.Value;
            return begin is { } known && profile.Retention is { } retention && known < DateTimeOffset.MaxValue - retention ? known + retention : null;
        }
    }

    /// <summary>The details as they are now.</summary>
    public async Task<TDetails> GetAsync(CancellationToken cancellationToken)
    {
        using var wakeup = transport.Wakeups.Subscribe(taskId);
        return await GetAsync(wakeup, cancellationToken).ConfigureAwait(false);
    }

    private async Task<TDetails> GetAsync(ITaskWakeup wakeup, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                var details = await fetch(taskId, cancellationToken).ConfigureAwait(false);
                Remember(details);
                return details;
            }
            catch (ApiBoxApiException exception) when (MayAppearLater(exception))
            {
                var pause = transport.Settings.PollInterval < GracePause ? transport.Settings.PollInterval : GracePause;
                Log.NotKnownYet(transport.Logger, profile.Name, taskId, pause);
                await wakeup.WaitAsync(pause, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The details of each query in which they have changed, up to those of the finished or failed task.</summary>
    public async IAsyncEnumerable<TDetails> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var wakeup = transport.Wakeups.Subscribe(taskId);
        var changes = new ChangeDetector<TDetails>(profile.Json);
        while (true)
        {
            var details = await NextAsync(wakeup, cancellationToken).ConfigureAwait(false);
            if (changes.HasChanged(details))
                yield return details;
            if (await IsOverAsync(details).ConfigureAwait(false))
                yield break;
            await wakeup.WaitAsync(_pace.Next(), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The details of the finished task.</summary>
    /// <exception cref="ApiBoxTaskFailedException">It failed.</exception>
    public async Task<TDetails> WaitAsync(IProgress<TDetails>? progress, CancellationToken cancellationToken)
    {
        using var wakeup = transport.Wakeups.Subscribe(taskId);
        var changes = progress is null ? null : new ChangeDetector<TDetails>(profile.Json);
        while (true)
        {
            var details = await NextAsync(wakeup, cancellationToken).ConfigureAwait(false);
            if (changes?.HasChanged(details) == true)
                progress!.Report(details);
            if (await IsOverAsync(details).ConfigureAwait(false))
                return Successful(details);
            await wakeup.WaitAsync(_pace.Next(), cancellationToken).ConfigureAwait(false);
        }
    }

    // Minutes of waiting, and the task that was paid for, are not thrown away for one query that failed.
    private async Task<TDetails> NextAsync(ITaskWakeup wakeup, CancellationToken cancellationToken)
    {
        for (var failures = 1; ; failures++)
        {
            try
            {
                return await GetAsync(wakeup, cancellationToken).ConfigureAwait(false);
            }
            catch (ApiBoxException exception) when (failures < MostFailures && IsTransient(exception))
            {
                Log.QueryFailed(transport.Logger, profile.Name, taskId, failures, exception.Message);
                var pause = _pace.Next((exception as ApiBoxApiException)?.RetryAfter);
                await wakeup.WaitAsync(pause, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static bool IsTransient(ApiBoxException exception) =>
        exception is ApiBoxTransportException or ApiBoxApiException { IsTransient: true };

    private bool MayAppearLater(ApiBoxApiException exception) =>
        submittedAt is { } submitted && transport.Time.GetUtcNow() - submitted < Grace && (exception.IsDataMissing || exception.IsNotFound);

    private async ValueTask<bool> IsOverAsync(TDetails details)
    {
        var status = profile.Status(details);
        Log.StatusRead(transport.Logger, profile.Name, taskId, status);
        if (!profile.HasSucceeded(details, status) && !profile.HasFailed(status))
            return false;
        if (transport.Book is { } book)
            await book.EndAsync(taskId, status!).ConfigureAwait(false);
        return true;
    }

    private TDetails Successful(TDetails details)
    {
        var status = profile.Status(details);
        return profile.HasSucceeded(details, status)
            ? details
            : throw new ApiBoxTaskFailedException(taskId, status, AnswerErrors.Words(profile.Error?.Invoke(details), transport.Settings.Key.Last), details);
    }

    private void Remember(TDetails details)
    {
        if (profile.Created?.Invoke(details) is { } created)
            _created = new StrongBox<DateTimeOffset>(created);
    }
}
