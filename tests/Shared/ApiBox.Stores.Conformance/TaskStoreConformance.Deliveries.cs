using System.Collections.Concurrent;

namespace ApiBox.Stores.Conformance;

public abstract partial class TaskStoreConformance
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_callback_comes_to_its_handlers_as_it_was_received()
    {
        await AcceptedAsync("s1", "t1");
        await Store.AdvanceAsync(Make.Callback("s1", "t1", CallbackStage.Text, Make.Now, "{\"a\":1}"u8.ToArray()), None);

        var delivery = Assert.Single(await TakeAsync());

        Assert.Equal(
            ("s1", Make.Kind, "t1", "text", 1, Make.Now, true, false),
            (
                delivery.SubmissionId,
                delivery.Kind,
                delivery.TaskId,
                delivery.Stage,
                delivery.Attempt,
                delivery.ReceivedAt,
                delivery.IsConfirmed,
                delivery.IsReplay));
        Assert.Equal("{\"a\":1}"u8, delivery.Body.Span);
    }

    [Fact]
    public async Task The_longest_due_come_first_and_not_more_than_asked_for()
    {
        await PutUpAsync("s2", "t2", CallbackStage.Text);
        await PassAsync(Minute);
        await PutUpAsync("s1", "t1", CallbackStage.Text);
        await PutUpAsync("s3", "t3", CallbackStage.Text);

        var taken = new[] { await TakeAsync(maxCount: 2), await TakeAsync(maxCount: 2), await TakeAsync(maxCount: 2) };

        Assert.Equal([["s2", "s1"], ["s3"], []], taken.Select(static some => some.Select(static delivery => delivery.SubmissionId)));
    }

    [Theory]
    [InlineData("2026-07-01T00:00:00Z")]
    [InlineData("2026-09-01T00:00:00Z")]
    public async Task What_is_due_goes_by_the_clock_of_the_store_and_not_by_that_of_the_receiver(string receivedAt)
    {
        await AcceptedAsync("s1", "t1");
        await AdvanceAsync(
            "s1", "t1", CallbackStage.Text, DateTimeOffset.Parse(receivedAt, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Single(await TakeAsync());
    }

    [Fact]
    public async Task Only_what_the_taker_handles_is_taken()
    {
        await PutUpAsync("s1", "t1", CallbackStage.Text);
        await AcceptedAsync("s2", "t2");
        await Store.AdvanceAsync(Make.Callback("s2", "t2", CallbackStage.Text) with { Kind = "lyrics" }, None);

        Assert.Empty(await Store.TakeDeliveriesAsync([], 100, Lease, None));
        Assert.Empty(await Store.TakeDeliveriesAsync(["Lyrics", "video"], 100, Lease, None));
        Assert.Equal("s2", Assert.Single(await Store.TakeDeliveriesAsync(["video", "lyrics"], 100, Lease, None)).SubmissionId);
        Assert.Equal("s1", Assert.Single(await TakeAsync()).SubmissionId);
    }

    [Fact]
    public async Task What_is_taken_is_not_taken_again()
    {
        await PutUpAsync("s1", "t1", CallbackStage.Text);
        var delivery = Assert.Single(await TakeAsync());

        Assert.Empty(await TakeAsync());
        Assert.Empty(await TakeAsync(Another()));

        Assert.True(await Store.CompleteDeliveryAsync(delivery, None));
        Assert.False(await Store.CompleteDeliveryAsync(delivery, None));
        Assert.False(await Store.PostponeDeliveryAsync(delivery, TimeSpan.Zero, true, None));
        Assert.False(await Store.ParkDeliveryAsync(delivery, true, None));
        Assert.Empty(await Store.RenewDeliveriesAsync([delivery], Lease, None));
        await PassAsync(Minute);
        Assert.Empty(await TakeAsync());
    }

    [Fact]
    public async Task What_is_renewed_stays_with_its_taker()
    {
        await PutUpAsync("s1", "t1", CallbackStage.Text);
        await PutUpAsync("s2", "t2", CallbackStage.Text);
        var taken = await TakeAsync();

        for (var i = 0; i < 5; i++)
        {
            await PassAsync(Lease / 2);
            Assert.Equal(taken.Select(static one => one.Id), (await Store.RenewDeliveriesAsync(taken, Lease, None)).Order());
            Assert.Empty(await TakeAsync(Another()));
        }

        Assert.Empty(await Store.RenewDeliveriesAsync([], Lease, None));
        Assert.All(await Task.WhenAll(taken.Select(one => Store.CompleteDeliveryAsync(one, None))), Assert.True);
    }

    [Fact]
    public async Task What_is_postponed_is_due_then_and_not_before()
    {
        await PutUpAsync("s1", "t1", CallbackStage.Text);
        Assert.True(await Store.PostponeDeliveryAsync(Assert.Single(await TakeAsync()), 5 * Minute, true, None));

        await PassAsync((5 * Minute) - Microsecond);
        Assert.Empty(await TakeAsync());
        await PassAsync(Microsecond);
        var second = Assert.Single(await TakeAsync());
        Assert.Equal((1, 0, 2), (second.Failures, second.Losses, second.Attempt));

        Assert.True(await Store.PostponeDeliveryAsync(second, TimeSpan.Zero, false, None));
        Assert.Equal(2, Assert.Single(await TakeAsync()).Attempt);
    }

    [Fact]
    public async Task Of_a_submission_one_callback_is_out_at_a_time_in_the_order_of_the_stages()
    {
        await PutUpAsync("s1", "t1", CallbackStage.Text, CallbackStage.First, CallbackStage.Complete);
        await PutUpAsync("s2", "t2", CallbackStage.Complete);
        var other = Another();
        var handled = new List<string?>();

        while (await TakeAsync(handled.Count % 2 == 0 ? Store : other) is { Count: > 0 } taken)
        {
            Assert.Single(taken, static one => one.SubmissionId == "s1");
            Assert.Empty(await TakeAsync(other));
            handled.Add(taken.Single(static one => one.SubmissionId == "s1").Stage);
            foreach (var delivery in taken)
                await Store.CompleteDeliveryAsync(delivery, None);
        }

        Assert.Equal(["text", "first", "complete"], handled);
    }

    [Fact]
    public async Task A_stage_waits_for_the_one_before_that_failed_until_it_is_handled_or_parked()
    {
        await PutUpAsync("s1", "t1", CallbackStage.Text, CallbackStage.First, CallbackStage.Complete);
        await Store.PostponeDeliveryAsync(Assert.Single(await TakeAsync()), Minute, true, None);
        Assert.Empty(await TakeAsync());
        await PassAsync(Minute);

        Assert.True(await Store.ParkDeliveryAsync(Assert.Single(await TakeAsync()), true, None));

        var first = Assert.Single(await TakeAsync());
        Assert.Equal("first", first.Stage);
        await Store.CompleteDeliveryAsync(first, None);
        Assert.Equal("complete", Assert.Single(await TakeAsync()).Stage);
    }

    [Fact]
    public async Task The_id_of_a_delivery_is_never_used_again()
    {
        await PutUpAsync("s1", "t1", CallbackStage.Text);
        var first = Assert.Single(await TakeAsync());
        await Store.CompleteDeliveryAsync(first, None);

        await AdvanceAsync("s1", "t1", CallbackStage.First);
        var second = Assert.Single(await TakeAsync());

        Assert.NotEqual(first.Id, second.Id);
        Assert.False(await Store.CompleteDeliveryAsync(first, None));
    }

    [Fact]
    public async Task Many_takers_of_two_instances_never_get_the_same()
    {
        ITaskStore[] stores = [Store, Another()];
        var ids = Make.Ids("s", 300);
        await Task.WhenAll(ids.Select(id => PutUpAsync(id, "t" + id, CallbackStage.Text, CallbackStage.Complete)));

        var taken = new ConcurrentBag<string>();
        var running = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
        {
            while (await TakeAsync(stores[i % 2], 7) is { Count: > 0 } some)
            {
                Assert.All(some, one => Assert.True(running.TryAdd(one.SubmissionId, true)));
                foreach (var delivery in some)
                {
                    taken.Add($"{delivery.SubmissionId} {delivery.Stage}");
                    Assert.True(running.TryRemove(delivery.SubmissionId, out _));
                    Assert.True(await stores[i % 2].CompleteDeliveryAsync(delivery, None));
                }
            }
        })));

        // Whoever found nothing to take has ended; what was put up behind it is taken by others, or now.
        while (await TakeAsync() is { Count: > 0 } rest)
        {
            foreach (var delivery in rest)
            {
                taken.Add($"{delivery.SubmissionId} {delivery.Stage}");
                await Store.CompleteDeliveryAsync(delivery, None);
            }
        }

        Assert.Equal(ids.SelectMany(static id => new[] { $"{id} complete", $"{id} text" }), taken.Order(StringComparer.Ordinal));
    }
}
