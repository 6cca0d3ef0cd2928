using System.Text.RegularExpressions;
using ApiBox.Testing;

namespace ApiBox.Architecture.Tests;

/// <summary>The projects form the layers that ARCHITECTURE.md draws.</summary>
public sealed partial class ProjectTests
{
    [Fact]
    public void NoProjectKnowsWhatIsAboveIt()
    {
        var violations = Layering.Violations(Drawing.Layers("projects"), ProjectGraph.Projects, ProjectGraph.References());

        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [Fact]
    public void TheEmulatorAndTheRuntimeKnowNobody() =>
        Assert.DoesNotContain(ProjectGraph.References(), static one => one.From is "ApiBox.Emulator" or "ApiBox.Runtime");

    [Fact]
    public void TheFilesThatAreNamedExist() => Assert.All(
        NamedFile().Matches(File.ReadAllText(Path.Combine(Repository.Root, "ARCHITECTURE.md")))
            .Select(static match => match.Groups[1].Value),
        static file => Assert.True(
            Path.Exists(Path.Combine(Repository.Root, file)), $"ARCHITECTURE.md names {file}, which does not exist."));

    // The parts of the generator ship in one package, as analyzers and fixes do, so what they share need not be public.
    [Fact]
    public void ShippedAssembliesShareWhatIsPublic() => Assert.All(
        ProjectGraph.Friends(), static friends => Assert.Matches("^ApiBox\\.(OpenApi|Generators|Analyzers) -> ", friends));

    [GeneratedRegex(@"`((?:src|generators|build|spec|tests|trials)/[\w./-]+\.\w+)`")]
    private static partial Regex NamedFile();
}
