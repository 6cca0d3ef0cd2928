using System.Text;
using ApiBox.Hosting;
using ApiBox.OpenApi;
using ApiBox.Testing;

namespace ApiBox.Generators.Tests;

/// <summary>What comes out of small descriptions. A large output has an index of all its files, and some of them in full.</summary>
public sealed class SnapshotTests
{
    // The files that say what a fixture is about, without "ApiBoxClient." and ".g.cs". A fixture that is not listed is short enough.
    private static readonly Dictionary<string, string> InFull = new(StringComparer.Ordinal)
    {
        ["agreed"] = "Closed.Validation Forms.Validation Items.Validation NullsEither.Validation Numbers.Validation Open.Validation",
        ["answers"] = "~CountedInEnvelope ~File ~Foreign ~HeadThingsThingId ~Inline ~MaybeNumber ~Relative ~Wrapped Thing.Validation",
        ["bodies"] = "~SendForm ~SendFreeForm ~SendText ~Upload ~UploadRaw ApiBoxOperations.Upload SendFormRequest.Validation",
        ["callbacks"] = "ApiBoxCallbackJsonContext ApiBoxCallbacks JobReportCallback JobReportCallbackStage",
        ["objects"] = "Closed.Validation Counted.Validation Derived.Validation Maps.Validation Numbered.Validation Rules.Validation",
        ["places"] = "~Headers ~Paths ~Queries HeadersParameters PathsParameters QueriesFilter.Validation",
        ["repeats"] = "~AddKeyed ~Buy ~ChangePlain ~Rename ApiBoxClient ApiBoxOperations.Buy BuyParameters",
        ["streams"] = "Added.Validation AddedJson.Rule ~CreateChat ~CreateChatStream ~ListRowsStream ~OrderMix ~Tail ~WatchNews",
        ["tasks"] = "~ReadJobState ~StartJob ~Tasks ApiBoxClient ApiBoxOperations.StartJob Outcome",
        ["twins"] = "Base.Validation HolderState.Validation Linked.Validation UserChangedWebhookMood2",
        ["unions"] = "CatJson.Rule Dog.Validation Owner.Validation OwnerAge.Validation Pet.Validation Shaped.Validation TreeJson.Rule",
    };

    public static TheoryData<string> Fixtures => [.. Fixture.Names];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void GeneratedCodeIsWhatWasAccepted(string fixture)
    {
        var (files, _) = GeneratorHost.Run(Fixture.Read(fixture), catalog: fixture is "tasks" or "bodies" or "repeats");
        // The head is the same for all, and the frame of the client much the same.
        var bodies = files.Where(file => fixture is "tasks" or "repeats" || file.Key != "ApiBoxClient.g.cs")
            .ToDictionary(static file => file.Key, static file => WithoutHead(file.Value));
        if (!InFull.TryGetValue(fixture, out var words))
        {
            Snapshot.Match(Join(bodies, bodies.Keys.Order(StringComparer.Ordinal)), fixture);
            return;
        }

        var shown = words.Replace("~", "ApiBoxClient.", StringComparison.Ordinal).Split(' ').Select(static name => name + ".g.cs");
        Assert.Multiple(
            () => SnapshotIndex.Match(bodies, $"{fixture}.index"),
            () => Snapshot.Match(Join(bodies, shown), fixture));
    }

    [Fact]
    public void JsonMetadataIsWhatWasAccepted()
    {
        var (model, _) = DescriptionParser.Parse(Fixture.Read("awkward"));

        Snapshot.Match(Emission.WireMetadataEmitter.Emit(model!, "Fixture"), "awkward.metadata");
    }

    [Fact]
    public void PatternsAreWhatWasAccepted()
    {
        var (model, _) = DescriptionParser.Parse(Fixture.Read("texts"));

        Snapshot.Match(Emission.PatternEmitter.Emit(model!.Patterns, "Fixture"), "texts.patterns");
    }

    private static string WithoutHead(string text) =>
        text[(1 + new[] { "\nnamespace ", "\n[assembly:" }.Max(start => text.IndexOf(start, StringComparison.Ordinal)))..];

    internal static string Join(IReadOnlyDictionary<string, string> texts, IEnumerable<string> names) => names
        .Aggregate(new StringBuilder(), (text, name) => text.Append("// ==== ").Append(name).Append('\n').Append(texts[name]).Append('\n'))
        .ToString();
}
