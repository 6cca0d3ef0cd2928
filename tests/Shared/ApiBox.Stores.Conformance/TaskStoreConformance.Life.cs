using ApiBox.Testing;

namespace ApiBox.Stores.Conformance;

public abstract partial class TaskStoreConformance
{
    private const string LifeHeading = "| state | event | next |";

    /// <summary>Whether another instance can take over what one has taken that does not come back.</summary>
    protected virtual bool OutlivesProcess => false;

    /// <summary>The rows of the table in ARCHITECTURE.md; a row with several states is one for each.</summary>
    public static TheoryData<string, string, string> Life
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "ARCHITECTURE.md"))
                         .SkipWhile(static line => line != LifeHeading).Skip(2).TakeWhile(static line => line.StartsWith('|')))
            {
                var cells = line.Split('|', StringSplitOptions.TrimEntries);
                foreach (var state in cells[1].Split(", "))
                    rows.Add(state, cells[2], cells[3]);
            }

            return rows;
        }
    }

    [Fact]
    public void The_table_of_a_callbacks_life_is_there() => Assert.InRange(Life.Count, 20, 100);

    [Theory]
    [MemberData(nameof(Life))]
    public async Task A_callback_lives_as_the_table_says(string state, string @event, string next)
    {
        if (!OutlivesProcess && (state == "lost" || next == "lost"))
            return;
        var delivery = await BringAsync(state);

        var changed = await HappenAsync(@event, delivery);

        Assert.Equal(next == "kept" ? state : next, await StateAsync(changed ?? delivery));
    }

    private async Task<CallbackDelivery?> BringAsync(string state)
    {
        if (state == "held")
        {
            await AdvanceAsync("s1", "t1", CallbackStage.First);
            return null;
        }

        await PutUpAsync("s1", "t1", CallbackStage.First);
        if (state == "waiting")
            return null;
        var owner = state == "lost" ? Open() : Store;
        var delivery = Assert.Single(await TakeAsync(owner));
        switch (state)
        {
            case "paused":
                await Store.PostponeDeliveryAsync(delivery, Minute, true, None);
                break;
            case "parked":
                await Store.ParkDeliveryAsync(delivery, true, None);
                break;
            case "lost":
                return await LoseAsync(owner);
            default:
                Assert.Equal("taken", state);
                break;
        }

        return delivery;
    }

    private async Task<CallbackDelivery?> HappenAsync(string name, CallbackDelivery? delivery)
    {
        switch (name)
        {
            case "its task is confirmed":
                await Store.SetCandidateOutcomeAsync("s1", "t1", CandidateOutcome.Confirmed, None);
                break;
            case "nobody can tell whose its task is":
                await Store.SetCandidateOutcomeAsync("s1", "t1", CandidateOutcome.Open, None);
                break;
            case "its task is refuted":
                await Store.SetCandidateOutcomeAsync("s1", "t1", CandidateOutcome.Refuted, None);
                break;
            case "another task is confirmed":
                await AdvanceAsync("s1", "t2", CallbackStage.Text);
                await Store.SetCandidateOutcomeAsync("s1", "t2", CandidateOutcome.Confirmed, None);
                await TakeAllAsync();
                break;
            case "a minute has passed" or "the pause has passed":
                await PassAsync(Minute);
                break;
            case "an instance looks that does not handle its kind":
                Assert.Empty(await Store.TakeDeliveriesAsync(["another"], 10, Lease, None));
                break;
            case "an earlier stage of its task is not done":
                await PutUpAsync("s1", "t1", CallbackStage.Complete);
                Assert.Equal(
                    "first",
                    Assert.Single(await TakeAsync()) is var first && await Store.PostponeDeliveryAsync(first, TimeSpan.Zero, false, None)
                        ? first.Stage
                        : "");
                break;
            case "an instance looks that handles its kind":
                return Assert.Single(await TakeAsync());
            case "its lease is renewed":
                await PassAsync(Lease / 2);
                Assert.Single(await Store.RenewDeliveriesAsync([delivery!], Lease, None));
                await PassAsync(Lease / 2);
                break;
            case "its handlers have returned":
                Assert.True(await Store.CompleteDeliveryAsync(delivery!, None));
                break;
            case "the application stops":
                Assert.True(await Store.PostponeDeliveryAsync(delivery!, TimeSpan.Zero, false, None));
                break;
            case "its handlers fail":
                Assert.True(await Store.PostponeDeliveryAsync(delivery!, Minute, true, None));
                break;
            case "its handlers fail for the last time":
                Assert.True(await Store.ParkDeliveryAsync(delivery!, true, None));
                break;
            case "its taker does not come back":
                var other = Open();
                await Store.PostponeDeliveryAsync(delivery!, TimeSpan.Zero, false, None);
                Assert.Single(await TakeAsync(other));
                return await LoseAsync(other);
            case "it is replayed":
                Assert.True(await Store.ReplayDeliveryAsync(delivery!.Id, None));
                break;
            case "it is tried again":
                Assert.True(await Store.PostponeDeliveryAsync(delivery!, Minute, false, None));
                break;
            case "it was tried often enough":
                Assert.True(await Store.ParkDeliveryAsync(delivery!, false, None));
                break;
            case "its submission expires, unheard of":
                await ExpireAsync([]);
                break;
            case "its submission expires, and that was warned of":
                await ExpireAsync(["s1"]);
                break;
            default:
                Assert.Fail($"ARCHITECTURE.md names an event that no test knows: {name}");
                break;
        }

        return null;
    }

    // The clock is set back, so that what was held or paused still is.
    private async Task ExpireAsync(string[] warned)
    {
        await PassAsync(Make.Retention);
        await Store.ExpireAsync(warned, 100, None);
        await PassAsync(-Make.Retention);
    }

    private async Task<CallbackDelivery> LoseAsync(ITaskStore owner)
    {
        await CloseAsync(owner);
        await PassAsync(Lease);
        return Assert.Single(await TakeAsync());
    }

    private async Task<string> StateAsync(CallbackDelivery? delivery)
    {
        if (await Store.CountParkedAsync("", None) > 0)
            return "parked";
        if (delivery is not null && await Store.RenewDeliveriesAsync([delivery], Lease, None) is { Count: 1 })
            return delivery.IsTakenOver ? "lost" : "taken";
        if ((await TakeAsync()).Count > 0)
            return "waiting";
        await PassAsync(Minute);
        return (await TakeAsync()) is not [var later] ? "gone" : later.Failures + later.Losses > 0 ? "paused" : "held";
    }
}
