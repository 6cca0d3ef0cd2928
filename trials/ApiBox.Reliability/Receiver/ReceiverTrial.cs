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
/// same application that reads the body and does nothing. Server and sender share the machine.
/// </summary>
internal static class ReceiverTrial
{
    private const string Kind = "musicGeneration";
    private const string BarePath = "/bare";
    private const int Connections = 32;
    private const int FirstCount = 50_000;

    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(1);

    public static async Task<Figures> RunAsync(TimeSpan duration)
    {
        var handled = new Counter();
        await using var app = await CallbackApp.StartAsync(
            addServices: services => services.AddSingleton(handled).AddApiBoxCallbackHandler<MusicGenerationCallback, Handler>(),
            addRoutes: static app => app.MapPost(BarePath, ReadAsync));
        var tokens = new CallbackTokens([CallbackApp.SigningKey], ApiBoxClient.SectionName);

        // Turn by turn, so that both have the same share of whatever else the machine does. The first turn of each warms up.
        var (ours, bare) = (new Rate(), new Rate());
        var most = 0;
        for (var elapsed = TimeSpan.Zero; elapsed <= duration; elapsed += Slice)
        {
            var isWarm = elapsed > TimeSpan.Zero;
            var known = await KnowAsync(app.Store, Math.Max(FirstCount, 2 * most));
            await MeasureAsync(app.Address, isWarm ? bare : new Rate(), static () => (BarePath, Body("none")));
            var turn = isWarm ? ours : new Rate();
            var before = turn.Count;
            await MeasureAsync(app.Address, turn, () => known.TryDequeue(out var id)
                ? ($"/apibox/callbacks/{Kind}/{id}/{tokens.Create(Kind, id)}", Body(id))
                : null);
            most = Math.Max(most, turn.Count - before);
        }

        Program.Say($"{ours.PerSecond:f0} callbacks/s of {bare.PerSecond:f0} bare requests/s; {handled.Count} were handled");
        return new Figures(ours.Refused + bare.Refused == 0 && ours.Count > 0, new()
        {
            ["per_second"] = (long)ours.PerSecond,
            ["bare_per_second"] = (long)bare.PerSecond,
            ["callbacks"] = ours.Count,
            ["refused"] = ours.Refused + bare.Refused,
            ["connections"] = Connections,
        });
    }

    private static async Task ReadAsync(HttpContext context)
    {
        var buffer = new byte[4096];
        while (await context.Request.Body.ReadAsync(buffer, context.RequestAborted) > 0)
        {
        }
    }

    // A callback of a submission that nobody knows is a candidate, which is not the usual case. The task has the submission's id.
    private static async Task<ConcurrentQueue<string>> KnowAsync(ITaskStore store, int count)
    {
        var known = new ConcurrentQueue<string>();
        for (var i = 0; i < count; i++)
        {
            var now = DateTimeOffset.UtcNow;
            var id = SubmissionIds.Create(now);
            await store.AcceptAsync(id, id, now);
            known.Enqueue(id);
        }

        return known;
    }

    private static async Task MeasureAsync(Uri address, Rate rate, Func<(string Path, byte[] Body)?> callback)
    {
        var watch = Stopwatch.StartNew();
        var results = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            var (count, refused) = (0, 0);
            using var connection = new LoadConnection(address);
            while (watch.Elapsed < Slice && callback() is { } next)
            {
                count++;
                if (await connection.PostAsync(next.Path, next.Body) != StatusCodes.Status200OK)
                    refused++;
            }

            return (count, refused);
        })));
        rate.Seconds += watch.Elapsed.TotalSeconds;
        rate.Count += results.Sum(static one => one.count);
        rate.Refused += results.Sum(static one => one.refused);
    }

    private static byte[] Body(string taskId) =>
        Encoding.UTF8.GetBytes($$$"""{"code":200,"msg":"ok","data":{"callbackType":"text","task_id":"{{{taskId}}}","data":[]}}""");

    private sealed class Rate
    {
        public double Seconds { get; set; }

        public int Count { get; set; }

        public int Refused { get; set; }

        public double PerSecond => Count / Seconds;
    }

    private sealed class Handler(Counter handled) : ICallbackHandler<MusicGenerationCallback>
    {
        public Task HandleAsync(MusicGenerationCallback callback, CallbackContext context, CancellationToken cancellationToken)
        {
            handled.Add();
            return Task.CompletedTask;
        }
    }
}
