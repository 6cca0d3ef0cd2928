using System.Reflection;
using System.Text.RegularExpressions;
using ApiBox.OpenApi;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Reading;
using ApiBox.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Generators.Tests;

/// <summary>
/// Each finding at its place: « marks where it must point. A case with another finding than the one it names fails, so a new
/// check cannot go unnoticed.
/// </summary>
public sealed partial class FindingTests
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
        { "APIBOX101", """{ "openapi": «3.10 }""" },
        { "APIBOX188", """{ "swagger": «"2.0", "paths": {} }""" },
        { "APIBOX102", Property("""{ "$ref": «"#/components/schemas/Missing" }""") },
        { "APIBOX102", Property("""{ "$ref": «"other.json#/Thing" }""") },
        { "APIBOX102", Property("""{ "$ref": «"#/components/schemas/Thing/properties/a" }""") },
        { "APIBOX102", Later("""{ "$ref": «"#/components/schemas/Thing/properties/a", "description": "", "minLength": 1 }""") },
        { "APIBOX103", Property("""{ "type": «"numbr", "description": "" }""") },
        { "APIBOX105", Property("""{ "type": "string", "description": "", "maxLength": «"ten" }""") },
        { "APIBOX105", Property("""{ "type": "string", "description": "", "minLength": «-1 }""") },
        { "APIBOX105", Property("""{ "type": "string", "description": "", "minLength": «1.5 }""") },
        { "APIBOX105", Property("""{ "type": "number", "description": "", "multipleOf": «0 }""") },
        { "APIBOX105", Property("""{ "type": "number", "description": "", "multipleOf": «0.0e5 }""") },
        { "APIBOX105", Property("""{ "type": "number", "description": "", "multipleOf": «-1 }""") },
        { "APIBOX105", Property("""{ "type": «7, "description": "" }""") },
        { "APIBOX105", Property("""{ "description": "", "not": «1 }""") },
        { "APIBOX105", Schemas(""" "Thing": { "type": "object", "description": "", "required": «"a" } """) },
        { "APIBOX107", Property("""{ "type": "string", "description": "", "enum": ["a", «"half\ud83d"] }""") },
        { "APIBOX107", Schemas(""" "Thing": { "type": "object", "description": "", "properties": { «"half\udc00\ud800": { "type": "string", "description": "" } } } """) },
        { "APIBOX108", Schemas(""" "Thing": { "type": "object", "description": "", "properties": { "a_b": { "type": "string", "description": "" }, «"aB": { "type": "string", "description": "" } } } """) },
        { "APIBOX108", Property("""{ "type": "string", "description": "", "enum": ["a-b", «"a b"] }""") },
        { "APIBOX108", Schemas(""" "a-b": { "type": "object", "description": "" }, «"AB": { "type": "object", "description": "" } """) },
        { "APIBOX138", Property("""«{ "type": "array", "description": "" }""") },
        { "APIBOX110", Schemas(""" "Thing": { "type": "object", "description": "", "required": «["gone"], "properties": {} } """) },
        { "APIBOX111", Property("""{ "type": "number", "description": "", "minimum": «2, "maximum": 1 }""") },
        { "APIBOX111", Property("""{ "type": "string", "description": "", "minLength": «2, "maxLength": 1 }""") },
        { "APIBOX111", Later("""{ "type": "number", "description": "", "exclusiveMinimum": «1, "maximum": 1 }""") },
        { "APIBOX113", Schemas(""" "Code": { "type": "integer", "format": "int32", "description": "", "x-apibox-codes": { «"1": { "name": "One", "kind": "odd" } } } """) },
        { "APIBOX113", Operation(""" "x-apibox-paid": «"true", """) },
        { "APIBOX113", """{ "openapi": "3.0.3", "x-apibox-retention": «"two weeks" }""" },
        { "APIBOX115", Property("""{ "type": "string", "description": "", "pattern": «"(" }""") },
        { "APIBOX116", Paths("""{ "/x": { "get": { "operationId": "x", "summary": "", "parameters": [ { "name": "id", "in": "query", "required": true, "schema": { "type": "string" } } ], "x-apibox-task": { "status": «"/nowhere" }, """ + Answer + " } } }", Thing) },
        { "APIBOX117", Property("""{ "type": "string", "description": "", "format": «"colour" }""") },
        { "APIBOX118", Operation(""" «"x-apibox-payed": true, """) },
        { "APIBOX118", Property("""{ "type": "string", "description": "", «"x-apibox-paid": true }""") },
        { "APIBOX130", Property("""{ "type": "string", "description": "", «"minimum": 1 }""") },
        { "APIBOX130", Property("""{ "type": "boolean", "description": "", «"pattern": "a" }""") },
        { "APIBOX131", Property("""{ "type": "string", "description": "", «"maxLenght": 1 }""") },
        { "APIBOX132", Property("""{ "type": "string", "description": "", «"const": "x" }""") },
        { "APIBOX133", Property("""{ "type": "number", "description": "", "exclusiveMinimum": «0 }""") },
        { "APIBOX133", Property("""{ "type": "number", "description": "", "exclusiveMaximum": «true }""") },
        { "APIBOX133", Later("""{ "type": "number", "description": "", "minimum": 0, "exclusiveMinimum": «true }""") },
        { "APIBOX133", Property("""{ "type": «["string", "null"], "description": "" }""") },
        { "APIBOX133", Later("""{ "type": ["string", «null], "description": "" }""") },
        { "APIBOX134", Property("""{ "type": "string", "description": "", "enum": ["a", "b"], "x-enumNames": «["One"] }""") },
        { "APIBOX135", Schemas(Thing + """, "Other": { "type": "object", "description": "", "properties": { "a": { "$ref": "#/components/schemas/Thing", «"minProperties": 1 } } } """) },
        { "APIBOX136", Property(Nested(128, "«" + Nested(1, "{}"))) },
        { "APIBOX137", Schemas(""" "Pet": { "type": "object", "description": "", "properties": { "kind": { "type": "string", "description": "" } }, "discriminator": «{ "propertyName": "kind" } } """) },
        { "APIBOX102", Operation(""" "parameters": [{ "$ref": «"#/components/parameters/gone" }], """) },
        { "APIBOX105", Operation(""" "parameters": [{ "name": "a", "in": «"body", "schema": {} }], """) },
        { "APIBOX105", Operation(""" "parameters": «{}, """) },
        { "APIBOX105", Paths("""{ "/x": «[] }""") },
        { "APIBOX105", Paths("""{ "/x": { "get": «1 } }""") },
        { "APIBOX106", Operation(""" "parameters": [{ "name": «"a b", "in": "header", "required": true, "schema": {} }], """) },
        { "APIBOX108", Paths("""{ "/x": { "get": { "operationId": "do-it", "summary": "", """ + Answer + """ }, "put": { "operationId": «"DoIt", "summary": "", """ + Answer + " } } }", Thing) },
        { "APIBOX109", Operation(""" "parameters": [«{ "in": "query", "schema": {} }], """) },
        { "APIBOX116", Operation(""" "x-apibox-paid": true, "callbacks": { "done": { «"{$request.query.u}": {} } }, """) },
        { "APIBOX137", Operation(""" "callbacks": { "done": { «"{$request.query.u}": {} } }, """) },
        { "APIBOX137", Operation(""" "parameters": [«{ "name": "accept", "in": "header", "schema": {} }], """) },
        { "APIBOX137", Operation(""" "parameters": [{ "name": "a", "in": "path", «"allowReserved": true, "required": true, "schema": { "type": "string" } }], """, path: "/x/{a}") },
        { "APIBOX137", Operation(""" "parameters": [{ "name": "a", "in": "query", «"allowEmptyValue": true, "schema": { "type": "boolean" } }], """) },
        { "APIBOX137", Operation(""" "requestBody": { "content": { "text/plain": {}, "image/png": «{} } }, """, "post") },
        { "APIBOX137", Operation(""" "requestBody": { "content": { "application/json": { "schema": {}, "encoding": «{} } } }, """, "post") },
        { "APIBOX137", Operation(""" "requestBody": { "content": { "multipart/form-data": { "schema": { "type": "object", "additionalProperties": {} }, "encoding": { "a": «{} } } } }, """, "post") },
        { "APIBOX137", Operation(""" "requestBody": { "content": { "multipart/form-data": { "schema": { "type": "object", "description": "", "properties": { "a": { "type": "string", "description": "" } } }, "encoding": { "a": { "headers": «{} } } } } }, """, "post") },
        { "APIBOX137", Operation(""" "requestBody": { "content": { "image/png": { "schema": { "type": "string", «"maxLength": 5 } } } }, """, "post") },
        { "APIBOX137", Operation(""" "servers": [{ "url": "https://a.example" }, { "url": «"https://b.example" }], """) },
        { "APIBOX137", Paths("""{ "/x": { «"GET": {} } }""") },
        { "APIBOX137", Responses(""" "200": { "headers": { "X-A": «{} } } """) },
        { "APIBOX137", Responses(""" "200": { "content": { "application/json": {}, "application/xml": «{} } } """) },
        { "APIBOX137", Responses(""" "200": { "content": «{ "application/json": {} } } """, "head") },
        { "APIBOX137", Responses(""" "200": { "content": { "application/json": { "schema": { "type": "array", "items": { "type": "string", «"maxLength": 5 } } } } } """) },
        { "APIBOX137", Responses(""" "204": {}, "400": { "content": { "application/json": { "schema": { "type": "array", «"maxItems": 5, "items": {} } } } } """) },
        { "APIBOX137", Responses(""" "200": { "links": { «"a": { "operationId": "x" } } } """) },
        { "APIBOX137", """{ "openapi": "3.0.3", "components": { "securitySchemes": { "a": { "type": "http", "scheme": "bearer" }, «"b": { "type": "http", "scheme": "bearer" } } }, "security": [{ "a": [] }] }""" },
        { "APIBOX137", Secured(""" "a": { "type": "openIdConnect" }, "b": { "type": "oauth2" } """, """[{ "a": [] }, { "b": «[] }]""") },
        { "APIBOX137", """{ "openapi": "3.0.3", "components": { "links": { "a": «{ "operationId": "x" } } } }""" },
        { "APIBOX137", """{ "openapi": "3.0.3", "components": { "responses": { "a": «{} } } }""" },
        { "APIBOX137", """{ "openapi": "3.0.3", "components": { "schemas": { "a": «{ "type": "number", "description": "", "maximum": 1 } } } }""" },
        { "APIBOX137", Responses(""" "200": { "description": "", "content": { "application/json": { "example": {}, "schema": { "type": "object", «"additionalProperties": false } } } } """) },
        { "APIBOX137", Webhook(""" "parameters": [ «{ "name": "a", "in": "header", "schema": {} } ], "responses": { "200": { "description": "" } } """) },
        { "APIBOX137", Webhook(""" "responses": { "200": { "description": "", "content": «{ "application/json": { "schema": { "type": "string", "minLength": 1 } } } } } """) },
        { "APIBOX137", Secured(""" "a": { "type": "openIdConnect" } """, """«[{ "a": [] }]""").Replace("""{ "openapi": "3.0.3",""", """{ "openapi": "3.0.3", "paths": { "/x": { "get": { "operationId": "x", "summary": "", "security": [], "responses": { "204": {} } } } },""", StringComparison.Ordinal) },
        { "APIBOX137", Operation(""" "callbacks": { "done": { "{$request.body#/u}": { "post": { "security": «[], "requestBody": { "content": { "application/json": { "example": {}, "schema": { "type": "object", "description": "", "properties": { "a": { "type": "string", "description": "" } } } } } } } } } }, "requestBody": { "required": true, "content": { "application/json": { "schema": { "type": "object", "description": "", "properties": { "u": { "type": "string", "format": "uri", "description": "" } } } } } }, """, "post") },
        { "APIBOX140", Paths("""{ "/x": { "get": «{ "summary": "", """ + Answer + " } } }", Thing) },
        { "APIBOX140", Paths("""{ "/x": { "get": { "operationId": «"!", "summary": "", """ + Answer + " } } }", Thing) },
        { "APIBOX141", Paths("""{ "/x": { "get": { "operationId": "a", "summary": "", """ + Answer + """ }, "put": { "operationId": «"a", "summary": "", """ + Answer + " } } }", Thing) },
        { "APIBOX160", Operation("", path: "/x/{a}").Replace("\"/x/{a}\"", "«\"/x/{a}\"", StringComparison.Ordinal) },
        { "APIBOX159", Operation(""" "parameters": [«{ "name": "a", "in": "path", "required": true, "schema": {} }], """) },
        { "APIBOX162", Operation(""" "parameters": [{ "name": «"a", "in": "path", "schema": {} }], """, path: "/x/{a}") },
        { "APIBOX161", Operation(""" "parameters": [{ "name": "a", "in": "query", "schema": {} }, «{ "name": "a", "in": "query", "schema": {} }], """) },
        { "APIBOX168", Operation(""" "parameters": [«{ "name": "Content-Length", "in": "header", "schema": {} }], """) },
        { "APIBOX175", Operation(""" "parameters": [{ "name": "a", "in": "query", "style": «"matrix", "schema": {} }], """) },
        { "APIBOX176", Operation(""" "parameters": [{ "name": "a", "in": "query", "style": «"deepObject", "schema": { "type": "string" } }], """) },
        { "APIBOX173", Operation(""" "parameters": [{ "name": "a", "in": "query", "content": { «"text/plain": { "schema": { "type": "string" } } } }], """) },
        { "APIBOX174", Operation(""" "parameters": [«{ "name": "a", "in": "query" }], """) },
        { "APIBOX169", Operation(""" "parameters": [{ "name": «"a b", "in": "header", "schema": {} }], """) },
        { "APIBOX170", Operation(""" "parameters": [{ "name": «"X-A ", "in": "header", "required": true, "schema": {} }], """) },
        { "APIBOX170", """{ "openapi": "3.0.3", "components": { "securitySchemes": { "a": { "type": "apiKey", "in": "header", "name": «" X-Key" } } }, "security": [{ "a": [] }] }""" },
        { "APIBOX179", Operation(""" "parameters": [{ "name": "Idempotency-Key", "in": "header", "schema": { "type": "integer" } }], """, "post").Replace("\"x\"", "«\"x\"", StringComparison.Ordinal) },
        { "APIBOX180", Operation(""" "requestBody": { "content": «{} }, """, "post") },
        { "APIBOX180", Operation(""" "requestBody": «{ "required": true }, """, "post") },
        { "APIBOX181", Operation(""" «"requestBody": { "content": { "application/json": {} } }, """) },
        { "APIBOX182", Operation(""" "requestBody": { "content": { «"json": {} } }, """, "post") },
        { "APIBOX183", Operation(""" "requestBody": { "content": { "application/xml": { "schema": «{ "type": "array", "items": {} } } } }, """, "post") },
        { "APIBOX184", Paths("""{ "/x": { "get": «{ "operationId": "x", "summary": "" } } }""") },
        { "APIBOX186", Responses(""" "200": { «"content": {} } """) },
        { "APIBOX186", Responses(""" "204": {}, "4XX": { «"content": null } """) },
        { "APIBOX185", Responses(""" «"OK": {}, "200": {} """) },
        { "APIBOX187", Responses(""" "200": { "content": { "application/json": { "schema": { "type": "string" } } } }, «"201": { "content": { "application/json": { "schema": { "type": "integer" } } } } """) },
        { "APIBOX145", """{ "openapi": "3.0.3", "security": [{ "a": «[] }, {}] }""" },
        { "APIBOX145", Secured(""" "a": { "type": "mutualTLS" } """, """[{ "a": «[] }, {}]""") },
        { "APIBOX145", Secured(""" "a": { "type": "odd" } """, """[{ "a": «[] }, {}]""") },
        { "APIBOX189", Secured(""" "a": { "type": "openIdConnect" } """, "«\"a\"") },
        { "APIBOX189", Secured(""" "a": { "type": "openIdConnect" } """, """«{ "a": [] }""") },
        { "APIBOX189", Secured(""" "a": { "type": "openIdConnect" } """, """[«"a"]""") },
        { "APIBOX189", Secured(""" "a": { "type": "openIdConnect" } """, """[«1, { "a": [] }]""") },
        { "APIBOX145", Secured(""" "a": { "type": "openIdConnect" }, "b": { "type": "apiKey", "in": "query", "name": "b" } """, """[«{ "a": [], "b": [] }]""") },
        { "APIBOX146", """{ "openapi": "3.0.3", "components": { "securitySchemes": { «"a": { "type": "http", "scheme": "bearer" } } } }""" },
        { "APIBOX147", """{ "openapi": "3.0.3", "servers": «{} }""" },
        { "APIBOX147", """{ "openapi": "3.0.3", "servers": [«{}] }""" },
        { "APIBOX147", """{ "openapi": "3.0.3", "servers": [{ "url": «"https://{a}.example" }] }""" },
        { "APIBOX147", Operation(""" "servers": [{ "url": «"/v2" }], """) },
        { "APIBOX150", Property("""{ "type": "integer", "description": "", "maximum": 3, "default": «4 }""") },
        { "APIBOX150", Property("""{ "type": "array", "description": "", "items": { "type": "string", "maxLength": 2 }, "default": ["a", «"abc"] }""") },
        { "APIBOX150", Narrowed(""" "enum": ["a", "b"], "default": «"c" """) },
        { "APIBOX150", Narrowed(""" "enum": ["b"] """, "«", """ "default": "a", """) },
        { "APIBOX151", Narrowed(""" "enum": ["a", "b"], "example": «"c" """) },
        { "APIBOX151", Property("""{ "type": "string", "description": "", "example": «1 }""") },
        { "APIBOX151", Later("""{ "type": "string", "description": "", "pattern": "^a", "examples": ["ab", «"b"] }""") },
        { "APIBOX151", Schemas(""" "Thing": { "type": "object", "description": "", "required": ["a"], "properties": { "a": { "description": "" } }, "example": «{} } """) },
        { "APIBOX151", Example("""{ "n": «"1" }""") },
        { "APIBOX151", Callback("""{ "type": "object", "properties": { "n": { "type": "integer", "description": "" } } }""", """ "examples": { "one": { "value": { "n": «1.5 } } } """) },
        { "APIBOX152", Property("""{ "type": "integer", "description": "", "enum": [1, «"2", 3.0] }""") },
        { "APIBOX153", Property("""{ "type": "string", "description": "", "enum": ["a", "b", «"a"] }""") },
        { "APIBOX153", Property("""{ "type": "number", "description": "", "enum": [1, «1.0] }""") },
        { "APIBOX153", Schemas(""" "Thing": { "type": "object", "description": "", "required": ["a", «"a"], "properties": { "a": { "description": "" } } } """) },
        { "APIBOX154", Later("""{ "type": "array", "description": "", "items": {}, «"minContains": 1 }""") },
        { "APIBOX154", Later("""{ "type": "string", "description": "", «"then": {} }""") },
        { "APIBOX155", Choices(""" "required": ["kind"], """, "", "«") },
        { "APIBOX156", """{ "openapi": "3.0.3", "components": { "responses": { "Unused": { "description": "", "content": { "application/json": { "schema": { "$ref": «"#/nowhere" } } } } } } }""" },
        { "APIBOX157", Schemas(""" "A": { "description": "", "allOf": [ { "$ref": "#/components/schemas/B" } ] }, "B": { "description": "", "allOf": [ { "$ref": «"#/components/schemas/A" } ] } """) },
        { "APIBOX158", Narrowed(""" "enum": ["a", «"d"] """) },
        { "APIBOX158", Narrowed(""" "enum": ["a", «1] """) },
        { "APIBOX158", Property("""{ "type": "string", "description": "", "minLength": 2, "enum": ["ab", «"a"] }""") },
        { "APIBOX158", Later("""{ "type": "integer", "description": "", "maximum": 2, "const": «3 }""") },
        { "APIBOX163", Property("""{ "type": «"numbr", "description": "" }""") },
        { "APIBOX163", Operation(""" "parameters": [{ "$ref": «"#/components/parameters/gone" }], """) },
        { "APIBOX164", Property("""{ "type": "string", "description": "", «"format": null }""") },
        { "APIBOX164", Property("""{ "type": "string", "description": "", «"enum": [] }""") },
        { "APIBOX164", Property("""{ "description": "", «"oneOf": [] }""") },
        { "APIBOX164", Later("""{ «"type": [], "description": "" }""") },
        { "APIBOX164", Schemas(""" "Thing": «null """) },
        { "APIBOX164", Property("«null") },
        { "APIBOX165", Paths("""{ "/x": { "get": { "operationId": "x", "summary": "", "responses": { "200": { "links": { "a": { "operationId": «"gone" } } } } } } }""") },
        { "APIBOX165", Paths("""{ "/x": { "get": { "operationId": "x", "summary": "", "responses": { "200": { "links": { "a": { "$ref": «"#/components/links/gone" } } } } } } }""") },
        { "APIBOX166", Property("""{ "type": "string", "description": "", «"required": true }""") },
        { "APIBOX166", Property("""{ "type": "object", "description": "", «"required": false, "properties": { "b": { "description": "" } } }""") },
        { "APIBOX166", Operation(""" "parameters": [{ "name": "a", "in": "query", "schema": { "type": "string", «"required": true } }], """) },
        { "APIBOX167", Paths("""{ "/x": { "get": { "operationId": "x", "summary": "", """ + Answer + """ } }, «"/y": { "$ref": "#/paths/~1x" } }""", Thing) },
        { "APIBOX134", Narrowed(""" "enum": ["a"], "x-enumNames": «["One"] """) },
        { "APIBOX200", Schemas(""" «"Thing": { "type": "object" } """) },
        { "APIBOX200", Schemas(""" "Thing": { "type": "object", "description": "", "properties": { «"a": { "type": "string" } } } """) },
        { "APIBOX201", Paths("""{ "/x": { "get": { "operationId": "x", "summary": "", """ + Answer + """, "callbacks": { "done": { «"{$request.body#/u}": { "post": { "requestBody": { "content": { "application/json": { "schema": { "type": "object" } } } } } } } } } } }""", Thing) + " " },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    [MemberData(nameof(OnceSilent))]
    public void FindingPointsAtItsPlace(string id, string marked)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var text = marked.Remove(start, 1);

        var (model, findings) = DescriptionParser.Parse(text, lenient: id == "APIBOX163");

        var relevant = id is "APIBOX156" or "APIBOX201" ? findings.Where(static finding => finding.Descriptor.Id != "APIBOX137") : findings;
        // What is null has no description either, and nobody uses it.
        relevant = id == "APIBOX164" ? relevant.Where(static finding => finding.Descriptor.Id is not ("APIBOX137" or "APIBOX200")) : relevant;
        var finding = Assert.Single(relevant);
        Assert.Equal(id, finding.Descriptor.Id);
        Assert.Equal(DiagnosticInfo.Position(SourceText.From(text), new TextRange(start, 0)), DiagnosticInfo.Position(SourceText.From(text), finding.Span));
        Assert.Equal(finding.IsError, model is null);
    }

    [Fact]
    public void EveryFindingHasACaseARowAndAReleaseEntry()
    {
        var ids = typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (DiagnosticDescriptor)field.GetValue(null)!).ToList();
        var cases = Cases.Concat(OnceSilent).Select(static row => row.Data.Item1).ToHashSet();
        var documentation = File.ReadAllText(Path.Combine(Repository.Root, "DIAGNOSTICS.md"));
        var releases = File.ReadAllText(Path.Combine(Repository.Root, "generators", "ApiBox.OpenApi", "AnalyzerReleases.Unshipped.md"));

        Assert.Equal(ids.Count, ids.Select(static descriptor => descriptor.Id).Distinct().Count());
        // Nothing is left behind of a finding that is gone, nor is one of the build without its test.
        var known = ids.Select(static descriptor => descriptor.Id).Concat(BuildFindingTests.Ids).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(known, Ids(documentation, "^### (APIBOX[0-9]+)"));
        Assert.Equal(known.Except(BuildFindingTests.Ids), Ids(releases, "^(APIBOX[0-9]+)"));
        Assert.Equal(known, cases.Concat(BuildFindingTests.Ids).Order(StringComparer.Ordinal));
        Assert.All(ids, descriptor =>
        {
            Assert.Contains(descriptor.Id, cases);
            Assert.Contains($"### {descriptor.Id}", documentation, StringComparison.Ordinal);
            Assert.Contains($"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}", releases, StringComparison.Ordinal);
        });
    }

    private static IEnumerable<string> Ids(string text, string row) =>
        Regex.Matches(text, row, RegexOptions.Multiline).Select(static match => match.Groups[1].Value).Order(StringComparer.Ordinal);

    [Fact]
    public void TheProductsDescriptionHasNoFinding() => Assert.Empty(DescriptionParser.Parse(File.ReadAllText(Repository.Description)).Diagnostics);

    [Fact]
    public void DeepNestingIsRefusedWithoutACrash()
    {
        var (model, findings) = DescriptionParser.Parse(new string('[', 100_000));

        Assert.Null(model);
        Assert.Equal("APIBOX100", Assert.Single(findings).Descriptor.Id);
    }

    private const string Answer = """ "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } } """;
    private const string Thing = """ "Thing": { "type": "object", "description": "" } """;

    private static string Operation(string members, string method = "get", string path = "/x") =>
        Paths($$"""{ "{{path}}": { "{{method}}": { "operationId": "x", "summary": "", {{members}} {{Answer}} } } }""", Thing);

    private static string Webhook(string members) =>
        $$"""{ "openapi": "3.1.0", "webhooks": { "x": { "post": { "requestBody": { "content": { "application/json": { "example": {}, "schema": { "type": "object" } } } }, {{members}} } } } }""";

    private static string Responses(string responses, string method = "get") =>
        Paths($$"""{ "/x": { "{{method}}": { "operationId": "x", "summary": "", "responses": { {{responses}} } } } }""");

    private static string Secured(string schemes, string security) =>
        $$"""{ "openapi": "3.0.3", "components": { "securitySchemes": { {{schemes}} } }, "security": {{security}} }""";

    private static string Schemas(string schemas) => $$"""{ "openapi": "3.0.3", "components": { "schemas": { {{schemas}} } } }""";

    private static string Property(string schema) => Schemas($$""" "Thing": { "type": "object", "description": "", "properties": { "a": {{schema}} } } """);

    private static string Choices(string first, string second, string mark) => Schemas(
        """ "Cat": { "type": "object", "description": "", """ + first + """ "properties": { "kind": { "type": "string", "description": "" } } }, "Dog": { "type": "object", "description": "", """ + second
        + """ "properties": { "kind": { "type": "string", "description": "" } } }, "Pet": { "description": "", "oneOf": [ { "$ref": "#/components/schemas/Cat" }, """ + mark
        + """{ "$ref": "#/components/schemas/Dog" } ], "discriminator": { "propertyName": "kind" } } """);

    private static string Example(string example) => Paths(
        """{ "/x": { "get": { "operationId": "x", "summary": "", "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" }, "example": """ + example + " } } } } } } }",
        """ "Thing": { "type": "object", "description": "", "properties": { "n": { "type": "integer", "description": "" } } } """);

    private static string Callback(string schema, string examples) => $$"""{ "openapi": "3.0.3", "components": { "callbacks": { "done": { "{$request.body#/u}": { "post": { "requestBody": { "content": { "application/json": { "schema": {{schema}}, {{examples}} } } } } } } } } }""";

    private static string Narrowed(string members, string mark = "", string wide = "") => Schemas(
        """ "Tone": { "type": "string", "description": "", """ + wide + """ "enum": ["a", "b", "c"] }, "Thing": { "type": "object", "description": "", "properties": { "a": """
        + mark + """{ "description": "", "allOf": [{ "$ref": "#/components/schemas/Tone" }], """ + members + " } } } ");

    private static string Later(string schema) => Property(schema).Replace("3.0.3", "3.1.0", StringComparison.Ordinal);

    private static string Nested(int depth, string innermost) =>
        string.Concat(Enumerable.Repeat("""{ "description": "", "not": """, depth)) + innermost + new string('}', depth);

    private static string Paths(string paths, string schemas = "") =>
        $$"""{ "openapi": "3.0.3", "paths": {{paths}}, "components": { "schemas": { {{schemas}} } } }""";
}
