using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.EndToEnd.Tests.Receiving;

/// <summary>Whatever is forged or malformed has no effect, and is told so with the right status.</summary>
public sealed class ForgeryTests(EmulatorFixture fixture)
{
    /// <summary>
    /// A name, what to change of an address that is in order (kind, submission, token), the body, the media type and the status.
    /// </summary>
    public static TheoryData<string, string, string, string, int> Cases
    {
        get
        {
            var rows = new TheoryData<string, string, string, string, int>();
            foreach (var (name, address, body, type, status) in Forgeries.All)
                rows.Add(name, address, body, type, status);
            return rows;
        }
    }

    [Fact]
    public void ThereAreAtLeastForty() => Assert.InRange(Cases.Count, 40, 1000);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task AForgedCallbackHasNoEffect(string name, string address, string body, string type, int status)
    {
        await using var app = await ReceivingApp.StartAsync(fixture.Emulator);
        var addresses = new ForgedAddresses(app.Urls, ReceivingApp.SigningKey);

        using var content = Forgeries.Content(body, type);
        using var answer = await app.Http.PostAsync(addresses.Fill(address), content, TestContext.Current.CancellationToken);

        Assert.True(status == (int)answer.StatusCode, $"{name}: {(int)answer.StatusCode}");
        Assert.Null(await app.Store.FindAsync(addresses.SubmissionId, TestContext.Current.CancellationToken));
        Assert.Empty(
            await app.Store.ListOpenAsync("", TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Empty(await app.Store.ListCandidatesAsync(addresses.SubmissionId, TestContext.Current.CancellationToken));
        Assert.Empty(app.Handled.Calls);
        Assert.DoesNotContain(
            "token", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task TheReasonIsOneShortLineWhateverMembersAreNamed()
    {
        await using var app = await ReceivingApp.StartAsync(fixture.Emulator);
        var segments = app.Urls.Create<MusicGenerationCallback>().Uri.AbsolutePath.Split('/');
        var body = Encoding.UTF8.GetBytes($$"""{"code":200,"a\r\nfail: forged\u2028{{new string('x', 1000)}}":{"b":]}""");

        var receipt = await app.Services.GetRequiredService<ICallbackReceiver>()
            .ReceiveAsync(segments[^3], segments[^2], segments[^1], body, TestContext.Current.CancellationToken);

        Assert.Equal(CallbackResult.Unreadable, receipt.Result);
        Assert.InRange(receipt.Reason!.Length, 1, 200);
        Assert.DoesNotContain(receipt.Reason, static character => char.IsControl(character) || character == '\u2028');
    }

    [Fact]
    public async Task TheSameCallbackInOrderHasAnEffectOnce()
    {
        await using var app = await ReceivingApp.StartAsync(fixture.Emulator);
        var addresses = new ForgedAddresses(app.Urls, ReceivingApp.SigningKey);
        await app.KnowAsync(addresses.SubmissionId, "task");

        for (var i = 0; i < 3; i++)
        {
            using var content = Forgeries.Content(Forgeries.Good, "application/json; charset=utf-8");
            using var answer = await app.Http.PostAsync(
                addresses.Fill("{kind}/{id}/{token}"), content, TestContext.Current.CancellationToken);
            Assert.Equal(200, (int)answer.StatusCode);
        }

        await app.Handled.WaitAsync(1, TestContext.Current.CancellationToken);
        Assert.Equal(
            (true, "task"),
            (
                (await app.Store.FindAsync(addresses.SubmissionId, TestContext.Current.CancellationToken))!.IsTerminal,
                app.Handled.Calls.Single().TaskId));
    }

    [Fact]
    public async Task ACallbackOfAnotherTaskChangesNothing()
    {
        await using var app = await ReceivingApp.StartAsync(fixture.Emulator);
        var addresses = new ForgedAddresses(app.Urls, ReceivingApp.SigningKey);
        await app.KnowAsync(addresses.SubmissionId, "task");
        foreach (
            var (body, status) in ((string, int)[])[
                (Forgeries.Good.Replace("complete", "text", StringComparison.Ordinal), 200),
                (Forgeries.Good.Replace("\"task\"", "\"other\"", StringComparison.Ordinal), 409)
            ])
        {
            using var content = Forgeries.Content(body, "application/json");
            using var answer = await app.Http.PostAsync(
                addresses.Fill("{kind}/{id}/{token}"), content, TestContext.Current.CancellationToken);
            Assert.Equal(status, (int)answer.StatusCode);
        }

        var row = await app.Store.FindAsync(addresses.SubmissionId, TestContext.Current.CancellationToken);
        Assert.Equal(("task", "text", false), (row!.TaskId, row.Stage, row.IsTerminal));
    }

    [Fact]
    public async Task AnOldKeyStillVerifiesAfterANewOneSigns()
    {
        await using var before = await ReceivingApp.StartAsync(fixture.Emulator);
        var url = before.Urls.Create<MusicGenerationCallback>().Uri;
        await using var after = await ReceivingApp.StartAsync(
            fixture.Emulator, static options => options.Callbacks.SigningKeys.Insert(0, "the new signing key of the tests"));

        using var content = Forgeries.Content(Forgeries.Good, "application/json");
        using var answer = await after.Http.PostAsync(url.AbsolutePath, content, TestContext.Current.CancellationToken);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.NotEqual(url.Segments[^1], after.Urls.Create<MusicGenerationCallback>().Uri.Segments[^1]);
    }
}
