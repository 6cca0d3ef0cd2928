using ApiBox.Package.Tests.Support;

namespace ApiBox.Package.Tests;

/// <summary>A mistake in the description is one error at its place, and costs nothing that was there before.</summary>
public sealed class BrokenDescriptionTests(Workshop workshop)
{
    private const string Spec = "spec/apibox.openapi.json";

    /// <summary>The error's number, the text that is replaced, and the broken one, in which « marks where the error must point.</summary>
    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "APIBOX100", """
            "title": "api.box music API",
                "version"
            """, """
            "title": "api.box music API"
                «"version"
            """ },
        { "APIBOX101", "{\n  \"openapi\": \"3.0.3\",\n", "«{\n" },
        { "APIBOX102", """
            "allOf": [{ "$ref": "#/components/schemas/MusicModel" }],
                        "enum": ["V4_5PLUS", "V5"],
            """, """
            "allOf": [{ "$ref": «"#/components/schemas/MuzakModel" }],
                        "enum": ["V4_5PLUS", "V5"],
            """ },
        { "APIBOX103", """
            "parentMusicId": { "type": "string",
            """, """
            "parentMusicId": { "type": «"numbr",
            """ },
        { "APIBOX105", """
            "required": ["uploadUrl", "title", "negativeTags", "tags", "callBackUrl"],
                    "properties": {
                      "uploadUrl": {
                        "type": "string",
            """, """
            "required": ["uploadUrl", "title", "negativeTags", "tags", "callBackUrl"],
                    "properties": {
                      "uploadUrl": {
                        "maxLength": «"ten", "type": "string",
            """ },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task AMistakeIsOneErrorAtItsPlaceAndTheLastWireTypesStay(string id, string text, string broken)
    {
        var checkout = await workshop.CheckoutAsync();
        if (!File.Exists(checkout.Wire))
            await checkout.SettleAsync();
        var before = await File.ReadAllTextAsync(checkout.Wire);

        using (checkout.Edit(Spec, text, broken.Replace("«", "", StringComparison.Ordinal)))
        {
            var build = (await checkout.BuildAsync()).Failed();

            var (line, column) = PlaceOf(broken, await File.ReadAllTextAsync(checkout.Description));
            var start = $"{checkout.Description}({line},{column}): error {id}: ";
            Assert.True(build.Errors is [var error] && error.StartsWith(start, StringComparison.Ordinal), $"There should be one error, {start}\n{build}");
            Assert.Equal(0, build.NSwagRuns);
            Assert.Equal(before, await File.ReadAllTextAsync(checkout.Wire));
        }
    }

    [Fact]
    public async Task AMendedDescriptionBuildsAgain()
    {
        var checkout = await workshop.CheckoutAsync();
        using (checkout.Edit(Spec, "{\n  \"openapi\"", "{\n  openapi"))
            (await checkout.BuildAsync("-f", "net10.0")).Failed();

        (await checkout.BuildAsync("-f", "net10.0")).WithoutWarning();
    }

    private static (int Line, int Column) PlaceOf(string marked, string content)
    {
        var mark = marked.IndexOf('«', StringComparison.Ordinal);
        var start = content.IndexOf(marked.Remove(mark, 1), StringComparison.Ordinal) + mark;
        var before = content[..start];
        return (before.Count(static character => character == '\n') + 1, start - before.LastIndexOf('\n'));
    }
}
