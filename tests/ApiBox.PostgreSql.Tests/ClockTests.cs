using ApiBox.Stores.Conformance;

namespace ApiBox.PostgreSql.Tests;

/// <summary>The clocks of the applications differ by weeks; the database's decides.</summary>
public sealed class ClockTests : IAsyncDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Weeks = TimeSpan.FromDays(15);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    private readonly TemporarySchema _schema = new();

    public ValueTask DisposeAsync() => _schema.DisposeAsync();

    [Fact]
    public async Task A_clock_of_an_application_ends_no_lease_and_no_submission()
    {
        await using var behind = Open(-Weeks);
        await using var ahead = Open(Weeks);
        var now = DateTimeOffset.UtcNow;
        await behind.AddAsync(Make.Submission("s1", now - Weeks) with { ExpiresAt = now + TimeSpan.FromDays(1) }, None);
        await behind.SetOutcomeAsync("s1", SubmissionOutcome.Accepted, "t1", None);
        await ahead.AdvanceAsync(Make.Callback("s1", "t1", CallbackStage.Text, now + Weeks), None);

        // Received in the future, by the clock of the one that is ahead, and taken by the one that is behind.
        var taken = Assert.Single(await behind.TakeDeliveriesAsync([Make.Kind], 10, Lease, None));

        Assert.Empty(await ahead.TakeDeliveriesAsync([Make.Kind], 10, Lease, None));
        Assert.Equal([taken.Id], await ahead.RenewDeliveriesAsync([taken], Lease, None));
        Assert.Empty(await ahead.ListExpiredAsync("", 10, None));
        Assert.Equal(0, await ahead.ExpireAsync(["s1"], 10, None));
        Assert.True(await behind.CompleteDeliveryAsync(taken, None));
    }

    private PostgreSqlTaskStore Open(TimeSpan off) =>
        _schema.Open(PostgreSqlSource.Of(TemporarySchema.ConnectionString), time: new ClockThatIsOff(off));

    private sealed class ClockThatIsOff(TimeSpan off) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + off;
    }
}
