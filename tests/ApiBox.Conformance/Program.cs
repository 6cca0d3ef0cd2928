using System.CommandLine;

namespace ApiBox.Conformance;

/// <summary>Measures the generator on descriptions that nobody here wrote.</summary>
internal static class Program
{
    private const int BadOptions = 2;

    /// <summary>Where NSwag's output is kept between runs.</summary>
    public static string Cache { get; } = Path.Combine(Path.GetTempPath(), "apibox-conformance");

    public static async Task<int> Main(string[] args)
    {
        var command = new RootCommand("Measures what becomes of descriptions: docs/conformance.md.") { new SpecsCommand(), new SuiteCommand() };
        var parsed = command.Parse(args);
        if (parsed.Errors.Count == 0)
            return await parsed.InvokeAsync();
        foreach (var error in parsed.Errors)
            await Console.Error.WriteLineAsync(error.Message);
        return BadOptions;
    }
}
