using ApiBox.Package.Tests.Support;
using ApiBox.Testing;

namespace ApiBox.Package.Tests;

/// <summary>A mistake in the description is one error at its place, and costs nothing that was there before.</summary>
public sealed class BrokenDescriptionTests(Workshop workshop)
{
    private const string Spec = "spec/apibox.openapi.json";
    private const string Request = "/components/schemas/AddInstrumentalRequest/properties";
    private const string Details = "/components/schemas/MusicGenerationDetails/properties";

    /// <summary>The error's number, what is replaced, and the broken value, in which « marks where the error must point.</summary>
    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "APIBOX100", "/info", """{ "title": "T" «"version": "1" }""" },
        { "APIBOX101", "/openapi", "«\"2.0\"" },
        { "APIBOX102", $"{Request}/model", """{ "description": "", "allOf": [{ "$ref": «"#/components/schemas/MuzakModel" }] }""" },
        { "APIBOX103", $"{Details}/parentMusicId", """{ "type": «"numbr", "nullable": true, "description": "" }""" },
        { "APIBOX105", $"{Request}/negativeTags", """{ "type": "string", "maxLength": «"ten", "description": "" }""" },
    };

    [SlowTheory]
    [MemberData(nameof(Mistakes))]
    public async Task AMistakeIsOneErrorAtItsPlaceAndTheLastWireTypesStay(string id, string location, string broken)
    {
        var checkout = await workshop.CheckoutAsync();
        if (!File.Exists(checkout.Wire))
            await checkout.SettleAsync();
        var before = await File.ReadAllTextAsync(checkout.Wire);

        using (checkout.Edit(Spec, text => JsonText.Replace(text, location, broken)))
        {
            var marked = await File.ReadAllTextAsync(checkout.Description);
            var (line, column) = LocationOf(marked);
            await File.WriteAllTextAsync(checkout.Description, marked.Replace("«", "", StringComparison.Ordinal));
            var build = (await checkout.BuildAsync()).Failed();
            var start = $"{checkout.Description}({line},{column}): error {id}: ";
            Assert.True(
                build.Errors is [var error] && error.StartsWith(start, StringComparison.Ordinal),
                $"There should be one error, {start}\n{build}");
            Assert.Equal(0, build.NSwagRuns);
            Assert.Equal(before, await File.ReadAllTextAsync(checkout.Wire));
        }
    }

    [SlowFact]
    public async Task AMendedDescriptionBuildsAgain()
    {
        var checkout = await workshop.CheckoutAsync();
        using (checkout.Edit(Spec, "{\n  \"openapi\"", "{\n  openapi"))
            (await checkout.BuildAsync("-f", "net10.0")).Failed();

        (await checkout.BuildAsync("-f", "net10.0")).WithoutWarning();
    }

    private static (int Line, int Column) LocationOf(string marked)
    {
        var before = marked[..marked.IndexOf('«', StringComparison.Ordinal)];
        return (before.Count(static character => character == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
