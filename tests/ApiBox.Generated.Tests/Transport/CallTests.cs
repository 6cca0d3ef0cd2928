using System.Globalization;
using ApiBox.Generated.Tests.Support;

namespace ApiBox.Generated.Tests.Transport;

public sealed class CallTests
{
    [Fact]
    public void APaidCallHasAnIdThatBeginsWithItsTime()
    {
        var time = new TestTime();
        using var transport = TestTransport.Through(new StubHandler(static _ => StubHandler.Json("")), time);

        var ids = Enumerable.Range(0, 1000).Select(_ => transport.BeginCall(TestApi.Submit).SubmissionId!).ToList();
        time.Advance(TimeSpan.FromMilliseconds(1));
        var later = transport.BeginCall(TestApi.Submit).SubmissionId!;

        Assert.All(ids, static id => Assert.Matches("^[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$", id));
        Assert.All(
            ids,
            static id =>
                Assert.Equal(
                    TestTime.Begin.ToUnixTimeMilliseconds(), long.Parse(id[..12], NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
        Assert.Equal(1000, ids.Distinct().Count());
        Assert.All(ids, id => Assert.True(string.CompareOrdinal(id, later) < 0));
    }

    [Fact]
    public void AQueryHasNone()
    {
        using var transport = TestTransport.Through(new StubHandler(static _ => StubHandler.Json("")));

        Assert.Null(transport.BeginCall(TestApi.GetDetails).SubmissionId);
    }

    [Fact]
    public async Task HeaderParametersAreSent()
    {
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        using var transport = TestTransport.To(server, new TestTime());
        var call = transport.BeginCall(TestApi.Submit).WithHeader("X-Mix-Id", "a b").WithHeader("X-None", null);

        await transport.SendAsync(call, HttpMethod.Post, "x", CancellationToken.None);

        var request = Assert.Single(server.Requests);
        Assert.Equal("a b", request.Header("X-Mix-Id"));
        Assert.Null(request.Header("X-None"));
    }

    [Theory]
    [InlineData("a\r\nX-Injected: 1")]
    [InlineData("ä")]
    [InlineData("a\u007f")]
    public void AHeaderParameterCannotHoldMoreThanText(string value)
    {
        using var transport = TestTransport.Through(new StubHandler(static _ => StubHandler.Json("")));

        Assert.Throws<ArgumentException>(() => transport.BeginCall(TestApi.Submit).WithHeader("X-Mix-Id", value));
    }
}
