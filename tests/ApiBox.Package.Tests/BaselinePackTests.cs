using ApiBox.Package.Tests.Support;
using ApiBox.Testing;

namespace ApiBox.Package.Tests;

/// <summary>A library that breaks programs of the last version is packed only with a version that says so, or with a suppression.</summary>
public sealed class BaselinePackTests(Workshop workshop)
{
    private const string Source = "src/ApiBox.Runtime/Responses/ApiBoxResponse.cs";

    private static readonly string Baseline = File.ReadAllText(Path.Combine(Repository.Root, "baseline", "version")).Trim();

    [SlowFact]
    public async Task ARemovedMemberNeedsAVersionOrASuppression()
    {
        var checkout = await workshop.CheckoutAsync();
        using var edit = checkout.Edit(Source, "public string Text =>", "internal string Text =>");

        var refused = (await PackAsync(checkout, Baseline)).Failed();
        var next = await PackAsync(checkout, "99.0.0");
        var accepting = await PackAsync(checkout, Baseline, "-p:ApiCompatGenerateSuppressionFile=true");
        var accepted = await PackAsync(checkout, Baseline);

        Assert.Contains(
            $"error CP0002: Member 'string ApiBox.ApiBoxResponse.Text.get' exists on ApiBox.Runtime {Baseline} but not on the new "
            + "ApiBox.Runtime",
            refused.Text, StringComparison.Ordinal);
        Assert.Contains(
            $"ApiBox.Runtime breaks programs that were compiled against {Baseline}, and the version {Baseline} does not say so. Keep what "
            + "is listed above, raise the version in Directory.Build.props, or accept the break as docs/updating.md says.",
            refused.Text, StringComparison.Ordinal);
        next.Succeeded();
        accepting.Succeeded();
        accepted.Succeeded();
        File.Delete(checkout.PathOf("baseline/suppressions/ApiBox.Runtime.xml"));
    }

    private Task<Output> PackAsync(Checkout checkout, string version, params string[] arguments) => checkout.Command().DotnetAsync(
        ["pack", "src/ApiBox.Runtime", .. Checkout.Quiet, $"-p:Version={version}", "-o", workshop.NewFolder("baseline"), .. arguments]);
}
