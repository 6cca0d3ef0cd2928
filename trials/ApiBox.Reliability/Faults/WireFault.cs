using ApiBox.Emulator;

namespace ApiBox.Reliability.Faults;

/// <summary>Where a fault is set up: the service, the wire to it, and the two ways in which a caller loses its patience.</summary>
/// <param name="Emulator">The service.</param>
/// <param name="Wire">The wire to it.</param>
/// <param name="OperationId">The operation that will be called.</param>
/// <param name="TimeOut">Lets the caller's limit run out.</param>
/// <param name="Cancel">Cancels the call.</param>
internal sealed record Scene(ApiBoxEmulator Emulator, BadWire Wire, string OperationId, Action TimeOut, Action Cancel)
{
    /// <summary>Lets something be wrong with the next requests to the operation.</summary>
    public void Next(Fault fault, int count = 1) => Emulator.Faults.Next(OperationId, fault, count);
}

/// <summary>A way in which a call goes wrong on the wire.</summary>
/// <param name="Name">What goes wrong.</param>
/// <param name="SetUp">Sets it up for one call; what is open about it is decided at random.</param>
/// <param name="Stalls">Whether a caller has to lose its patience.</param>
internal sealed record WireFault(string Name, Action<Scene, Random> SetUp, bool Stalls = false)
{
    private const int LongestBurst = 5;

    private static readonly int[] Gateway = [408, 500, 502, 503, 504, 520];
    private static readonly int[] Redirects = [301, 302, 303, 307, 308];
    private static readonly int[] Busy = [405, 430, 455];
    private static readonly int[] Refusals = [400, 401, 404, 413, 429];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<WireFault> All { get; } =
    [
        new("answer dropped after accepting", static (scene, random) => scene.Next(Fault.DropResponseAfterAccepting, Burst(random))),
        new("reset before accepting", static (scene, random) => scene.Next(Fault.ResetBeforeAccepting, Burst(random))),
        new("half an answer", static (scene, random) => scene.Next(Fault.HalfResponse, Burst(random))),
        new("empty answer", static (scene, random) => scene.Next(Fault.EmptyResponse, Burst(random))),
        new("success without data", static (scene, random) => scene.Next(Fault.WithoutData, Burst(random))),
        new("500 after accepting", static (scene, random) =>
            scene.Next(Fault.ServerErrorAfterAccepting with { HttpStatus = random.Next(2) == 0 ? 500 : null }, Burst(random))),
        new(
            "gateway page",
            static (scene, random) =>
                scene.Next(Fault.NotJson(Any(Gateway, random)) with { AfterAccepting = random.Next(2) == 0 }, Burst(random))),
        new("redirect", static (scene, random) =>
            scene.Next(Fault.Redirect() with { HttpStatus = Any(Redirects, random), AfterAccepting = random.Next(2) == 0 }, Burst(random))),
        new("busy for a while", static (scene, random) =>
            scene.Next(random.Next(2) == 0 ? Fault.Code(Any(Busy, random)) : Fault.Status(Any(Busy, random)), Burst(random))),
        new(
            "refused",
            static (scene, random) =>
                scene.Next(random.Next(2) == 0 ? Fault.Code(Any(Refusals, random)) : Fault.Status(Any(Refusals, random)))),
        new("too long an answer", static (scene, random) => scene.Next(Fault.OversizedResponse(random.Next(70_000, 200_000)))),
        new("slow bytes", static (scene, random) => scene.Next(Fault.SlowResponse(TimeSpan.FromMilliseconds(random.Next(3))))),
        new("connection reset when made", static (scene, random) => scene.Wire.ResetNext(Burst(random))),
        new("request cut", static (scene, random) => scene.Wire.Next(WireSteps.CutRequest(Share(random), Coin(random)), Burst(random))),
        new("answer cut", static (scene, random) => scene.Wire.Next(WireSteps.CutAnswer(random.NextDouble(), Coin(random)), Burst(random))),
        new(
            "answer stalls",
            static (scene, random) => scene.Wire.Next(WireSteps.StallAnswer(random.NextDouble(), scene.TimeOut), Burst(random)),
            Stalls: true),
        new("request swallowed", static (scene, random) => scene.Wire.Next(WireSteps.Swallow(scene.TimeOut), Burst(random)), Stalls: true),
        new("line noise", static (scene, random) => scene.Wire.Next(WireSteps.Noise(Noise(random)))),
        new(
            "wrong length",
            static (scene, random) =>
                scene.Wire.Next(WireSteps.WrongLength(Coin(random) ? random.Next(1, 30) : -random.Next(1, 30)), Burst(random))),
        new("chunks without an end", static (scene, random) => scene.Wire.Next(WireSteps.ChunksWithoutEnd, Burst(random))),
        new("closed after the answer", static (scene, _) => scene.Wire.Next(WireSteps.CloseAfterwards)),
        new(
            "gateway gives up, service works on",
            static (scene, random) => scene.Wire.Next(WireSteps.AnswerTooEarly(Any(Gateway, random)), Burst(random))),
        new("interim answers", static (scene, random) => scene.Wire.Next(WireSteps.Interim(random.Next(1, 6)))),
        new("cancelled on the way", static (scene, random) => scene.Wire.Next(
            Coin(random) ? WireSteps.GiveUpBeforeForwarding(scene.Cancel) : WireSteps.StallAnswer(random.NextDouble(), scene.Cancel))),
    ];

    // How often in a row: more than a client tries again, at times.
    private static int Burst(Random random) => random.Next(1, LongestBurst + 1);

    private static bool Coin(Random random) => random.Next(2) == 0;

    // All of a request now and then, and else any part of it.
    private static double Share(Random random) => random.Next(4) == 0 ? 1 : random.NextDouble();

    private static int Any(int[] values, Random random) => values[random.Next(values.Length)];

    private static byte[] Noise(Random random)
    {
        var noise = new byte[random.Next(1, 300)];
        random.NextBytes(noise);
        return noise;
    }
}
