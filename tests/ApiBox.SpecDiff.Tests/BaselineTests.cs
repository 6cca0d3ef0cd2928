using System.Xml.Linq;
using ApiBox.SpecDiff.Changes;
using ApiBox.SpecDiff.Documents;
using ApiBox.Testing;

namespace ApiBox.SpecDiff.Tests;

/// <summary>The version of the packages says at least what the edits of the description since the last version mean.</summary>
public class BaselineTests
{
    // Libraries that the last version did not have; baseline/move adds them.
    private static readonly string[] NewSinceTheBaseline = [];

    [Fact]
    public void TheVersionSaysWhatTheDescriptionsEditsMean()
    {
        var released = File.ReadAllText(Path.Combine(Repository.Root, "baseline", "version")).Trim();
        var version = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("Version").Single().Value;
        var comparison = SpecComparison.Of(
            SpecDocument.Read(Path.Combine(Repository.Root, "baseline", "apibox.openapi.json")), SpecDocument.Read(Repository.Description));
        var required = Required(released, comparison);

        Assert.True(
            VersionStep.IsAtLeast(version, required),
            $"The version in Directory.Build.props is {version}. The description needs {required} or higher after {released}:\n"
            + Compare.Describe(comparison.Changes));
    }

    [Theory]
    [InlineData("required member", "0.1.0", "0.2.0")]
    [InlineData("longer text", "0.1.0", "0.1.1")]
    [InlineData("longer text", "1.4.2", "1.5.0")]
    [InlineData("required member", "1.4.2", "2.0.0")]
    [InlineData("other words", "1.4.2", "1.4.3")]
    public void AnEditAsksForAVersion(string edit, string released, string required)
    {
        var text = File.ReadAllText(Repository.Description);
        var comparison = Compare.Texts(text, OwnEdits.Named(edit).Apply(text));

        Assert.Equal(required, Required(released, comparison));
        Assert.True(VersionStep.IsAtLeast($"{required}-preview.1", required));
        Assert.False(VersionStep.IsAtLeast(released, required));
    }

    [Fact]
    public void EachLibraryHasAnAssemblyOfTheLastVersion()
    {
        var libraries = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Where(static file => !File.ReadAllText(file).Contains("<PackAsTool>true", StringComparison.Ordinal))
            .Select(static file => Path.GetFileNameWithoutExtension(file));
        var assemblies = Directory.EnumerateFiles(Path.Combine(Repository.Root, "baseline", "assemblies"))
            .Select(static file => Path.GetFileNameWithoutExtension(file));

        Assert.Equal(libraries.Except(NewSinceTheBaseline).Order(), assemblies.Order());
    }

    private static string? Required(string released, SpecComparison comparison) =>
        comparison.Changes.Count == 0 ? released : VersionStep.Next(released, comparison.Impact);
}
