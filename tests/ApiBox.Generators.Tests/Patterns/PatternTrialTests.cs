using ApiBox.Conformance.Patterns;
using ApiBox.Testing;

namespace ApiBox.Generators.Tests.Patterns;

/// <summary>
/// A slice of what <c>patterns</c> of the conformance runner does with a hundred thousand: random classes and
/// quantifiers beside somebody else's engine.
/// </summary>
public sealed class PatternTrialTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void RandomPatternsMatchWhatAnEngineOfTheStandardMatches(int seed)
    {
        using var engine = new JintEngine();

        var result = new PatternTrial(engine).Run(Slow.Count(usual: 20, all: 150), seed);

        Assert.Equal([], result.Differences);
        Assert.InRange(result.Outcomes, Slow.Count(usual: 10, all: 100) * Points.LastOfAll, long.MaxValue);
    }
}
