using ApiBox.OpenApi;
using ApiBox.OpenApi.Model;

namespace ApiBox.Generators.Tests;

/// <summary>Values that are a choice of schemas to other tools, and one value in C#.</summary>
public sealed class ValueFormsTests
{
    [Theory]
    [InlineData("""{ "oneOf": [{ "type": "string", "nullable": true }, { "type": "integer" }], "x-apibox-time": true }""", true)]
    [InlineData(
        """{ "anyOf": [{ "type": "string", "format": "date-time" }, { "type": "string" }, { "type": "number" }], "x-apibox-time": true }""",
        false)]
    [InlineData("""{ "allOf": [{ "oneOf": [{ "type": "integer" }, { "type": "string" }], "x-apibox-time": true }] }""", false)]
    public void ATimeOfSeveralFormsIsATime(string schema, bool nullable)
    {
        var (model, diagnostics) = Parse(schema, absent: "\"*/None.mp3\"");

        Assert.Empty(diagnostics);
        Assert.True(Value(model) is { Kind: ValueKind.Time, TolerantTime: true, Rule: null } value && value.Nullable == nullable);
        Assert.Equal(ValueKind.Time, Assert.Single(model!.Callbacks[0].Payload.Properties).Value.Kind);
        // A payload of plain members has a reader of its own.
        Assert.Equal(schema.Contains("allOf", StringComparison.Ordinal), model.Callbacks[0].IsWire);
    }

    [Theory]
    [InlineData("""{ "oneOf": [{ "type": "string", "pattern": "^1" }, { "type": "integer" }], "x-apibox-time": true }""")]
    [InlineData("""{ "oneOf": [{ "type": "boolean" }, { "type": "string" }], "x-apibox-time": true }""")]
    [InlineData("""{ "oneOf": [{ "type": "number" }, { "type": "integer" }], "x-apibox-time": true }""")]
    public void AChoiceThatIsNoTimeIsToldSo(string schema) =>
        Assert.Equal(["APIBOX118", "APIBOX118"], Parse(schema, absent: "\"*/None.mp3\"").Diagnostics);

    [Theory]
    [InlineData("""{ "anyOf": [{ "type": "string", "format": "uri", "nullable": true }, { "type": "string", "enum": [""] }] }""", true)]
    [InlineData(
        """{ "oneOf": [{ "type": "string", "maxLength": 0 }, { "type": "string", "format": "uri", "pattern": "^https:" }] }""", false)]
    public void AnAddressOrNothingIsAnAddressWhereNothingMeansNoFile(string schema, bool nullable)
    {
        var (model, diagnostics) = Parse(schema, absent: "\"\"");

        Assert.Empty(diagnostics);
        Assert.True(Value(model) is { Kind: ValueKind.Uri, MayBeEmpty: true, Rule: null } value && value.Nullable == nullable);
        Assert.Contains(Value(model).Constraints, static rule => rule is { Keyword: "format", Limit: "uri" });
        Assert.False(model!.Callbacks[0].IsWire);
    }

    [Theory]
    [InlineData("""{ "anyOf": [{ "type": "string", "format": "uri" }, { "type": "string", "enum": [""] }] }""", "\"*/None.mp3\"")]
    [InlineData("""{ "anyOf": [{ "type": "string", "format": "uri" }, { "type": "string", "enum": ["", "none"] }] }""", "\"\"")]
    public void AnyOtherChoiceOfTextsIsAText(string schema, string absent)
    {
        var value = Value(Parse(schema, absent).Model);

        Assert.Equal(ValueKind.Text, value.Kind);
        Assert.NotNull(value.Rule);
    }

    private static ValueModel Value(DescriptionModel? model) =>
        Assert.Single(
            model!.Objects.First(static one => one.Name == "Thing").Properties, static property => property.JsonName == "a").Value;

    private static (DescriptionModel? Model, IReadOnlyList<string> Diagnostics) Parse(string schema, string absent)
    {
        schema = schema.Insert(1, """ "description": "", """);
        var (model, diagnostics) = DescriptionParser.Parse($$$"""
            {
              "openapi": "3.0.3",
              "paths": { "/x": { "get": {
                "operationId": "x", "summary": "", "parameters": [{ "name": "id", "in": "query", "required": true,
                  "schema": { "type": "string" } }],
                "x-apibox-task": { "status": "/state", "absent": [{{{absent}}}] },
                "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } }
              } } },
              "components": {
                "schemas": { "Thing": { "type": "object", "description": "",
                  "properties": { "state": { "type": "string", "description": "" }, "a": {{{schema}}} } } },
                "callbacks": { "done": { "{$request.body#/u}": { "post": {
                  "requestBody": { "content": { "application/json": { "example": {},
                    "schema": { "type": "object", "description": "", "properties": { "a": {{{schema}}} } } } } } } } } }
              }
            }
            """);
        return (model, [.. diagnostics.Select(static diagnostic => diagnostic.Descriptor.Id)]);
    }
}
