using System.Text;
using ApiBox.Stores.Conformance;
using CsCheck;

namespace ApiBox.PostgreSql.Tests;

/// <summary>Texts that PostgreSQL refuses.</summary>
public sealed class TextTests : IAsyncDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);

    // What is escaped, and what escapes are made of.
    private const string Units = "\0\u0010P@D80a\uD800\uDC00";

    private static readonly Gen<string> Texts = Gen.Int[0, Units.Length - 1].Select(static unit => Units[unit]).Array[0, 12]
        .Select(static units => new string(units));

    private readonly TemporarySchema _schema = new();

    public ValueTask DisposeAsync() => _schema.DisposeAsync();

    [Fact]
    public void Every_text_is_read_as_it_was_written_and_none_like_another() => Gen.Select(Texts, Texts).Sample(
        static (one, other) =>
        {
            var (written, another) = (PostgreSqlText.Write(one), PostgreSqlText.Write(other));
            return PostgreSqlText.Read(written) == one && Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(written)) == written
                && !written.Contains('\0', StringComparison.Ordinal) && (written == another) == (one == other);
        });

    [Theory]
    [InlineData("")]
    [InlineData("it's \"quoted\" \\ {and},% 🎵\u001F\n")]
    public void An_ordinary_text_is_written_as_it_is(string text) => Assert.Equal(text, PostgreSqlText.Write(text));

    [Theory]
    [InlineData("a\0b")]
    [InlineData("\0")]
    [InlineData("\u0010@")]
    [InlineData("half \uD83C")]
    public async Task Any_text_is_kept_and_found(string text)
    {
        await using var store = _schema.Open();
        await using var watcher = new Watcher(store);
        await watcher.IsWokenAsync("nobody");
        var submission = new NewSubmission("s1", "operation" + text, "kind" + text, "client" + text, Make.Now, Make.Now + Make.Retention);
        Assert.True(await store.AddAsync(submission, None));
        await store.SetOutcomeAsync("s1", SubmissionOutcome.Accepted, text, None);

        foreach (var id in new[] { "s1", "s2" })
        {
            var callback = Make.Callback(id, text, CallbackStage.Text with { Word = "stage" + text }) with { Kind = "kind" + text };
            Assert.Equal(id == "s1" ? CallbackEffect.Advanced : CallbackEffect.Candidate, await store.AdvanceAsync(callback, None));
        }

        await watcher.IsToldAsync(text);
        Assert.Equal(
            new StoredSubmission(submission, SubmissionOutcome.Accepted, text, "stage" + text, 1, false),
            await store.FindAsync("s1", None));
        Assert.Equal([text], await store.ListCandidatesAsync("s2", None));
        Assert.Equal(text, (await store.FindAsync("s2", None))!.OnlyCandidate);
        Assert.True(await store.SetCandidateOutcomeAsync("s2", text, CandidateOutcome.Confirmed, None));
        Assert.Equal(CallbackEffect.TaskMismatch, await store.AdvanceAsync(Make.Callback("s1", text + "\0", CallbackStage.First), None));

        var taken = await store.TakeDeliveriesAsync(["kind" + text, "\",\"", "\\"], 10, Lease, None);
        Assert.Equal(
            [("s1", "kind" + text, text, "stage" + text), ("s2", "kind" + text, text, "stage" + text)],
            taken.Select(static one => (one.SubmissionId, one.Kind, one.TaskId, one.Stage!)));
        Assert.True(await store.ParkDeliveryAsync(taken[0], true, None));
        await foreach (var parked in store.ListParkedAsync("", None))
            Assert.Equal(("kind" + text, text, "stage" + text), (parked.Kind, parked.TaskId, parked.Stage));
        await store.EndAsync("", text, "SUCCESS" + text, None);
        Assert.Equal("SUCCESS" + text, (await store.FindAsync("s1", None))!.Stage);
    }
}
