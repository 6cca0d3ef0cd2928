using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ApiBox.Generators.Tests.Hostile;

/// <summary>
/// A description with every place that holds text. Each place has a name; what stands there is decided by whoever builds it. The part
/// that can stand several times does so, so that one description carries many texts.
/// </summary>
internal static partial class HostileDescription
{
    /// <summary>Places whose text ends in comments, literals or nowhere, so that every symbol must be that of the clean twin.</summary>
    public static readonly IReadOnlyList<string> Texts =
    [
        "infoTitle", "infoText", "server", "serverText", "summary", "text", "parameterText", "answerText", "schemaText", "propertyText",
        "default", "example", "pattern", "constant", "extension", "stage", "failed", "discriminatorTag", "bound", "tagText", "securityText",
        "headerText", "linkText", "comment", "status", "reference", "keyName", "variable", "partType", "docs",
    ];

    /// <summary>Places that give something its name, so that there must be as many symbols of each sort as in the clean twin.</summary>
    public static readonly IReadOnlyList<string> Named =
    [
        "tag", "security", "path", "operation", "parameter", "parameterHeader", "media", "format", "code", "link", "header", "schema",
        "title", "property", "enumValue", "enumName", "mapped", "dependent", "callback", "callbackPath", "webhook", "keyword", "required",
        "anchor", "codeName", "partName",
    ];

    private const string Copy =
        """
        "paths": { "/things§n§/§path§": { "get": {
          "operationId": "§operation§", "summary": "§summary§", "description": "§text§", "tags": ["§tag§"],
          "parameters": [
            { "name": "§parameter§", "in": "query", "description": "§parameterText§",
              "schema": { "type": "string", "maxLength": 9, "default": "§default§" }, "example": "§example§" },
            { "name": "§parameterHeader§", "in": "header", "schema": { "type": "string", "minLength": 1 } } ],
          "responses": { "200": { "description": "§answerText§",
            "headers": { "§header§": { "description": "§headerText§", "schema": { "type": "string" } } },
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Answer§n§" }, "example": { "a": "§example§" } },
              "§media§": { "schema": { "type": "string" } } },
            "links": { "§link§": { "operationId": "§operation§", "description": "§linkText§" } } },
              "§code§": { "description": "§answerText§" } },
          "callbacks": { "§callback§": { "{$request.query.§callbackPath§}": {
            "post": { "x-apibox-callback": { "task": "/id", "stage": "/stage", "order": ["§stage§", "end§n§"], "failed": ["§failed§"] },
            "requestBody": { "content": { "application/json": { "schema": { "type": "object", "description": "§schemaText§", "properties": {
              "id": { "type": "string", "description": "§propertyText§" },
                "stage": { "type": "string", "enum": ["§enumValue§", "end§n§"], "description": "x" },
                  "§property§": { "type": "array", "description": "§propertyText§", "items": { "type": "string", "maxLength": 5 } } } },
              "examples": { "e": { "value": { "id": "§example§" } } } } } } } } } } }, "post": {
          "operationId": "post§n§", "summary": "x", "externalDocs": { "url": "§docs§", "description": "§docs§" },
            "security": [ { "key": [] } ],
          "servers": [ { "url": "https://{host}.example.com/",
            "variables": { "host": { "default": "§variable§", "description": "§docs§" } } } ],
          "requestBody": { "content": { "multipart/form-data": { "encoding": { "file": { "contentType": "§partType§" } },
            "schema": { "type": "object", "description": "x", "properties": {
            "file": { "type": "string", "format": "binary", "description": "x" },
              "§partName§": { "type": "string", "description": "x", "maxLength": 5 } } } } } },
          "responses": { "204": { "description": "x" }, "500": { "$ref": "§reference§" } } } } },
        "webhooks": { "§webhook§": { "post": { "requestBody": {
          "content": { "application/json": { "example": {}, "schema": { "$ref": "#/components/schemas/Answer§n§" } } } } } } },
        "schemas": {
          "Answer§n§": { "type": "object", "description": "§schemaText§", "$comment": "§comment§",
            "required": ["§required§"], "properties": {
            "a": { "type": "string", "description": "§propertyText§", "pattern": "§pattern§", "x-odd": "§extension§",
              "default": "§default§", "example": "§example§" },
            "b": { "type": "string", "description": "x", "format": "§format§" }, "c": { "description": "x", "const": "§constant§" },
              "c2": { "type": "string", "description": "x", "const": "§constant§" },
            "d": { "$ref": "#/components/schemas/Kind§n§" }, "e": { "$ref": "#/components/schemas/§schema§" },
              "f": { "type": "object", "title": "§title§", "description": "x",
                "properties": { "§property§": { "type": "integer", "description": "x" } } },
            "§property§": { "type": "string", "description": "§propertyText§", "maxLength": 5, "§keyword§": 1 },
            "g": { "description": "x", "patternProperties": { "§pattern§": { "type": "string" } },
              "dependentRequired": { "§dependent§": ["§dependent§2"] } },
            "h": { "type": "object", "description": "x", "additionalProperties": { "type": "integer", "maximum": 5 } },
              "i": { "$ref": "#/components/schemas/Choice§n§" },
            "j": { "type": "string", "description": "x", "enum": ["§enumValue§", "other§n§"], "x-enumNames": ["§enumName§", "Other"] } },
            "x-apibox-rules": [ { "difference": { "of": "/§bound§", "minus": "/§bound§2", "minimum": 1 } } ] },
          "Kind§n§": { "type": "string", "description": "§schemaText§", "enum": ["§enumValue§", "second§n§"] },
          "§schema§": { "type": "object", "description": "§schemaText§", "$anchor": "§anchor§",
            "properties": { "§property§": { "type": "boolean", "description": "§propertyText§" } } },
          "One§n§": { "type": "object", "description": "x", "required": ["§mapped§"],
            "properties": { "§mapped§": { "type": "string", "description": "x" } } },
          "Two§n§": { "type": "object", "description": "x", "required": ["§mapped§"],
            "properties": { "§mapped§": { "type": "string", "description": "x" } } },
          "Choice§n§": { "description": "§schemaText§", "oneOf": [ { "$ref": "#/components/schemas/One§n§" },
            { "$ref": "#/components/schemas/Two§n§" } ],
            "discriminator": { "propertyName": "§mapped§", "mapping": { "§discriminatorTag§": "#/components/schemas/One§n§" } } },
          "Codes§n§": { "type": "integer", "format": "int32", "description": "x",
            "x-apibox-codes": { "1": { "name": "§codeName§", "kind": "ok", "description": "§text§" } } }
        }
        """;

