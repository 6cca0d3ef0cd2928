using System.Reflection;
using ApiBox.Generators.Diagnostics;
using ApiBox.Generators.Parsing;
using ApiBox.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Generators.Tests;

/// <summary>
/// Each finding at its place: « marks where it must point. A case with another finding than the one it names fails, so a new
/// check cannot go unnoticed.
/// </summary>
public sealed class FindingTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { "APIBOX100", """{ "openapi": "3.0.3", «} """ },
        { "APIBOX100", """{ "openapi": "3.0.3", "info": {}, «"info": {} }""" },
        { "APIBOX100", """{ "openapi": "3.0.3" } «x""" },
        { "APIBOX100", """{ "openapi": «"3.0.3 }""" },
        { "APIBOX100", "«" },
        { "APIBOX101", """«{ "info": {} }""" },
        { "APIBOX101", """{ "openapi": «"2.0" }""" },
        { "APIBOX101", """{ "openapi": «"3.2.0" }""" },
        { "APIBOX101", """{ "openapi": «3 }""" },
        { "APIBOX102", Property("""{ "$ref": «"#/components/schemas/Missing" }""") },
        { "APIBOX102", Property("""{ "$ref": «"other.json#/Thing" }""") },
        { "APIBOX103", Property("""{ "type": «"numbr", "description": "" }""") },
        { "APIBOX104", Paths("""{ "/x": { "get": { "operationId": "x", "summary": "", "servers": «[], """ + Answer + " } } }", Thing) },
        { "APIBOX106", Paths("""{ "/x": { "get": { "operationId": «"a b", "summary": "", """ + Answer + " } } }", Thing) },
        { "APIBOX105", Property("""{ "type": "string", "description": "", "maxLength": «"ten" }""") },
        { "APIBOX105", Property("""{ "type": "string", "description": "", "minLength": «-1 }""") },
        { "APIBOX105", Property("""{ "type": "string", "description": "", "minLength": «1.5 }""") },
        { "APIBOX105", Property("""{ "type": "number", "description": "", "multipleOf": «0 }""") },
        { "APIBOX105", Property("""{ "type": "number", "description": "", "multipleOf": «0.0e5 }""") },
        { "APIBOX105", Property("""{ "type": "number", "description": "", "multipleOf": «-1 }""") },
        { "APIBOX105", Property("""{ "type": «["string", "null"], "description": "" }""") },
        { "APIBOX105", Property("""{ "description": "", "oneOf": «[] }""") },
        { "APIBOX105", Property("""{ "description": "", "not": «1 }""") },
        { "APIBOX105", Schemas(""" "Thing": { "type": "object", "description": "", "required": «"a" } """) },
        { "APIBOX107", Property("""{ "type": "string", "description": «"line\u2028line" }""") },
        { "APIBOX107", Property("""{ "type": "string", "description": «"bell\u0007" }""") },
        { "APIBOX107", Property("""{ "type": "string", "description": «"return\ralone" }""") },
        { "APIBOX107", Property("""{ "type": "string", "description": «"next\u0085line" }""") },
        { "APIBOX108", Schemas(""" "Thing": { "type": "object", "description": "", "properties": { "a_b": { "type": "string", "description": "" }, «"aB": { "type": "string", "description": "" } } } """) },
        { "APIBOX108", Schemas(""" "Tone": { "type": "string", "description": "", "enum": ["a-b", «"a b"] } """) },
        { "APIBOX108", Schemas(""" "a-b": { "type": "object", "description": "" }, «"AB": { "type": "object", "description": "" } """) },
        { "APIBOX109", Paths("""{ "/x": { "get": «{ "summary": "", "responses": {} } } }""") },
        { "APIBOX109", Property("""«{ "type": "array", "description": "" }""") },
        { "APIBOX110", Schemas(""" "Thing": { "type": "object", "description": "", "required": «["gone"], "properties": {} } """) },
        { "APIBOX111", Property("""{ "type": "number", "description": "", "minimum": «2, "maximum": 1 }""") },
        { "APIBOX111", Property("""{ "type": "string", "description": "", "minLength": «2, "maxLength": 1 }""") },
        { "APIBOX111", Later("""{ "type": "number", "description": "", "exclusiveMinimum": «1, "maximum": 1 }""") },
        { "APIBOX113", Schemas(""" "Code": { "type": "integer", "format": "int32", "description": "", "x-apibox-codes": { «"1": { "name": "One", "kind": "odd" } } } """) },
        { "APIBOX113", """{ "openapi": "3.0.3", "x-apibox-retention": «"two weeks" }""" },
        { "APIBOX114", Paths("""{ "/x": { "get": { "operationId": "x", "summary": "", "responses": «{} } } }""") },
        { "APIBOX115", Property("""{ "type": "string", "description": "", "pattern": «"(" }""") },
        { "APIBOX116", Paths("""{ "/x": { "get": { "operationId": "x", "summary": "", "parameters": [ { "name": "id", "in": "query", "required": true, "schema": { "type": "string" } } ], "x-apibox-task": { "status": «"/nowhere" }, """ + Answer + " } } }", Thing) },
        { "APIBOX117", Property("""{ "type": "string", "description": "", "format": «"colour" }""") },
        { "APIBOX130", Property("""{ "type": "string", "description": "", «"minimum": 1 }""") },
        { "APIBOX130", Property("""{ "type": "boolean", "description": "", «"pattern": "a" }""") },
        { "APIBOX131", Property("""{ "type": "string", "description": "", «"maxLenght": 1 }""") },
        { "APIBOX132", Property("""{ "type": "string", "description": "", «"const": "x" }""") },
        { "APIBOX133", Property("""{ "type": "number", "description": "", "exclusiveMinimum": «0 }""") },
        { "APIBOX133", Property("""{ "type": "number", "description": "", "exclusiveMaximum": «true }""") },
        { "APIBOX133", Later("""{ "type": "number", "description": "", "minimum": 0, "exclusiveMinimum": «true }""") },
        { "APIBOX134", Schemas(""" "Tone": { "type": "string", "description": "", "enum": ["a", "b"], "x-enumNames": «["One"] } """) },
        { "APIBOX135", Schemas(Thing + """, "Other": { "type": "object", "description": "", "properties": { "a": { "$ref": "#/components/schemas/Thing", «"minProperties": 1 } } } """) },
        { "APIBOX136", Property(Nested(128, "«" + Nested(1, "{}"))) },
        { "APIBOX137", Schemas(""" "Pet": { "type": "object", "description": "", "properties": { "kind": { "type": "string", "description": "" } }, "discriminator": «{ "propertyName": "kind" } } """) },
        { "APIBOX200", Schemas(""" «"Thing": { "type": "object" } """) },
        { "APIBOX200", Schemas(""" "Thing": { "type": "object", "description": "", "properties": { «"a": { "type": "string" } } } """) },
        { "APIBOX201", Paths("""{ "/x": { "get": { "operationId": "x", "summary": "", """ + Answer + """, "callbacks": { "done": { «"{$request.body#/u}": { "post": { "requestBody": { "content": { "application/json": { "schema": { "type": "object" } } } } } } } } } } }""", Thing) + " " },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void FindingPointsAtItsPlace(string id, string marked)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var text = marked.Remove(start, 1);

        var (model, findings) = DescriptionParser.Parse(text);

        var relevant = id == "APIBOX201" ? findings.Where(static finding => finding.Descriptor.Id != "APIBOX116") : findings;
        var finding = Assert.Single(relevant);
        Assert.Equal(id, finding.Descriptor.Id);
        Assert.Equal(Finding.Position(SourceText.From(text), new TextRange(start, 0)), Finding.Position(SourceText.From(text), finding.Span));
        Assert.Equal(finding.IsError || id == "APIBOX201", model is null);
    }

    [Fact]
    public void EveryFindingHasACaseARowAndAReleaseEntry()
    {
        var ids = typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (DiagnosticDescriptor)field.GetValue(null)!).ToList();
        var cases = Cases.Select(static row => row.Data.Item1).ToHashSet();
        var documentation = File.ReadAllText(Path.Combine(Repository.Root, "DIAGNOSTICS.md"));
        var releases = File.ReadAllText(Path.Combine(Repository.Root, "generators", "ApiBox.Generators", "AnalyzerReleases.Unshipped.md"));

        Assert.Equal(ids.Count, ids.Select(static descriptor => descriptor.Id).Distinct().Count());
        Assert.All(ids, descriptor =>
        {
            Assert.Contains(descriptor.Id, cases);
            Assert.Contains($"### {descriptor.Id}", documentation, StringComparison.Ordinal);
            Assert.Contains($"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}", releases, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void TheProductsDescriptionHasNoFinding() => Assert.Empty(DescriptionParser.Parse(File.ReadAllText(Repository.Description)).Findings);

    [Fact]
    public void DeepNestingIsRefusedWithoutACrash()
    {
        var (model, findings) = DescriptionParser.Parse(new string('[', 100_000));

        Assert.Null(model);
        Assert.Equal("APIBOX100", Assert.Single(findings).Descriptor.Id);
    }

    private const string Answer = """ "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } } """;
    private const string Thing = """ "Thing": { "type": "object", "description": "" } """;

    private static string Schemas(string schemas) => $$"""{ "openapi": "3.0.3", "components": { "schemas": { {{schemas}} } } }""";

    private static string Property(string schema) => Schemas($$""" "Thing": { "type": "object", "description": "", "properties": { "a": {{schema}} } } """);

    private static string Later(string schema) => Property(schema).Replace("3.0.3", "3.1.0", StringComparison.Ordinal);

    private static string Nested(int depth, string innermost) =>
        string.Concat(Enumerable.Repeat("""{ "description": "", "not": """, depth)) + innermost + new string('}', depth);

    private static string Paths(string paths, string schemas = "") =>
        $$"""{ "openapi": "3.0.3", "paths": {{paths}}, "components": { "schemas": { {{schemas}} } } }""";
}
