using ApiBox.Runtime;
using Microsoft.Extensions.Logging.Abstractions;

namespace ApiBox.Generated.Tests.Transport;

/// <summary>How the innermost handler recognises a paid operation by the address of a message.</summary>
public sealed class RoutePathTests
{
    [Theory]
    [InlineData("https://h/api/v1/submit", true)]
    [InlineData("https://h/gateway/api/v1/submit/", true)]
    [InlineData("https://h/API/V1/Submit?x=1", true)]
    [InlineData("https://h/api/v1/submit/x", false)]
    [InlineData("https://h/rapi/v1/submit", false)]
    [InlineData("https://h/v1/submit", false)]
    [InlineData("https://h/", false)]
    public void APathIsRecognisedByItsEnd(string address, bool isPaid)
    {
        var rules = new SendRules([new PaidRoute("POST", "/api/v1/submit")], false, NullLogger.Instance);

        Assert.Equal(isPaid, rules.FindPaid(new HttpRequestMessage(HttpMethod.Post, address)) is not null);
        Assert.Null(rules.FindPaid(new HttpRequestMessage(HttpMethod.Get, address)));
    }

    [Theory]
    [InlineData("/songs/7/mix", true)]
    [InlineData("/songs/a%2Fb/mix", true)]
    [InlineData("/songs//mix", false)]
    [InlineData("/songs/7/8/mix", false)]
    [InlineData("/mix", false)]
    public void AParameterStandsForTextWithinASegment(string path, bool matches) =>
        Assert.Equal(matches, RoutePath.EndsWithTemplate(path, "/songs/{id}/mix"));
}
