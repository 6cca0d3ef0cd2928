using ApiBox.SpecDiff.Changes;

namespace ApiBox.SpecDiff.Tests;

/// <summary>Each kind of edit around schemas: what it is called and what it means.</summary>
public class OperationKindTests
{
    private const Impact Patch = Impact.Patch;
    private const Impact Minor = Impact.Minor;
    private const Impact Breaking = Impact.Breaking;
    private const string Ok = """ "responses": { "200": { "description": "" } } """;
    private const string Schemes = """
        , "components": { "securitySchemes": {
          "k": { "type": "apiKey", "in": "header", "name": "K" }, "b": { "type": "http", "scheme": "bearer" } } }
        """;

    public static TheoryData<string, Direction, Impact, string, string> Kinds => new()
    {
        // Paths and operations.
        { "path-removed", Direction.Sent, Breaking, Paths("/a", "/b"), Paths("/a") },
        { "path-added", Direction.Sent, Minor, Paths("/a"), Paths("/a", "/b") },
        { "path-parameter-renamed", Direction.Sent, Patch, Paths("/a/{x}"), Paths("/a/{y}") },
        { "operation-removed", Direction.Sent, Breaking, Item("get", "put"), Item("get") },
        { "operation-added", Direction.Sent, Minor, Item("get"), Item("get", "put") },
        { "operation-id-changed", Direction.Sent, Patch, Post($"""{Ok}, "operationId": "a" """), Post($"""{Ok}, "operationId": "b" """) },
        { "deprecated", Direction.Sent, Minor, Post(Ok), Post($"""{Ok}, "deprecated": true """) },
        { "documentation-changed", Direction.Sent, Patch, Post(Ok), Post($"""{Ok}, "tags": ["t"] """) },
        { "sunset-removed", Direction.Sent, Breaking, Post($"""{Ok}, "x-sunset": "2030-01-01" """), Post(Ok) },
        {
            "sunset-changed", Direction.Sent, Minor, Post($"""{Ok}, "x-sunset": "2030-01-01" """),
            Post($"""{Ok}, "x-sunset": "2031-01-01" """)
        },
        { "stability-decreased", Direction.Sent, Breaking, Post(Ok), Post($"""{Ok}, "x-stability-level": "beta" """) },
        { "paid-added", Direction.Sent, Breaking, Post(Ok), Post($"""{Ok}, "x-apibox-paid": true """) },
        { "paid-removed", Direction.Sent, Minor, Post($"""{Ok}, "x-apibox-paid": true """), Post(Ok) },
        { "idempotent-removed", Direction.Sent, Breaking, Post($"""{Ok}, "x-apibox-idempotent": true """), Post(Ok) },
        { "task-succeeded-changed", Direction.Sent, Breaking, Post(Task("DONE")), Post(Task("READY")) },
        { "task-succeeded-changed", Direction.Sent, Minor, Post(Task("DONE")), Post(Task("DONE", "READY")) },

        // Parameters.
        { "parameter-added", Direction.Sent, Minor, Post(Ok), Parameter("") },
        { "required-parameter-added", Direction.Sent, Breaking, Post(Ok), Parameter(""" "required": true, """) },
        { "parameter-removed", Direction.Sent, Minor, Parameter(""), Post(Ok) },
        { "parameter-became-required", Direction.Sent, Breaking, Parameter(""), Parameter(""" "required": true, """) },
        { "parameter-became-optional", Direction.Sent, Minor, Parameter(""" "required": true, """), Parameter("") },
        { "style-changed", Direction.Sent, Breaking, Parameter(""), Parameter(""" "style": "pipeDelimited", "explode": true, """) },
        { "explode-changed", Direction.Sent, Breaking, Parameter(""), Parameter(""" "explode": false, """) },
        { "allow-reserved-changed", Direction.Sent, Breaking, Parameter(""), Parameter(""" "allowReserved": true, """) },
        { "allow-empty-value-changed", Direction.Sent, Breaking, Parameter(""" "allowEmptyValue": true, """), Parameter("") },
        { "default-changed", Direction.Sent, Breaking, Parameter("", """ "default": 1 """), Parameter("", """ "default": 2 """) },
        {
            "type-widened", Direction.Sent, Minor, Parameter("", """ "type": "integer" """),
            Parameter("", """ "type": ["integer", "boolean"] """)
        },
        { "type-changed", Direction.Sent, Breaking, Parameter("", """ "type": "string" """), Parameter("", """ "type": "integer" """) },
        {
            "parameter-form-changed", Direction.Sent, Breaking, Parameter(""),
            Post($$"""{{Ok}}, "parameters": [{ "in": "query", "name": "q", "content": { "application/json": {} } }] """)
        },

        // Bodies and media types.
        { "body-added", Direction.Sent, Minor, Post(Ok), Body("a/json") },
        { "required-body-added", Direction.Sent, Breaking, Post(Ok), Body("a/json", """ "required": true, """) },
        { "body-removed", Direction.Sent, Breaking, Body("a/json"), Post(Ok) },
        { "body-became-required", Direction.Sent, Breaking, Body("a/json"), Body("a/json", """ "required": true, """) },
        { "body-became-optional", Direction.Sent, Minor, Body("a/json", """ "required": true, """), Body("a/json") },
        { "media-type-removed", Direction.Sent, Breaking, Body("a/json"), Body("b/json") },
        { "media-type-added", Direction.Sent, Minor, Body("a/json"), Body("a/json", more: """, "b/json": {} """) },
        { "media-type-removed", Direction.Sent, Minor, Body("a/json"), Body("a/*") },
        { "schema-added", Direction.Sent, Breaking, Body("a/json"), Body("a/json", schema: """ "schema": { "type": "string" } """) },
        {
            "encoding-changed", Direction.Sent, Breaking, Body("a/json"),
            Body("a/json", schema: """ "encoding": { "f": { "contentType": "image/png" } } """)
        },
        {
            "type-widened", Direction.Sent, Minor, Body("text/plain", schema: """ "schema": { "type": "integer" } """),
            Body("text/plain", schema: """ "schema": { "type": "string" } """)
        },

        // Responses.
        { "success-status-added", Direction.Received, Minor, Responses("200"), Responses("200", "201") },
        { "success-status-removed", Direction.Received, Breaking, Responses("200", "201"), Responses("200") },
        { "success-status-removed", Direction.Received, Minor, Responses("201"), Responses("2XX") },
        { "status-added", Direction.Received, Minor, Responses("200"), Responses("200", "404") },
        { "status-removed", Direction.Received, Minor, Responses("200", "404"), Responses("200") },
        { "header-removed", Direction.Received, Minor, Header(""), Post(Ok) },
        { "required-header-removed", Direction.Received, Breaking, Header(""" "required": true """), Post(Ok) },
        { "header-added", Direction.Received, Minor, Post(Ok), Header("") },
        { "parameter-became-optional", Direction.Received, Breaking, Header(""" "required": true """), Header("") },
        { "link-removed", Direction.Received, Minor, Link("a"), Post(Ok) },
        { "link-changed", Direction.Received, Minor, Link("a"), Link("b") },
        { "link-added", Direction.Received, Minor, Post(Ok), Link("a") },

        // What the service calls.
        { "callback-removed", Direction.Received, Breaking, Callback("{}"), Post(Ok) },
        { "callback-added", Direction.Received, Minor, Post(Ok), Callback("{}") },
        { "callback-url-removed", Direction.Received, Breaking, Callback("{}"), Callback("{}", "other") },
        {
            "required-property-removed", Direction.Received, Breaking, Callback("""{ "properties": { "a": {} }, "required": ["a"] }"""),
            Callback("{}")
        },
        {
            "became-nullable", Direction.Received, Breaking, Callback("""{ "type": "string" }"""),
            Callback("""{ "type": ["string", "null"] }""")
        },
        { "required-parameter-added", Direction.Sent, Breaking, Post(Ok), Parameter(""" "required": true, """) },
        { "webhook-removed", Direction.Received, Breaking, Webhooks("a", "b"), Webhooks("a") },
        { "webhook-added", Direction.Received, Minor, Webhooks("a"), Webhooks("a", "b") },

        // Security and servers.
        { "security-added", Direction.Sent, Minor, Post(Ok, Schemes), Post($$"""{{Ok}}, "security": [{ "k": [] }] """, Schemes) },
        {
            "security-added", Direction.Sent, Breaking, Post($"""{Ok}, "security": [] """, Schemes),
            Post($$"""{{Ok}}, "security": [{ "k": [] }] """, Schemes)
        },
        { "security-removed", Direction.Sent, Minor, Post($$"""{{Ok}}, "security": [{ "k": [] }] """, Schemes), Post(Ok, Schemes) },
        {
            "security-changed", Direction.Sent, Breaking, Post($$"""{{Ok}}, "security": [{ "k": [] }] """, Schemes),
            Post($$"""{{Ok}}, "security": [{ "b": [] }] """, Schemes)
        },
        {
            "security-changed", Direction.Sent, Minor, Post($$"""{{Ok}}, "security": [{ "k": [] }] """, Schemes),
            Post($$"""{{Ok}}, "security": [{ "k": [] }, { "b": [] }] """, Schemes)
        },
        {
            "security-scopes-changed", Direction.Sent, Minor, Post($$"""{{Ok}}, "security": [{ "k": ["x"] }] """, Schemes),
            Post($$"""{{Ok}}, "security": [{ "k": ["x", "y"] }] """, Schemes)
        },
        {
            "security-scheme-name-changed", Direction.Sent, Breaking, Post(Ok, Schemes),
            Post(Ok, Schemes.Replace("\"K\"", "\"L\"", StringComparison.Ordinal))
        },
        {
            "security-type-changed", Direction.Sent, Breaking, Post(Ok, Schemes),
            Post(Ok, Schemes.Replace("\"http\"", "\"openIdConnect\"", StringComparison.Ordinal))
        },
        {
            "security-scheme-removed", Direction.Sent, Patch, Post(Ok, Schemes),
            Post(Ok, """, "components": { "securitySchemes": { "k": { "type": "apiKey", "in": "header", "name": "K" } } } """)
        },
        { "server-removed", Direction.Sent, Breaking, Servers("https://a", "https://b"), Servers("https://a") },
        { "server-added", Direction.Sent, Minor, Servers("https://a"), Servers("https://a", "https://b") },
        { "default-server-changed", Direction.Sent, Minor, Servers("https://a", "https://b"), Servers("https://b", "https://a") },

        // The document.
        { "info-changed", Direction.None, Patch, Post(Ok), Post(Ok).Replace("\"T\"", "\"U\"", StringComparison.Ordinal) },
        { "openapi-version-changed", Direction.None, Patch, Post(Ok), Post(Ok).Replace("3.1.0", "3.1.1", StringComparison.Ordinal) },
        { "component-added", Direction.None, Patch, Post(Ok), Post(Ok, """, "components": { "schemas": { "Nobody": {} } } """) },
        {
            "retention-decreased", Direction.None, Breaking, Post(Ok, """, "x-apibox-retention": "P14D" """),
            Post(Ok, """, "x-apibox-retention": "P3D" """)
        },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void AnEditIsCalledByItsNameAndMeansWhatItDoes(string kind, Direction direction, Impact impact, string old, string @new)
    {
        var changes = Compare.OnTheWire(old, @new);

        var found = changes.Where(change => change.Kind == kind).ToList();
        Assert.True(found.Count > 0, $"no {kind}:\n{Compare.Describe(changes)}");
        Assert.True(found.TrueForAll(change => change.Direction == direction && change.Impact == impact), Compare.Describe(changes));
        Assert.All(changes, static change => Assert.True(change is { Line: > 0, Reason.Length: > 10 }));
    }

    [Fact]
    public void WhatOperationsShareIsReportedOnceWithItsUses()
    {
        string Text(string bound) => $$"""
            { "openapi": "3.0.3", "info": { "title": "T", "version": "1" },
              "paths": { {{string.Join(",", Enumerable.Range(0, 5).Select(static i => $$"""
                "/p{{i}}": { "post": { "requestBody": { "content": {
                  "application/json": { "schema": { "$ref": "#/components/schemas/Outer" } } } } } }
                """))}} },
              "components": { "schemas": { "Outer": { "properties": { "s": { "$ref": "#/components/schemas/S" } } },
                "S": { "type": "string", "maxLength": {{bound}} } } } }
            """;

        var change = Assert.Single(Compare.OnTheWire(Text("9"), Text("8")));

        Assert.Equal(("#/components/schemas/S/maxLength", 5), (change.Path, change.Uses.Count));
    }

    private static string Post(string members, string rest = "") => Compare.Operation(members, rest);

    private static string Document(string members) =>
        $$"""{ "openapi": "3.1.0", "info": { "title": "T", "version": "1.0.0" }, {{members}} }""";

    private static string Join(IEnumerable<string> parts) => string.Join(", ", parts);

    private static string Paths(params string[] paths) => Document(
        $$""" "paths": { {{Join(paths.Select(static path => $$"""
            "{{path}}": { "get": { {{Ok}}, "parameters": [{{(path.Length > 4 ? PathParameter(path[4]) : "")}}] } }
            """))}} } """);

    private static string PathParameter(char name) =>
        $$"""{ "in": "path", "name": "{{name}}", "required": true, "schema": {} }""";

    private static string Item(params string[] methods) => Document(
        $$""" "paths": { "/a": { {{Join(methods.Select(static method => $$""" "{{method}}": { {{Ok}} } """))}} } } """);

    private static string Parameter(string members, string schema = "") =>
        Post($$"""{{Ok}}, "parameters": [{ "in": "query", "name": "q", {{members}} "schema": { {{schema}} } }] """);

    private static string Body(string type, string members = "", string schema = "", string more = "") =>
        Post($$"""{{Ok}}, "requestBody": { {{members}} "content": { "{{type}}": { {{schema}} }{{more}} } } """);

    private static string Responses(params string[] statuses) =>
        Post($$""" "responses": { {{Join(statuses.Select(static status => $$""" "{{status}}": { "description": "" } """))}} } """);

    private static string Header(string members) =>
        Post($$""" "responses": { "200": { "description": "", "headers": { "X-H": { {{members}} } } } } """);

    private static string Link(string operation) =>
        Post($$""" "responses": { "200": { "description": "", "links": { "l": { "operationId": "{{operation}}" } } } } """);

    private static string Callback(string schema, string expression = "url") =>
        Post($$"""
            {{Ok}}, "callbacks": { "c": { "{$request.body#/{{expression}}}": { "post": {
              "requestBody": { "content": { "application/json": { "schema": {{schema}} } } }, {{Ok}} } } } }
            """);

    private static string Webhooks(params string[] names) =>
        Document($$""" "webhooks": { {{Join(names.Select(static name => $$""" "{{name}}": { "post": { {{Ok}} } } """))}} } """);

    private static string Servers(params string[] urls) =>
        Post(Ok, $$""", "servers": [{{Join(urls.Select(static url => $$"""{ "url": "{{url}}" }"""))}}] """);

    private static string Task(params string[] succeeded) =>
        $$"""{{Ok}}, "x-apibox-task": { "status": "/s", "succeeded": [{{Join(succeeded.Select(static value => $"\"{value}\""))}}] } """;
}
