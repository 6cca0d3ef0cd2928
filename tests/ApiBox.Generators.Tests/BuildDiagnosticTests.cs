using System.Diagnostics;
using ApiBox.Preparation;
using ApiBox.Testing;

namespace ApiBox.Generators.Tests;

/// <summary>What the build itself says when a step of it cannot run: no descriptor has these ids, the targets do.</summary>
public sealed class BuildDiagnosticTests
{
    public static readonly IReadOnlyList<string> Ids = ["APIBOX001", "APIBOX002", "APIBOX003", "APIBOX005"];

    // The preparation step stands in for a program that NSwag cannot be: it fails whatever it is given.
    private static readonly string Step = typeof(PreparationStep).Assembly.Location;

    [SlowTheory]
    [InlineData("APIBOX001", true, "/nowhere/nswag.dll", "apibox.nswag : error APIBOX001: NSwag was not found at '/nowhere/nswag.dll'")]
    [InlineData("APIBOX002", true, null, "tiny.json(1,1): NSwag error APIBOX002: NSwag could not make the wire types (exit code 1)")]
    [InlineData(
        "APIBOX003", false, null, "tiny.json : error APIBOX003: The preparation step is not built: '/nowhere/step.dll' does not exist.")]
    public async Task AStepThatCannotRunSaysSo(string id, bool hasStep, string? nswag, string expected)
    {
        Assert.Contains(id, Ids);
        var folder = Directory.CreateTempSubdirectory("apibox-build").FullName;
        try
        {
            var description = Path.Combine(folder, "tiny.json");
            await File.WriteAllTextAsync(
                description,
                """{ "openapi": "3.0.3", "info": { "title": "Tiny", "version": "1" }, "paths": {} }""",
                TestContext.Current.CancellationToken);

            var (exit, output) = await BuildAsync(description, folder, hasStep ? Step : "/nowhere/step.dll", nswag ?? Step);

            Assert.NotEqual(0, exit);
            Assert.Contains(expected, output, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void ADescriptionThatIsNotThereIsNamed()
    {
        using var log = new StringWriter();

        var exit = PreparationStep.Run("/nowhere/api.json", "/nowhere", log, static (_, _) => throw new InvalidOperationException());

        Assert.Equal(1, exit);
        Assert.StartsWith("/nowhere/api.json: error APIBOX003: The description cannot be read: ", log.ToString(), StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string Output)> BuildAsync(string description, string output, string step, string nswag)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[]
        {
            "msbuild",
            Path.Combine(Repository.Root, "build", "ApiBox.Generate.proj"),
            "-nologo",
            "-nodeReuse:false",
            "-v:q",
            $"-p:ApiBoxSpec={description}",
            "-p:ApiBoxNamespace=Tiny",
            "-p:ApiBoxClient=ApiBoxClient",
            "-p:ApiBoxValidators=All",
            $"-p:ApiBoxTemplates={Path.Combine(Repository.Root, "spec", "nswag")}/",
            $"-p:ApiBoxFolder={output}/",
            $"-p:ApiBoxPreparationDll={step}",
            $"-p:NSwagDll={nswag}"
        })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var text = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, text);
    }
}
