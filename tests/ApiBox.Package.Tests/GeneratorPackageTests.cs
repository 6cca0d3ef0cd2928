using ApiBox.Package.Tests.Support;
using ApiBox.Testing;

namespace ApiBox.Package.Tests;

/// <summary>A project with two descriptions of its own, which knows nothing but the packages.</summary>
public sealed class GeneratorPackageTests(Workshop workshop)
{
    [SlowFact]
    public async Task ThePackageHoldsAndDependsOnWhatWasAccepted()
    {
        var feed = await workshop.FeedAsync();

        Snapshot.Match(feed.Open("ApiBox.Generators").Describe(), "ApiBox.Generators", "txt");
    }

    [SlowFact]
    public async Task BothClientsAreBuiltAndUsedAndNothingIsMadeTwice()
    {
        var (folder, feed) = await ProjectAsync("invoices");

        var build = (await feed.Command(folder).DotnetAsync(["build", .. Checkout.Quiet])).WithoutWarning();
        var second = (await feed.Command(folder).DotnetAsync(["build", "--no-restore", .. Checkout.Quiet])).WithoutWarning();
        var run = (await feed.Command(folder).DotnetAsync(["run", "-f", "net10.0", "--no-build"])).Succeeded();

        Assert.Equal((1, 1), (build.NSwagRunsFor("invoices.yaml"), build.NSwagRunsFor("pets.json")));
        Assert.Equal((0, 0), (second.NSwagRunsFor("invoices.yaml"), second.NSwagRunsFor("pets.json")));
        Assert.Contains("/customer must have at least 1 characters, but has 0 (minLength)", run.Text, StringComparison.Ordinal);
        Assert.EndsWith(
            """
            Acme.Invoices.InvoicesClient
            Acme.Pets.PetsClient
            True
            INVOICESCLIENT_API_KEY listPets InvoicesClient
            """,
            run.Text.Trim().ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [SlowFact]
    public async Task WhatIsPackedDependsOnTheRuntimeAlone()
    {
        var (folder, feed) = await ProjectAsync("packed invoices");
        var output = Path.Combine(folder, "out");

        (await feed.Command(folder).DotnetAsync(["pack", "-o", output, "-p:Version=1.0.0-test", .. Checkout.Quiet])).Succeeded();

        var package = new PackageFile(Path.Combine(output, "Invoices.1.0.0-test.nupkg"), "", "1.0.0-test").Describe();
        Assert.Equal(
            ["ApiBox.Runtime"],
            package.Split('\n')
                .Where(static line => line.Contains("ApiBox.", StringComparison.Ordinal)
                    || line.Contains("NSwag", StringComparison.Ordinal))
                .Select(static line => line.Trim().Split(' ')[0]).Distinct());
    }

    [SlowTheory]
    [InlineData("WithoutRuntime=true", "error APIBOX005: The generated code needs ApiBox.Runtime")]
    [InlineData("PetsNamespace=Acme.Invoices", "error APIBOX003: Several descriptions have the namespace 'Acme.Invoices'.")]
    [InlineData("PetsName=pets client", "pets.json : error APIBOX003: Client of the ApiBoxDescription is 'pets client';")]
    public async Task AMistakeInTheProjectIsNamed(string property, string expected)
    {
        var (folder, feed) = await ProjectAsync($"invoices with {property.Split('=')[0]}");

        var build = (await feed.Command(folder).DotnetAsync(
            ["build", $"-p:{property}", "-p:TargetFrameworks=net10.0", .. Checkout.Quiet])).Failed();

        Assert.Contains(build.Errors, error => error.Contains(expected, StringComparison.Ordinal));
    }

    private async Task<(string Folder, Feed Feed)> ProjectAsync(string name)
    {
        var feed = await workshop.FeedAsync();
        var folder = workshop.NewFolder(name);
        Workshop.CopyProgram("Invoices", folder);
        await feed.UseInAsync(folder);
        return (folder, feed);
    }
}
