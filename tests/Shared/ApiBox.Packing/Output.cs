using System.Text.RegularExpressions;

namespace ApiBox.Packing;

/// <summary>What a command said and how it ended.</summary>
internal sealed partial record Output(string Command, int ExitCode, string Text)
{
    // The command line repeats all errors below this line.
    private const string Summary = "\nBuild FAILED.\n";

    /// <summary>How many times NSwag ran for the product.</summary>
    public int NSwagRuns => NSwagRunsFor("apibox.openapi.json");

    /// <summary>The errors, without the project that each ends with.</summary>
    public IReadOnlyList<string> Errors =>
    [
        .. Text.Split(Summary)[0].Split('\n')
            .Where(static line => AnyError().IsMatch(line))
            .Select(static line => Project().Replace(line, "").Trim()),
    ];

    public int NSwagRunsFor(string description) =>
        Text.Split('\n').Count(line => line.TrimStart().StartsWith($"NSwag: {description} ", StringComparison.Ordinal));

    public Output Succeeded()
    {
        if (ExitCode != 0)
            Assert.Fail(ToString());
        return this;
    }

    public Output Failed()
    {
        if (ExitCode == 0)
            Assert.Fail($"It should have failed. {this}");
        return this;
    }

    public Output WithoutWarning()
    {
        Succeeded();
        if (Text.Contains("warning ", StringComparison.Ordinal) || !Text.Contains(" 0 Warning(s)", StringComparison.Ordinal))
            Assert.Fail($"There should be no warning. {this}");
        return this;
    }

    public override string ToString() => $"Exit code {ExitCode}: {Command}\n{Text}";

    [GeneratedRegex(@": (\w+ )?error( \w+)? ?:")]
    private static partial Regex AnyError();

    [GeneratedRegex(@" \[[^\[\]]+proj(::[^\[\]]*)?\]$")]
    private static partial Regex Project();
}
