using ApiBox.Reliability.Description;
using ApiBox.Reliability.Faults;
using ApiBox.Reliability.Support;

namespace ApiBox.Reliability.Outcomes;

/// <summary>Every answer to a paid call, told as what it means; and calls that are cancelled.</summary>
internal static class OutcomesTrial
{
    /// <summary>Runs it.</summary>
    /// <param name="cancels">How many calls are cancelled at any time; a tenth of that before and after the body was asked for.</param>
    /// <param name="seed">Decides when.</param>
    /// <param name="peer">The peer that is measured as well; null for none.</param>
    public static async Task<Figures> RunAsync(int cancels, int seed, string? peer)
    {
        var ours = new OutcomeTally();
        await MeasureAsync(ours, null);
        var few = (cancels + 9) / 10;
        var (before, after) = (await CancelTrial.BeforeAsync(few), await CancelTrial.AfterAsync(few));
        var (cancelled, rows) = await CancelTrial.AnyTimeAsync(cancels, seed);
        var values = ours.Values();
        values["cancelled_before"] = few;
        values["cancelled_before_wrong"] = before;
        values["cancelled_after"] = few;
        values["cancelled_after_wrong"] = after;
        values["cancelled_any_time"] = cancelled;
        values["rows_left"] = rows;
        values["seed"] = seed;
        if (peer is not null)
        {
            var theirs = new OutcomeTally();
            await MeasureAsync(theirs, peer);
            values["peer"] = peer;
            values["theirs"] = theirs.Values();
        }

        return new Figures(ours.IsKept && before == 0 && after == 0 && rows == 0, values);
    }

    /// <summary>Options for a service on this machine, without pauses.</summary>
    public static ApiBoxOptions Options(Uri service)
    {
        var options = new ApiBoxOptions();
        SetUp(options, service);
        return options;
    }

    /// <inheritdoc cref="Options"/>
    public static void SetUp(ApiBoxOptions options, Uri service)
    {
        (options.BaseAddress, options.ApiKey) = (service, "unused");
        (options.RetryDelay, options.MaxRetryDelay) = (TimeSpan.Zero, TimeSpan.Zero);
    }

    private static Task MeasureAsync(OutcomeTally tally, string? peer) =>
        Parallel.ForEachAsync(OutcomeCase.All.GroupBy(static one => one.Status), async (cases, cancellationToken) =>
        {
            var (requests, answer) = (0, Array.Empty<byte>());
            await using var wire = BadWire.Answering(async exchange =>
            {
                await exchange.RequestAsync();
                Interlocked.Increment(ref requests);
                await exchange.SendAsync(answer);
            });
            using var client = ApiBoxClient.Create(Options(wire.Address));
            await using var other = peer is null ? null : PeerCaller.Start(peer, wire.Address, "unused", stalls: false);
            foreach (var one in cases)
            {
                (requests, answer) = (0, one.Answer());
                var (kind, error) = other is null
                    ? await Told.ByAsync(client.AddInstrumentalAsync(Bodies.Request(Bodies.Title(0)), cancellationToken))
                    : await AskAsync(other, cancellationToken);
                tally.Add(one, OutcomeRules.Of(one), new Told(kind, error, requests), peer is not null);
            }
        });

    // A peer's failure says that the call has failed, and not that anything may have come of it.
    private static async Task<(ToldKind Kind, Exception? Error)> AskAsync(PeerCaller peer, CancellationToken cancellationToken)
    {
        var end = await peer.CallAsync(PaidOperations.Reporting, 0, cancellationToken);
        return (end.Kind == EndKind.Answered ? ToldKind.Accepted : ToldKind.Refused, null);
    }
}
