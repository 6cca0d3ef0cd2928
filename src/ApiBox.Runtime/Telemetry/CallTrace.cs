using System.Diagnostics;

namespace ApiBox.Runtime;

/// <summary>The span and the metrics of one call. It is created only if there is a listener.</summary>
internal sealed class CallTrace
{
    private readonly string _operation;
    private readonly bool _isPaid;
    private readonly Activity? _activity;
    private readonly TimeProvider _time;
    private readonly long _begin;
    private int _attempts;

    private CallTrace(string operation, bool isPaid, Activity? activity, TimeProvider time)
    {
        _operation = operation;
        _isPaid = isPaid;
        _activity = activity;
        _time = time;
        _begin = time.GetTimestamp();
    }

    /// <summary>Begins a span that is current until it ends. Null without a listener.</summary>
    public static CallTrace? Begin(string operation, bool isPaid, string? submissionId, Uri address, TimeProvider time)
    {
        var activity = ApiBoxTelemetry.Source.HasListeners()
            ? ApiBoxTelemetry.Source.StartActivity("ApiBox " + operation, ActivityKind.Client)
            : null;
        if (activity is null && !Instruments.CallDuration.Enabled && !Instruments.Submissions.Enabled)
            return null;

        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag(Tags.Operation, operation).SetTag(Tags.ServerAddress, address.Host).SetTag(Tags.ServerPort, address.Port);
            if (submissionId is not null)
                activity.SetTag(Tags.SubmissionId, submissionId);
        }

        // At once: the callback can arrive before the response.
        if (activity is not null && submissionId is not null)
            SubmissionTraces.Remember(submissionId, activity.Context);
        return new CallTrace(operation, isPaid, activity, time);
    }

    /// <summary>Counts an attempt.</summary>
    public void Attempt() => _attempts++;

    /// <summary>Ends a call that succeeded.</summary>
    public void Succeed(string? taskId) => Guard(() =>
    {
        if (taskId is not null)
            _activity?.SetTag(Tags.TaskId, taskId);
        End(Outcomes.Ok);
    });

    /// <summary>Ends a call that did not succeed.</summary>
    public void Fail(Exception error) => Guard(() =>
    {
        var outcome = Outcomes.Word(error);
        if (_activity is { IsAllDataRequested: true })
        {
            // Messages of errors are left out: they may repeat what a server, a proxy or a handler said.
            if ((error as ApiBoxApiException ?? error.InnerException as ApiBoxApiException) is { } apiError)
                _activity.SetTag(Tags.Code, apiError.Code).SetTag(Tags.HttpStatus, (int)apiError.HttpStatusCode);
            if (error is not OperationCanceledException)
                _activity.SetTag(Tags.ErrorType, outcome).SetStatus(ActivityStatusCode.Error);
        }

        End(outcome);
    });

    // A listener can throw, and must not change the result of a paid call.
    private static void Guard(Action end)
    {
        try
        {
            end();
        }
        catch (Exception)
        {
            // The trace is lost; the call is not.
        }
    }

    private void End(string outcome)
    {
        var operation = new KeyValuePair<string, object?>(Tags.Operation, _operation);
        var ended = new KeyValuePair<string, object?>(Tags.Outcome, outcome);
        Instruments.CallDuration.Record(_time.GetElapsedTime(_begin).TotalSeconds, operation, ended);
        if (_isPaid)
            Instruments.Submissions.Add(1, operation, ended);
        _activity?.SetTag(Tags.Outcome, outcome).SetTag(Tags.Attempts, _attempts).Stop();
    }
}
