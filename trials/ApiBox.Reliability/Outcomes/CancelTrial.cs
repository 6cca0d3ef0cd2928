using ApiBox.Reliability.Faults;
using ApiBox.Reliability.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Reliability.Outcomes;

/// <summary>Calls that are cancelled before their body was asked for, after that, and at any time.</summary>
internal static class CancelTrial
{
    private const int AtOnce = 16;
    private const int MostDelay = 8;

    /// <summary>How many calls cancelled before the body was asked for were told anything but that, or reached the service.</summary>
    public static async Task<int> BeforeAsync(int calls)
    {
        var (wrong, requests) = (0, 0);
        await using var wire = BadWire.Answering(async exchange =>
        {
            Interlocked.Increment(ref requests);
            await exchange.RequestAsync();
            await exchange.SendAsync(HttpText.Accepted(OutcomeCase.TaskId));
        });
        for (var i = 0; i < calls; i++)
        {
            using var cancelling = new CancellationTokenSource();
            if (i % 2 == 0)
                await cancelling.CancelAsync();
            using var handler = new CancellingHandler(cancelling) { InnerHandler = new SocketsHttpHandler() };
            using var client = ApiBoxClient.Create(OutcomesTrial.Options(wire.Address), handler);
            var (_, error) = await Told.ByAsync(client.AddInstrumentalAsync(Bodies.Request(Bodies.Title(i)), cancelling.Token));
            wrong += error is OperationCanceledException ? 0 : 1;
        }

        return wrong + requests;
    }

    /// <summary>How many calls cancelled after the request had arrived were told anything but that nobody knows.</summary>
    public static async Task<int> AfterAsync(int calls)
    {
        var wrong = 0;
        for (var i = 0; i < calls; i++)
        {
            using var cancelling = new CancellationTokenSource();
            var share = i % 2;
            await using var wire = BadWire.Answering(async exchange =>
            {
                await exchange.RequestAsync();
                var answer = HttpText.Accepted(OutcomeCase.TaskId);
                await exchange.SendAsync(answer.AsMemory(0, share * answer.Length / 2));
                await exchange.HoldAsync(cancelling.Cancel);
            });
            using var client = ApiBoxClient.Create(OutcomesTrial.Options(wire.Address));
            var (kind, _) = await Told.ByAsync(client.AddInstrumentalAsync(Bodies.Request(Bodies.Title(i)), cancelling.Token));
            wrong += kind == ToldKind.Unknown ? 0 : 1;
        }

        return wrong;
    }

    /// <summary>
    /// After calls that were cancelled at any time: how many ended as cancelled, so that nothing was sent, and how many rows of a SQLite
    /// store say of such a call that it may have been accepted.
    /// </summary>
    public static async Task<(int Cancelled, int Rows)> AnyTimeAsync(int calls, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("apibox-outcomes-");
        try
        {
            return await AnyTimeAsync(calls, seed, $"Data Source={Path.Combine(folder.FullName, "tasks.db")}");
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(int Cancelled, int Rows)> AnyTimeAsync(int calls, int seed, string database)
    {
        var (cancelled, unknown) = (0, 0);
        var random = new Random(seed);
        var delays = Enumerable.Range(0, calls).Select(number => (number, Delay: MostDelay * random.NextDouble())).ToList();
        await using var wire = BadWire.Answering(static async exchange =>
        {
            await exchange.RequestAsync();
            await exchange.SendAsync(HttpText.Accepted(OutcomeCase.TaskId));
        });
        var services = new ServiceCollection();
        services.AddApiBox(options => OutcomesTrial.SetUp(options, wire.Address));
        services.AddApiBoxSqliteStore(database);
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<IApiBoxClient>();
        await Parallel.ForEachAsync(delays, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (call, _) =>
        {
            using var cancelling = new CancellationTokenSource(TimeSpan.FromMilliseconds(call.Delay));
            var request = Bodies.Request(Bodies.Title(call.number));
            var (kind, error) = await Told.ByAsync(client.AddInstrumentalAsync(request, cancelling.Token));
            if (error is OperationCanceledException)
                Interlocked.Increment(ref cancelled);
            if (kind == ToldKind.Unknown)
                Interlocked.Increment(ref unknown);
        });
        var rows = 0;
        await foreach (var row in provider.GetRequiredService<ITaskStore>().ListOpenAsync("", default))
            rows += row.Outcome == SubmissionOutcome.Accepted ? 0 : 1;
        return (cancelled, Math.Max(0, rows - unknown));
    }

    /// <summary>Lets its call be cancelled when the message comes by, before the network asks for the body.</summary>
    private sealed class CancellingHandler(CancellationTokenSource cancelling) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await cancelling.CancelAsync();
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
