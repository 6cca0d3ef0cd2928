using System.Text.RegularExpressions;
using System.Xml.Linq;
using ApiBox.Package.Tests.Support;
using ApiBox.Testing;

namespace ApiBox.Package.Tests;

/// <summary>
/// Any class library can be pointed at any description, also one that shares nothing with this repository but the import.
/// </summary>
public sealed class OtherDescriptionTests(Workshop workshop)
{
    [SlowTheory]
    [InlineData("nested.json", "Branch")]
    [InlineData("nested.yaml", "Branch")]
    [InlineData("callbacks.json", "JobReportCallback")]
    public async Task AClassLibraryElsewhereHasTheTypesOfItsDescription(string fixture, string type)
    {
        var checkout = await workshop.CheckoutAsync();
        var library = workshop.NewFolder($"library {fixture}");
        WriteProject(checkout, library, fixture, "Elsewhere.Api");
        WriteUse(library, $"Elsewhere.Api.{type}");

        var build = (await BuildAsync(library)).WithoutWarning();

        Assert.Equal(1, build.NSwagRunsFor(fixture));
    }

    [SlowFact]
    public async Task AnotherNamespaceAloneMakesEverythingAgain()
    {
        var checkout = await workshop.CheckoutAsync();
        var library = workshop.NewFolder("library that is renamed");
        WriteProject(checkout, library, "nested.json", "First.Names");
        WriteUse(library, "First.Names.Branch");
        (await BuildAsync(library)).WithoutWarning();

        WriteProject(checkout, library, "nested.json", "Second.Names");
        WriteUse(library, "Second.Names.Branch");
        var build = (await BuildAsync(library)).WithoutWarning();

        Assert.Equal(1, build.NSwagRunsFor("nested.json"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(library, "obj", "apibox", "Second.Names"), "*.cs"))
            Assert.DoesNotContain("First.Names", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [SlowFact]
    public async Task APartWithAnErrorIsLeftOutUnlessTheProjectIsStrict()
    {
        var checkout = await workshop.CheckoutAsync();
        var library = workshop.NewFolder("library with an odd part");
        await File.WriteAllTextAsync(Path.Combine(library, "odd.yaml"), """
            openapi: 3.0.3
            paths:
              /good: { get: { operationId: good, responses: { '204': { description: '' } } } }
              /bad: { get: { operationId: bad, parameters: [{ in: query }], responses: { '204': { description: '' } } } }
            """);
        WriteProject(library, checkout.PathOf("build/ApiBox.Spec.targets"), "odd.yaml", "Odd.Api");
        WriteUse(library, "Odd.Api.ApiBoxClient");

        var build = (await BuildAsync(library)).Succeeded();
        var strict = (await BuildAsync(library, "-p:ApiBoxLenient=false")).Failed();

        const string reason = "The operation bad is left out: A parameter needs a 'name' (APIBOX109)";
        Assert.Matches($@"odd\.yaml\(4,\d+\): warning APIBOX163: {Regex.Escape(reason)}", build.Text);
        var lines = build.Text.Split('\n').Select(static line => line.Trim()).ToList();
        var end = lines.IndexOf("odd.yaml: 1 operation, 0 types; 1 part left out");
        Assert.Equal($"odd.yaml: {reason}", lines[end - 1]);
        Assert.InRange(lines.FindIndex(static line => line.Contains("warning APIBOX163", StringComparison.Ordinal)), 0, end);
        Assert.Contains("error APIBOX109: A parameter needs a 'name'", Assert.Single(strict.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void TheVersionOfNSwagIsTheSameInsideAndOutside()
    {
        var central = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .Single(static item => item.Attribute("Include")?.Value == "NSwag.MSBuild").Attribute("Version")?.Value;
        var own = XDocument.Load(Path.Combine(Repository.Root, "build", "ApiBox.Spec.targets")).Descendants("PackageReference")
            .Select(static item => item.Attribute("Version")?.Value).OfType<string>();

        Assert.Equal(central, Assert.Single(own));
    }

    private static void WriteProject(Checkout checkout, string library, string fixture, string @namespace) =>
        WriteProject(
            library,
            checkout.PathOf("build/ApiBox.Spec.targets"),
            checkout.PathOf($"tests/ApiBox.Generators.Tests/Fixtures/{fixture}"),
            @namespace);

    private static void WriteProject(string library, string targets, string description, string @namespace) =>
        File.WriteAllText(Path.Combine(library, "Elsewhere.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <ApiBoxDescription Include="{description}" Namespace="{@namespace}" />
              </ItemGroup>
              <Import Project="{targets}" />
            </Project>
            """);

    private static void WriteUse(string library, string type) =>
        File.WriteAllText(
            Path.Combine(library, "Use.cs"),
            $"internal static class Use\n{{\n    internal static readonly Type Made = typeof({type});\n}}\n");

    private static Task<Output> BuildAsync(string library, params string[] arguments) =>
        new Command(library).DotnetAsync(["build", .. Checkout.Quiet, .. arguments]);
}
