using ApiBox.Package.Tests.Support;
using ApiBox.Testing;

namespace ApiBox.Package.Tests;

/// <summary>Projects of every kind, with all analyzers and warnings as errors, that know nothing but the packages.</summary>
public sealed class StrictProjectTests(Workshop workshop)
{
    [SlowTheory]
    [InlineData("StrictWeb")]
    [InlineData("StrictWorker")]
    [InlineData("StrictConsole")]
    public async Task AProjectWithAllAnalyzersBuildsWithoutAWarning(string program)
    {
        var (folder, feed) = await ProjectAsync(program);

        (await feed.Command(folder).DotnetAsync(["build", .. Checkout.Quiet])).WithoutWarning();
    }

    [SlowFact]
    public async Task AProjectForTheBrowserIsWarned()
    {
        var (folder, feed) = await ProjectAsync("Browser");

        var build = (await feed.Command(folder).DotnetAsync(["build", .. Checkout.Quiet])).Succeeded();

        Assert.Contains("warning CA1416", build.Text, StringComparison.Ordinal);
        Assert.Contains("'ApiBoxClient.Create(ApiBoxOptions", build.Text, StringComparison.Ordinal);
        Assert.Contains("unsupported on: 'browser'", build.Text, StringComparison.Ordinal);
    }

    private async Task<(string Folder, Feed Feed)> ProjectAsync(string program)
    {
        var feed = await workshop.FeedAsync();
        var folder = workshop.NewFolder(program);
        Workshop.CopyProgram(program, folder);
        await feed.UseInAsync(folder);
        return (folder, feed);
    }
}
