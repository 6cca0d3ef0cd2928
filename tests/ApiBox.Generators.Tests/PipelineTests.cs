using ApiBox.Generators.Tests.Hosting;

namespace ApiBox.Generators.Tests;

/// <summary>Every fixture goes through the whole pipeline, compiles without a warning, and its validators judge as the description says.</summary>
public sealed class PipelineTests
{
    public static TheoryData<string> Fixtures => [.. Fixture.Names];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task EveryFixtureCompilesWithoutWarnings(string fixture) =>
        await FixtureLibrary.BuildAsync(Fixture.Read(fixture), TestContext.Current.CancellationToken);
}
