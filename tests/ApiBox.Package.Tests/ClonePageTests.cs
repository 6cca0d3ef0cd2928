using System.Text.Json.Nodes;
using ApiBox.Package.Tests.Support;
using ApiBox.Testing;

namespace ApiBox.Package.Tests;

/// <summary>What the documents tell a reader to type in a clone of the repository.</summary>
public sealed class ClonePageTests(Workshop workshop)
{
    [SlowFact]
    public async Task TryIt()
    {
        var run = await RunAsync("README.md", static script => script
            .Add("curl --silent --retry 100 --retry-connrefused --retry-delay 1 http://127.0.0.1:5210/"),
            // The studio runs until it is stopped.
            static block => block.Text.Contains("BackingTrackStudio", StringComparison.Ordinal)
                ? block with
                {
                    Text = block.Text.Replace(
                    "BackingTrackStudio ", "BackingTrackStudio -- --urls http://127.0.0.1:5210 & ", StringComparison.Ordinal)
                }
                : block);

        Assert.Contains("Harbour Lights", run.Text);
        Assert.Contains("Backing Track Studio", run.Text);
    }

    [SlowFact]
    public async Task Recovery() =>
        Assert.Contains("Callbacks received: ", (await RunAsync("docs/recovery.md", speed: "--task-seconds 2")).Text);

    [SlowFact]
    public async Task Testing()
    {
        var run = await RunAsync(
            "docs/testing.md",
            static script => script.WaitFor("The emulator listens at"),
            static block => block with { Text = block.Text.TrimEnd() + " &\n" });

        Assert.Contains("API key: emulator-", run.Text);
    }

    [SlowFact]
    public async Task CommandLine()
    {
        // Two commands that build the same project at the same time get in each other's way.
        (await (await workshop.CheckoutAsync()).BuildAsync("src/ApiBox.Cli")).Succeeded();
        var run = await RunAsync("docs/command-line.md", edit: static block => block with
        {
            Text = block.Text.Replace("emulator --api-key", "emulator --urls http://127.0.0.1:5080 --api-key", StringComparison.Ordinal),
        });

        Assert.Contains("Quiet streets", run.Text);
    }

    [SlowFact]
    public async Task Extending()
    {
        const string Page = "docs/extending.md";
        var checkout = await workshop.CheckoutAsync();
        using var description = checkout.Edit("spec/apibox.openapi.json", static text =>
        {
            var edited = JsonNode.Parse(text)!;
            foreach (var block in DocumentBlock.Of(Page).Where(static block => block.Language == "json"))
                foreach (var (name, value) in JsonNode.Parse(block.Text)!.AsObject())
                    block.Role.Split('/').Aggregate(edited, static (node, part) => node[part]!)[name] = value!.DeepClone();
            return edited.ToJsonString(new() { WriteIndented = true });
        });
        var program = DocumentBlock.Of(Page).Single(static block => block.Role == "extended").Text;
        using var user = checkout.Edit("trial/One/Program.cs", _ =>
            $"using ApiBox;\n\nusing var client = ApiBoxClient.Create(new ApiBoxOptions {{ ApiKey = \"k\" }});\n{program}"
                + "System.Console.WriteLine(length.Seconds);\n");

        var run = await RunAsync(Page, static script => script.Add("dotnet build trial/One"));

        Assert.DoesNotContain("warning APIBOX", run.Text, StringComparison.Ordinal);
        Assert.Contains("EstimateTrackLengthAsync", await File.ReadAllTextAsync(checkout.PathOf("docs/reference/estimateTrackLength.md")));
        File.Delete(checkout.PathOf("docs/reference/estimateTrackLength.md"));
        await ForgetAsync(checkout);
    }

    [SlowFact]
    public async Task Updating()
    {
        var checkout = await workshop.CheckoutAsync();

        var run = await RunAsync("docs/updating.md");

        Assert.Contains("Breaking. The next version is at least 0.2.0, after 0.1.0.", run.Text);
        Assert.Equal("0.2.0", (await File.ReadAllTextAsync(checkout.PathOf("baseline/version"))).Trim());
        await ForgetAsync(checkout);
    }

    private static async Task ForgetAsync(Checkout checkout) =>
        (await new Command(checkout.Root).RunAsync("git", "checkout", "-q", "--", ".")).Succeeded();

    /// <param name="page">The page whose commands for a clone are run.</param>
    /// <param name="then">What is done afterwards.</param>
    /// <param name="edit">A change of a block that would not end by itself.</param>
    /// <param name="speed">An option for the emulator, whose tasks take a minute.</param>
    private async Task<Output> RunAsync(
        string page, Func<PageScript, PageScript>? then = null, Func<DocumentBlock, DocumentBlock>? edit = null, string speed = "")
    {
        var checkout = await workshop.CheckoutAsync();
        var blocks = DocumentBlock.Of(page)
            .Where(static block => block.NeedsClone && !block.Text.StartsWith("git clone", StringComparison.Ordinal))
            .Select(block => edit?.Invoke(block) ?? block)
            .Select(block => block with
            {
                Text = block.Text.Replace("--api-key secret &", $"--api-key secret {speed} &", StringComparison.Ordinal),
            });
        var script = new PageScript(checkout.Root).Add(blocks);
        return (await (then?.Invoke(script) ?? script).RunAsync(checkout.Command())).Succeeded();
    }
}
