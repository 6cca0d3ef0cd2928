using ApiBox.Testing;

namespace ApiBox.Analyzers.Tests.Misuse;

/// <summary>Every rule has its section, its help link, and its entry in the list of releases.</summary>
public sealed class MisuseDocumentationTests
{
    [Fact]
    public void EveryRuleIsDocumented()
    {
        var documentation = File.ReadAllText(Path.Combine(Repository.Root, "DIAGNOSTICS.md"));
        var releases = File.ReadAllText(Path.Combine(Repository.Root, "generators", "ApiBox.Analyzers", "AnalyzerReleases.Unshipped.md"));

        Assert.All(MisuseCorpus.Analyzers.SelectMany(static one => one.SupportedDiagnostics), rule =>
        {
            var section = Section(documentation, rule.Id);
            Assert.Contains("Wrong:", section, StringComparison.Ordinal);
            Assert.Contains("Right:", section, StringComparison.Ordinal);
            Assert.Contains($"{rule.Id}.severity = none", section, StringComparison.Ordinal);
            Assert.EndsWith("DIAGNOSTICS.md#" + rule.Id.ToLowerInvariant(), rule.HelpLinkUri, StringComparison.Ordinal);
            Assert.Contains($"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}", releases, StringComparison.Ordinal);
        });
    }

    private static string Section(string documentation, string id)
    {
        var start = documentation.IndexOf($"### {id}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"DIAGNOSTICS.md has no section {id}");
        var end = documentation.IndexOf("\n##", start + 1, StringComparison.Ordinal);
        return end < 0 ? documentation[start..] : documentation[start..end];
    }
}
