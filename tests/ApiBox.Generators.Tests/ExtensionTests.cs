using ApiBox.OpenApi;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Extensions;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Reading;
using ApiBox.Testing;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Generators.Tests;

/// <summary>
/// Every x-apibox-* member that is not known, is misplaced or has another shape stops the build, at its place («) and with words that help.
/// </summary>
public sealed class ExtensionTests
{
    private const string Belongs = "has no effect here; it belongs on an operation under 'paths'";

    public static TheoryData<string, string> Unknown => new()
    {
        // Slips of the pen, wherever OpenAPI lets an extension stand.
        { Operation(""" «"x-apibox-payed": true, """), "'x-apibox-payed' is not a known extension; did you mean 'x-apibox-paid'?" },
        { Operation(""" «"x-apibox-idempotnet": true, """), "'x-apibox-idempotnet' is not a known extension; did you mean 'x-apibox-idempotent'?" },
        { Operation(""" «"X-ApiBox-Paid": true, """), "'X-ApiBox-Paid' is not a known extension; did you mean 'x-apibox-paid'?" },
        { Operation(""" «"x-api-box-paid": true, """), "'x-api-box-paid' is not a known extension; did you mean 'x-apibox-paid'?" },
        { Operation(""" «"x-apibox_paid": true, """), "'x-apibox_paid' is not a known extension; did you mean 'x-apibox-paid'?" },
        { Operation(""" «"x-apbox-paid": true, """), "'x-apbox-paid' is not a known extension; did you mean 'x-apibox-paid'?" },
        { Operation(""" «"x_apibox_paid": true, """), "'x_apibox_paid' is not a known extension; did you mean 'x-apibox-paid'?" },
        { Schema(""" "type": "string", «"x-apibox-tme": true """), "'x-apibox-tme' is not a known extension; did you mean 'x-apibox-time'?" },
        { Schema(""" "type": "string", «"x-apibox-name": "Name" """), "'x-apibox-name' is not a known extension; did you mean 'x-apibox-time'?" },
        { Schema(""" "type": "string", «"x-apibox-pay": true """), "'x-apibox-pay' is not a known extension; did you mean 'x-apibox-paid', which belongs on an operation under 'paths'?" },
        { Document(""" «"x-apibox-retentoin": "P14D" """), "'x-apibox-retentoin' is not a known extension; did you mean 'x-apibox-retention'?" },
        // What is known, where it does nothing.
        { Document(""" «"x-apibox-paid": true """), "'x-apibox-paid' " + Belongs },
        { Document(""" "info": { «"x-apibox-paid": true } """), "'x-apibox-paid' " + Belongs },
        { Document(""" "info": { "contact": { «"x-apibox-paid": true } } """), "'x-apibox-paid' " + Belongs },
        { Document(""" "servers": [{ "url": "https://a.example", «"x-apibox-paid": true }] """), "'x-apibox-paid' " + Belongs },
        { Document(""" "tags": [{ "name": "a", «"x-apibox-paid": true }] """), "'x-apibox-paid' " + Belongs },
        { Document(""" "paths": { «"x-apibox-paid": true } """), "'x-apibox-paid' " + Belongs },
        { Document(""" "paths": { "/x": { «"x-apibox-paid": true } } """), "'x-apibox-paid' " + Belongs },
        { Document(""" "components": { «"x-apibox-paid": true } """), "'x-apibox-paid' " + Belongs },
        { Operation(""" "parameters": [{ "name": "a", "in": "query", "schema": {}, «"x-apibox-paid": true }], """), "'x-apibox-paid' " + Belongs },
        { Operation(""" "requestBody": { "content": { "application/json": { «"x-apibox-paid": true } } }, """), "'x-apibox-paid' " + Belongs },
        { Operation(""" "requestBody": { "content": { "application/json": {} }, «"x-apibox-paid": true }, """), "'x-apibox-paid' " + Belongs },
        { Responses(""" "204": { «"x-apibox-paid": true } """), "'x-apibox-paid' " + Belongs },
        { Responses(""" "204": {}, «"x-apibox-paid": true """), "'x-apibox-paid' " + Belongs },
        { Responses(""" "204": { "links": { "a": { "operationId": "x", «"x-apibox-paid": true } } } """), "'x-apibox-paid' " + Belongs },
        { Schema(""" "type": "string", «"x-apibox-paid": true """), "'x-apibox-paid' " + Belongs },
        { Callback(""" «"x-apibox-paid": true, """), "'x-apibox-paid' " + Belongs },
        { Callback(""" «"x-apibox-task": { "status": "/a" }, """), "'x-apibox-task' " + Belongs },
        { Operation(""" «"x-apibox-callback": { "task": "/a" }, """), "'x-apibox-callback' has no effect here; it belongs on the operation of a callback or a webhook" },
        { Operation(""" «"x-apibox-retention": "P14D", """), "'x-apibox-retention' has no effect here; it belongs at the top of the document" },
        { Operation(""" «"x-apibox-idempotent": true, """, "get"), "'x-apibox-idempotent' has no effect here; it belongs on a POST or PATCH, since a GET is repeated anyway" },
        { Schema(""" "type": "integer", «"x-apibox-time": true """), "'x-apibox-time' has no effect here; it belongs on a string that is a time, or on a 'oneOf' of a string and a number" },
        { Schema(""" "type": "string", "enum": ["a"], «"x-apibox-time": true """), "'x-apibox-time' has no effect here; it belongs on a string that is a time, or on a 'oneOf' of a string and a number" },
        { Schema(""" "type": "string", "not": { "type": "string", «"x-apibox-time": true } """), "'x-apibox-time' has no effect here; it belongs on a string that is a time, or on a 'oneOf' of a string and a number" },
        { Schema(""" "type": "string", «"x-apibox-ignore-case": true """), "'x-apibox-ignore-case' has no effect here; it belongs on a string with 'enum'" },
        { Schema(""" "type": "integer", "format": "int32", «"x-apibox-codes": { "1": { "name": "One", "kind": "ok" } } """), "'x-apibox-codes' has no effect here; it belongs on an integer under 'components/schemas'" },
        { Schema(""" "type": "array", "items": {}, «"x-apibox-rules": [] """), "'x-apibox-rules' has no effect here; it belongs on the schema of an object" },
        { Schema(""" "oneOf": [{ "type": "object" }, { "type": "string" }], «"x-apibox-rules": [] """), "'x-apibox-rules' has no effect here; it belongs on the schema of an object" },
        { Schema(""" "type": "object", "properties": { "data": { "description": "" } }, «"x-apibox-envelope": { "code": "/code", "data": "/data" } """), "'x-apibox-envelope' has no effect here; it belongs on the schema of a successful answer" },
        { Sent(""" "properties": { "a": { "type": "string", "description": "" } }, «"x-apibox-envelope": { "code": "/a", "data": "" } """), "'x-apibox-envelope' has no effect here; it belongs on the schema of a successful answer" },
        { Sent(""" "properties": { "a": { "type": "string", "description": "" } }, «"x-apibox-origin": "sister" """), "'x-apibox-origin' has no effect here; it belongs on an operation under 'paths' or on a property" },
        // Inside of those that are objects.
        { Task(""" «"statsu": "/a" """), "'statsu' is not known in 'x-apibox-task'; did you mean 'status'?" },
        { Callback(""" "x-apibox-callback": { "task": "/a", «"failure": ["f"] }, """), "'failure' is not known in 'x-apibox-callback'; did you mean 'failed'?" },
        { Answered(""" "x-apibox-envelope": { "code": "/code", "data": "", «"msg": "/msg" } """), "'msg' is not known in 'x-apibox-envelope'; did you mean 'message'?" },
        { Codes(""" "1": { "name": "One", "kind": "ok", «"retri": true } """), "'retri' is not known in 'x-apibox-codes/1'; did you mean 'retry'?" },
        { Rules("""{ "if": {}, "then": {}, «"elsewise": {} }"""), "'elsewise' is not known in 'x-apibox-rules/0'; did you mean 'else'?" },
        { Rules("""{ "difference": { "of": "/a", "minus": "/b", "minimum": 1, «"max": 2 } }"""), "'max' is not known in 'x-apibox-rules/0/difference'; did you mean 'maximum'?" },
        { Rules("""{ "if": { "properties": { "a": { «"x-apibox-payed": true } } }, "then": {} }"""), "'x-apibox-payed' is not a known extension; did you mean 'x-apibox-paid', which belongs on an operation under 'paths'?" },
        { Rules("""{ "if": { "properties": { "a": { «"x-apibox-time": true } } }, "then": {} }"""), "'x-apibox-time' has no effect here; it belongs on a string that is a time, or on a 'oneOf' of a string and a number" },
    };

