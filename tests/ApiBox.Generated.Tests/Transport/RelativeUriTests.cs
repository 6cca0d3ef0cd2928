using ApiBox.Generated.Tests.Json;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Transport;

public sealed class RelativeUriTests
{
    [Fact]
    public void ValuesAreEscapedAndMissingOnesLeftOut()
    {
        var address = RelativeUri.Build("/api/v1/x")
            .Query("text", "a b&c=d/ä+%")
            .Query("none", (string?)null)
            .Query("empty", "")
            .Query("whole", -7)
            .Query("noNumber", (long?)null)
            .Query("exact", 0.10m)
            .Query("real", 1.5)
            .Query("flag", true)
            .Query("noFlag", (bool?)null)
            .Query("model", new Model("V 6"))
            .Query("noModel", (Model?)null)
            .Query("someModel", (Model?)new Model("V5"))
            .Query("id", (Guid?)Guid.Empty)
            .Query("day", new DateOnly(2026, 1, 2))
            .Query("time", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(1)))
            .Query("link", new Uri("https://h.example/a b"))
            .Query("list", ["x", "y z"])
            .ToString();

        Assert.Equal(
            "api/v1/x?text=a%20b%26c%3Dd%2F%C3%A4%2B%25&empty=&whole=-7&exact=0.10&real=1.5&flag=true&model=V%206&someModel=V5"
            + "&id=00000000-0000-0000-0000-000000000000&day=2026-01-02&time=2026-01-02T03%3A04%3A05%2B01%3A00"
            + "&link=https%3A%2F%2Fh.example%2Fa%2520b&list=x&list=y%20z",
            address);
    }

    [Fact]
    public void APathWithoutParametersIsItself() => Assert.Equal("api/v1/x", RelativeUri.Build("api/v1/x").ToString());

    [Fact]
    public void PathParametersAreFilledByName() => Assert.Equal(
        "a/x%2Fy/b/-3/V%205/c?q=%7Bid%7D",
        RelativeUri.Build("/a/{id}/b/{number}/{model}/c")
            .Path("id", "x/y")
            .Path("number", -3)
            .Path("model", new Model("V 5"))
            .Query("q", "{id}")
            .ToString());

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData(null)]
    public void APathParameterCannotLeadElsewhere(string? value) =>
        Assert.Throws<ArgumentException>(() => RelativeUri.Build("a/{id}").Path("id", value!));

    [Fact]
    public void ABuilderCanBeGoneOnFromTwice()
    {
        var common = RelativeUri.Build("x").Query("a", "1");

        Assert.Equal("x?a=1&b=2", common.Query("b", "2").ToString());
        Assert.Equal("x?a=1&c=3", common.Query("c", "3").ToString());
    }
}
