using Microsoft.Extensions.Time.Testing;

namespace ApiBox.Reliability.OddPolls;

/// <summary>Waits whose queries are answered in the same odd way for ever: each must end, and one whose key is refused at once.</summary>
internal static class LastingPolls
{
    private const int MostSteps = 3_000;

    private static readonly TimeSpan Step = TimeSpan.FromSeconds(10);

    /// <summary>Waits once for each of them.</summary>
    /// <returns>How many waits there were, how many did not end as they should, and how many of them not at all.</returns>
    public static async Task<(int Waits, int Wrong, int NeverEnded)> RunAsync(PollWait how, string? folder)
    {
        var (wrong, endless) = (0, 0);
        foreach (var odd in OddPoll.Lasting)
        {
            var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
            await using var client = new PollClient(folder, Step, clock);
            var script = new PollScript(odd.Answer(client.NewTaskId()));
            var (task, _) = await client.BeginAsync(how, client.NewTaskId(), script);
            using var giveUp = new CancellationTokenSource();
            var wait = task.WaitForCompletionAsync(cancellationToken: giveUp.Token);
            for (var i = 0; i < MostSteps && !wait.IsCompleted; i++)
            {
                // A pause that has begun by then ends; one that begins later ends with the next step.
                await Task.WhenAny(wait, Task.Delay(1));
                clock.Advance(Step);
            }

            endless += wait.IsCompleted ? 0 : 1;
            await giveUp.CancelAsync();
            await ((Task)wait).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var error = wait.Exception?.InnerException;
            var isRight = odd.RefusesKey
                ? error is ApiBoxUnauthorizedException && script.Queries == 1
                : error is ApiBoxApiException or ApiBoxTransportException;
            if (isRight)
                continue;
            wrong++;
            var end = wait.IsCompletedSuccessfully ? "success" : error?.Message ?? "no end";
            Program.Say($"{how}, {odd.Name} for ever: after {script.Queries} queries {end}");
        }

        return (OddPoll.Lasting.Count, wrong, endless);
    }
}
