using System.Text.RegularExpressions;
using ApiBox.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiBox.EndToEnd.Tests;

/// <summary>Every C# example of the README and of the pages for users is a program that compiles as it is.</summary>
public sealed partial class ReadmeTests
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading; "
        + "global using System.Threading.Tasks; global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Http; "
        + "global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Logging;";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    // The pages with programs. Those of the reference are tested where they are made.
    private static readonly string[] Pages =
    [
        "README.md", "docs/calls.md", "docs/receiving.md", "docs/recovery.md", "docs/testing.md",
        "src/ApiBox.AspNetCore/README.md", "src/ApiBox.AspNetCore.OpenApi/README.md", "src/ApiBox.Generated/README.md",
    ];

    public static TheoryData<string, int, string> Examples =>
        [
            .. Pages.SelectMany(static page => Block()
                .Matches(Read(page))
                .Select((match, index) => (page, index, match.Groups[1].Value)))
        ];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task EveryExampleCompilesAndIsClean(string page, int number, string code)
    {
        var compilation = Compile($"{Path.GetFileNameWithoutExtension(page)}{number}", code);

        var problems = compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

        Assert.Empty(problems.Select(static diagnostic => diagnostic.ToString()));
        Assert.Empty(await ProgramAnalysis.ProblemsAsync(compilation, TestContext.Current.CancellationToken));
    }

    internal static CSharpCompilation Compile(string name, string code) => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText(code, Options), CSharpSyntaxTree.ParseText(ImplicitUsings, Options)],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    [Fact]
    public void EveryLinkLeadsToAFile() => Assert.All(
        Pages.Concat(["docs/command-line.md", "docs/versioning.md", "SECURITY.md"])
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "README.md", SearchOption.AllDirectories)
                .Select(static file => Path.GetRelativePath(Repository.Root, file)))
            .SelectMany(static page => Link().Matches(Read(page)).Select(match => (page, Target: match.Groups[1].Value))),
        static link => Assert.True(
            Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(link.page)!, link.Target.Split('#')[0])),
            $"{link.page}: {link.Target}"));

    [Fact]
    public void ThePackageShowsTheSameProgram() =>
        Assert.Equal(FirstExampleOf("README.md"), FirstExampleOf("src/ApiBox.Generated/README.md"));

    [Fact]
    public void TheReadmeIsShort() => Assert.InRange(Read("README.md").Split('\n').Length, 50, 150);

    internal static string FirstExampleOf(string page) => Block().Match(Read(page)).Groups[1].Value;

    private static string Read(string page) => File.ReadAllText(Path.Combine(Repository.Root, page));

    [GeneratedRegex(@"\]\((?!https?:)([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
