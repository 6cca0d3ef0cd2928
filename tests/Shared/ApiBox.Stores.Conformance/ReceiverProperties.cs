using System.Text;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Stores.Conformance;

/// <summary>
/// The whole receiver, twice over one database: whatever order up to eight callbacks come in, how often, at which instance, and which of
/// them get lost, what counts in the end is which ones came.
/// </summary>
public static class ReceiverProperties
{
    private const int MostEvents = 8;
    private const string TaskId = "task";

    // Each further than the one before; the word, the code, and whether the task ends with it.
    private static readonly (string Stage, int Code, bool IsTerminal)[] Events =
        [("remix", 200, false), ("text", 200, false), ("first", 200, false), ("failed", 500, true), ("complete", 200, true)];

    private enum Arrival
    {
        AtOne,
        AtOther,
        AtBothAtOnce,
        Nowhere,
    }

    /// <summary>Tries many courses; what fails is made smaller and told with its seed.</summary>
    /// <param name="open">Opens a store on the same database each time.</param>
    /// <param name="courses">How many.</param>
    public static async Task EveryCourseEndsTheSameAsync(Func<ITaskStore> open, int courses)
    {
        ArgumentNullException.ThrowIfNull(open);
        var (one, other) = (open(), open());
        await using var services = Services(one);
        await using var otherServices = Services(other);
        var arrivals = Gen.Select(Gen.Int[0, Events.Length - 1], Gen.Enum<Arrival>());
        await arrivals.Array[0, MostEvents].SampleAsync(
            course => RunAsync(services, otherServices, course),
            iter: courses,
            threads: 1,
            print: static course => string.Join(", ", course.Select(static step => $"{Events[step.Item1].Stage} {step.Item2}")));
    }

    private static async Task RunAsync(IServiceProvider one, IServiceProvider other, (int Event, Arrival Arrival)[] course)
    {
        var url = one.GetRequiredService<ICallbackUrls>().Create<MusicGenerationCallback>();
        var (store, otherStore) = (one.GetRequiredService<ITaskStore>(), other.GetRequiredService<ITaskStore>());
        await store.AddAsync(Make.Submission(url.SubmissionId, DateTimeOffset.UtcNow), default);
        await store.SetOutcomeAsync(url.SubmissionId, SubmissionOutcome.Accepted, TaskId, default);

        var receipts = new List<CallbackReceipt>();
        foreach (var (number, arrival) in course)
        {
            IServiceProvider[] receivers = arrival switch
            {
                Arrival.AtOne => [one],
                Arrival.AtOther => [other],
                Arrival.AtBothAtOnce => [one, other],
                _ => [],
            };
            receipts.AddRange(await Task.WhenAll(receivers.Select(receiver => Task.Run(() => SendAsync(receiver, url, number)))));
        }

        Assert.All(receipts, static receipt => Assert.True(receipt.IsAccepted, receipt.ToString()));
        var came = course.Where(static step => step.Arrival != Arrival.Nowhere).Select(static step => step.Event).ToHashSet();
        var furthest = came.DefaultIfEmpty(0).Max();
        var row = await RowAsync(store, url.SubmissionId);
        Assert.Equal(row, await RowAsync(otherStore, url.SubmissionId));
        Assert.Equal(
            (TaskId, furthest > 0 ? Events[furthest].Stage : null, came.Any(static number => Events[number].IsTerminal)),
            (row.TaskId, row.Stage, row.IsTerminal));

        // What was new is put up for handlers once, whoever takes it, and the furthest is always among it.
        var deliveries = await TakeAsync(otherStore);
        Assert.Equal(receipts.Count(static receipt => receipt.Result == CallbackResult.Accepted), deliveries.Count);
        Assert.Equal(deliveries.Count, deliveries.Distinct().Count());
        Assert.True(furthest == 0 || deliveries.Contains(Events[furthest].Stage));
        Assert.Empty(await TakeAsync(store));
    }

    private static async Task<List<string?>> TakeAsync(ITaskStore store)
    {
        var stages = new List<string?>();
        string[] kinds = [MusicGenerationCallback.Callback.StoredKind];
        while (await store.TakeDeliveriesAsync(kinds, 100, TimeSpan.FromMinutes(5), default) is { Count: > 0 } taken)
        {
            stages.AddRange(taken.Select(static delivery => delivery.Stage));
            foreach (var delivery in taken)
                Assert.True(await store.CompleteDeliveryAsync(delivery, default));
        }

        return stages;
    }

    private static async Task<StoredSubmission> RowAsync(ITaskStore store, string submissionId) =>
        await store.FindAsync(submissionId, default) ?? throw new InvalidOperationException("The submission is gone.");

    private static Task<CallbackReceipt> SendAsync(IServiceProvider receiver, CallbackUrl url, int number)
    {
        var (stage, code, _) = Events[number];
        var body = Encoding.UTF8.GetBytes(
            $$$"""{"code":{{{code}}},"msg":"","data":{"callbackType":"{{{stage}}}","task_id":"{{{TaskId}}}","data":[]}}""");
        var segments = url.Uri.Segments;
        return receiver.GetRequiredService<ICallbackReceiver>()
            .ReceiveAsync(segments[^3].TrimEnd('/'), segments[^2].TrimEnd('/'), segments[^1], body, default);
    }

    private static ServiceProvider Services(ITaskStore store) => new ServiceCollection()
        .AddSingleton(store)
        .AddLogging()
        .AddClient()
        .BuildServiceProvider();

    private static IServiceCollection AddClient(this IServiceCollection services)
    {
        services.AddApiBox(static options =>
        {
            options.ApiKey = "unused";
            options.Callbacks.PublicBaseAddress = new Uri("https://app.example.com/");
            options.Callbacks.SigningKeys.Add("the signing key of both instances");
        });
        return services;
    }
}
