using System.Text.Json;
using ApiBox.Generators.Tests.Hosting;
using ApiBox.OpenApi;
using ApiBox.OpenApi.Model;

namespace ApiBox.Generators.Tests;

/// <summary>A list of values beside a reference to a longer one: the type stays, and fewer of its values are allowed.</summary>
public sealed class NarrowedEnumTests
{
    private static readonly DescriptionModel Model = DescriptionParser.Parse(Fixture.Read("narrowed")).Model!;

    [Theory]
    [InlineData("ground", "Colour", "red, 4", true)]
    [InlineData("mood", "Mood", "m", true)]
    [InlineData("frame", "Colour", "light-green, red", true)]
    [InlineData("pastel", "Pastel", "light-green, 4", false)]
    [InlineData("twice", "Pastel", "4", true)]
    [InlineData("same", "Colour", "red, light-green, 4", false)]
    [InlineData("short", "Colour", "red, light-green, 4", false)]
    public void TheTypeIsTheOneReferredTo(string property, string type, string limit, bool isNarrower)
    {
        var value = Model.Objects.Single().Properties.Single(one => one.JsonName == property).Value;

        Assert.Equal((ValueKind.OpenEnum, type), (value.Kind, value.TypeName));
        var rule = Assert.Single(value.Constraints);
        Assert.Equal(("enum", limit, isNarrower), (rule.Keyword, rule.Limit, rule.IsNarrower));
        Assert.Equal(limit, string.Join(", ", Emission.RuleText.Values(value)));
    }

    [Fact]
    public void OnlyNamedListsAreTypes() => Assert.Equal(["Colour", "Mood", "Pastel"], Model.Enums.Select(static one => one.Name));

    [Fact]
    public void TheRuleStandsWhereTheShorterListIs() =>
        Assert.Equal(
            "#/components/schemas/Painting/properties/ground/enum", Model.Objects.Single().Properties[0].Value.Constraints.Single().Source);

    [Theory]
    [InlineData("""{ "never": "a" }""", "")]
    [InlineData("""{ "never": "c" }""", "/never enum")]
    [InlineData("""{ "never": null }""", "/never enum")]
    [InlineData("""{ "never": "a", "beside": "a" }""", "")]
    [InlineData("""{ "never": "a", "beside": "c" }""", "/beside enum")]
    [InlineData("""{ "never": "a", "beside": null }""", "")]
    [InlineData("""{ "never": "a", "constant": "b" }""", "")]
    [InlineData("""{ "never": "a", "constant": "a" }""", "/constant const")]
    [InlineData("""{ "never": "a", "long": "v0" }""", "")]
    [InlineData("""{ "never": "a", "long": "v65" }""", "")]
    [InlineData("""{ "never": "a", "long": "v66" }""", "/long enum")]
    [InlineData("""{ "never": "a", "long": "w" }""", "/long enum|/long enum")]
    public async Task LaterDescriptionsAndLongListsAreValidatedToo(string json, string errors)
    {
        var library = await Later.Value;

        Assert.Equal(errors, string.Join('|', library.Validate("Thing", json)));
        Assert.All(["Beside", "Constant", "Never"], property => Assert.Equal("Tone", TypeOf(library, property)));
        Assert.Equal("Long", TypeOf(library, "Long"));
    }

    private static string TypeOf(FixtureLibrary library, string property) =>
        Nullable.GetUnderlyingType(library.Assembly.GetType("Fixture.Thing")!.GetProperty(property)!.PropertyType)!.Name;

    private static readonly Lazy<Task<FixtureLibrary>> Later = new(static () => FixtureLibrary.BuildAsync(
        $$"""
        {
          "openapi": "3.1.0", "info": { "title": "Fixture", "version": "1" }, "paths": {},
          "components": { "schemas": {
            "Tone": { "type": ["string", "null"], "description": "", "enum": ["a", "b", "c", null] },
            "Long": { "type": "string", "description": "", "enum": {{Values(70)}} },
            "Thing": { "type": "object", "description": "", "required": ["never"], "properties": {
              "beside": { "$ref": "#/components/schemas/Tone", "enum": ["a", "b", null] },
              "constant": { "$ref": "#/components/schemas/Tone", "const": "b" },
              "never": { "$ref": "#/components/schemas/Tone", "enum": ["a", "b"] },
              "long": { "$ref": "#/components/schemas/Long", "enum": {{Values(66)}} }
            } }
          } }
        }
        """, CancellationToken.None));

    private static string Values(int count) => JsonSerializer.Serialize(Enumerable.Range(0, count).Select(static i => $"v{i}"));
}
