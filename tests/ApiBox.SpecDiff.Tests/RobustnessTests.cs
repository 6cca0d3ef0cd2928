using System.Text.Json.Nodes;
using ApiBox.SpecDiff.Documents;
using ApiBox.Testing;

namespace ApiBox.SpecDiff.Tests;

/// <summary>Whatever a description holds, the comparison ends: with the differences, or with a message that says where it is.</summary>
public class RobustnessTests
{
    private static readonly string[] OddValues =
    [
        "null", "true", "\"x\"", "[]", "{}", "1", "-1.5e400", "[{}]", """{ "$ref": "#/nowhere" }""", """{ "$ref": "#" }""",
        """{ "$ref": "other.yaml#/A" }""", "\"object\"", "[\"x\", 1, null]",
    ];

    [Fact]
    public void AnyPartCanBeOddAndIsNoticed()
    {
        const int seed = 17;
        var random = new Random(seed);
        for (var i = 0; i < Slow.Count(60, 1500); i++)
        {
            var (edited, what) = Edited(Small, random);
            foreach (var (old, @new) in new[] { (Small, edited), (edited, Small) })
                try
                {
                    var comparison = Compare.Texts(old, @new);
                    Assert.True(comparison.Changes.Count > 0 || JsonNode.DeepEquals(JsonNode.Parse(old), JsonNode.Parse(@new)), what);
                }
                catch (SpecDiffException error)
                {
                    Assert.Matches(@"^\w+\.yaml\(\d+\): .+\.$", error.Message);
                }
        }
    }

    [Theory]
    [InlineData("""{ "$ref": "#/components/schemas/S" }""")]
    [InlineData("""{ "allOf": [{ "$ref": "#/components/schemas/S" }, { "type": "object" }] }""")]
    [InlineData("""{ "oneOf": [{ "$ref": "#/components/schemas/S" }, { "type": "string" }] }""")]
    [InlineData("""{ "properties": { "next": { "$ref": "#/components/schemas/S" } } }""")]
    [InlineData("""{ "items": { "items": { "$ref": "#/components/schemas/S" } } }""")]
    public void CirclesEnd(string schema)
    {
        Assert.Empty(Compare.Texts(Compare.Schema(schema), Compare.Schema(schema)).Changes);
        Assert.NotEmpty(Compare.Texts(Compare.Schema(schema), Compare.Schema("""{ "type": "integer" }""")).Changes);
        Assert.NotEmpty(Compare.Texts(Compare.Schema("""{ "type": "integer" }"""), Compare.Schema(schema)).Changes);
    }

    [Fact]
    public void ManyAlternativesEnd()
    {
        string Union(int from) => $$"""
            { "oneOf": [{{string.Join(", ", Enumerable.Range(from, 150).Select(static i =>
                $$"""{ "properties": { "p{{i}}": { "$ref": "#/components/schemas/S" } }, "required": ["p{{i}}"] }"""))}}] }
            """;

        Assert.NotEmpty(Compare.Texts(Compare.Schema(Union(0)), Compare.Schema(Union(75))).Changes);
    }

    [Fact]
    public void DepthIsAMessage()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"items\":", 400)) + "{}" + new string('}', 400);

        var error = Assert.Throws<SpecDiffException>(() => Compare.Texts(Compare.Schema(deep), Compare.Schema("{}")));

        Assert.Contains("nested deeper", error.Message);
    }

    private static (string Text, string What) Edited(string text, Random random)
    {
        var root = JsonNode.Parse(text)!;
        var nodes = new List<JsonNode>();
        Collect(root);
        var node = nodes[random.Next(nodes.Count)];
        var what = $"{node.GetPath()} := ";
        var value = random.Next(3) == 0 ? null : OddValues[random.Next(OddValues.Length)];
        switch (node.Parent)
        {
            case JsonObject owner when value is null:
                owner.Remove(node.GetPropertyName());
                break;
            case JsonObject owner:
                owner[node.GetPropertyName()] = JsonNode.Parse(value);
                break;
            case JsonArray list when value is null:
                list.RemoveAt(node.GetElementIndex());
                break;
            case JsonArray list:
                list[node.GetElementIndex()] = JsonNode.Parse(value);
                break;
        }

        return (root.ToJsonString(), what + (value ?? "(removed)"));

        void Collect(JsonNode? at)
        {
            if (at is null)
                return;
            if (at.Parent is not null)
                nodes.Add(at);
            if (at is JsonObject members)
                foreach (var (_, member) in members)
                    Collect(member);
            if (at is JsonArray items)
                foreach (var item in items)
                    Collect(item);
        }
    }

    // A little of everything.
    private const string Small =
        """
        { "openapi": "3.1.0", "info": { "title": "T", "version": "1.0.0" },
          "servers": [{ "url": "https://{a}", "variables": { "a": { "default": "b" } } }],
          "security": [{ "k": ["s"] }],
          "paths": { "/a/{id}": {
            "parameters": [{ "in": "path", "name": "id", "required": true, "schema": { "type": "string" } }],
            "post": { "operationId": "a", "deprecated": true, "x-sunset": "2030-01-01",
              "parameters": [{ "in": "query", "name": "q", "style": "form",
                "schema": { "type": "array", "items": { "enum": ["a", "b"] } } }],
              "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/S" } },
                "multipart/form-data": { "schema": { "type": "object" }, "encoding": { "f": { "contentType": "image/png" } } } } },
              "responses": { "200": { "description": "d", "headers": { "X": {
                "required": true, "schema": { "type": "integer", "minimum": 1 } } },
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/U" } } },
                "links": { "l": { "operationId": "a" } } }, "default": { "description": "e" } },
              "callbacks": { "c": { "{$request.body#/u}": { "post": {
                "requestBody": { "content": { "application/json": { "schema": {
                "$ref": "#/components/schemas/S" } } } }, "responses": { "200": { "description": "d" } } } } } } } } },
          "webhooks": { "w": { "post": { "responses": { "200": { "description": "d" } } } } },
          "components": {
            "securitySchemes": { "k": {
              "type": "oauth2", "flows": { "implicit": {
                "authorizationUrl": "https://a", "scopes": { "s": "d" } } } } },
            "schemas": {
              "S": { "type": "object", "required": ["u"], "additionalProperties": { "type": "string" },
                "x-apibox-rules": [{ "if": {} }],
                "properties": { "u": { "type": "string", "format": "uri", "pattern": "^a", "default": "a" },
                  "s": { "$ref": "#/components/schemas/S" },
                  "n": { "type": ["number", "null"], "multipleOf": 0.1, "exclusiveMaximum": 9 },
                  "c": { "const": 1 }, "r": { "readOnly": true } },
                "dependentRequired": { "s": ["n"] }, "patternProperties": { "^x": { "maxLength": 3 } }, "if": { "required": ["s"] } },
              "U": { "oneOf": [{ "$ref": "#/components/schemas/S" }, { "allOf": [{ "type": "array" }, { "maxItems": 3 }] }],
                "discriminator": { "propertyName": "t", "mapping": { "s": "#/components/schemas/S" } } } } } }
        """;
}
