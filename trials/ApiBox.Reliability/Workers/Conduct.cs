using System.Diagnostics;
using System.Globalization;
using ApiBox.Reliability.Support;

namespace ApiBox.Reliability.Workers;

/// <summary>What handlers do: the task's id says it, so that every process knows.</summary>
internal static class Conduct
{
    /// <summary>They return at once.</summary>
    public const string Plain = "plain";

    /// <summary>They never return, and heed no token.</summary>
    public const string Hangs = "hangs";

    /// <summary>They never return, and keep their thread.</summary>
    public const string Blocks = "blocks";

    /// <summary>The failures of a stage that succeeds only when it is replayed.</summary>
    public const int Always = 9;

    private const string Slow = "slow";
    private const string Fails = "fails";
    private const string Kills = "kills";

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Work = TimeSpan.FromMilliseconds(20);

    private static volatile int s_running;

    /// <summary>They take so long.</summary>
    public static string Takes(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{Slow}-{(int)time.TotalMilliseconds}");

    /// <summary>They fail so often, stage by stage.</summary>
    public static string FailsSoOften(IEnumerable<int> failures) => $"{Fails}-{string.Concat(failures)}";

    /// <summary>They end the process when so many others run, or after a moment; not if the callback is replayed.</summary>
    public static string KillsWith(int others) => string.Create(CultureInfo.InvariantCulture, $"{Kills}-{others}");

    /// <summary>Does it.</summary>
    /// <param name="context">The callback.</param>
    /// <param name="beforeDeath">Is called before the process ends.</param>
    /// <param name="cancellationToken">What the handler is told.</param>
    public static async Task RunAsync(CallbackContext context, Action beforeDeath, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref s_running);
        try
        {
            await ActAsync(context, beforeDeath, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref s_running);
        }
    }

    private static async Task ActAsync(CallbackContext context, Action beforeDeath, CancellationToken cancellationToken)
    {
        switch (context.TaskId.Split('-'))
        {
            case [Slow, var time, ..]:
                await Task.Delay(int.Parse(time, CultureInfo.InvariantCulture), cancellationToken);
                break;
            case [Fails, var failures, ..]:
                await Task.Delay(Work, cancellationToken);
                var failure = failures[Array.IndexOf(TrialTask.Stages, context.Stage)] - '0';
                if (context.Attempt <= failure && !(context.IsReplay && failure == Always))
                    throw new InvalidOperationException("It fails as it was told.");
                break;
            case [Hangs, ..]:
                await new TaskCompletionSource().Task;
                break;
            case [Blocks, ..]:
                Thread.Sleep(Timeout.Infinite);
                break;
            case [Kills, var others, ..] when !context.IsReplay:
                await Until.IsAsync(() => s_running > int.Parse(others, CultureInfo.InvariantCulture), Moment);
                beforeDeath();
                Process.GetCurrentProcess().Kill();
                await new TaskCompletionSource().Task;
                break;
        }
    }
}
