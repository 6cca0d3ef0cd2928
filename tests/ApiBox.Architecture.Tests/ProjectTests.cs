namespace ApiBox.Architecture.Tests;

/// <summary>The projects form the layers that ARCHITECTURE.md draws.</summary>
public sealed class ProjectTests
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

    // The parts of the generator ship in one package, so their model need not be public.
    [Fact]
    public void ShippedAssembliesShareWhatIsPublic() => Assert.All(
        ProjectGraph.Friends(), static friends => Assert.Matches("^ApiBox\\.(OpenApi|Generators) -> ", friends));
}
