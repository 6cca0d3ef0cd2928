using ApiBox.Package.Tests.Support;
using ApiBox.Testing;

namespace ApiBox.Package.Tests;

/// <summary>The description is the only source: a number that is changed there is enforced after the next build.</summary>
public sealed class ChangedBoundTests(Workshop workshop)
{
    private const string Maximum = "/components/schemas/AddInstrumentalRequest/properties/styleWeight/maximum";

    [SlowFact]
    public async Task ANewBoundIsEnforcedAndReachesOnlyTheFilesThatStateIt()
    {
        var checkout = await workshop.CheckoutAsync();
        Assert.Equal("", await RunAsync(checkout));
        var (before, wire) = (checkout.Generated(), await File.ReadAllTextAsync(checkout.Wire));

        using (checkout.Edit("spec/apibox.openapi.json", static text => JsonText.Replace(text, Maximum, "0.5")))
        {
            Assert.Equal("/styleWeight maximum 0.5\n", await RunAsync(checkout));

            // The type states the bound in its documentation, and nothing else about it changes.
            var (old, now) = (wire.Split('\n'), (await File.ReadAllTextAsync(checkout.Wire)).Split('\n'));
            Assert.Equal(old.Length, now.Length);
            var lines = old.Zip(now).Where(static pair => pair.First != pair.Second).ToList();
            Assert.All(lines, static pair => Assert.Contains("/// <remarks>From 0 to 0.5", pair.Second, StringComparison.Ordinal));
            Assert.Single(lines);
            var after = checkout.Generated();
            Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
            var changed = after.Where(file => before[file.Key] != file.Value).ToList();
            Assert.NotEmpty(changed);
            Assert.All(changed, static file => Assert.Contains("0.5", file.Value, StringComparison.Ordinal));
        }
    }

    /// <summary>Builds the trial program as a user would and runs it.</summary>
    private static async Task<string> RunAsync(Checkout checkout)
    {
        (await checkout.BuildAsync("trial/One")).Succeeded();
        return (await checkout.Command().DotnetAsync("trial/One/bin/Debug/net10.0/One.dll")).Succeeded().Text;
    }
}
