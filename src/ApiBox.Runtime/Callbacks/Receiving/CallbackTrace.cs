using System.Diagnostics;

namespace ApiBox.Runtime;

/// <summary>The span and the count of one callback that was received.</summary>
internal static class CallbackTrace
{
    /// <summary>Begins the span of a callback that was received. Null without a listener.</summary>
    /// <param name="kind">The callback's name in the description; <c>?</c> for one that it does not have.</param>
    /// <param name="submissionId">The submission that its address belongs to.</param>
    /// <param name="link">The span of the submission; if null, the one that this process remembers.</param>
    public static Activity? Start(string kind, string submissionId, ActivityContext? link = null)
    {
        if (!ApiBoxTelemetry.Source.HasListeners())
            return null;

        // A callback comes in a request of its own, so it is linked to the submission's trace, not a part of it.
        link ??= SubmissionTraces.Find(submissionId);
        var activity = ApiBoxTelemetry.Source.StartActivity(
            "ApiBox callback " + kind, ActivityKind.Consumer, default(ActivityContext),
            links: link is { } submitted ? [new ActivityLink(submitted)] : null);
        activity?.SetTag(Tags.Callback, kind);
        if (SubmissionIds.IsId(submissionId))
            activity?.SetTag(Tags.SubmissionId, submissionId);
        return activity;
    }

    /// <summary>Counts a callback, and ends its span.</summary>
    /// <param name="activity">The span, if it was begun.</param>
    /// <param name="kind">The callback's name in the description; <c>?</c> for one that it does not have.</param>
    /// <param name="result">The result; null for one that could not be stored.</param>
    public static void End(Activity? activity, string kind, CallbackResult? result)
    {
        var word = result is { } known ? CallbackOutcomes.Of(known) : Outcomes.Error;
        if (Instruments.Callbacks.Enabled)
            Instruments.Callbacks.Add(1, new(Tags.Callback, kind), new(Tags.Result, word));
        if (activity is null)
            return;

        activity.SetTag(Tags.Result, word);
        if (result is not (CallbackResult.Accepted or CallbackResult.Duplicate))
            activity.SetTag(Tags.ErrorType, word).SetStatus(ActivityStatusCode.Error);
        activity.Stop();
    }
}
