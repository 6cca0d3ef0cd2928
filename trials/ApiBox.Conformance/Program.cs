using System.CommandLine;
using ApiBox.Testing;

namespace ApiBox.Conformance;

/// <summary>Measures the generator on descriptions that nobody here wrote.</summary>
internal static class Program
{
    /// <summary>Where NSwag's output is kept between runs.</summary>
    public static string Cache { get; } = Path.Combine(Path.GetTempPath(), "apibox-conformance");

    public static Task<int> Main(string[] args) =>
        new RootCommand("Measures what becomes of descriptions: "
            + "docs/conformance.md.") { new SpecsCommand(), new SuiteCommand(), new PatternsCommand() }
            .ParseAndRunAsync(args);
}
