using System.Collections.Concurrent;
using ApiBox.Reliability.Faults;

namespace ApiBox.Reliability.Handlers;

/// <summary>A service of its own and one client, which makes one call after the other.</summary>
internal static class HandlerSession
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Makes the calls of a session.</summary>
    /// <param name="what">The case.</param>
    /// <param name="start">Makes the client.</param>
    /// <param name="calls">How many calls.</param>
    /// <param name="random">Decides what is open.</param>
    /// <param name="tally">Where the verdicts go.</param>
    public static async Task RunAsync(
        HandlerCase what, Func<HandlerCase, HandlerScene, HandlerCaller> start, int calls, Random random, HandlerTally tally)
    {
        var service = new Acceptances();
        var ends = new ConcurrentQueue<(string Title, CallEnd End)>();
        HandlerCaller? caller = null;
        Func<WireExchange, Task>? serve = null;
        await using var wire = BadWire.Answering(exchange => serve!(exchange));
        await using var refuser = what.RefusesStreams ? await StreamRefuser.StartAsync(service) : null;
        var scene = new HandlerScene(service, random) { Address = refuser?.Address ?? wire.Address, CallAsync = CallAsync };
        serve = what.Serve(scene);
        await using (caller = start(what, scene))
        {
            for (var i = 0; i < calls; i++)
            {
                await CallAsync().WaitAsync(Patience);
                await scene.AfterCall().WaitAsync(Patience);
                if (what.Between is { } between)
                    await between(scene);
            }
        }

        // Only now nothing can be sent any more.
        await wire.IdleAsync().WaitAsync(Patience);
        foreach (var (title, end) in ends)
            tally.Add(service.Of(title), end, title);

        async Task<CallEnd> CallAsync()
        {
            var title = service.NewTitle();
            var end = await caller!.CallAsync(title);
            ends.Enqueue((title, end));
            return end;
        }
    }
}
