using System.Globalization;
using ApiBox.OpenApi;

namespace ApiBox.Generators.Tests;

/// <summary>
/// References that lead back to themselves, of every sort that OpenAPI knows, used and unused, with and without more beside them: each is
/// an error at its place, and nothing goes round for ever.
/// </summary>
public sealed class ReferenceRingTests
{
    private static readonly string[] Sections =
    [
        "schemas", "responses", "parameters", "headers", "requestBodies", "callbacks", "pathItems", "links", "examples", "securitySchemes"
    ];

    private static readonly string[] Besides = ["", """, "description": "More." """, """, "summary": "More.", "maxLength": 3 """];

    public static TheoryData<string, string, int, bool> Rings
    {
        get
        {
            var rings = new TheoryData<string, string, int, bool>();
            foreach (var version in new[] { "3.0.3", "3.1.0" })
                foreach (var section in Sections)
                    foreach (var length in new[] { 1, 2, 3, 40 })
                        foreach (var isUsed in new[] { false, true })
                            rings.Add(version, section, length, isUsed);
            return rings;
        }
    }

    [Theory]
    [MemberData(nameof(Rings))]
    public void EveryReferenceOfARingIsAnErrorAtItsPlace(string version, string section, int length, bool isUsed)
    {
        // What stands beside the first reference, beside all but the first, and beside every other one.
        foreach (var beside in new Func<int, string>[]
        {
            static _ => "", static i => i == 0 ? Besides[1] : "", static i => i > 0 ? Besides[2] : "", static i => Besides[i % 2]
        })
        {
            var members = string.Join(
                ", ",
                Enumerable.Range(0, length).Select(i => $$"""
                    "R{{Int(i)}}": { "$ref": "#/components/{{section}}/R{{Int((i + 1) % length)}}"{{beside(i)}} }
                    """));
            var description = $$"""
                { "openapi": "{{version}}", "info": { "title": "T", "version": "1" }, {{(isUsed ? Use(section) : "\"paths\": {}")}},
                  "components": { "{{section}}": { {{members}} } } }
                """;

            var errors = Errors(description);

            foreach (var i in Enumerable.Range(0, length))
                Assert.Contains(
                    description.IndexOf(
                        $"\"#/components/{section}/R{Int((i + 1) % length)}\"",
                        description.IndexOf("\"components\":", StringComparison.Ordinal),
                        StringComparison.Ordinal),
                    errors);
            if (isUsed)
                Assert.Contains(description.IndexOf($"\"#/components/{section}/R0\"", StringComparison.Ordinal), errors);
        }
    }

    [Fact]
    public void PathItemsThatReferToEachOtherAreErrors()
    {
        const string description =
            """
            { "openapi": "3.1.0", "info": { "title": "T", "version": "1" },
              "paths": { "/a": { "$ref": "#/paths/~1b", "summary": "A." }, "/b": { "$ref": "#/paths/~1a", "get": { "responses": {} } } } }
            """;

        var errors = Errors(description);

        Assert.Contains(description.IndexOf("\"#/paths/~1b\"", StringComparison.Ordinal), errors);
        Assert.Contains(description.IndexOf("\"#/paths/~1a\"", StringComparison.Ordinal), errors);
    }

