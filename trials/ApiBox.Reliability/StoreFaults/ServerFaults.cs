using System.Diagnostics;
using ApiBox.Reliability.Support;
using ApiBox.Reliability.Workers;
using Npgsql;

namespace ApiBox.Reliability.StoreFaults;

/// <summary>What goes wrong with the PostgreSQL server.</summary>
internal static class ServerFaults
{
    private const int Crashes = 3;
    private const string Healthy = "Healthy";
    private const string Unhealthy = "Unhealthy";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The server reads only, as a standby does.</summary>
    public static async Task<Fault> ReadOnlyAsync(int count, string argument)
    {
        var book = new RunBook();
        await using var database = await OwnDatabase.CreateAsync(argument);
        using var worker = await WorkerProcess.StartAsync(Setting(database), book);
        var before = await Acknowledged.SendAsync(worker, count);
        await database.SetAsync("default_transaction_read_only", "on");
        var readOnly = await Acknowledged.SendAsync(worker, count);
        var health = await worker.HealthAsync();
        await database.SetAsync("default_transaction_read_only", "off");
        var isBack = await Until.IsAsync(async () => await worker.HealthAsync() == Healthy, Patience);
        var after = await Acknowledged.SendAsync(worker, count);
        await worker.StopAsync();
        var lost = await before.LostAsync(database.Place)
            + await readOnly.LostAsync(database.Place)
            + await after.LostAsync(database.Place);
        var isOk = lost == 0 && before.Refused == 0 && readOnly.Refused == count && health == Unhealthy && isBack && after.Refused == 0;
        return new Fault(isOk, new()
        {
            ["acknowledged"] = before.Taken.Count + readOnly.Taken.Count + after.Taken.Count,
            ["refused"] = readOnly.Refused,
            ["lost"] = lost,
            ["health"] = health,
            ["back"] = isBack && after.Refused == 0,
        });
    }

    /// <summary>The server crashes, and the database's default is to acknowledge commits before they are on the disk.</summary>
    public static async Task<Fault> CrashAsync(int count, Random random, string argument)
    {
        var book = new RunBook();
        await using var database = await OwnDatabase.CreateAsync(argument);
        await database.SetAsync("synchronous_commit", "off");
        if (await LocalServer.FindAsync(database.Connection) is not { } server)
        {
            Program.Say("the server is not one of this machine that can be stopped, so it is not crashed");
            return new Fault(true, new() { ["crashes"] = 0 });
        }

        using var worker = await WorkerProcess.StartAsync(Setting(database), book);
        var (acknowledged, lost, control) = (0, 0, 0);
        await TrialStore.ExecuteAsync(database.Connection, "CREATE TABLE control (number int)");
        for (var crash = 0; crash < Crashes; crash++)
        {
            var sending = SendAsync(worker, TimeSpan.FromMilliseconds(500 + random.Next(10 * count)), out var end);
            var writing = ControlAsync(database, crash);
            await end;
            await server.CrashAsync();
            var sent = await sending;
            await Until.IsAsync(async () => await worker.HealthAsync() == Healthy, Patience);
            acknowledged += sent.Taken.Count;
            lost += await sent.LostAsync(database.Place);
            control += await writing - (int)await TrialStore.AskAsync<long>(
                database.Connection, $"SELECT count(*) FROM control WHERE number = {crash}");
        }

        await worker.StopAsync();
        return new Fault(lost == 0 && acknowledged > 0, new()
        {
            ["crashes"] = Crashes,
            ["acknowledged"] = acknowledged,
            ["lost"] = lost,
            ["lost_of_a_plain_table"] = control,
        });
    }

    // What any other program of this database would lose.
    private static async Task<int> ControlAsync(OwnDatabase database, int crash)
    {
        var written = 0;
        try
        {
            await using var source = NpgsqlDataSource.Create(database.Connection);
            await using var command = source.CreateCommand($"INSERT INTO control VALUES ({crash})");
            for (; ; written++)
                await command.ExecuteNonQueryAsync();
        }
        catch (NpgsqlException)
        {
            return written;
        }
    }

    // Sends until the server is gone: a while longer than it is left alone.
    private static Task<Acknowledged> SendAsync(WorkerProcess worker, TimeSpan time, out Task isOver)
    {
        isOver = Task.Delay(time);
        return SendAsync(worker, time + TimeSpan.FromMilliseconds(500));
    }

    private static async Task<Acknowledged> SendAsync(WorkerProcess worker, TimeSpan time)
    {
        var (sent, watch) = (new Acknowledged(), Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            while (watch.Elapsed < time)
            {
                var task = TrialTask.New();
                sent.Note(task, await worker.PostAsync(task) == 200);
            }
        }));
        return sent;
    }

    private static WorkerSetting Setting(OwnDatabase database) => new("only", database.Place, TrialTask.Music);
}
