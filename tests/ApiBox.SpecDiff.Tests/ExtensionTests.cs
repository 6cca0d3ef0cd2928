using ApiBox.OpenApi.Extensions;
using ApiBox.SpecDiff.Changes;

namespace ApiBox.SpecDiff.Tests;

/// <summary>An extension that the generator supports has a meaning for the comparison too.</summary>
public class ExtensionTests
{
    public static TheoryData<string> Names => [.. ExtensionTable.All.Select(static extension => extension.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryExtensionOfTheGeneratorCanBeCompared(string name)
    {
        var comparison = Compare.Texts(
            Compare.Schema("""{ "type": "string" }"""), Compare.Schema($$"""{ "type": "string", "{{name}}": true }"""));

        Assert.DoesNotContain(comparison.Changes, static change => change.Reason.Contains("not known", StringComparison.Ordinal));
    }

    [Fact]
    public void AnotherOneOfOursCannot()
    {
        var comparison = Compare.Texts(
            Compare.Schema("""{ "type": "string" }"""), Compare.Schema("""{ "type": "string", "x-apibox-new": true }"""));

        Assert.Contains(comparison.Changes, static change => change is { Impact: Impact.Breaking, Kind: "new-added" });
    }
}
