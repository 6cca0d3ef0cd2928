using System.Text.Json;
using ApiBox.SpecDiff.Changes;
using ApiBox.SpecDiff.Documents;
using ApiBox.Testing;

namespace ApiBox.SpecDiff.Tests;

/// <summary>
/// Pairs of descriptions from the tests of a public tool, with what it expects. They are not in the repository; where they are not beside
/// it, the test is skipped. SchemaKindTests and OperationKindTests have pairs of our own for each kind.
/// </summary>
public class DriftCorpusTests
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("APIBOX_DRIFT")
        ?? Path.Combine(Repository.Root, "..", "shared", "corpus", "drift");

    // What is no breaking change on the wire, and one for a program in C#.
    private static readonly Dictionary<string, string> Argued = new()
    {
        ["14"] = "csharp-parameters-changed: the body was a text, and is an object since there is a media type for one",
        ["18"] = "csharp-property-removed: the property that names the type was renamed, so a program that sets it does not compile",
        ["70"] = "csharp-property-removed: the property that names the type was renamed, so a program that reads it does not compile",
    };

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            if (!File.Exists(Path.Combine(Folder, "expected.json")))
                return [("", "")];
            foreach (var pair in JsonElement.Parse(File.ReadAllText(Path.Combine(Folder, "expected.json"))).EnumerateObject())
                pairs.Add(pair.Name, pair.Value.GetProperty("level").GetString()!);
            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void ThePairsOfAPublicToolHaveTheImpactThatItExpects(string name, string level)
    {
        Assert.SkipWhen(name.Length == 0, $"The pairs are not at {Folder}.");
        var comparison = SpecComparison.Of(Read($"{name}.base.yaml"), Read($"{name}.revision.yaml"));
        var description = Compare.Describe(comparison.Changes);

        Assert.NotEmpty(comparison.Changes);
        Assert.All(comparison.Changes, static change => Assert.True(change.Reason.Length > 10 && change.Line > 0));
        if (Argued.TryGetValue(name, out var argument))
        {
            Assert.True(comparison.ImpactOn(Side.Wire) != Impact.Breaking, description);
            Assert.True(comparison.Changes.Where(static change => change.Impact == Impact.Breaking)
                .All(change => change.Kind == argument.Split(':')[0]), description);
        }
        else if (level != "WARN")
        {
            Assert.True((comparison.Impact == Impact.Breaking) == (level == "ERR"), description);
        }
    }

    private static SpecDocument Read(string file) => SpecDocument.Read(Path.Combine(Folder, file));
}
