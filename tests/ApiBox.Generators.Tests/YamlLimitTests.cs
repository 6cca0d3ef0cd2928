using System.Text;
using ApiBox.OpenApi.Reading;

namespace ApiBox.Generators.Tests;

/// <summary>What is too much in YAML is refused, and what is only large is read.</summary>
public sealed class YamlLimitTests
{
    [Fact]
    public void ABombOfAliasesIsRefused()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 30; i++)
            text.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");

        Assert.Contains(
            "2000000 values", Assert.Throws<SpecSyntaxException>(() => Read(text.ToString())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ABombOfLongTextsIsRefused()
    {
        var text = $"a: &a {new string('x', 1_000_000)}\nb: [{string.Join(", ", Enumerable.Repeat("*a", 100))}]\n";

        Assert.Contains("64 million characters", Assert.Throws<SpecSyntaxException>(() => Read(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("{\"a\":[")]
    public void DeepNestingIsRefusedWithoutACrash(string level)
    {
        var text = string.Concat(Enumerable.Repeat(level, 100_000));

        Assert.Contains("deeper than 256 levels", Assert.Throws<SpecSyntaxException>(() => Read(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AliasesMayNotNestDeeperEither()
    {
        var text = new StringBuilder("a0: &a0 [x]\n");
        for (var i = 1; i < 300; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}]\n");

        Assert.Contains(
            "deeper than 256 levels", Assert.Throws<SpecSyntaxException>(() => Read(text.ToString())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ATextOfTenMegabytesIsRead()
    {
        var yaml = string.Concat(Enumerable.Range(0, 230_000).Select(static i => $"key{i}:\n  - value {i}\n  - \"quoted text\"\n"));
        var json =
            $"{{{string.Join(",\n", Enumerable.Range(0, 230_000).Select(static i => $"\"key{i}\": [\"value {i}\", \"quoted text\"]"))}}}";
        Assert.True(yaml.Length > 10_000_000 && json.Length > 10_000_000);

        Assert.Equal(SpecJson.Write(SpecText.Read(json, "x.json")), SpecJson.Write(SpecText.Read(yaml, "x.yaml")));
        Assert.Equal("value 229999", Read(yaml)["key229999"]!.Items[0].Text);
    }

    private static SpecNode Read(string text) => YamlSpecReader.Read(text);
}