    /// <param name="copies">How often the repeated part stands in it.</param>
    /// <param name="text">What stands at a place in a copy.</param>
    public static string Build(int copies, Func<string, int, string> text)
    {
        var paths = new StringBuilder();
        var webhooks = new StringBuilder();
        var schemas = new StringBuilder();
        for (var i = 0; i < copies; i++)
        {
            var filled = Fill(Copy, i, text);
            var atWebhooks = filled.IndexOf("\"webhooks\":", StringComparison.Ordinal);
            var atSchemas = filled.IndexOf("\n\"schemas\":", StringComparison.Ordinal);
            Add(paths, filled[..atWebhooks]);
            Add(webhooks, filled[atWebhooks..atSchemas]);
            Add(schemas, filled[atSchemas..]);
        }

        var head = Fill(
            """
            { "openapi": "3.1.0", "info": { "title": "§infoTitle§", "description": "§infoText§", "version": "1" },
              "servers": [ { "url": "https://§server§.example.com/", "description": "§serverText§" } ],
              "tags": [ { "name": "§tag§", "description": "§tagText§" } ],
            """,
            0,
            text);
        var security = Fill(
            """
            { "§security§": { "type": "http", "scheme": "bearer", "description": "§securityText§" },
              "key": { "type": "apiKey", "in": "query", "name": "§keyName§", "description": "§securityText§" } }
            """,
            0,
            text);
        return $$"""
            {{head}} "paths": { {{paths}} }, "webhooks": { {{webhooks}} },
            "components": { "responses": { "Plain": { "description": "x" } }, "securitySchemes": {{security}},
              "schemas": { {{schemas}} } } }
            """;
    }

    /// <summary>The harmless text of a place.</summary>
    public static string Clean(string place, int copy) => place switch
    {
        "path" => "plain",
        "code" => "404",
        "media" => "text/plain",
        "format" => "uri",
        "reference" => "#/components/responses/Plain",
        "partType" => "image/png",
        "variable" => "plain",
        "server" => "plain",
        "required" => $"plainProperty{Number(copy)}",
        "property" => $"plainProperty{Number(copy)}",
        "schema" => $"PlainSchema{Number(copy)}",
        _ => $"plain{char.ToUpperInvariant(place[0])}{place[1..]}{Number(copy)}",
    };

    private static void Add(StringBuilder part, string member)
    {
        var open = member.IndexOf('{', StringComparison.Ordinal);
        var close = member.LastIndexOf('}');
        part.Append(part.Length == 0 ? "" : ",\n").Append(member, open + 1, close - open - 1);
    }

    private static string Fill(string template, int copy, Func<string, int, string> text) => Place().Replace(template, match =>
        match.Groups[1].Value == "n" ? Number(copy) : Escape(text(match.Groups[1].Value, copy)));

    private static string Escape(string text)
    {
        var json = new StringBuilder();
        foreach (var c in text)
        {
            if (c is < ' ' or '"' or '\\' or > '~')
                json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                json.Append(c);
        }

        return json.ToString();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("§([a-zA-Z]+)§")]
    private static partial Regex Place();
}
