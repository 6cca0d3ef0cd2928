using System.Text.RegularExpressions;
using System.Xml.Linq;
using ApiBox.Package.Tests.Support;
using ApiBox.Testing;

namespace ApiBox.Package.Tests;

/// <summary>What is published, and that a program which knows nothing but the packages can use it.</summary>
public sealed partial class PackageTests(Workshop workshop)
{
    /// <summary>All projects that say they make a package.</summary>
    public static TheoryData<string> Packages =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Where(static file => XDocument.Load(file).Descendants("IsPackable").Any(static property => property.Value == "true"))
            .Select(static file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal),
    ];

    [SlowTheory]
    [MemberData(nameof(Packages))]
    public async Task APackageHoldsAndDependsOnWhatWasAccepted(string id)
    {
        var feed = await workshop.FeedAsync();

        Snapshot.Match(feed.Open(id).Describe(), id, "txt");
    }

    [SlowTheory]
    [MemberData(nameof(Packages))]
    public async Task ABuildToolNeverReachesAPackage(string id)
    {
        var feed = await workshop.FeedAsync();

        Assert.DoesNotContain(feed.Open(id).AllFiles, file =>
            file.Contains("NSwag", StringComparison.OrdinalIgnoreCase)
            || file.Contains("ApiBox.Generators", StringComparison.OrdinalIgnoreCase)
            || file.Contains("ApiBox.Preparation", StringComparison.OrdinalIgnoreCase)
            || file.StartsWith("build", StringComparison.OrdinalIgnoreCase)
            // The command line compares descriptions, whose reader has places as compilers have them.
            || (file.Contains("CodeAnalysis", StringComparison.OrdinalIgnoreCase) && id != "ApiBox.Cli"));
    }

    [SlowTheory]
    [MemberData(nameof(Packages))]
    public async Task APathOfThisMachineNeverReachesAPackage(string id)
    {
        var feed = await workshop.FeedAsync();
        string[] paths =
        [
            feed.Checkout.Root, Repository.Root, Path.GetTempPath(), Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + "/"
        ];

        var package = feed.Open(id);

        Assert.Empty(package.FilesWith(paths));
        Assert.NotEmpty(package.Sources());
        Assert.All(package.Sources(), static source => Assert.StartsWith("/_/", source, StringComparison.Ordinal));
    }

    [SlowTheory]
    [MemberData(nameof(Packages))]
    public async Task ALinkOfAPackagesPageLeadsSomewhere(string id)
    {
        var readme = (await workshop.FeedAsync()).Open(id).Readme();

        Assert.DoesNotMatch(RelativeLink(), readme);
        Assert.Null((await workshop.FeedAsync()).Open(id).RepositoryUrl);
    }

    [SlowFact]
    public async Task WithTheRepositorysAddressLinksLeadThere()
    {
        var feed = await workshop.FeedAsync();
        var output = workshop.NewFolder("addressed");
        const string Address = "https://example.com/owner/name";

        var packing = (await feed.Checkout.Command().DotnetAsync(
            ["pack", "src/ApiBox.Runtime", .. Checkout.Quiet, "-o", output, "-p:Version=1.0.0", $"-p:RepositoryUrl={Address}.git"]))
            .Succeeded();

        Assert.DoesNotContain("warning ", packing.Text, StringComparison.Ordinal);
        var package = new PackageFile(Path.Combine(output, "ApiBox.Runtime.1.0.0.nupkg"), "", "1.0.0");
        Assert.Equal($"{Address}.git", package.RepositoryUrl);
        Assert.Contains($"]({Address}/blob/HEAD/README.md)", package.Readme());
        Assert.DoesNotMatch(RelativeLink(), package.Readme());
    }

    [SlowFact]
    public async Task PackingEverythingRunsNSwagOnce()
    {
        var feed = await workshop.FeedAsync();

        Assert.Equal(1, feed.Packing.NSwagRuns);
        Assert.Equal(Packages.Select(static row => row.Data).Append("ApiBox.Generators").Order(StringComparer.Ordinal), feed.Packages);
    }

    [SlowFact]
    public async Task AProgramOnBothFrameworksBuildsFromThePackagesWithoutAWarningAndRuns()
    {
        var feed = await workshop.FeedAsync();
        var folder = workshop.NewFolder("consumer");
        Workshop.CopyProgram("Consumer", folder);
        await feed.UseInAsync(folder);

        (await feed.Command(folder).DotnetAsync(["build", .. Checkout.Quiet])).WithoutWarning();

        foreach (var framework in new[] { "net8.0", "net10.0" })
        {
            var run = await new Command(folder).With("DOTNET_ROLL_FORWARD", "Major").DotnetAsync($"bin/Debug/{framework}/Consumer.dll");
            Assert.Equal("refused: /styleWeight must be at most 1, but is 2 (maximum)\nSUCCESS: 2 tracks\n", run.Succeeded().Text);
        }
    }

    [GeneratedRegex(@"\]\((?!https?:)")]
    private static partial Regex RelativeLink();
}
