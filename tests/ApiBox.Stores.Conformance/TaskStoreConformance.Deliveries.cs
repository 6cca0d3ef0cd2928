using System.Collections.Concurrent;

namespace ApiBox.Stores.Conformance;

public abstract partial class TaskStoreConformance
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_callback_comes_to_its_handlers_as_it_was_received()
    {
        await Store.AdvanceAsync(Make.Callback("s1", "t1", CallbackStage.Text, Make.Now, "{\"a\":1}"u8.ToArray()), None);

        var delivery = Assert.Single(await TakeAsync());

        Assert.Equal(
            ("s1", "musicGeneration", "t1", "text", 1, Make.Now),
            (delivery.SubmissionId, delivery.Kind, delivery.TaskId, delivery.Stage, delivery.Attempt, delivery.ReceivedAt));
        Assert.Equal("{\"a\":1}"u8, delivery.Body.Span);
    }

    [Fact]
    public async Task The_longest_due_come_first_and_not_more_than_asked_for()
    {
        await AdvanceAsync("s1", "t1", CallbackStage.Text, Make.Now);
        await AdvanceAsync("s2", "t2", CallbackStage.Text, Make.Now - Minute);
        await AdvanceAsync("s3", "t3", CallbackStage.Text, Make.Now);
        await AdvanceAsync("s4", "t4", CallbackStage.Text, Make.Now + Minute);

        var taken = new[] { await TakeAsync(most: 2), await TakeAsync(most: 2), await TakeAsync(most: 2) };

        Assert.Equal([["s2", "s1"], ["s3"], []], taken.Select(static some => some.Select(static delivery => delivery.SubmissionId)));
    }

    [Fact]
    public async Task What_is_taken_is_due_again_when_the_lease_ends()
    {
        await AdvanceAsync("s1", "t1", CallbackStage.Text);
        var first = Assert.Single(await TakeAsync());

        Assert.Empty(await TakeAsync(Make.Now + Minute - TimeSpan.FromMicroseconds(1)));
        var second = Assert.Single(await TakeAsync(Make.Now + Minute));

        Assert.Equal((first.Id, 1, 2), (second.Id, first.Attempt, second.Attempt));
    }

    [Fact]
    public async Task Who_lost_the_lease_to_another_neither_completes_nor_postpones()
    {
        await AdvanceAsync("s1", "t1", CallbackStage.Text);
        var lost = Assert.Single(await TakeAsync());
        var held = Assert.Single(await TakeAsync(Make.Now + Minute));

        Assert.False(await Store.CompleteDeliveryAsync(lost, None));
        Assert.False(await Store.PostponeDeliveryAsync(lost, Make.Now, None));

        Assert.Empty(await TakeAsync(Make.Now + Minute));
        Assert.True(await Store.CompleteDeliveryAsync(held, None));
    }

    [Fact]
    public async Task Who_is_late_but_not_replaced_still_completes()
    {
        await AdvanceAsync("s1", "t1", CallbackStage.Text);
        var held = Assert.Single(await TakeAsync());

        Assert.True(await Store.CompleteDeliveryAsync(held, None));

        Assert.False(await Store.CompleteDeliveryAsync(held, None));
        Assert.False(await Store.PostponeDeliveryAsync(held, Make.Now, None));
        Assert.Empty(await TakeAsync(Make.Now + Minute));
    }

    [Fact]
    public async Task What_is_postponed_is_due_then_and_not_before()
    {
        await AdvanceAsync("s1", "t1", CallbackStage.Text);
        var delivery = Assert.Single(await TakeAsync());

        Assert.True(await Store.PostponeDeliveryAsync(delivery, Make.Now + (5 * Minute), None));

        Assert.Empty(await TakeAsync(Make.Now + (5 * Minute) - TimeSpan.FromMicroseconds(1)));
        Assert.Equal(2, Assert.Single(await TakeAsync(Make.Now + (5 * Minute))).Attempt);
    }

    [Fact]
    public async Task The_id_of_a_delivery_is_never_used_again()
    {
        await AdvanceAsync("s1", "t1", CallbackStage.Text);
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
        var ids = Make.Ids("s", 500);
        await Task.WhenAll(ids.Select(id => AdvanceAsync(id, "t" + id, CallbackStage.Text)));

        var taken = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
        {
            while (await stores[i % 2].TakeDeliveriesAsync(7, Make.Now, Minute, None) is { Count: > 0 } some)
            {
                foreach (var delivery in some)
                {
                    taken.Add(delivery.SubmissionId);
                    Assert.True(await stores[i % 2].CompleteDeliveryAsync(delivery, None));
                }
            }
        })));

        Assert.Equal(ids, taken.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_the_service_has_forgotten_is_removed_with_its_callbacks()
    {
        await AcceptedAsync("s1", "t1");
        await AdvanceAsync("s1", "t1", CallbackStage.Text);
        await AcceptedAsync("s2", "t2", Make.Now.AddMicroseconds(1));
        await AdvanceAsync("s2", "t2", CallbackStage.Complete);
        var held = (await TakeAsync())[0];

        Assert.Equal(0, await Store.ExpireAsync(Make.Now + Make.Retention - TimeSpan.FromMicroseconds(1), None));
        Assert.Equal(1, await Store.ExpireAsync(Make.Now + Make.Retention, None));
        Assert.Equal(0, await Store.ExpireAsync(Make.Now + Make.Retention, None));

        Assert.Null(await Store.FindAsync("s1", None));
        Assert.False(await Store.CompleteDeliveryAsync(held, None));
        Assert.Equal("s2", Assert.Single(await TakeAsync(Make.Now + Minute)).SubmissionId);
        Assert.True(await Store.AddAsync(Make.Submission("s1"), None));
    }

    [Fact]
    public async Task Two_instances_that_remove_at_once_remove_each_once()
    {
        ITaskStore[] stores = [Store, Another(), Another(), Another()];
        await Task.WhenAll(Make.Ids("s", 300).Select(id => AdvanceAsync(id, "t" + id, CallbackStage.Text)));

        var removed = await Task.WhenAll(stores.Select(store => Task.Run(() => store.ExpireAsync(Make.Now + Make.Retention, None))));

        Assert.Equal(300, removed.Sum());
        Assert.Empty(await TakeAsync());
    }
}
