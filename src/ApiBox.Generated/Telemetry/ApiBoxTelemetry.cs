using System.Diagnostics;
using ApiBox.Runtime;

namespace ApiBox;

/// <summary>
/// Under which names the library traces and measures. It writes to the diagnostics of .NET, so any collector can listen; while none does,
/// it costs nothing. <c>docs/telemetry.md</c> lists every span, tag and instrument.
/// </summary>
public static class ApiBoxTelemetry
{
    /// <summary>The name of the <see cref="ActivitySource"/>, for <c>AddSource</c>.</summary>
    public const string ActivitySourceName = "ApiBox";

    /// <summary>The name of the meter, for <c>AddMeter</c>.</summary>
    public const string MeterName = "ApiBox";

    internal static string? Version { get; } = typeof(ApiBoxTelemetry).Assembly.GetName().Version?.ToString(3);

    internal static ActivitySource Source { get; } = new(ActivitySourceName, Version);

    /// <summary>Begins the span of a callback that was received. Null while nobody listens.</summary>
    /// <param name="kind">The callback's name in the description; <c>?</c> for one that it does not have.</param>
    /// <param name="submissionId">The submission that its address belongs to.</param>
    /// <param name="link">The span of the submission; if null, the one that this process remembers.</param>
    internal static Activity? StartCallback(string kind, string submissionId, ActivityContext? link = null)
    {
        if (!Source.HasListeners())
            return null;

        // A callback comes in a request of its own, so it is linked to the submission's trace, not a part of it.
        link ??= SubmissionTraces.Find(submissionId);
        var activity = Source.StartActivity(
            "ApiBox callback " + kind, ActivityKind.Consumer, default(ActivityContext), links: link is { } submitted ? [new ActivityLink(submitted)] : null);
        activity?.SetTag(Tags.Callback, kind);
        if (CallbackAddresses.IsId(submissionId))
            activity?.SetTag(Tags.SubmissionId, submissionId);
        return activity;
    }

    /// <summary>Counts a callback, and ends its span.</summary>
    /// <param name="activity">The span, if it was begun.</param>
    /// <param name="kind">The callback's name in the description; <c>?</c> for one that it does not have.</param>
    /// <param name="result">What became of it; null for one that could not be stored.</param>
    internal static void EndCallback(Activity? activity, string kind, CallbackResult? result)
    {
        var word = result is { } known ? Outcomes.Word(known) : Outcomes.Error;
        if (Instruments.Callbacks.Enabled)
            Instruments.Callbacks.Add(1, new(Tags.Callback, kind), new(Tags.Result, word));
        if (activity is null)
            return;

        activity.SetTag(Tags.Result, word);
        if (result is not (CallbackResult.Taken or CallbackResult.NotNew))
            activity.SetTag(Tags.ErrorType, word).SetStatus(ActivityStatusCode.Error);
        activity.Stop();
    }
}
