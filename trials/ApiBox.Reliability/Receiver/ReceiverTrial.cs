using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using ApiBox.Reliability.Support;
using ApiBox.Runtime;
using ApiBox.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Reliability.Receiver;

/// <summary>
/// How many callbacks a second the endpoint takes, each for a submission of its own and handled by a handler, beside an endpoint of the
/// same application that reads the body and does nothing, and with a durable store also beside one that writes the body as a row to the
/// same kind of database. Server and sender share the machine.
/// </summary>
internal static class ReceiverTrial
{
    private const string Kind = "musicGeneration";
    private const string BarePath = "/bare";
    private const string RowPath = "/row";

    private static readonly string[] Stages = ["text", "first", "complete"];

    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan WarmUp = 3 * Slice;

    /// <param name="duration">How long to measure each endpoint.</param>
    /// <param name="connections">How many requests are sent at the same time.</param>
    /// <param name="store">What <c>--store</c> says; null for the in-process store.</param>
    public static async Task<Figures> RunAsync(TimeSpan duration, int connections, string? store)
    {
        var handled = new Counter();
        await using var place = store is null ? null : TrialStore.Create(store, "receiver");
        await using var rows = place is null ? null : await RowWriter.CreateAsync(place.Place);
        await using var app = await CallbackApp.StartAsync(
            addServices: services =>
            {
                place?.Place.AddTo(services);
                services.AddSingleton(handled).AddApiBoxCallbackHandler<MusicGenerationCallback, Handler>();
            },
            addRoutes: app =>
            {
                app.MapPost(BarePath, ReadAsync);
                if (rows is not null)
                    app.MapPost(RowPath, rows.ReceiveAsync);
            });
        var tokens = new CallbackTokens([CallbackApp.SigningKey], ApiBoxClient.SectionName);

        // Turn by turn, so that each has the same share of whatever else the machine does. The first turns of each warm up.
        var (ours, bare, row) = (new Rate(), new Rate(), new Rate());
        var turns = (int)((WarmUp + duration) / Slice);
        var callbacks = await KnowAsync(app.Store, tokens, turns * MostEachTurn(place));
        var others = Enumerable.Repeat(new Post(BarePath, Body("none", Stages[0])), 100_000).ToList();
        var rowsOnly = others.ConvertAll(static one => one with { Path = RowPath });
        for (var turn = -(int)(WarmUp / Slice); turn < duration / Slice; turn++)
        {
            var received = await MeasureAsync(app.Address, connections, callbacks);
            callbacks.RemoveRange(0, received.Count);
            var read = await MeasureAsync(app.Address, connections, others);
            var written = rows is null ? new Rate() : await MeasureAsync(app.Address, connections, rowsOnly);
            if (turn < 0)
                continue;
            ours.Add(received);
            bare.Add(read);
            row.Add(written);
        }

        var beside = rows is null ? "" : $" and {row.PerSecond:f0} rows/s";
        Program.Say($"{ours.PerSecond:f0} callbacks/s of {bare.PerSecond:f0} bare requests/s{beside}; {handled.Count} were handled");
        var figures = new Figures(ours.Refused + bare.Refused + row.Refused == 0 && ours.Count > 0, new()
        {
            ["store"] = store is null ? "in-process" : TrialStore.KindOf(store),
            ["connections"] = connections,
            ["callbacks"] = ours.Count,
            ["refused"] = ours.Refused + bare.Refused + row.Refused,
        });
        Add("", ours);
        Add("bare_", bare);
        if (rows is not null)
            Add("row_", row);
        return figures;

        void Add(string name, Rate rate)
        {
            figures.Values[name + "per_second"] = (long)rate.PerSecond;
            figures.Values[name + "p50_us"] = rate.Percentile(50);
            figures.Values[name + "p99_us"] = rate.Percentile(99);
            figures.Values[name + "bytes"] = rate.BytesEach;
        }
    }

    private static async Task ReadAsync(HttpContext context)
    {
        var buffer = new byte[4096];
        while (await context.Request.Body.ReadAsync(buffer, context.RequestAborted) > 0)
        {
        }
    }

    private static int MostEachTurn(TrialStore? store) => store is null ? 30_000 : store.Place.IsSqlite ? 15_000 : 9_000;

    // A callback of a submission that nobody knows is a candidate, which is not the usual case. The task has the submission's id. All is
    // made before anything is measured; each submission gets its first stage before any gets its second one.
    private static async Task<List<Post>> KnowAsync(ITaskStore store, CallbackTokens tokens, int count)
    {
        var known = new ConcurrentBag<(string Id, string Path)>();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, count / Stages.Length), new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (_, _) =>
            {
                var now = DateTimeOffset.UtcNow;
                var id = SubmissionIds.Create(now);
                await store.AcceptAsync(id, id, now);
                known.Add((id, $"/apibox/callbacks/{Kind}/{id}/{tokens.Create(Kind, id)}"));
            });
        return [.. Stages.SelectMany(stage => known.Select(one => new Post(one.Path, Body(one.Id, stage))))];
    }

    private static async Task<Rate> MeasureAsync(Uri address, int connections, List<Post> requests)
    {
        // Until what was made before is old: young objects that survive let the collector spend more memory on the next ones.
        for (var generation = 0; generation <= GC.MaxGeneration; generation++)
            GC.Collect();
        var next = -1;
        var allocated = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();
        var results = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            var (latencies, refused) = (new List<long>(4096), 0);
            using var connection = new LoadConnection(address);
            while (watch.Elapsed < Slice && Interlocked.Increment(ref next) is var i && i < requests.Count)
            {
                var begun = Stopwatch.GetTimestamp();
                if (await connection.PostAsync(requests[i].Path, requests[i].Body) != StatusCodes.Status200OK)
                    refused++;
                latencies.Add(Stopwatch.GetTimestamp() - begun);
            }

            return (latencies, refused);
        })));
        return new Rate(watch.Elapsed, GC.GetTotalAllocatedBytes() - allocated, results);
    }

    private static byte[] Body(string taskId, string stage) => Encoding.UTF8.GetBytes(
        $$$"""{"code":200,"msg":"ok","data":{"callbackType":"{{{stage}}}","task_id":"{{{taskId}}}","data":[]}}""");

    private sealed record Post(string Path, byte[] Body);

    private sealed class Handler(Counter handled) : ICallbackHandler<MusicGenerationCallback>
    {
        public Task HandleAsync(MusicGenerationCallback callback, CallbackContext context, CancellationToken cancellationToken)
        {
            handled.Add();
            return Task.CompletedTask;
        }
    }
}
