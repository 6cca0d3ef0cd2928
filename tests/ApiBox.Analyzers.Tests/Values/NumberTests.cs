using ApiBox.Analyzers.Values;

namespace ApiBox.Analyzers.Tests.Values;

/// <summary>Bounds and steps, in each form in which C# writes a number, and in each place where a request gets one.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("{|APIBOX302:1.01m|}")]
    [InlineData("{|APIBOX301:-0.01m|}")]
    [InlineData("{|APIBOX303:0.333m|}")]
    [InlineData("{|APIBOX302:2|}")]
    [InlineData("({|APIBOX302:2m|})")]
    [InlineData("{|APIBOX302:(decimal)1.5|}")]
    [InlineData("{|APIBOX302:0.6m + 0.5m|}")]
    [InlineData("{|APIBOX302:-(-3m)|}")]
    [InlineData("{|APIBOX302:Constants.Much|}")]
    [InlineData("{|APIBOX302:Constants.Fixed|}")]
    [InlineData("{|APIBOX302:Constants.Fixed * 2|}")]
    [InlineData("{|APIBOX302:new decimal?(1.5m)|}")]
    [InlineData("random ? {|APIBOX302:1.5m|} : 0.5m")]
    [InlineData("random ? 0.5m : {|APIBOX301:-1m|}")]
    [InlineData("unknown ?? {|APIBOX302:7m|}")]
    [InlineData("unknown switch { null => {|APIBOX302:7m|}, _ => 0.5m }")]
    [InlineData("0m")]
    [InlineData("1m")]
    [InlineData("1.000m")]
    [InlineData("0.01m * 99")]
    [InlineData("null")]
    [InlineData("default")]
    [InlineData("unknown")]
    [InlineData("Constants.Changed")]
    [InlineData("Constants.Fixed - 1")]
    public Task AWeight(string value) => Run("request with { StyleWeight = " + value + " }");

    [Fact]
    public Task AnInitializer() => Run(
        """
        new AddInstrumentalRequest
        {
            UploadUrl = new("https://example.com/a.mp3"), CallBackUrl = CallbackUrls.Nowhere, Title = "", Tags = "", NegativeTags = "",
            StyleWeight = {|APIBOX302:1.01m|}, Variety = {|APIBOX302:5|}, AudioWeight = {|APIBOX303:0.005m|},
        }
        """);

    [Fact]
    public Task TheMessageNamesTheFieldTheLimitAndTheValue() =>
        new ClientAnalyzerTest<ValueAnalyzer>
        {
            TestCode = Body("request with { StyleWeight = {|#0:1.5m|} }"),
            ExpectedDiagnostics =
            {
                new Microsoft.CodeAnalysis.Testing.DiagnosticResult(ValueDescriptors.AboveMaximum).WithLocation(0)
                    .WithMessage("'styleWeight' must be at most 1, but is 1.5"),
            },
        }.RunAsync(TestContext.Current.CancellationToken);

    private static Task Run(string value) =>
        ClientAnalyzerTest<ValueAnalyzer>.Run(Body(value), TestContext.Current.CancellationToken);

    private static string Body(string value) =>
        $$"""
        static class Program
        {
            static object Make(AddInstrumentalRequest request, bool random, decimal? unknown) => {{value}};
        }

        static class Constants
        {
            public const decimal Much = 1.25m;
            public static readonly decimal Fixed = 1 + Half;
            public static decimal Changed = 5m;
            private const decimal Half = 0.5m;
        }
        """;
}
