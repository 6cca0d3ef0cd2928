using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ApiBox.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiBox.EndToEnd.Tests.Family;

/// <summary>The example of each page of the reference compiles as it stands, and runs against the emulator.</summary>
public sealed partial class ReferenceTests(FamilyFixture family) : IClassFixture<FamilyFixture>
{
    private static readonly Lazy<CSharpCompilation> Code = new(Compile);
    private static readonly Lazy<Assembly> Examples = new(Load);

    public static TheoryData<string> Operations => FamilyTests.Operations;

    [Theory, MemberData(nameof(Operations))]
    public async Task ItsExampleRuns(string id)
    {
        var operation = ApiBoxOperations.All.Single(operation => operation.Id == id);
        using var file = new TemporaryFile();
        var input = await family.ExampleAsync(operation);
        var task = operation.ReadsTask is null ? "" : input.Parameters.Values.First().GetString();

        var example = Examples.Value.GetType("Example_" + id)!.GetMethod("RunAsync")!;
        await (Task)example.Invoke(null, [family.Client, file.Path, task])!;
    }

    [Fact]
    public async Task TheAnalyzersHaveNothingToSay() =>
        Assert.Empty(await ProgramAnalysis.ProblemsAsync(Code.Value, FamilyFixture.Cancellation));

    /// <summary>Only what a reader puts in is put in: the client, the file's path, and the id of a task that there is.</summary>
    private static CSharpCompilation Compile()
    {
        var code = new StringBuilder(
            "using ApiBox; using System; using System.Collections.Generic; using System.Globalization; "
            + "using System.Text.Json; using System.Threading.Tasks;\n");
        foreach (var operation in ApiBoxOperations.All)
        {
            var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "reference", operation.Id + ".md"));
            var body = Block()
                .Match(page).Groups[1].Value.Replace("FromPath(\"vocal.mp3\")", "FromPath(givenPath)", StringComparison.Ordinal);
            if (operation.ReadsTask is not null)
                body = operation.Fields.Where(static field => field.Example is not null).Aggregate(body, static (text, field) =>
                    text.Replace(
                        JsonSerializer.Serialize(JsonDocument.Parse(field.Example!).RootElement.GetString()),
                        "givenTask",
                        StringComparison.Ordinal));
            code.Append(
                $"public static class Example_{operation.Id}\n{{\n"
                + $"    public static async Task RunAsync(IApiBoxClient client, string givenPath, string givenTask)\n"
                + $"    {{\n{body}    }}\n}}\n");
        }

        return CSharpCompilation.Create(
            "Reference",
            [
                CSharpSyntaxTree.ParseText(
                    code.ToString(), new CSharpParseOptions(LanguageVersion.Preview), cancellationToken: FamilyFixture.Cancellation)
            ],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static Assembly Load()
    {
        using var stream = new MemoryStream();
        var problems = Code.Value.Emit(stream, cancellationToken: FamilyFixture.Cancellation).Diagnostics.Where(static one =>
            one.Severity >= DiagnosticSeverity.Warning);
        Assert.Empty(problems.Select(static one => one.ToString()));
        return Assembly.Load(stream.ToArray());
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    private sealed class TemporaryFile : IDisposable
    {
        public TemporaryFile() => File.WriteAllBytes(Path, "RIFF"u8.ToArray());

        public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"apibox-{Guid.NewGuid():N}.mp3");

        public void Dispose() => File.Delete(Path);
    }
}
