using System.ComponentModel;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiBox.Package.Tests;

/// <summary>The names that users see: how many there are, and that no two meet in one program.</summary>
public sealed class PublicNameTests
{
    // What a web project imports without being asked.
    private static readonly string[] Implicit =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Net.Http.Json", "System.Threading",
        "System.Threading.Tasks", "System.Text.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing", "Microsoft.Extensions.Configuration",
        "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    [Fact]
    public void AProgramWithEveryUsingNamesEveryPublicType()
    {
        var types = PackageTests.Packages.SelectMany(static package => Assembly.Load(package.Data).GetExportedTypes())
            .Where(static type => !type.IsNested)
            .ToList();
        var usings = types.Select(static type => type.Namespace).OfType<string>().Concat(Implicit).Distinct(StringComparer.Ordinal);
        var names = types.Select(static type => $"    typeof({Name(type)}),");
        var program = $"{string.Concat(usings.Select(static one => $"using {one};\n"))}Type[] all =\n[\n{string.Join('\n', names)}\n];";

        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Names",
            [CSharpSyntaxTree.ParseText(program, cancellationToken: TestContext.Current.CancellationToken)],
            trusted.Select(static path => MetadataReference.CreateFromFile(path)));

        Assert.True(types.Count > 200);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(static one => one.Severity == DiagnosticSeverity.Error)
            .Select(static one => one.ToString()));
    }

    [Fact]
    public void CompletionShowsAtMost180Types()
    {
        var shown = new[] { "ApiBox.Generated", "ApiBox.Runtime" }
            .SelectMany(static package => Assembly.Load(package).GetExportedTypes())
            .Where(static type => !type.IsNested && !IsHidden(type))
            .Select(static type => type.FullName)
            .ToList();

        Assert.True(shown.Count <= 180, $"{shown.Count} types are shown:\n{string.Join('\n', shown)}");
    }

    [Fact]
    public void WhatOnlyGeneratedCodeCallsIsHidden()
    {
        var contract = Assembly.Load("ApiBox.Runtime").GetExportedTypes()
            .Where(static type => type is { IsNested: false, Namespace: "ApiBox.Runtime" })
            .ToList();

        Assert.NotEmpty(contract);
        Assert.Empty(contract.Where(static type => !IsHidden(type)).Select(static type => type.Name));
    }

    private static bool IsHidden(Type type) =>
        type.GetCustomAttribute<EditorBrowsableAttribute>() is { State: EditorBrowsableState.Never };

    // Name`2 is Name<,>.
    private static string Name(Type type) =>
        type.IsGenericTypeDefinition
            ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{new string(',', type.GetGenericArguments().Length - 1)}>"
            : type.Name;
}
