using ApiBox.Hosting;
using Microsoft.CodeAnalysis;

namespace ApiBox.Generators.Tests.Surface;

/// <summary>The generator compares the runtime that a project references with the one that its code is for.</summary>
public sealed class ContractTests
{
    public const string Id = "APIBOX004";

    private const string Description = """{ "openapi": "3.0.3", "info": { "title": "Any", "version": "1" }, "paths": {} }""";

    [Theory]
    [InlineData("", null)]
    [InlineData("Version = 3;", null)]
    [InlineData("Version = 2;", "contract 3 of ApiBox.Runtime, but the referenced ApiBox.Runtime has contract 2;")]
    [InlineData("Version = 4;", "contract 3 of ApiBox.Runtime, but the referenced ApiBox.Runtime has contract 4;")]
    public void AnotherContractIsAnError(string version, string? message)
    {
        var code = version.Length == 0
            ? ""
            : $"namespace ApiBox.Runtime; public static class GeneratedCodeContract {{ public const int {version} }}";

        var driver = GeneratorHost.Driver(new DescriptionFile(Description, GeneratorHost.Path))
            .RunGenerators(GeneratorHost.Compilation(code), TestContext.Current.CancellationToken);

        var errors = driver.GetRunResult().Diagnostics.Where(static one => one.Severity == DiagnosticSeverity.Error).ToList();
        if (message is null)
        {
            Assert.Empty(errors);
            return;
        }

        var error = Assert.Single(errors);
        Assert.Equal(Id, error.Id);
        Assert.Contains(message, error.GetMessage(), StringComparison.Ordinal);
    }
}
