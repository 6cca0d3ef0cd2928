using System.Globalization;
using ApiBox.Stores.Conformance;
using Npgsql;

namespace ApiBox.PostgreSql.Tests;

/// <summary>What the store has written survives a crash of the server, whatever the database's or the user's defaults are.</summary>
public sealed class DurabilityTests : IAsyncDisposable
{
    private const string Durable = "on";
    private const string Stronger = "remote_apply";

    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);

    private readonly TemporarySchema _schema = new();

    public ValueTask DisposeAsync() => _schema.DisposeAsync();

    [Theory]
    [InlineData("off", true, Durable)]
    [InlineData("off", false, Durable)]
    [InlineData("local", true, Durable)]
    [InlineData("remote_write", false, Durable)]
    [InlineData("on", true, Durable)]
    [InlineData(Stronger, true, Stronger)]
    [InlineData(Stronger, false, Stronger)]
    public async Task Every_write_is_flushed_before_it_returns(string setting, bool isOurs, string expected)
    {
        var role = _schema.Name + "_role";
        await TemporarySchema.AskAsync(
            $"CREATE ROLE {role} LOGIN PASSWORD 'pass'; ALTER ROLE {role} SET synchronous_commit = {setting}; "
            + $"CREATE SCHEMA {_schema.Name} AUTHORIZATION {role}");
        var connectionString = $"{TemporarySchema.ConnectionString};Username={role};Password=pass;Application Name={_schema.Name}";
        await using var source = NpgsqlDataSource.Create(connectionString);
        var store = _schema.Open(isOurs ? PostgreSqlSource.Of(connectionString) : PostgreSqlSource.Borrowed(source));
        try
        {
            await store.PingAsync(None);
            Assert.Equal(setting, await AskAsync(source, "SHOW synchronous_commit"));
            await WatchCommitsAsync(source);

            Func<Task>[] writes =
            [
                () => store.AddAsync(Make.Submission("s1"), None),
                () => store.SetOutcomeAsync("s1", SubmissionOutcome.Accepted, "t1", None),
                () => store.AdvanceAsync(Make.Callback("s1", "t1", CallbackStage.Text), None),
                () => store.AdvanceAsync(Make.Callback("s2", "t2", CallbackStage.Text), None),
                () => store.AdvanceAsync(Make.Callback("s2", "t3", CallbackStage.Text), None),
                () => store.SetCandidateOutcomeAsync("s2", "t3", CandidateOutcome.Refuted, None),
                () => store.SetCandidateOutcomeAsync("s2", "t2", CandidateOutcome.Open, None),
                () => store.EndAsync("", "t2", "SUCCESS", None),
                () => store.SetCandidateOutcomeAsync("s2", "t2", CandidateOutcome.Confirmed, None),
                async () => await store.RenewDeliveriesAsync(await TakeAsync(store), Lease, None),
                () => store.PingAsync(None),
            ];
            foreach (var write in writes)
                await write();
            await TemporarySchema.AskAsync($"UPDATE {_schema.Name}.delivery SET taken_by = NULL, due_at = '-infinity'");
            var held = await TakeAsync(store);
            await store.PostponeDeliveryAsync(held[0], TimeSpan.Zero, true, None);
            await store.ParkDeliveryAsync((await TakeAsync(store)).Single(), true, None);
            await store.ReplayDeliveryAsync(held[0].Id, None);
            await store.CompleteDeliveryAsync((await TakeAsync(store)).Single(), None);
            await TemporarySchema.AskAsync($"UPDATE {_schema.Name}.submission SET expires_at = '-infinity'");
            Assert.Equal(2, await store.ExpireAsync(["s1", "s2"], 10, None));

            var seen = await AskAsync(
                source, $"SELECT string_agg(DISTINCT setting, ' ') FROM {_schema.Name}.seen WHERE by_role = '{role}'");
            Assert.Equal(expected, seen);
            var count = Convert.ToInt32(
                await AskAsync(source, $"SELECT count(*) FROM {_schema.Name}.seen WHERE by_role = '{role}'"), CultureInfo.InvariantCulture);
            Assert.True(count >= writes.Length, $"{count} commits were seen");
        }
        finally
        {
            await store.DisposeAsync();
            await source.DisposeAsync();
            await _schema.DisposeAsync();
            await TemporarySchema.AskAsync($"DROP ROLE {role}");
        }
    }

    // A deferred trigger runs when its transaction is about to be committed.
    private async Task WatchCommitsAsync(NpgsqlDataSource source)
    {
        var name = _schema.Name;
        await AskAsync(
            source,
            $$"""
            CREATE TABLE {{name}}.seen (setting text, by_role text);
            CREATE FUNCTION {{name}}.see() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              INSERT INTO {{name}}.seen VALUES (current_setting('synchronous_commit'), current_user);
              RETURN NULL;
            END $$
            """);
        foreach (var table in new[] { "submission", "candidate", "delivery", "ping" })
        {
            await AskAsync(
                source,
                $"""
                CREATE CONSTRAINT TRIGGER see AFTER INSERT OR UPDATE OR DELETE ON {name}.{table}
                DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION {name}.see()
                """);
        }
    }

    private static async Task<object?> AskAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    private static Task<IReadOnlyList<CallbackDelivery>> TakeAsync(PostgreSqlTaskStore store) =>
        store.TakeDeliveriesAsync([Make.Kind], 10, Lease, None);
}
