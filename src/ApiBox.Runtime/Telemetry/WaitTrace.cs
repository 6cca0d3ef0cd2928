using System.Diagnostics;

namespace ApiBox.Runtime;

/// <summary>The span and the metrics of one wait for a task. It is created only if there is a listener.</summary>
internal sealed class WaitTrace : IDisposable
{
    private readonly string _task;
    private readonly Activity? _activity;
    private readonly TimeProvider _time;
    private readonly long _begin;
    private readonly bool _isCounted;
    private string? _outcome;
    private int _ended;

    private WaitTrace(string task, Activity? activity, TimeProvider time)
    {
        _task = task;
        _activity = activity;
        _time = time;
        _begin = time.GetTimestamp();

        // A listener that starts in between must not see more waits end than begin.
        _isCounted = Instruments.WaitsActive.Enabled;
        if (_isCounted)
            Instruments.WaitsActive.Add(1, new KeyValuePair<string, object?>(Tags.Task, task));
    }

    /// <summary>Begins a span that is current until it ends. Null without a listener.</summary>
    /// <param name="task">The name of the kind of task.</param>
    /// <param name="taskId">The task.</param>
    /// <param name="submissionId">The submission that started it, if it is known.</param>
    /// <param name="origin">The span of that submission, if it is known.</param>
    /// <param name="time">The clock.</param>
    public static WaitTrace? Begin(string task, string taskId, string? submissionId, ActivityContext? origin, TimeProvider time)
    {
        var activity = ApiBoxTelemetry.Source.HasListeners() ? Start("ApiBox wait " + task, origin) : null;
        if (activity is null && !Instruments.WaitsActive.Enabled && !Instruments.WaitDuration.Enabled)
            return null;

        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag(Tags.Task, task).SetTag(Tags.TaskId, taskId);
            if (submissionId is not null)
                activity.SetTag(Tags.SubmissionId, submissionId);
        }

        return new WaitTrace(task, activity, time);
    }

    /// <summary>Sets the span as the current one again, in an iterator that was left and entered again.</summary>
    public void Enter()
    {
        if (_activity is not null)
            Activity.Current = _activity;
    }

    /// <summary>Records that the task has ended.</summary>
    public void Succeed() => _outcome = Outcomes.Ok;

    /// <summary>Records what ended the wait.</summary>
    public void Fail(Exception error)
    {
        _outcome = Outcomes.Word(error);
        if (error is not OperationCanceledException)
            _activity?.SetTag(Tags.ErrorType, _outcome).SetStatus(ActivityStatusCode.Error);
    }

    /// <summary>Ends the span.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _ended, 1) != 0)
            return;

        var task = new KeyValuePair<string, object?>(Tags.Task, _task);
        var outcome = _outcome ?? Outcomes.Left;
        if (_isCounted)
            Instruments.WaitsActive.Add(-1, task);
        Instruments.WaitDuration.Record(_time.GetElapsedTime(_begin).TotalSeconds, task, new(Tags.Outcome, outcome));
        _activity?.SetTag(Tags.Outcome, outcome).Stop();
    }

    // Without a span around it the wait continues the submission's trace. Within another trace it stays there, and is linked.
    private static Activity? Start(string name, ActivityContext? origin)
    {
        if (origin is not { } submitted)
            return ApiBoxTelemetry.Source.StartActivity(name);
        if (Activity.Current is not { } current)
            return ApiBoxTelemetry.Source.StartActivity(name, ActivityKind.Internal, submitted);
        return ApiBoxTelemetry.Source.StartActivity(
            name, ActivityKind.Internal, default(ActivityContext),
            links: current.TraceId == submitted.TraceId ? null : [new ActivityLink(submitted)]);
    }
}
