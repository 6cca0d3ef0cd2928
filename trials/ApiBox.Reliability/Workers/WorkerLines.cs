using System.Diagnostics;
using System.Globalization;

namespace ApiBox.Reliability.Workers;

/// <summary>What an instance tells, a line each. Times are those of the machine's monotonic clock, which all processes share.</summary>
internal static class WorkerLines
{
    public const string Listening = "listening";
    public const string Began = "began";
    public const string Ended = "ended";
    public const string Completed = "completed";
    public const string Parked = "parked";
    public const string Died = "died";
    public const string Warned = "warned";

    public const string Ok = "ok";
    public const string Failed = "failed";

    private const string None = "-";

    private static int s_runs;

    /// <summary>Handlers are called.</summary>
    /// <returns>The line, and the number of the run.</returns>
    public static (string Line, int Run) Begin(string worker, CallbackContext context)
    {
        var run = Interlocked.Increment(ref s_runs);
        return (
            Line(
                Began, worker, Text(run), Text(context.DeliveryId), context.SubmissionId, context.Stage ?? None, Text(context.Attempt),
                context.IsReplay ? "replay" : None, context.IsConfirmed ? "confirmed" : None, context.TaskId, Now()),
            run);
    }

    /// <summary>They have returned.</summary>
    public static string End(string worker, int run, bool isOk) => Line(Ended, worker, Text(run), isOk ? Ok : Failed, Now());

    /// <summary>The store has written down that a callback is done with, or parked.</summary>
    public static string Noted(string what, string worker, CallbackDelivery delivery) =>
        Line(what, worker, Text(delivery.Id), delivery.SubmissionId, delivery.Stage ?? None, Now());

    /// <summary>The process is about to end.</summary>
    public static string Dies(string worker) => Line(Died, worker, Now());

    public static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    public static string Now() => Text(Stopwatch.GetTimestamp());

    private static string Line(params ReadOnlySpan<string> words) => string.Join(' ', words);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
