using ApiBox.SpecDiff.Changes;
using ApiBox.SpecDiff.Documents;

namespace ApiBox.SpecDiff.Tests;

/// <summary>Comparisons of texts.</summary>
internal static class Compare
{
    public static SpecComparison Texts(string old, string @new) =>
        SpecComparison.Of(SpecDocument.Parse(old, "old.yaml"), SpecDocument.Parse(@new, "new.yaml"));

    /// <summary>What changed on the wire, apart from words.</summary>
    public static IReadOnlyList<SpecChange> OnTheWire(string old, string @new) =>
        [.. Texts(old, @new).Changes.Where(static change => change.Side == Side.Wire)];

    /// <summary>A description of OpenAPI 3.1 with one operation, from what its members hold.</summary>
    public static string Operation(string members, string rest = "") =>
        $$"""
        { "openapi": "3.1.0", "info": { "title": "T", "version": "1.0.0" },
          "paths": { "/a": { "post": { {{members}} } } }{{rest}} }
        """;

    /// <summary>A schema that an operation sends and that it gets back.</summary>
    public static string Schema(string schema) => Operation(
        $$"""
        "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/S" } } } },
        "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/S" } } } } }
        """,
        $$""", "components": { "schemas": { "S": {{schema}} } }""");

    public static string Describe(IEnumerable<SpecChange> changes) => string.Join(
        '\n', changes.Select(static change =>
            $"{change.Impact} {change.Side} {change.Direction} {change.Kind} {change.Path}: {change.Reason}"));
}
