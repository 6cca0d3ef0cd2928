using ApiBox.Analyzers.Values;
using ApiBox.CodeFixes.Values;

namespace ApiBox.Analyzers.Tests.Values;

/// <summary>The values that the fixes write.</summary>
public sealed class FixTests
{
    [Theory]
    [InlineData("StyleWeight = {|APIBOX302:1.5m|}", "StyleWeight = 1m")]
    [InlineData("StyleWeight = {|APIBOX301:-3|}", "StyleWeight = 0m")]
    [InlineData("StyleWeight = {|APIBOX303:0.333m|}", "StyleWeight = 0.33m")]
    [InlineData("StyleWeight = {|APIBOX303:0.9999m|}", "StyleWeight = 1m")]
    [InlineData("StyleWeight = {|APIBOX302:Much|}, AudioWeight = {|APIBOX302:2m|}", "StyleWeight = 1m, AudioWeight = 1m")]
    [InlineData("Variety = {|APIBOX302:5|}", "Variety = 4")]
    [InlineData("Model = new MusicModel({|APIBOX307:\"V5+\"|})", "Model = MusicModel.V5")]
    [InlineData("Model = new({|APIBOX307:\"v5\"|})", "Model = MusicModel.V5")]
    [InlineData("Model = {|APIBOX308:MusicModel.V5_5|}", "Model = MusicModel.V5")]
    [InlineData("CallBackUrl = {|APIBOX313:new Uri(\"http://localhost/\")|}", "CallBackUrl = CallbackUrls.Nowhere")]
    [InlineData("CallBackUrl = {|APIBOX312:new Uri(\"/callbacks\", UriKind.Relative)|}", "CallBackUrl = CallbackUrls.Nowhere")]
    public Task Of(string before, string after) =>
        ClientFixTest<ValueAnalyzer, ReplaceValueFix>.Run(Body(before), Body(after), TestContext.Current.CancellationToken);

    private static string Body(string assignment) =>
        $$"""
        static class Program
        {
            public const decimal Much = 1.25m;

            static object Make(AddInstrumentalRequest request) => request with { {{assignment}} };
        }
        """;
}
