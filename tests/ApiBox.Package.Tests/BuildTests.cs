using System.Runtime.InteropServices;
using ApiBox.Package.Tests.Support;
using ApiBox.Testing;

namespace ApiBox.Package.Tests;

/// <summary>The steps before the compiler run when they must, once, and otherwise not at all.</summary>
public sealed class BuildTests(Workshop workshop)
{
    [SlowFact]
    public async Task ACleanBuildOfSeveralProjectsAndFrameworksRunsNSwagOnce()
    {
        var checkout = await workshop.CheckoutAsync();
        checkout.RemoveOutputs();

        var build = (await checkout.BuildAsync("All.slnx", "-m:2")).WithoutWarning();

        Assert.Equal(1, build.NSwagRuns);
    }

    [SlowFact]
    public async Task ASecondBuildMakesNothingAgain()
    {
        var checkout = await workshop.CheckoutAsync();
        (await checkout.BuildAsync()).Succeeded();
        var before = checkout.TimesOfMade();

        var build = (await checkout.BuildAsync()).Succeeded();

        Assert.Equal(0, build.NSwagRuns);
        // The steps write the stamp each time they run.
        Assert.Contains("generated.stamp", before.Keys);
        Assert.Equal(before, checkout.TimesOfMade());
    }

    [SlowFact]
    public async Task ANewTimeOfTheDescriptionAloneStartsNothing()
    {
        var checkout = await workshop.CheckoutAsync();
        await checkout.SettleAsync();
        var before = checkout.TimesOfMade();

        File.SetLastWriteTimeUtc(checkout.Description, DateTime.UtcNow);
        var build = (await checkout.BuildAsync("-f", "net10.0")).Succeeded();

        Assert.Equal(0, build.NSwagRuns);
        Assert.Equal(before, checkout.TimesOfMade());
    }

    [SlowFact]
    public async Task AnEditedTemplateMakesTheWireTypesAgain()
    {
        var checkout = await workshop.CheckoutAsync();
        await checkout.SettleAsync();

        using (checkout.Edit("spec/nswag/templates/File.liquid", "Edit those, not this file.", "Never edit this file."))
        {
            var build = (await checkout.BuildAsync("-f", "net10.0")).Succeeded();

            Assert.Equal(1, build.NSwagRuns);
            Assert.Contains("Never edit this file.", await File.ReadAllTextAsync(checkout.Wire), StringComparison.Ordinal);
        }
    }

    [SlowFact]
    public async Task OneFrameworkAloneBuildsFromScratch()
    {
        var checkout = await workshop.CheckoutAsync();
        checkout.RemoveOutputs();

        var build = (await checkout.BuildAsync("-f", "net8.0")).WithoutWarning();

        Assert.Equal(1, build.NSwagRuns);
        Assert.False(Directory.Exists(checkout.PathOf("src/ApiBox.Generated/bin/Debug/net10.0")));
    }

    [SlowFact]
    public async Task ABuildThatForgetsEverythingRunsNSwagOnceAndLosesNothing()
    {
        var checkout = await workshop.CheckoutAsync();
        await checkout.SettleAsync();

        var build = (await checkout.BuildAsync("--no-incremental", "-m:2")).Succeeded();

        Assert.Equal(1, build.NSwagRuns);
        Assert.True(File.Exists(checkout.Wire));
    }

    [SlowFact]
    public async Task ABuildForARuntimeWithItsOutputElsewhereUsesTheStepsItHasJustBuilt()
    {
        var checkout = await workshop.CheckoutAsync();
        // Nothing that was built at the usual place may help.
        checkout.RemoveOutputs();
        var elsewhere = workshop.NewFolder("artifacts");

        var build = (await checkout.BuildAsync("-f", "net10.0", "-r", RuntimeInformation.RuntimeIdentifier, "--artifacts-path", elsewhere))
            .WithoutWarning();

        Assert.Equal(1, build.NSwagRuns);
        Assert.False(Directory.Exists(checkout.PathOf("generators/ApiBox.Preparation/bin")));
    }

    [SlowFact]
    public async Task ARestoredRepositoryBuildsWithoutANetwork()
    {
        var checkout = await workshop.CheckoutAsync();
        await checkout.SettleAsync();
        Directory.Delete(checkout.Made, recursive: true);
        string[] build = ["dotnet", "build", "src/ApiBox.Generated", "-f", "net10.0", "--no-restore", .. Checkout.Quiet];

        var output = await NoNetwork() is [var program, .. var arguments]
            ? await checkout.Command().RunAsync(program, [.. arguments, .. build])
            // Where no namespace may be made, whoever asks the network by HTTP at least finds nobody there.
            : await checkout.Command()
                .With("HTTP_PROXY", "http://127.0.0.1:9")
                .With("HTTPS_PROXY", "http://127.0.0.1:9")
                .RunAsync(build[0], build[1..]);

        Assert.Equal(1, output.Succeeded().NSwagRuns);
    }

    /// <summary>The command that runs another one in a namespace without network; none if this machine does not allow it.</summary>
    private static async Task<string[]> NoNetwork()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/unshare"))
            return [];
        foreach (var options in new[] { "-n", "-rn" })
        {
            if ((await new Command(Path.GetTempPath()).RunAsync("unshare", options, "true")).ExitCode == 0)
                return ["unshare", options];
        }

        return [];
    }
}
