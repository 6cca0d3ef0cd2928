using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using ApiBox.Package.Tests.Support;
using ApiBox.Testing;

namespace ApiBox.Package.Tests;

/// <summary>The analyzers come with the package of a client, also of another description, and with nothing else.</summary>
public sealed class AnalyzerTests(Workshop workshop)
{
    private const string Request =
        """
        using ApiBox;

        var request = new AddInstrumentalRequest
        {
            UploadUrl = new Uri("https://example.com/a.mp3"), CallBackUrl = CallbackUrls.Nowhere, Title = "a", Tags = "", NegativeTags = "",
            StyleWeight = 1.5m,
        };
        Console.WriteLine(request.Validate().IsValid);
        """;

    [SlowFact]
    public async Task ABuildReportsAValueOnceAtItsFileLineAndColumn()
    {
        var (folder, feed) = await ProgramAsync("mistake", "ApiBox.Generated", Request);

        var build = (await feed.Command(folder).DotnetAsync(["build", .. Checkout.Quiet])).Succeeded();

        Assert.Contains(
            "Program.cs(6,19): warning APIBOX302: 'styleWeight' must be at most 1, but is 1.5 (", build.Text, StringComparison.Ordinal);
        // The build repeats its warnings at its end.
        Assert.Equal(2, build.Text.Split("APIBOX302: ").Length - 1);
    }

    [SlowFact]
    public async Task AProgramThatDoesNotUseTheClientHasNothingToReport()
    {
        var (folder, feed) = await ProgramAsync("other program", "ApiBox.Generated", """
            var one = new Mixer { StyleWeight = 1.5m, Title = null! };
            Console.WriteLine(one with { StyleWeight = 7 });

            internal sealed record Mixer
            {
                public decimal StyleWeight { get; init; }

                public required string Title { get; init; }
            }
            """);

        (await feed.Command(folder).DotnetAsync(["build", .. Checkout.Quiet])).WithoutWarning();
    }

    [SlowFact]
    public async Task AClientOfAnotherDescriptionBringsTheAnalyzersToo()
    {
        var feed = await workshop.FeedAsync();
        var library = workshop.NewFolder("library to pack");
        await File.WriteAllTextAsync(Path.Combine(library, "orders.yaml"), """
            openapi: 3.0.3
            info: { title: Orders, version: '1' }
            paths:
              /orders:
                post:
                  operationId: order
                  requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
                  responses: { '204': { description: Ordered } }
            components:
              schemas:
                Order:
                  type: object
                  required: [count]
                  properties: { count: { type: integer, format: int32, minimum: 1 } }
            """);
        await File.WriteAllTextAsync(Path.Combine(library, "ApiBox.Orders.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <ApiBoxDescription Include="orders.yaml" Namespace="Orders" />
              </ItemGroup>
              <Import Project="{feed.Checkout.PathOf("build/ApiBox.Spec.targets")}" />
            </Project>
            """);
        (await feed.Command(library).DotnetAsync(
            ["pack", .. Checkout.Quiet, $"-p:PackageOutputPath={feed.Folder}", $"-p:Version={feed.Version}"])).Succeeded();
        var (folder, _) = await ProgramAsync("orders", "ApiBox.Orders", "Console.WriteLine(new Orders.Order { Count = 0 });");

        var build = (await feed.Command(folder).DotnetAsync(["build", .. Checkout.Quiet])).Succeeded();

        Assert.Contains(
            "Program.cs(1,46): warning APIBOX301: 'count' must be at least 1, but is 0 (", build.Text, StringComparison.Ordinal);
    }

    [SlowFact]
    public async Task ATrimmedProgramHasNoRules()
    {
        var (folder, feed) = await ProgramAsync("trimmed", "ApiBox.Generated", Request);
        var output = Path.Combine(folder, "out");

        (await feed.Command(folder).DotnetAsync(
            [
                "publish", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "-p:PublishTrimmed=true", "-o", output,
                .. Checkout.Quiet
            ])).Succeeded();

        Assert.True(SizeOfRules(typeof(ApiBoxClient).Assembly.Location) > 0);
        Assert.Equal(0, SizeOfRules(Path.Combine(output, "ApiBox.Generated.dll")));
    }

    [Fact]
    public void TheRulesAreASmallPartOfTheAssembly()
    {
        var file = typeof(ApiBoxClient).Assembly.Location;
        var size = SizeOfRules(file);
        var whole = new FileInfo(file).Length;

        TestContext.Current.TestOutputHelper?.WriteLine($"{size} of {whole} bytes");
        Assert.InRange(size, 1, whole / 40);
    }

    /// <summary>How many bytes of an assembly are the arguments of its rules.</summary>
    private static int SizeOfRules(string file)
    {
        using var assembly = new PEReader(File.OpenRead(file));
        var reader = assembly.GetMetadataReader();
        return reader.GetAssemblyDefinition().GetCustomAttributes()
            .Select(reader.GetCustomAttribute)
            .Where(attribute => attribute.Constructor.Kind == HandleKind.MemberReference
                && reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } type
                && reader.GetString(reader.GetTypeReference((TypeReferenceHandle)type).Name) == "RequestRulesAttribute")
            .Sum(attribute => reader.GetBlobReader(attribute.Value).Length);
    }

    private async Task<(string Folder, Feed Feed)> ProgramAsync(string name, string package, string program)
    {
        var feed = await workshop.FeedAsync();
        var folder = workshop.NewFolder(name);
        Workshop.CopyProgram("Checked", folder, ("{package}", package));
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), program);
        await feed.UseInAsync(folder);
        return (folder, feed);
    }
}
