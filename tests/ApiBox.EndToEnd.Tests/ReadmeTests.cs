using System.Text.RegularExpressions;
using ApiBox.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiBox.EndToEnd.Tests;

/// <summary>Every C# example of the README is a program that compiles as it stands.</summary>
public sealed partial class ReadmeTests
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading; "
        + "global using System.Threading.Tasks; global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Http; "
        + "global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Logging;";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    public static TheoryData<int, string> Examples =>
        [
            .. Block()
                .Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md")))
                .Select(static (match, index) => (index, match.Groups[1].Value))
        ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void EveryExampleCompiles(int number, string code)
    {
        var compilation = Compile($"Readme{number}", code);

        var problems = compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

        Assert.Empty(problems.Select(static diagnostic => diagnostic.ToString()));
    }

    internal static CSharpCompilation Compile(string name, string code) => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText(code, Options), CSharpSyntaxTree.ParseText(ImplicitUsings, Options)],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    internal static string FirstExampleUnder(string heading)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        return Block().Match(text, text.IndexOf(heading, StringComparison.Ordinal)).Groups[1].Value;
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