    public static TheoryData<string, string> Malformed => new()
    {
        { Operation(""" "x-apibox-paid": «"yes", """), "'x-apibox-paid' must be true or false, but is \"yes\"" },
        { Operation(""" "x-apibox-paid": «"true", """), "'x-apibox-paid' must be true or false, but is \"true\"" },
        { Operation(""" "x-apibox-paid": «null, """), "'x-apibox-paid' must be true or false, but is null" },
        { Operation(""" "x-apibox-idempotent": «1, """), "'x-apibox-idempotent' must be true or false, but is 1" },
        { Operation(""" "x-apibox-origin": «"brother", """), "'x-apibox-origin' must be 'sister', but is \"brother\"" },
        { Operation(""" "x-apibox-balance": «"data", """), "'x-apibox-balance' must be a JSON pointer such as /data, but is \"data\"" },
        { Operation(""" "x-apibox-paid": true, "x-apibox-idempotent": «true, """), "'x-apibox-idempotent' contradicts 'x-apibox-paid': a request that spends credits is never repeated; remove one of them" },
        { Schema(""" "type": "string", "x-apibox-time": «"true" """), "'x-apibox-time' must be true or false, but is \"true\"" },
        { Schema(""" "type": "object", "properties": { "a": { "description": "" } }, "x-apibox-rules": «{} """), "'x-apibox-rules' must be a list" },
        { Task(""" "running": «"PENDING" """), "'x-apibox-task/running' must be a list of strings or numbers, but is \"PENDING\"" },
        { Callback(""" "x-apibox-callback": { "task": "/a", "order": «"first" }, """), "'x-apibox-callback/order' must be a list of strings, but is \"first\"" },
        { Answered(""" "x-apibox-envelope": «"/data" """), "'x-apibox-envelope' needs 'code' as a pointer to a declared property" },
        { Codes(""" "1": { "name": "One", "kind": "ok", "retry": «"yes" } """), "'x-apibox-codes/1/retry' must be true or false, but is \"yes\"" },
        { Codes(""" «"1": { "name": "One", "kind": "rate-limit" } """), "'x-apibox-codes' needs a kind for each code: one of ok, invalid, unauthorized, not-found, rate-limited, no-credits, maintenance, server-error; did you mean 'rate-limited'?" },
        { Codes("").Replace("{  }", "«[]", StringComparison.Ordinal), "'x-apibox-codes' must be an object, but is a list of 0 items" },
        { Rules("""{ "difference": { "of": "/a", "minus": "/b", "minimum": 1, "maximum": «"2" } }"""), "'x-apibox-rules/0/difference/maximum' must be a number, but is \"2\"" },
    };

