using System.Reflection;
using System.Text;
using ApiBox.Generators.Tests.Hosting;
using ApiBox.OpenApi;
using ApiBox.OpenApi.Model;

namespace ApiBox.Generators.Tests.Names;

/// <summary>A type that is written once is one type, named after where it is written.</summary>
public sealed class InlineTypeTests
{
    private const string Stroke = """
        "Stroke": { "type": "object", "properties": {
          "align": { "type": "string", "enum": ["in", "out"] },
          "weights": { "type": "object", "properties": { "top": { "type": "object",
            "properties": { "left": { "type": "number", "minimum": 0 } } } } },
          "ends": { "type": "array", "items": { "type": "object", "properties": { "cap": { "type": "string" } } } },
          "named": { "type": "object", "additionalProperties": { "type": "string", "enum": ["a", "b"] } },
          "fill": { "oneOf": [{ "type": "object", "properties": { "kind": { "enum": ["flat"] } } },
            { "type": "object", "properties": { "kind": { "enum": ["deep"] },
              "depth": { "type": "object", "properties": { "z": {} } } } }] } } }
        """;

    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.1.0")]
    public void WhatSeveralTakeOverInAnAllOfIsOneType(string version)
    {
        var alone = Parse($$"""{ {{Stroke}} }""", version);
        var taken = Parse(
            $$"""
            { "Frame": { "allOf": [{ "$ref": "#/components/schemas/Stroke" }] },
              "Group": { "allOf": [{ "$ref": "#/components/schemas/Stroke" },
                { "properties": { "own": { "type": "object", "properties": { "x": {} } } } }] },
              {{Stroke}},
              "Star": { "allOf": [{ "$ref": "#/components/schemas/Group" }, { "$ref": "#/components/schemas/Stroke" }],
                "properties": { "points": { "type": "integer" } } } }
            """, version);

        Assert.Equal(
            [.. Names(alone), "Frame", "Group", "GroupOwn", "Star"],
            Names(taken).OrderBy(static name => name is "Frame" or "Group" or "GroupOwn" or "Star"));
        Assert.All(
            [
                "StrokeAlign", "StrokeWeights", "StrokeTop", "StrokeEnds", "StrokeFill", "StrokeFillFlat", "StrokeFillDeep",
                "StrokeFillDeepDepth", "StrokeNamed"
            ],
            name => Assert.Contains(name, Names(taken)));
    }

    [Fact]
    public void AMemberOfWhichTwoPartsSpeakIsATypeOfItsOwn()
    {
        var model = Parse(
            """
            { "Base": { "type": "object", "properties": { "size": { "type": "object", "properties": { "x": { "type": "integer" } } } } },
              "More": { "allOf": [{ "$ref": "#/components/schemas/Base" },
                { "type": "object", "properties": { "size": { "type": "object", "properties": { "y": { "type": "integer" } } } } }] } }
            """, "3.0.3");

        Assert.Equal(["Base", "BaseSize", "More", "MoreSize"], Names(model));
        Assert.Equal(
            ["x", "y"], model.Objects.Single(static one => one.Name == "MoreSize").Properties.Select(static property => property.JsonName));
    }

    [Fact]
    public async Task AWebhookWhosePayloadIsAComponentHasThatComponentsType()
    {
        var library = await FixtureLibrary.BuildAsync(
            """
            { "openapi": "3.1.0", "servers": [{ "url": "https://service.example" }], "paths": {},
              "webhooks": {
                "orderMade": { "post": { "requestBody": { "content": {
                  "application/json": { "example": { "id": "a" }, "schema": { "$ref": "#/components/schemas/Order" } } } }, "responses": {},
                  "x-apibox-callback": { "task": "/id", "stage": "/state/word", "order": ["made"] } } },
                "orderPaid": { "post": { "requestBody": { "content": {
                  "application/json": { "example": { "id": "a" }, "schema": { "allOf": [{ "$ref": "#/components/schemas/Order" }] } } } },
                    "responses": {} } },
                "either": { "post": { "requestBody": { "content": {
                  "application/json": { "example": { "id": "a" }, "schema": { "$ref": "#/components/schemas/Either" } } } },
                    "responses": {} } } },
              "components": { "schemas": {
                "Order": { "type": "object", "description": "d", "required": ["id"],
                  "properties": { "id": { "type": "string", "description": "d", "minLength": 1 },
                    "state": { "type": "object", "description": "d", "properties": {
                      "word": { "type": "string", "description": "d" } } } } },
                "Either": { "description": "d", "oneOf": [{ "$ref": "#/components/schemas/Order" }, { "type": "string" }] } } } }
            """, TestContext.Current.CancellationToken);

        foreach (var webhook in (ReadOnlySpan<string>)["OrderMadeWebhook", "OrderPaidWebhook"])
            Assert.Equal("Fixture.Order", library.Assembly.GetType("Fixture." + webhook)!.BaseType!.FullName);
        Assert.Equal("Fixture.Either", library.Assembly.GetType("Fixture.EitherWebhook")!.GetProperty("Value")!.PropertyType.FullName);
        Assert.Equal(
            ["Order", "OrderState"],
            library.Assembly.GetExportedTypes()
                .Where(static type => type.GetProperty("AdditionalProperties")?.DeclaringType == type)
                .Select(static type => type.Name)
                .Order(StringComparer.Ordinal));
        Assert.Equal("a made", Read(library, "OrderMadeWebhook", """{ "id": "a", "state": { "word": "made" } }"""));
        Assert.Equal("/id", Read(library, "OrderMadeWebhook", """{ "id": 7 }"""));
        Assert.Equal([" /id minLength"], library.Validate("OrderPaidWebhook", """{ "id": "" }""").Select(static error => " " + error));
    }

    private static string Read(FixtureLibrary library, string type, string body) =>
        (string)typeof(InlineTypeTests).GetMethod(nameof(ReadAs), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(library.Assembly.GetType("Fixture." + type)!).Invoke(null, [body])!;

    private static string ReadAs<T>(string body)
        where T : class, ICallbackPayload<T>
    {
        var result = CallbackReader.Read<T>(Encoding.UTF8.GetBytes(body));
        return result.IsSuccess ? $"{result.Payload.TaskId} {result.Payload.Stage}" : result.Error!.Path;
    }

    private static DescriptionModel Parse(string schemas, string version) =>
        DescriptionParser.Parse($$"""{ "openapi": "{{version}}", "paths": {}, "components": { "schemas": {{schemas}} } }""").Model!;

    private static IEnumerable<string> Names(DescriptionModel model) =>
        model.Objects.Select(static one => one.Name)
            .Concat(model.Enums.Select(static one => one.Name))
            .Concat(model.Unions.Select(static one => one.Name))
            .Order(StringComparer.Ordinal);
}
