using System.Diagnostics;

namespace ApiBox.Reliability.Processes;

/// <summary>The broker that <c>tests/ApiBox.RabbitMq.Tests/run exec</c> has started.</summary>
internal static class Broker
{
    /// <summary>How often a trial takes it away.</summary>
    public const int Restarts = 2;

    /// <summary>So many tasks end without it each time.</summary>
    private const int Without = 50;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static Uri Address => new(Variable("APIBOX_RABBITMQ"));

    /// <summary>
    /// Kills it after a quarter of the tasks and stops it after three quarters, and starts it again when some more have ended, whose
    /// callbacks were acknowledged without it.
    /// </summary>
    /// <param name="tasks">How many tasks there are.</param>
    /// <param name="ended">How many have ended.</param>
    public static async Task RestartAsync(int tasks, Func<int> ended)
    {
        foreach (var (share, end) in new[] { (0.25, "kill"), (0.75, "stop") })
        {
            var at = (int)(tasks * share);
            await UntilAsync(() => ended() >= at);
            await RunAsync(end);
            Program.Say($"the broker is away after {ended()} tasks ({end})");
            await UntilAsync(() => ended() >= Math.Min(at + Without, tasks));
            await RunAsync("start");
            Program.Say($"the broker is back after {ended()} tasks");
        }
    }

    private static async Task RunAsync(string verb)
    {
        using var process = Process.Start(Variable("APIBOX_RABBITMQ_BROKER"), [verb]);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The broker's script ended with {process.ExitCode} for {verb}.");
    }

    private static async Task UntilAsync(Func<bool> isReached)
    {
        var since = DateTime.UtcNow;
        while (!isReached())
        {
            if (DateTime.UtcNow - since > Patience)
                throw new TimeoutException($"The trial has not come to the broker's next restart within {Patience}.");
            await Task.Delay(20);
        }
    }

    private static string Variable(string name) => Environment.GetEnvironmentVariable(name)
        ?? throw new InvalidOperationException($"{name} is missing; tests/ApiBox.RabbitMq.Tests/run exec sets it for the trial.");
}
