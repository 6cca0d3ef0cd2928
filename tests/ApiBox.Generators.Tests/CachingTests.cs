using ApiBox.Hosting;
using ApiBox.Testing;
using Microsoft.CodeAnalysis;

namespace ApiBox.Generators.Tests;

/// <summary>What runs again, and what does not, when something is edited. Each edit is made to the product's own description.</summary>
public sealed class CachingTests
{
    private static readonly string Description = File.ReadAllText(Repository.Description);

    [Fact]
    public void EditingCodeRunsNoStepAgain()
    {
        var driver = GeneratorHost.Driver(new DescriptionFile(Description))
            .RunGenerators(GeneratorHost.Compilation(), TestContext.Current.CancellationToken);

        driver = driver.RunGenerators(GeneratorHost.Compilation("class Edited;"), TestContext.Current.CancellationToken);

        foreach (var step in TrackingNames.All)
            Assert.All(
                Reasons(driver, step),
                reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, step));
        Assert.NotEmpty(SourceOutputs(driver));
        Assert.All(SourceOutputs(driver), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void EveryStepIsTracked()
    {
        // The product's own description has no unions.
        var drivers = new[] { Description, Fixture.Read("unions") }
            .Select(static text => GeneratorHost.DriverOfEverything(new DescriptionFile(text))
                .RunGenerators(GeneratorHost.Compilation(), TestContext.Current.CancellationToken))
            .ToList();

        Assert.All(TrackingNames.All, step => Assert.Contains(drivers, driver => Reasons(driver, step).Any()));
    }

    [Fact]
    public void ReformattingWritesNothingAgain() => Assert.Empty(Written(Description.Replace("\n", "\n\n", StringComparison.Ordinal)));

    [Fact]
    public void EditingABoundWritesTheFileThatStatesIt() =>
        Assert.Equal(
            ["AddInstrumentalRequest.Validation.g.cs", "ApiBoxRequestRules.g.cs"],
            Written(Replace("\"maximum\": 1,", "\"maximum\": 2,", inside: "\"AddInstrumentalRequest\": {")));

    [Fact]
    public void EditingASummaryWritesItsOperation() => Assert.Equal(
        ["ApiBoxClient.AddInstrumental.g.cs"],
        Written(JsonText.Replace(Description, "/paths/~1api~1v1~1generate~1add-instrumental/post/summary", "\"Another.\"")));

    [Fact]
    public void TakingAwayAPriceWritesItsOperationAndThePaidRoutes() =>
        Assert.Equal(
            ["ApiBoxClient.GenerateCover.g.cs", "ApiBoxClient.g.cs"],
            Written(Replace("        \"x-apibox-paid\": true,\n", "", inside: "\"operationId\": \"generateCover\"")));

    [Fact]
    public void DeclaringAnOperationIdempotentWritesIt() =>
        Assert.Equal(
            ["ApiBoxClient.GetTimestampedLyrics.g.cs"],
            Written(Replace(
                "\"summary\"", "\"x-apibox-idempotent\": true, \"summary\"", inside: "\"operationId\": \"getTimestampedLyrics\"")));

    [Fact]
    public void EditingAPropertysTextWritesNoValidator() => Assert.Empty(Written(JsonText.Replace(
        Description, "/components/schemas/AddInstrumentalRequest/properties/title/description", "\"Another.\"")));

    [Fact]
    public void EditingACallbackWritesTheTypeConcerned() =>
        Assert.Equal(
            ["MusicGenerationCallbackTrack.g.cs"],
            Written(JsonText.Replace(
                Description,
                "/components/callbacks/musicGeneration/{$request.body#~1callBackUrl}/post/requestBody/content/application~1json/schema"
                    + "/properties/data/properties/data/items/properties/duration/description",
                "\"Another.\"")));

    [Fact]
    public void AddingAnOperationWritesItsFilesOnly()
    {
        const string added =
            """
              "paths": {
                "/api/v1/strangers": {
                  "get": { "operationId": "countStrangers", "summary": "Reads the balance.",
                    "parameters": [ { "name": "of", "in": "query", "schema": { "type": "string", "maxLength": 3 } } ],
                      "responses": { "200": { "description": "It.", "content": {
                        "application/json": { "schema": { "$ref": "#/components/schemas/TaskSubmission" } } } } } }
                },
            """;

        Assert.Equal(
            ["ApiBoxClient.CountStrangers.g.cs", "ApiBoxRequestRules.g.cs", "CountStrangersParameters.g.cs"],
            Written(Replace("  \"paths\": {\n", added + "\n")));
    }

    [Fact]
    public void ReorderingSchemasWritesNothingAgain()
    {
        const string gender = "\"VocalGender\": {";
        var start = Description.IndexOf(gender, StringComparison.Ordinal);
        var end = Description.IndexOf("\"MusicModel\": {", StringComparison.Ordinal);
        var after = Description.IndexOf("\"MusicGenerationStatus\": {", StringComparison.Ordinal);

        Assert.Empty(Written(Description[..start] + Description[end..after] + Description[start..end] + Description[after..]));
    }

    /// <summary>The description with the first place changed, or the first behind another text.</summary>
    private static string Replace(string old, string @new, string inside = "")
    {
        var start = Description.IndexOf(old, Description.IndexOf(inside, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(start >= 0, old);
        return Description[..start] + @new + Description[(start + old.Length)..];
    }

    /// <summary>The files whose text is new after the edit; when there are none, no output may have run at all.</summary>
    private static IEnumerable<string> Written(string edited)
    {
        var before = new DescriptionFile(Description);
        var driver = GeneratorHost.Driver(before).RunGenerators(GeneratorHost.Compilation(), TestContext.Current.CancellationToken);
        var old = Texts(driver);

        driver = driver.ReplaceAdditionalText(before, new DescriptionFile(edited))
            .RunGenerators(GeneratorHost.Compilation(), TestContext.Current.CancellationToken);

        var written = Texts(driver).Where(file => !old.TryGetValue(file.Key, out var text) || text != file.Value)
            .Select(static file => file.Key)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (written.Count == 0)
            Assert.All(
                SourceOutputs(driver),
                static reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        return written;
    }

    private static Dictionary<string, string> Texts(GeneratorDriver driver) =>
        driver.GetRunResult().Results[0].GeneratedSources.ToDictionary(
            static file => file.HintName["Fixture.".Length..], static file => file.SourceText.ToString());

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorDriver driver, string step) =>
        driver.GetRunResult().Results[0].TrackedSteps.TryGetValue(step, out var runs)
            ? runs.SelectMany(static run => run.Outputs).Select(static output => output.Reason)
            : [];

    // The output that reports diagnostics depends on the text itself, since it holds positions; it writes no file.
    private static IEnumerable<IncrementalStepRunReason> SourceOutputs(GeneratorDriver driver) =>
        driver.GetRunResult().Results[0].TrackedOutputSteps
            .SelectMany(static step => step.Value)
            .Where(static run => !run.Inputs.Any(static input => input.Source.Name == TrackingNames.Parse))
            .SelectMany(static run => run.Outputs)
            .Select(static output => output.Reason);
}
