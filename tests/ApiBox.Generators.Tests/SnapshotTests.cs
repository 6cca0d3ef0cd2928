using System.Text;
using ApiBox.Generators.Tests.Hosting;
using ApiBox.Hosting;
using ApiBox.OpenApi;
using ApiBox.Preparation;
using ApiBox.Testing;

namespace ApiBox.Generators.Tests;

/// <summary>What comes out of small descriptions with one idea each, and what NSwag makes of the product's.</summary>
public sealed class SnapshotTests
{
    public static TheoryData<string> Fixtures => [.. Fixture.Names];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void GeneratedCodeIsWhatWasAccepted(string fixture)
    {
        var (files, _) = GeneratorHost.Run(Fixture.Read(fixture), catalog: fixture is "tasks" or "bodies" or "repeats");

        var text = new StringBuilder();
        // The frame is much the same for all.
        foreach (var (name, content) in files.Where(file => fixture is "tasks" or "repeats" || file.Key != "ApiBoxClient.g.cs")
            .OrderBy(static file => file.Key, StringComparer.Ordinal))
            text.Append("// ==== ")
                .Append(name)
                .Append('\n')
                .Append(content[content.IndexOf("namespace ", StringComparison.Ordinal)..])
                .Append('\n');
        Snapshot.Match(text.ToString(), fixture);
    }

    [Fact]
    public async Task WireTypesOfTheProductAreWhatWasAccepted()
    {
        var (model, _) = DescriptionParser.Parse(await File.ReadAllTextAsync(
            Repository.Description, TestContext.Current.CancellationToken));

        var wire = await FixtureLibrary.WireAsync(PreparedDescription.Write(model!), TestContext.Current.CancellationToken, "ApiBox");

        Snapshot.Match(wire, "product.wire");
    }

    [Fact]
    public void JsonContextIsWhatWasAccepted()
    {
        var (model, _) = DescriptionParser.Parse(Fixture.Read("awkward"));

        Snapshot.Match(Emission.JsonContextEmitter.Emit(model!, "Fixture"), "awkward.json");
    }

    [Fact]
    public void PatternsAreWhatWasAccepted()
    {
        var (model, _) = DescriptionParser.Parse(Fixture.Read("texts"));

        Snapshot.Match(Emission.PatternEmitter.Emit(model!.Patterns, "Fixture"), "texts.patterns");
    }
}
