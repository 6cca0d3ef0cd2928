using ApiBox.Package.Tests.Support;
using ApiBox.Testing;

namespace ApiBox.Package.Tests;

/// <summary>What an editor asks the build for while somebody types, first of all on a clone where nothing was built yet.</summary>
public sealed class DesignTimeTests(Workshop workshop)
{
    [SlowTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AnEditorGetsACompilerCommandWithTheWireTypesInIt(bool preparationIsBuilt)
    {
        var checkout = await workshop.CheckoutAsync();
        checkout.RemoveOutputs();
        if (preparationIsBuilt)
            (await checkout.BuildAsync("generators/ApiBox.Preparation")).Succeeded();

        var build = (await AskAsync(checkout)).Succeeded();

        AssertComplete(build);
        // With the step at hand, completion knows the wire types before the first build; without it, the editor is not kept waiting.
        Assert.Equal(preparationIsBuilt, File.Exists(checkout.Wire));
    }

    [SlowFact]
    public async Task WithoutThePreparationStepAnEditorKeepsTheLastWireTypes()
    {
        var checkout = await workshop.CheckoutAsync();
        await checkout.SettleAsync();
        var before = checkout.TimesOfMade();
        File.SetLastWriteTimeUtc(checkout.Description, DateTime.UtcNow);
        Directory.Delete(checkout.PathOf("generators/ApiBox.Preparation/bin"), recursive: true);

        (await AskAsync(checkout)).Succeeded();

        Assert.Equal(before, checkout.TimesOfMade());
    }

    [SlowFact]
    public async Task WhileTheDescriptionIsBrokenAnEditorKeepsTheLastWireTypes()
    {
        var checkout = await workshop.CheckoutAsync();
        await checkout.SettleAsync();
        var before = checkout.TimesOfMade();

        using (checkout.Edit("spec/apibox.openapi.json", "{\n  \"openapi\"", "{\n  openapi"))
        {
            var build = (await AskAsync(checkout)).Succeeded();

            // The generator reports the error while somebody types.
            Assert.Empty(build.Errors);
            AssertComplete(build);
            Assert.Equal(before, checkout.TimesOfMade());
        }
    }

    [SlowFact]
    public async Task DotnetWatchBuildsAgainWhenTheDescriptionChanges()
    {
        var checkout = await workshop.CheckoutAsync();
        await checkout.SettleAsync();

        var watched = (await checkout.Command().DotnetAsync(
            ["watch", "--list", "--project", "src/ApiBox.Generated", "-f", "net10.0"])).Succeeded();

        Assert.Contains(checkout.Description, watched.Text.Split('\n').Select(static line => line.Trim()));
    }

    private static Task<Output> AskAsync(Checkout checkout) => checkout.Command().DotnetAsync(
        ["build", "src/ApiBox.Generated", "-f", "net10.0", "--no-restore", "-t:Compile", "-p:DesignTimeBuild=true",
            "-p:BuildingInsideVisualStudio=true",
            "-p:BuildProjectReferences=false",
            "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true",
            "-getItem:CscCommandLineArgs",
            .. Checkout.Quiet]);

    private static void AssertComplete(Output build)
    {
        Assert.Matches("""
            "Identity": ".*/obj/apibox/ApiBox/ApiBox.Wire.g.cs
            """, build.Text);
        Assert.Matches("""
            "Identity": ".*/obj/apibox/ApiBox/ApiBox.Patterns.g.cs
            """, build.Text);
        Assert.Matches("""
            "Identity": ".*/obj/apibox/ApiBox/ApiBox.Json.g.cs
            """, build.Text);
        Assert.Matches("/analyzer:.*/ApiBox.Generators.dll", build.Text);
        Assert.Matches("/additionalfile:.*/spec/apibox.openapi.json", build.Text);
    }
}
