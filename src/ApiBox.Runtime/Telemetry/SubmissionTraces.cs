using System.Diagnostics;

namespace ApiBox.Runtime;

/// <summary>
/// The spans of the latest submissions of this process, so that waits and callbacks find the trace that they belong to. Only spans that
/// are recorded are kept, and of those the latest.
/// </summary>
internal static class SubmissionTraces
{
    public const int MaxCount = 4096;

    private static readonly object Gate = new();
    private static readonly Dictionary<string, ActivityContext> Contexts = new(StringComparer.Ordinal);
    private static readonly Queue<string> Order = new();

    public static void Remember(string submissionId, ActivityContext context)
    {
        lock (Gate)
        {
            if (!Contexts.TryAdd(submissionId, context))
                return;
            Order.Enqueue(submissionId);
            if (Order.Count > MaxCount)
                Contexts.Remove(Order.Dequeue());
        }
    }

    public static ActivityContext? Find(string? submissionId)
    {
        if (submissionId is null || !ApiBoxTelemetry.Source.HasListeners())
            return null;
        lock (Gate)
            return Contexts.TryGetValue(submissionId, out var context) ? context : null;
    }
}
