using System.Reflection;
using ApiBox.Hosting;
using ApiBox.OpenApi.Model;
using ApiBox.SpecDiff.Changes;
using ApiBox.SpecDiff.Documents;
using ApiBox.SpecDiff.Surface;
using ApiBox.Testing;

namespace ApiBox.SpecDiff.Tests;

/// <summary>
/// The compiler is asked whether a program for the old client compiles against the new one, and the comparison must say the same. A few
/// edits run with the slow tests; all of them with APIBOX_EDITS=all, see docs/updating.md.
/// </summary>
public class ConsumerTests
{
    private static readonly string Text = File.ReadAllText(Repository.Description);

    private static readonly Pipeline Pipeline = new(new NSwagTool(Path.Combine(Repository.Root, "artifacts", "nswag")))
    {
        Validators = ValidatorScope.Requests,
    };

    private static readonly Lazy<Task<Assembly>> Old = new(() => ClientAsync(Text, CancellationToken.None));

    public static TheoryData<string> Names =>
        [.. Environment.GetEnvironmentVariable("APIBOX_EDITS") == "all" ? OwnEdits.All.Select(static edit => edit.Name) : OwnEdits.Few];

    [SlowTheory]
    [MemberData(nameof(Names))]
    public async Task AProgramCompilesIfTheComparisonSaysSo(string name)
    {
        var edited = OwnEdits.Named(name).Apply(Text);
        var @new = await ClientAsync(edited, TestContext.Current.CancellationToken);
        var old = await Old.Value;

        Check(Text, old, edited, @new);
        Check(edited, @new, Text, old);
    }

    private static void Check(string oldText, Assembly old, string newText, Assembly @new)
    {
        var before = SpecDocument.Parse(oldText, "old.json");
        var comparison = SpecComparison.Of(before, SpecDocument.Parse(newText, "new.json"));
        var (sent, received) = ClientTypes.Of(before);
        var program = ConsumerProgram.For(old, sent, received);

        var (own, ownErrors) = ConsumerProgram.Compile(program, old);
        Assert.True(own is not null, string.Join('\n', ownErrors));
        ConsumerProgram.Run(own, old);

        var (next, errors) = ConsumerProgram.Compile(program, @new);
        Assert.True(
            (next is null) == (comparison.ImpactOn(Side.CSharp) == Impact.Breaking),
            $"{string.Join('\n', errors)}\n{Compare.Describe(comparison.Changes)}");
        if (next is not null)
            ConsumerProgram.Run(next, @new);
    }

    private static async Task<Assembly> ClientAsync(string description, CancellationToken cancellation)
    {
        var result = await Pipeline.RunAsync(description, "description.json", "Fixture", cancellation);
        return result.Assembly ?? throw new InvalidOperationException(
            $"{string.Join('\n', result.DescriptionDiagnostics.Where(static one => one.IsError).Select(static one => one.Message))}\n"
            + string.Join('\n', result.Diagnostics));
    }
}
