using ApiBox.SpecDiff.Documents;
using ApiBox.Testing;

namespace ApiBox.SpecDiff.Tests;

/// <summary>Edits of the product's description are right in kind, location and impact, from old to new and back.</summary>
public class OwnEditTests
{
    private static readonly SpecDocument Description = SpecDocument.Read(Repository.Description);
    private static readonly string Text = File.ReadAllText(Repository.Description);

    public static TheoryData<string> Names => [.. OwnEdits.All.Select(static edit => edit.Name)];

    [Fact]
    public void ThereAreSixtyOrMore() =>
        Assert.True(OwnEdits.All.Count >= 60 && OwnEdits.All.Select(static edit => edit.Name).Distinct().Count() == OwnEdits.All.Count);

    [Theory]
    [MemberData(nameof(Names))]
    public void AnEditMeansWhatItDoesInBothDirections(string name)
    {
        var edit = OwnEdits.Named(name);
        var edited = SpecDocument.Parse(edit.Apply(Text), "edited.json");

        Check(edit.Forward, SpecComparison.Of(Description, edited));
        Check(edit.Backward, SpecComparison.Of(edited, Description));
    }

    private static void Check(Expected expected, SpecComparison comparison)
    {
        var description = Compare.Describe(comparison.Changes);

        Assert.True(comparison.HasSurface, "One of the descriptions has errors.");
        Assert.True(comparison.Changes.Any(change => change.Kind == expected.Kind && change.Path == $"#{expected.At}"), description);
        Assert.True(comparison.Impact == expected.Impact, description);
    }
}