    /// <summary>What only looks like one: data, names, and extensions of others.</summary>
    public static TheoryData<string> Data => new()
    {
        Schema(""" "type": "object", "example": { "x-apibox-payed": true } """),
        Schema(""" "type": "object", "default": { "x-apibox-payed": true } """),
        Schema(""" "enum": [{ "x-apibox-payed": true }, { "x-apibox-paid": 1 }] """),
        Schema(""" "const": { "x-apibox-payed": true } """).Replace("3.0.3", "3.1.0", StringComparison.Ordinal),
        Schema(""" "examples": [{ "x-apibox-payed": true }] """).Replace("3.0.3", "3.1.0", StringComparison.Ordinal),
        Schema(""" "type": "object", "properties": { "x-apibox-payed": { "type": "string", "description": "" } } """),
        Schema(""" "type": "object", "x-other": { "x-apibox-payed": true } """),
        Operation(""" "x-paid": true, "x-internal": true, "x-box-api-gateway": {}, """),
        Operation(""" "requestBody": { "content": { "application/json": { "schema": {}, "examples": { "a": { "value": { "x-apibox-payed": true } }, "x-apibox-payed": { "value": {} } } } } }, """),
        Rules("""{ "description": "A rule.", "if": { "enum": [{ "x-apibox-payed": 1 }] }, "then": {}, "x-note": { "x-apibox-payed": 1 } }"""),
        // Nobody refers to it yet.
        Document(""" "components": { "schemas": { "Answer": { "type": "object", "description": "", "properties": { "code": { "type": "integer", "description": "" } }, "x-apibox-envelope": { "code": "/code", "data": "" } } } } """),
        // A part of the document that nothing is made of.
        Document(""" "components": { "responses": { "A": { "description": "", "content": { "application/json": { "schema": { "type": "string", "x-apibox-time": true } } } } } } """),
    };

