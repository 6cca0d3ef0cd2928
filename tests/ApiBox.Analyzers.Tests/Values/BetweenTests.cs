using ApiBox.Analyzers.Values;

namespace ApiBox.Analyzers.Tests.Values;

/// <summary>Rules between fields: broken ones are reported, what other code could still complete is not.</summary>
public sealed class BetweenTests
{
    private const string Custom =
        "CustomMode = true, Instrumental = false, Model = MusicModel.V5, CallBackUrl = CallbackUrls.Nowhere";

    [Theory]
    [InlineData("await client.GeneratePersonaAsync(persona {|APIBOX315:with|} { VocalStart = 10, VocalEnd = 15 });")]
    [InlineData("await client.GeneratePersonaAsync(persona {|APIBOX315:with|} { VocalStart = 10, VocalEnd = 10 + 31 });")]
    [InlineData("await client.GeneratePersonaAsync(persona with { VocalStart = 10, VocalEnd = 20 });")]
    [InlineData("await client.GeneratePersonaAsync(persona with { VocalEnd = 5 });")]
    [InlineData("await client.GenerateMusicAsync(new {|APIBOX315:GenerateMusicRequest|} { " + Custom + " });")]
    [InlineData("await client.GenerateMusicAsync({|APIBOX315:new|}() { " + Custom + ", Style = \"a\", Title = \"b\" });")]
    [InlineData("await client.GenerateMusicAsync(new() { " + Custom + ", Style = \"a\", Title = \"b\", Prompt = \"c\" });")]
    [InlineData("await client.GenerateMusicAsync(new() { " + Custom + ", Style = text, Title = text, Prompt = text });")]
    [InlineData("await client.GenerateMusicAsync({|APIBOX315:new|}() { " + Custom + ", Style = text, Title = text, Prompt = \"\" });")]
    [InlineData("var a = new {|APIBOX315:GenerateMusicRequest|} { " + Custom + " }; await client.GenerateMusicAsync(a);")]
    [InlineData("var a = new GenerateMusicRequest { " + Custom + " }; await client.GenerateMusicAsync(a with { Style = text });")]
    [InlineData("var a = new GenerateMusicRequest { " + Custom + " }; Console.WriteLine(a);")]
    [InlineData("Console.WriteLine(new GenerateMusicRequest { " + Custom + " });")]
    [InlineData("var a = new GenerateMusicRequest {|#0:{ " + Custom + " }|}; field = a;")]
    [InlineData("field = new {|APIBOX315:GenerateMusicRequest|} { " + Custom + ", Prompt = \"\" };")]
    public Task Of(string statements) => ClientAnalyzerTest<ValueAnalyzer>.Run(
        $$"""
        static class Program
        {
            static object? field;

            static async Task Run(IApiBoxClient client, GeneratePersonaRequest persona, string text)
            {
                await Task.Yield();
                {{statements}}
            }
        }
        """,
        TestContext.Current.CancellationToken);
}
