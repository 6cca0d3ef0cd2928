using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;
using ApiBox.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Generated.Tests.Receiving;

/// <summary>
/// What the store says of a submission is what happened to it: nothing that was not sent looks as if it may have been paid for.
/// </summary>
public sealed class SubmissionTrackerTests
{
    private readonly TestTime _time = new();

    [Fact]
    public async Task ACallThatWasCancelledBeforehandLeavesNoRow()
    {
        var store = new Slow();
        await using var services = Services(TestAddress, store);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SubmitAsync(services, null, new CancellationToken(canceled: true)));

        Assert.Empty(await OpenAsync(store));
        Assert.Equal(0, store.Added);
    }

    [Fact]
    public async Task ACallThatIsCancelledWhileItsRowIsWrittenLeavesARefusedOne()
    {
        var store = new Slow();
        await using var services = Services(TestAddress, store);
        using var giveUp = new CancellationTokenSource();
        store.Adding = async () =>
        {
            await giveUp.CancelAsync();
            await Task.Yield();
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SubmitAsync(services, null, giveUp.Token));
        await store.Settled.Task.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Empty(await OpenAsync(store));
        Assert.Equal(SubmissionOutcome.Refused, (await store.FindAsync(store.Last!, CancellationToken.None))!.Outcome);
    }

    [Fact]
    public async Task AStoreThatHangsDoesNotHoldWhoeverGivesUp()
    {
        var (store, hang) = (new Slow(), new TaskCompletionSource());
        await using var services = Services(TestAddress, store);
        using var giveUp = new CancellationTokenSource();
        store.Adding = async () =>
        {
            await giveUp.CancelAsync();
            await hang.Task;
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SubmitAsync(services, null, giveUp.Token));
        hang.SetResult();
        await store.Settled.Task.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Empty(await OpenAsync(store));
    }

    [Fact]
    public async Task ARowThatTheStoreWroteThoughItSaidOtherwiseEndsAsRefused()
    {
        var store = new Slow { Failing = true };
        await using var services = Services(TestAddress, store);

        await Assert.ThrowsAsync<ApiBoxTransportException>(() => SubmitAsync(services, null));
        await store.Settled.Task.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Empty(await OpenAsync(store));
    }

    [Theory]
    [InlineData("""{"code":405,"msg":"slow down","data":null}""", true)]
    [InlineData("""{"code":400,"msg":"no","data":null}""", true)]
    [InlineData("""{"code":500,"msg":"oh","data":null}""", false)]
    [InlineData("""{"code":599,"msg":"?","data":null}""", false)]
    [InlineData(TestApi.Accepted, false)]
    public async Task AnAddressServesAgainOnlyAfterADefiniteRefusal(string answer, bool again)
    {
        await using var server = BadServer.Answering((200, answer));
        await using var services = Services(server.Address, new InProcessTaskStore());
        var address = Address(services);
        _ = await Record.ExceptionAsync(() => SubmitAsync(services, address));
        var requests = server.Requests.Count;

        var second = await Record.ExceptionAsync(() => SubmitAsync(services, address));

        Assert.Equal(again, second is ApiBoxApiException);
        Assert.Equal(!again, second is ApiBoxValidationException { Errors: [{ Keyword: "unique" }] });
        Assert.Equal(again, server.Requests.Count > requests);
    }

    [Fact]
    public async Task AnAddressServesAgainAfterACallThatFoundNobody()
    {
        var store = new InProcessTaskStore();
        await using var services = Services(BadServer.Nobody(), store);
        var address = Address(services);

        await Assert.ThrowsAsync<ApiBoxTransportException>(() => SubmitAsync(services, address));
        await Assert.ThrowsAsync<ApiBoxTransportException>(() => SubmitAsync(services, address));
    }

    [Fact]
    public async Task AnAddressWhoseRefusalTheStoreHasNotHeardOfIsNotUsedAgain()
    {
        // The late entry says "refused", and would say it of the second submission too.
        await using var server = BadServer.Answering((200, TestApi.Envelope(400)));
        var store = new Slow { Deaf = true };
        await using var services = Services(server.Address, store);
        var address = Address(services);
        await Assert.ThrowsAsync<ApiBoxApiException>(() => SubmitAsync(services, address));
        store.Deaf = false;
        await store.SetOutcomeAsync(store.Last!, SubmissionOutcome.Refused, null, CancellationToken.None);

        await Assert.ThrowsAsync<ApiBoxValidationException>(() => SubmitAsync(services, address));

        Assert.Single(server.Requests);
    }

    private static readonly Uri TestAddress = new("http://127.0.0.1:9/");

    private static async Task<List<StoredSubmission>> OpenAsync(ITaskStore store)
    {
        var open = new List<StoredSubmission>();
        await foreach (var row in store.ListOpenAsync("", CancellationToken.None))
            open.Add(row);
        return open;
    }

    private static Uri Address(ServiceProvider services)
    {
        var id = SubmissionIds.Create(DateTimeOffset.UtcNow);
        return services.GetRequiredService<CallbackRoutes>()["ApiBox", ""]!.Create("musicGeneration", id);
    }

    private static async Task SubmitAsync(ServiceProvider services, Uri? callback, CancellationToken cancellationToken = default)
    {
        var transport = services.GetRequiredKeyedService<ApiBoxTransport>("ApiBox");
        await transport.SendAsync(
            transport.BeginCall(TestApi.Submit, callback),
            HttpMethod.Post,
            "api/v1/submit",
            new SubmitRequest("x", callback),
            TestJson.Default.SubmitRequest,
            cancellationToken);
    }

    private ServiceProvider Services(Uri address, ITaskStore store)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        services.AddSingleton(store);
        services.AddApiBox(options =>
        {
            (options.BaseAddress, options.ApiKey, options.Timeout) = (address, "k", TestTime.AttemptLimit);
            options.Callbacks.PublicBaseAddress = new Uri("https://here.example/");
            options.Callbacks.SigningKeys.Add(new string('k', 32));
        });
        return services.BuildServiceProvider();
    }

    /// <summary>Lets a test do something while a row is written.</summary>
    private sealed class Slow : DelegatingStore
    {
        public Func<Task>? Adding { get; set; }

        public bool Failing { get; init; }

        public bool Deaf { get; set; }

        public int Added { get; private set; }

        public string? Last { get; private set; }

        public TaskCompletionSource Settled { get; } = new();

        public override async Task<bool> AddAsync(NewSubmission submission, CancellationToken cancellationToken)
        {
            Added++;
            Last = submission.SubmissionId;
            if (Adding is not null)
                await Adding();
            var isNew = await base.AddAsync(submission, cancellationToken);
            return Failing ? throw new ApiBoxStoreException("the connection broke") : isNew;
        }

        public override async Task SetOutcomeAsync(
            string submissionId, SubmissionOutcome outcome, string? taskId, CancellationToken cancellationToken)
        {
            if (Deaf)
                throw new ApiBoxStoreException("away");
            await base.SetOutcomeAsync(submissionId, outcome, taskId, cancellationToken);
            Settled.TrySetResult();
        }
    }
}
