using ApiBox.Reliability.Faults;

namespace ApiBox.Reliability.Handlers;

/// <summary>A way in which handlers, connections or servers make two requests of one, or take one answer for another.</summary>
/// <param name="Name">The name in the figures.</param>
/// <param name="Serve">What the service does with each request.</param>
internal sealed record HandlerCase(string Name, Func<HandlerScene, Func<WireExchange, Task>> Serve)
{
    /// <summary>A handler of the user's above the guard.</summary>
    public Func<HandlerScene, DelegatingHandler>? Above { get; init; }

    /// <summary>A primary handler of the user's; without one it is ours.</summary>
    public Func<HandlerScene, HttpMessageHandler>? Primary { get; init; }

    /// <summary>Goes on between two calls.</summary>
    public Func<HandlerScene, Task>? Between { get; init; }

    /// <summary>Whether the service speaks HTTP/2 and refuses each stream after it has accepted the request.</summary>
    public bool RefusesStreams { get; init; }

    /// <summary>Whether every call can be answered, so that one which is not was blocked.</summary>
    public bool MustBeAnswered { get; init; }

    /// <summary>Whether it is beyond what the SDK promises, as documented.</summary>
    public bool IsLimit { get; init; }

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HandlerCase> All { get; } =
    [
        new("clones", ServiceSteps.FailAfterAccepting) { Above = static _ => new CloningHandler() },
        new("resending_primary", ServiceSteps.FailAfterAccepting)
        {
            Above = static _ => new ReadingHandler(),
            Primary = static _ => new ResendingPrimary(),
        },
        new("refused_stream", ServiceSteps.Accept) { Above = static _ => new ReadingHandler(isHttp2: true), RefusesStreams = true },
        new("redirect_307", ServiceSteps.Redirect) { Above = static _ => new ReadingHandler(), Primary = UsedHandler.Create },
        new("digest", ServiceSteps.Challenge) { Above = static _ => new ReadingHandler(), Primary = UsedHandler.WithCredentials },
        new("late_430", ServiceSteps.LateRefusals) { MustBeAnswered = true },
        new("late_accepted", ServiceSteps.LateAcceptances) { MustBeAnswered = true },
        new("idle_close_meets_call", ServiceSteps.CloseUnderTheNext) { MustBeAnswered = true },
        new("idle_clock", ServiceSteps.CloseWhenIdle) { Between = static _ => ServiceSteps.IdleAsync(), MustBeAnswered = true },
        new("hedging", ServiceSteps.Accept) { Above = static _ => new HedgingHandler(), MustBeAnswered = true },
        new("token_renewal", ServiceSteps.Accept) { Above = static scene => new TokenHandler(scene.Address), MustBeAnswered = true },
        new("token_renewal_after_401", ServiceSteps.Unauthorized) { Above = static scene => new TokenHandler(scene.Address) },
        new("nested_paid_call", ServiceSteps.Accept) { Above = static scene => new NestingHandler(scene.CallAsync), MustBeAnswered = true },
        new("straggler", ServiceSteps.Accept) { Above = static scene => new StragglingHandler(scene), MustBeAnswered = true },
        new("copying_primary", ServiceSteps.FailAfterAccepting) { Primary = static _ => new CopyingPrimary(), IsLimit = true },
    ];
}
