using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using ApiBox.Emulator;
using ApiBox.Reliability.Description;
using Npgsql;

namespace ApiBox.Reliability.Processes;

/// <summary>
/// Two instances of an application on one PostgreSQL: A submits and waits, the callbacks land on B, and in the middle A is killed and
/// started again. Every task that the service accepted must end for both, and no callback may be handled twice. The service is the
/// emulator, in this process. With a bus B's handler is a consumer, and its broker is taken away twice: no acknowledged callback may stay
/// without a
/// run, and what runs again must be known by its message id.
/// </summary>
internal static class ProcessTrial
{
    // So many tasks are under way at once; more would measure the machine's queues and not the waking.
    private const int UnderWay = 64;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static async Task<Figures> RunAsync(int tasks, int seed, string connection, bool usesBus)
    {
        var random = new Random(seed);
        var schema = $"reliability_{Guid.NewGuid():n}";
        var ledger = new Ledger();
        var watch = Stopwatch.StartNew();
        try
        {
            await using var emulator = await ApiBoxEmulator.StartAsync(static options =>
            {
                options.Credits = decimal.MaxValue;
                options.TaskDuration = TimeSpan.FromMilliseconds(200);
                options.TrackLength = TimeSpan.FromMilliseconds(10);
            });
            Scenarios(emulator, tasks, random);
            var setting = new InstanceSetting(emulator.BaseAddress, emulator.ApiKey, connection, schema);
            using var b = ChildProcess.Start(setting.Arguments(usesBus ? BusInstance.Role : "receive"), ledger.Note);
            var address = await ledger.ListensAt.WaitAsync(Patience);

            var restarts = usesBus ? Broker.RestartAsync(tasks, () => ledger.Ended) : Task.CompletedTask;

            // Somewhere in the middle, while it is busy.
            var kill = (int)(tasks * (0.3 + (0.4 * random.NextDouble())));
            using (var a = ChildProcess.Start([.. setting.Arguments("wait"), address, $"{tasks}", $"{UnderWay}"], ledger.Note))
            {
                await ledger.EndedAsync(kill, a, Patience);
                a.Kill();
                await a.ExitAsync();
            }

            // What it sent before it died can still be on the way in.
            await StillAsync(() => emulator.AcceptedRequests);
            var left = tasks - emulator.AcceptedRequests;
            Program.Say(
                $"A was killed after {ledger.Ended} of {tasks} tasks had ended for it, with {emulator.AcceptedRequests} accepted; "
                + $"it starts again for the other {left}");
            using (var again = ChildProcess.Start(
                [.. setting.Arguments("wait"), address, $"{Math.Max(0, left)}", $"{UnderWay}"], ledger.Note))
                await again.ExitAsync(TimeSpan.FromHours(1));

            await restarts;
            await ledger.HandledAsync(emulator.AcceptedRequests, Patience);
            b.EndInput();
            await b.ExitAsync();
            var lost = await LostAsync(emulator, connection, schema, ledger);
            return Figures(emulator, ledger, lost, watch.Elapsed, seed, usesBus);
        }
        finally
        {
            await ExecuteAsync(connection, $"DROP SCHEMA IF EXISTS {schema} CASCADE");
        }
    }

    private static Figures Figures(ApiBoxEmulator emulator, Ledger ledger, int lost, TimeSpan elapsed, int seed, bool usesBus)
    {
        var wakes = ledger.Wakes();
        Program.Say(string.Create(
                CultureInfo.InvariantCulture,
                $"{emulator.AcceptedRequests} tasks in {elapsed.TotalSeconds:f0} s; "
                + $"{ledger.Resumed} submissions were taken up again after the restart"));
        var isHandled = usesBus ? ledger.Unhandled == 0 && ledger.WithOtherIds == 0 && ledger.Acknowledged > 0 : ledger.HandledTwice == 0;
        var figures = new JsonObject { ["tasks"] = emulator.AcceptedRequests, ["lost"] = lost };
        if (usesBus)
        {
            figures["acknowledged"] = ledger.Acknowledged;
            figures["without_a_run"] = ledger.Unhandled;
            figures["handled_again"] = ledger.HandledAgain;
            figures["with_another_message_id"] = ledger.WithOtherIds;
            figures["broker_restarts"] = Broker.Restarts;
        }
        else
        {
            figures["handled_twice"] = ledger.HandledTwice;
        }

        figures["wake_ms_median"] = Percentile(wakes, 0.5);
        figures["wake_ms_p99"] = Percentile(wakes, 0.99);
        figures["wakes"] = wakes.Count;
        figures["resumed"] = ledger.Resumed;
        figures["seconds"] = (int)elapsed.TotalSeconds;
        figures["seed"] = seed;
        return new Figures(lost == 0 && isHandled && wakes.Count > 0, figures);
    }

    // Lost is a task that was accepted and of which either instance or the store does not know the end.
    private static async Task<int> LostAsync(ApiBoxEmulator emulator, string connection, string schema, Ledger ledger)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(
            $"SELECT task_id FROM {schema}.submission WHERE is_over AND outcome = 1 AND task_id IS NOT NULL");
        await using var reader = await command.ExecuteReaderAsync();
        var stored = new HashSet<string>(StringComparer.Ordinal);
        while (await reader.ReadAsync())
            stored.Add(reader.GetString(0));

        var lost = 0;
        foreach (var task in emulator.Tasks)
        {
            var (isStored, isHandled, isAwaited) = (
                stored.Contains(task.TaskId), ledger.IsHandled(task.TaskId), ledger.IsAwaited(task.TaskId));
            if (isStored && isHandled && isAwaited)
                continue;
            if (++lost <= 10)
                Program.Say(
                    $"lost: task {task.TaskId}: its end is {Word(isStored)} in the store, "
                    + $"{Word(isHandled)} at the handler, {Word(isAwaited)} at A");
        }

        return lost;
    }

    private static string Word(bool isKnown) => isKnown ? "known" : "missing";

    // Some report every stage, some only the end, some all twice, some in reverse.
    private static void Scenarios(ApiBoxEmulator emulator, int tasks, Random random)
    {
        string[] early = [.. PaidOperations.Reporting.Callback!.Stages.SkipLast(1)];
        for (var i = 0; i < tasks; i++)
        {
            var scenario = random.Next(10) < 8 ? TaskScenario.Skip(early) : TaskScenario.Normal;
            emulator.Faults.NextTask(scenario with
            {
                Callbacks = random.Next(10) switch
                {
                    0 => EmulatorCallbackDelivery.Duplicated,
                    1 => EmulatorCallbackDelivery.Reordered,
                    2 => EmulatorCallbackDelivery.Reordered | EmulatorCallbackDelivery.Duplicated,
                    _ => EmulatorCallbackDelivery.Normal,
                },
            });
        }
    }

    private static async Task StillAsync(Func<int> count)
    {
        int before;
        do
        {
            before = count();
            await Task.Delay(TimeSpan.FromSeconds(1));
        }
        while (count() != before);
    }

    private static async Task ExecuteAsync(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static double Percentile(IReadOnlyList<double> sorted, double share) =>
        sorted.Count == 0 ? 0 : Math.Round(sorted[(int)(share * (sorted.Count - 1))], 1);
}
