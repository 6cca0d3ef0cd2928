using ApiBox.Runtime;
using ApiBox.Testing;

namespace ApiBox.EndToEnd.Tests.Receiving;

/// <summary>Any order, repetition and loss of events ends the same: what counts is which events came, not how.</summary>
public sealed class StageTests
{
    private const int MostEvents = 8;

    private static readonly (string Stage, bool IsOk)[] Events =
    [
        ("text", true), ("first", true), ("complete", true), ("failed", false), ("remix", true)
    ];

    [Fact]
    public void EveryOrderOfUpToEightEventsEndsInTheSameState()
    {
        var ends = new Dictionary<int, (int Rank, bool IsTerminal)>();
        var sequences = 0;
        Walk(0, 0, 0, false);

        Assert.Equal(Enumerable.Range(0, MostEvents + 1).Sum(static length => (int)Math.Pow(Events.Length, length)), sequences);

        void Walk(int depth, int seen, int rank, bool isOver)
        {
            sequences++;
            Assert.Equal(ends.TryAdd(seen, (rank, isOver)) ? (rank, isOver) : ends[seen], (rank, isOver));
            if (depth == MostEvents)
                return;
            for (var i = 0; i < Events.Length; i++)
            {
                var (next, over) = StageMachine.Locate(MusicGenerationCallback.Callback, Events[i].Stage, Events[i].IsOk);
                Walk(depth + 1, seen | (1 << i), Math.Max(rank, next), isOver || (next > rank && over));
            }
        }
    }

    [Fact]
    public async Task TwoInstancesOverOneStoreEndInTheSameStateWhateverComes()
    {
        const int seed = 20261122;
        var random = new Random(seed);
        var ends = new Dictionary<int, (string?, int, bool)>();

        for (var run = 0; run < 2_000; run++)
        {
            var store = new InProcessTaskStore();
            var now = DateTimeOffset.UtcNow;
            var id = SubmissionIds.Create(now);
            await store.AcceptAsync(id, "task", now);
            var seen = 0;
            var deliveries = 0;
            for (var count = random.Next(MostEvents + 1); count > 0; count--)
            {
                var index = random.Next(Events.Length);
                var (rank, isOver) = StageMachine.Locate(MusicGenerationCallback.Callback, Events[index].Stage, Events[index].IsOk);
                var callback = new ReceivedCallback(
                    id, "musicGeneration", "task", Events[index].Stage, rank, isOver, now, now.AddDays(14), default, TimeSpan.Zero);
                var effects = await Task.WhenAll(
                    Task.Run(() => store.AdvanceAsync(callback, CancellationToken.None)),
                    Task.Run(() => store.AdvanceAsync(callback, CancellationToken.None)));
                Assert.InRange(effects.Count(static effect => effect == CallbackEffect.Advanced), 0, 1);
                deliveries += effects.Count(static effect => effect == CallbackEffect.Advanced);
                seen |= 1 << index;
            }

            var row = await store.FindAsync(id, CancellationToken.None);
            var end = (row?.Rank > 0 ? row.Stage : null, row?.Rank ?? 0, row?.IsTerminal ?? false);
            Assert.True(ends.TryAdd(seen, end) || ends[seen] == end, $"run {run} of seed {seed}: {end} instead of {ends[seen]}");
            var taken = 0;
            for (
                ; await store.TakeDeliveriesAsync(
                    ["musicGeneration"], 100, TimeSpan.Zero, CancellationToken.None) is [var delivery]; taken++)
                Assert.True(await store.CompleteDeliveryAsync(delivery, CancellationToken.None));
            Assert.Equal(deliveries, taken);
        }
    }

    [Theory]
    [InlineData("text", true, 1, false)]
    [InlineData("TEXT", true, 1, false)]
    [InlineData("first", true, 3, false)]
    [InlineData("complete", true, 7, true)]
    [InlineData("complete", false, 6, true)]
    [InlineData("failed", false, 6, true)]
    [InlineData("error", true, 6, true)]
    [InlineData("remix", true, 0, false)]
    [InlineData(null, true, 0, false)]
    [InlineData(null, false, 6, true)]
    public void TheCodeDecidesAndTheWordTellsHowFar(string? stage, bool isOk, int rank, bool isOver) =>
        Assert.Equal((rank, isOver), StageMachine.Locate(MusicGenerationCallback.Callback, stage, isOk));
}