    /// <summary>Where schemas are applied to the same value by other keywords, or lead through dynamic references.</summary>
    [Theory]
    [InlineData(
        """
        { "L": { "$ref": "#/components/schemas/R", "allOf": [{ "$ref": "#/components/schemas/R" }] },
          "R": { "$ref": "#/components/schemas/L" } }
        """)]
    [InlineData(
        """{ "L": { "allOf": [{ "$ref": "#/components/schemas/R" }] }, "R": { "$ref": "#/components/schemas/L", "minLength": 1 } }""")]
    [InlineData(
        """
        { "L": { "oneOf": [{ "$ref": "#/components/schemas/R" }, { "type": "string" }] },
          "R": { "anyOf": [{ "$ref": "#/components/schemas/L" }], "description": "x" } }
        """)]
    [InlineData(
        """
        { "L": { "$dynamicAnchor": "l", "$dynamicRef": "#l" }, "R": { "properties": { "l": { "$ref": "#/components/schemas/L" } } } }
        """)]
    [InlineData("""{ "L": { "$anchor": "l", "$ref": "#r", "title": "x" }, "R": { "$anchor": "r", "$ref": "#l", "type": "object" } }""")]
    [InlineData(
        """
        { "L": { "not": { "$ref": "#/components/schemas/L" } },
          "R": { "if": { "$ref": "#/components/schemas/R" }, "then": { "$ref": "#/components/schemas/L" } } }
        """)]
    [InlineData(
        """
        { "L": { "properties": { "a": { "$ref": "#/components/schemas/L/properties/b" },
              "b": { "$ref": "#/components/schemas/L/properties/a", "description": "x" } } } }
        """)]
    [InlineData(
        """
        { "L": { "items": { "$ref": "#/components/schemas/L/items", "description": "x" } },
          "R": { "additionalProperties": { "$ref": "#/components/schemas/R/additionalProperties", "minLength": 1 } } }
        """)]
    public void SchemasThatApplyThemselvesAreFound(string schemas)
    {
        var (_, diagnostics) = DescriptionParser.Parse($$"""
            { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "paths": {}, "components": { "schemas": {{schemas}} } }
            """);

        Assert.Contains(diagnostics, static diagnostic => diagnostic.Descriptor.Id is "APIBOX102" or "APIBOX157");
    }

    [Theory]
    [InlineData(20)]
    [InlineData(2_000)]
    public void AChainOfReferencesThatSayMoreIsReadOrRefused(int length)
    {
        var schemas = string.Join(
            ", ",
            Enumerable.Range(0, length).Select(static i => $$"""
                "S{{Int(i)}}": { "$ref": "#/components/schemas/S{{Int(i + 1)}}", "description": "Step {{Int(i)}}.",
                  "minLength": {{Int(i)}} }
                """));

        var (model, diagnostics) = DescriptionParser.Parse(
            $$"""
            { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "paths": {},
              "components": { "schemas": { {{schemas}}, "S{{Int(length)}}": { "type": "string", "description": "The end." },
              "Whole": { "type": "object", "description": "All.", "properties": { "s": { "$ref": "#/components/schemas/S0" } } } } } }
            """);

        // Every step counts, the first as the last.
        if (length < 32)
            Assert.Equal(
                Enumerable.Range(0, length),
                model!.Objects.Single().Properties.Single().Value.Constraints.Select(static rule => int.Parse(
                    rule.Limit, CultureInfo.InvariantCulture))
                    .Order());
        else
            Assert.Contains(diagnostics, static diagnostic => diagnostic.Descriptor.Id is "APIBOX102" or "APIBOX136");
    }

    private static IEnumerable<int> Errors(string description) =>
        DescriptionParser.Parse(description).Diagnostics
            .Where(static diagnostic => diagnostic.Descriptor.Id == "APIBOX102" && diagnostic.IsError)
            .Select(static diagnostic => diagnostic.Span.Start);

    /// <summary>An operation that refers to the first of a ring.</summary>
    private static string Use(string section)
    {
        var reference = $$"""{ "$ref": "#/components/{{section}}/R0" }""";
        var schema = section == "schemas" ? reference : "{}";
        var examples = section == "examples" ? $$""", "examples": { "e": {{reference}} }""" : "";
        var content = $$"""{ "application/json": { "schema": {{schema}}{{examples}} } }""";
        var answer = section == "responses" ? reference
            : $$"""
                { "description": "x", "headers": { "H": {{(section == "headers" ? reference : "{ \"schema\": {} }")}} },
                  "content": {{content}}, "links": { "l": {{(section == "links" ? reference : "{ \"operationId\": \"x\" }")}} } }
                """;
        var operation =
            $$"""
            { "operationId": "x", "summary": "x", "parameters": [ {{(section == "parameters" ? reference : "")}} ],
              "requestBody": {{(section == "requestBodies" ? reference : $"{{ \"content\": {content} }}")}},
              "responses": { "200": {{answer}} }, "callbacks": { {{(section == "callbacks" ? $"\"c\": {reference}" : "")}} } }
            """;
        var security = section == "securitySchemes" ? ", \"security\": [{ \"R0\": [] }]" : "";
        return $$""" "paths": { "/x": {{(section == "pathItems" ? reference : $"{{ \"post\": {operation} }}")}} }{{security}}""";
    }

    private static string Int(int value) => value.ToString(CultureInfo.InvariantCulture);
}