    [Theory]
    [MemberData(nameof(Unknown))]
    public void WhatIsNotKnownHereIsAnError(string marked, string message) => Check("APIBOX118", marked, message);

    [Theory]
    [MemberData(nameof(Malformed))]
    public void WhatHasAnotherShapeIsAnError(string marked, string message) => Check("APIBOX113", marked, message);

    [Theory]
    [MemberData(nameof(Data))]
    public void DataIsNotLookedAt(string text) => Assert.DoesNotContain(DescriptionParser.Parse(text).Diagnostics, static finding => finding.IsError);

    [Fact]
    public void EveryExtensionIsDocumented()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "spec", "README.md"));

        Assert.All(ExtensionTable.All, extension => Assert.Contains($"| `\"{extension.Name}\": ", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("paid", "payed", 3)]
    [InlineData("paid", "piad", 1)]
    [InlineData("Pa_id", "pa-id", 0)]
    [InlineData("kitten", "sitting", 5)]
    [InlineData("max", "maximum", 4)]
    public void DistancesAreThoseOfSlips(string left, string right, int expected)
    {
        Assert.Equal(expected, NearestName.Distance(left, right));
        Assert.Equal(expected, NearestName.Distance(right, left));
    }

    private static void Check(string id, string marked, string message)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var text = marked.Remove(start, 1);

        var (model, findings) = DescriptionParser.Parse(text);

        var finding = Assert.Single(findings, static finding => finding.IsError);
        Assert.Equal((id, message), (finding.Descriptor.Id, finding.Message));
        Assert.Equal(DiagnosticInfo.Position(SourceText.From(text), new TextRange(start, 0)), DiagnosticInfo.Position(SourceText.From(text), finding.Span));
        Assert.Null(model);
    }

    private static string Document(string members) => $$"""{ "openapi": "3.0.3", {{members}} }""";

    private static string Operation(string members, string method = "post") =>
        Document($$""" "paths": { "/x": { "{{method}}": { "operationId": "x", "summary": "", {{members}} "responses": { "204": {} } } } } """);

    private static string Responses(string responses) => Document($$""" "paths": { "/x": { "get": { "operationId": "x", "summary": "", "responses": { {{responses}} } } } } """);

    private static string Schema(string members) =>
        Document($$""" "components": { "schemas": { "Thing": { "type": "object", "description": "", "properties": { "a": { "description": "", {{members}} } } } } } """);

    private static string Sent(string members) => Document(
        $$""" "paths": { "/x": { "post": { "operationId": "x", "summary": "", "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } }, "responses": { "204": {} } } } }, "components": { "schemas": { "Thing": { "type": "object", "description": "", {{members}} } } } """);

    private static string Answered(string members) => Responses(
        $$""" "200": { "content": { "application/json": { "schema": { "type": "object", "description": "", "properties": { "code": { "type": "integer", "description": "" } }, {{members}} } } } } """);

    private static string Task(string members) => Document(
        $$""" "paths": { "/x": { "get": { "operationId": "x", "summary": "", "parameters": [{ "name": "id", "in": "query", "required": true, "schema": { "type": "string" } }], "x-apibox-task": { "status": "/a", {{members}} }, "responses": { "200": { "content": { "application/json": { "schema": { "type": "object", "description": "", "properties": { "a": { "type": "string", "description": "" } } } } } } } } } } """);

    private static string Callback(string members) => Operation(
        $$""" "callbacks": { "done": { "{$request.body#/u}": { "post": { {{members}} "requestBody": { "content": { "application/json": { "example": {}, "schema": { "type": "object", "description": "", "properties": { "a": { "type": "string", "description": "" } } } } } } } } } }, """);

    private static string Codes(string codes) =>
        Document($$""" "components": { "schemas": { "Code": { "type": "integer", "format": "int32", "description": "", "x-apibox-codes": { {{codes}} } } } } """);

    private static string Rules(string rule) => Schema($$""" "type": "object", "properties": { "a": { "description": "" } }, "x-apibox-rules": [{{rule}}] """);
}
