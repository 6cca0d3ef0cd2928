using ApiBox.OpenApi;
using ApiBox.Preparation.Reference;
using ApiBox.Testing;

namespace ApiBox.Generators.Tests;

/// <summary>The pages under docs/reference are what the description makes of them.</summary>
public sealed class ReferenceTests
{
    private const string Remedy = "Run: dotnet run --project generators/ApiBox.Preparation -- reference spec/apibox.openapi.json ApiBox "
        + "docs/reference";

    [Fact]
    public void TheCheckedInPagesAreThoseOfTheDescription()
    {
        var folder = Path.Combine(Repository.Root, "docs", "reference");
        var (model, _) = DescriptionParser.Parse(File.ReadAllText(Repository.Description), Repository.Description);

        var pages = ReferencePages.Of(model!, "ApiBox");

        var found = Directory.EnumerateFiles(folder).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
        Assert.True(
            pages.Keys.Order(StringComparer.Ordinal).SequenceEqual(found),
            $"Other files than operations are in docs/reference. {Remedy}, and delete what is left over.");
        foreach (var (name, text) in pages)
            Assert.True(
                File.ReadAllText(Path.Combine(folder, name)).Replace("\r\n", "\n", StringComparison.Ordinal) == text,
                $"{name} is out of date. {Remedy}");
    }

    [Fact]
    public void TextOfTheDescriptionStaysTextInATable()
    {
        Assert.Equal("a\\|b \\<i\\> \\*x\\* \\`y\\`", MarkdownText.Of("a|b\n<i> *x* `y`\n"));
        Assert.Equal("`a\\|b`", MarkdownText.Code("a|b"));
    }
}
