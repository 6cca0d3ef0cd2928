using ApiBox.Package.Tests.Support;
using ApiBox.Testing;

namespace ApiBox.Package.Tests;

/// <summary>What a page tells a reader to type, from an empty folder on, with the packages as they would be released.</summary>
public sealed class PageTests(Workshop workshop)
{
    [SlowFact]
    public async Task GettingStarted()
    {
        var (folder, run) = await RunAsync(
            "docs/getting-started.md",
            static script => script.Add("[ -z \"$(env | grep ApiBox__)\" ]"),
            static block => !block.Text.StartsWith("git clone", StringComparison.Ordinal));

        Assert.Contains(", results until ", run.Text);
        Assert.Equal(2, Directory.GetFiles(Path.Combine(folder, "BackingTracks"), "*.mp3").Length);
    }

    [SlowFact]
    public async Task PackagesFromAClone()
    {
        var feed = await workshop.FeedAsync();
        var folder = workshop.NewFolder("clone");
        var script = new PageScript(folder);
        // The clone is the copy that the workshop has, and its packages are packed already.
        script.WriteTool("git", $"""[ "$1" = clone ] && ln -s '{feed.Checkout.Root}' "$(basename "$2")" """);
        script.Add($$"""
            dotnet() {
              [ "$1" = pack ] || { command dotnet "$@"; return; }
              mkdir -p "$4"
              cp '{{feed.Folder}}'/"$(basename "$2")".{{feed.Version}}.nupkg "$4"
            }
            """);
        script.Add(DocumentBlock.Of("docs/getting-started.md").Where(static block =>
            block.Text.StartsWith("git clone", StringComparison.Ordinal)));
        script.Add("dotnet nuget list source");

        var run = (await script.RunAsync(new Command(folder).With("HOME", folder))).Succeeded();

        Assert.Contains("apibox-clone [Enabled]", run.Text);
        Assert.Contains(Path.Combine(folder, "packages"), run.Text);
        Assert.Equal(
            Directory.GetDirectories(feed.Checkout.PathOf("src")).Length, Directory.GetFiles(Path.Combine(folder, "packages")).Length);
    }

    [SlowFact]
    public async Task Receiving()
    {
        var (_, run) = await RunAsync("docs/receiving.md", static script => script.WaitFor(" is SUCCESS").Add("""
            curl --silent --include http://127.0.0.1:5000/songs --header 'Content-Type: application/json' --data \
                '{ "vocal": "no address", "title": "Harbour Lights", "style": "strings", "without": "drums" }'
            """));

        Assert.Matches("""\{"taskId":"\w+"\}""", run.Text);
        Assert.Contains("400 Bad Request", run.Text);
        Assert.Contains("\"/uploadUrl\":", run.Text);
    }

    [SlowFact]
    public async Task Recovery()
    {
        var (_, run) = await RunAsync("docs/recovery.md");

        var waiting = run.Text.Split('\n').Where(static line => line.EndsWith(": waiting", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, waiting.Count);
        Assert.Single(waiting.Distinct());
        Assert.Contains($"{waiting[0].Split(':')[0]}: SUCCESS, 2 tracks", run.Text);
        Assert.Single(run.Text.Split('\n'), static line => line.Contains("POST /api/v1/generate: 200", StringComparison.Ordinal));
    }

    [SlowTheory]
    [InlineData("docs/testing.md", "Passed:     3")]
    [InlineData("docs/telemetry.md", "apibox.call.duration")]
    [InlineData("docs/errors-and-money.md", "Perhaps charged, not sent again: submission ")]
    public async Task AProgram(string page, string output) => Assert.Contains(output, (await RunAsync(page)).Run.Text);

    [SlowFact]
    public async Task NativeAot()
    {
        var (_, run) = await RunAsync("docs/native-aot.md");

        Assert.DoesNotContain("warning", run.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Quiet streets and sleeping trains", run.Text);
        Assert.DoesNotContain("\"param\"", run.Text, StringComparison.Ordinal);
    }

    // Its programs need a database and a broker; tests/ApiBox.EndToEnd.Tests runs them where those are.
    [SlowFact]
    public async Task ManyInstances()
    {
        var (_, run) = await RunAsync("docs/many-instances.md", static script => script.Add("dotnet build"));

        Assert.Contains("Build succeeded", run.Text);
    }

    private async Task<(string Folder, Output Run)> RunAsync(
        string page, Func<PageScript, PageScript>? then = null, Func<DocumentBlock, bool>? only = null)
    {
        var feed = await workshop.FeedAsync();
        var folder = workshop.NewFolder(Path.GetFileNameWithoutExtension(page));
        await feed.UseInAsync(folder);
        var script = new PageScript(folder)
            .Add(DocumentBlock.Of(page).Where(block => !block.NeedsClone && only?.Invoke(block) != false));
        var run = await (then?.Invoke(script) ?? script).RunAsync(new Command(folder), feed.Version);
        return (folder, run.Succeeded());
    }
}
