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
        + "global using Microsoft.Extensions.Configuration; global using Microsoft.Extensions.DependencyInjection; "
        + "global using Microsoft.Extensions.Logging;";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    // Those of the reference are tested where they are made.
    private static readonly string[] Pages =
    [
        .. DocumentBlock.Pages,
        "src/ApiBox.AspNetCore/README.md", "src/ApiBox.AspNetCore.OpenApi/README.md", "src/ApiBox.Generated/README.md",
    ];

    /// <summary>The programs, except those that need another generator or another description: ApiBox.Package.Tests builds them.</summary>
    internal static IEnumerable<DocumentBlock> Programs => Pages
        .SelectMany(DocumentBlock.Of)
        .Where(static block => block is { Language: "csharp", NeedsPackages: false });

    public static TheoryData<string, int> Examples => [.. Programs.Select(static block => (block.Page, block.Number))];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task EveryExampleCompilesAndIsClean(string page, int number)
    {
        var compilation = Compile($"{Path.GetFileNameWithoutExtension(page)}{number}", DocumentBlock.Of(page)[number].Text);

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
        new CSharpCompilationOptions(
            code.Contains("[Fact]", StringComparison.Ordinal) ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication,
            nullableContextOptions: NullableContextOptions.Enable));

    [Fact]
    public void EveryLinkLeadsToAFile() => Assert.All(
        Pages.Concat(["SECURITY.md"])
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "README.md", SearchOption.AllDirectories)
                .Select(static file => Path.GetRelativePath(Repository.Root, file)))
            .SelectMany(static page => Link().Matches(Read(page)).Select(match => (page, Target: match.Groups[1].Value))),
        static link => Assert.True(
            Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(link.page)!, link.Target.Split('#')[0])),
            $"{link.page}: {link.Target}"));

    [Fact]
    public void TheProgramIsTheSameEverywhere() => Assert.All(
        ["src/ApiBox.Generated/README.md", "docs/getting-started.md"],
        static page => Assert.Equal(FirstExampleOf("README.md"), FirstExampleOf(page)));

    [Fact]
    public void TheReadmeIsShort() => Assert.InRange(Read("README.md").Split('\n').Length, 50, 150);

    internal static string FirstExampleOf(string page) => DocumentBlock.Of(page).First(static block => block.Language == "csharp").Text;

    private static string Read(string page) => File.ReadAllText(Path.Combine(Repository.Root, page));

    [GeneratedRegex(@"\]\((?!https?:)([^)]+)\)")]
    private static partial Regex Link();
}
