namespace ApiBox.Generators.Tests;

public sealed partial class DiagnosticTests
{
    /// <summary>What once had no effect and no diagnostic either.</summary>
    public static TheoryData<string, string> OnceSilent => new()
    {
        // nullable without an effect
        { "APIBOX177", Property("""{ "description": "", «"nullable": true, "oneOf": [ { "type": "string" }, { "type": "integer" } ] }""") },
        {
            "APIBOX177",
            Property("""{ "type": "array", "description": "", "items": { «"nullable": true, "allOf": [ { "type": "string" } ] } }""")
        },
        { "APIBOX177", Property("""{ "type": "string", "description": "", «"nullable": true, "enum": ["a", "b"] }""") },
        { "APIBOX177", Holding("""{ «"nullable": true, "description": "", "allOf": [ { "$ref": "#/components/schemas/Thing" } ] }""") },
        {
            "APIBOX177",
            Holding("""{ "type": "object", «"nullable": true, "description": "", "allOf": [ { "$ref": "#/components/schemas/Thing" } ] }""")
        },
        { "APIBOX177", Holding("""{ "$ref": "#/components/schemas/Thing", «"nullable": true }""") },
        {
            "APIBOX177",
            Operation(""" "parameters": [{ "name": "a", "in": "query", "schema": { «"nullable": true, "enum": ["a", "b"] } }], """)
        },
        {
            "APIBOX177",
            Webhook(""" "responses": {} """)
                .Replace("3.1.0", "3.0.3", StringComparison.Ordinal)
                .Replace(
                    """{ "type": "object" }""",
                    """{ "type": "object", "properties": { "a": { "description": "", «"nullable": true } } }""",
                    StringComparison.Ordinal)
        },
        { "APIBOX133", Later("""{ "type": "string", "description": "", "nullable": «true }""") },
        { "APIBOX133", Later("""{ "type": "array", "description": "", "items": { "type": "integer", "nullable": «true } }""") },

        // Examples that other tools refuse
        { "APIBOX151", Property("""{ "type": "string", "description": "", "format": "uri", "example": «"" }""") },
        { "APIBOX151", Property("""{ "type": "string", "description": "", "format": "hostname", "example": «"" }""") },
        {
            "APIBOX151",
            Property("""{ "type": "string", "description": "", "format": "date-time", "x-apibox-time": true, "example": «1767225600000 }""")
        },
        { "APIBOX151", Property("""{ "type": "string", "description": "", "format": "duration", "example": «"P1Y2D" }""") },
        { "APIBOX151", Later("""{ "type": "string", "description": "", "format": "duration", "examples": ["PT1H", «"PT1H2S"] }""") },
        { "APIBOX150", Property("""{ "type": "string", "description": "", "format": "uri", "default": «"" }""") },

        // Patterns in slashes
        { "APIBOX178", Property("""{ "type": "string", "description": "", "pattern": «"/^a+$/" }""") },
        { "APIBOX178", Property("""{ "type": "string", "description": "", "pattern": «"/^a+/gi" }""") },
        { "APIBOX178", Property("""{ "type": "string", "description": "", "pattern": «"/a+$/" }""") },
        { "APIBOX178", Later("""{ "type": "object", "description": "", "patternProperties": { «"/^a/": { "type": "string" } } }""") },

        // Components that nothing refers to
        { "APIBOX137", Schemas(""" "Role": «{ "type": "string", "description": "", "enum": ["user", "tool"] } """) },
        {
            "APIBOX137",
            Schemas(""" "Names": «{ "type": "array", "description": "", "maxItems": 3, "items": { "type": "string", "maxLength": 5 } } """)
        },
        {
            "APIBOX137",
            Schemas(""" "Sizes": «{ "type": "object", "description": "", "additionalProperties": { "type": "integer", "minimum": 1 } } """)
        },
        {
            "APIBOX137",
            Schemas("""
                "Thing": { "type": "object", "description": "", "definitions": { "Len": «{ "type": "string", "maxLength": 2 } },
                  "properties": { "a": { "description": "" } } }
                """)
        },
        { "APIBOX137", Later("""{ "type": "string", "description": "", "$defs": { "Len": «{ "type": "string", "maxLength": 2 } } }""") },
        {
            "APIBOX137",
            """
            { "openapi": "3.1.0", "components": { "pathItems": {
                  "Spare": «{ "get": { "operationId": "spare", "responses": { "204": {} } } } } } }
            """
        },
        {
            "APIBOX137",
            """
            { "openapi": "3.0.3", "components": { "parameters": {
                  "a": «{ "name": "a", "in": "query", "schema": { "type": "string", "maxLength": 2 } } } } }
            """
        },
        {
            "APIBOX137",
            """{ "openapi": "3.0.3", "components": { "headers": { "a": «{ "schema": { "type": "string", "maxLength": 2 } } } } }"""
        },
        {
            "APIBOX137",
            """
            { "openapi": "3.0.3", "components": { "requestBodies": {
                  "a": «{ "content": { "application/json": { "schema": { "type": "array", "items": {}, "maxItems": 2 } } } } } } }
            """
        },

        // Rules of answers that have no type
        { "APIBOX137", Plain("""{ "type": "integer", «"format": "int16" }""") },
        { "APIBOX137", Plain("""{ "type": "string", «"format": "email" }""") },
        { "APIBOX137", Plain("""{ "type": "string", "enum": «["x", "y"] }""") },
        { "APIBOX137", Plain("""{ "type": "object", "properties": {}, «"additionalProperties": false }""") },
        { "APIBOX137", Plain("""{ "allOf": [ { "type": "string" }, { «"maxLength": 3 } ] }""") },
        { "APIBOX137", Plain("""{ "type": "object", "additionalProperties": { "allOf": [ { "type": "integer", «"minimum": 3 } ] } }""") },
        { "APIBOX137", Plain("""{ "oneOf": «[ { "type": "string", "maxLength": 1 }, { "type": "string", "minLength": 3 } ] }""") },
        {
            "APIBOX137",
            Plain("""{ "type": "array", "items": { "type": "number", «"multipleOf": 5 } }""")
                .Replace("\"200\"", "\"404\": {}, \"200\"", StringComparison.Ordinal)
        },
        { "APIBOX137", Responses(""" "200": { "content": { "text/plain": { "schema": { "type": "string", «"pattern": "^a" } } } } """) },

        // Requirements that another part takes back
        {
            "APIBOX137",
            Schemas("""
                "Alert": { "description": "", "allOf": [ { "type": "object",
                      "properties": { "type": { "type": "string", "description": "", "readOnly": true } } },
                    { "type": "object", "required": [«"type"], "properties": { "type": { "type": "string", "enum": ["alert"] } } } ] }
                """)
        },
        {
            "APIBOX137",
            Schemas("""
                "Alert": { "description": "", "required": [«"type"],
                  "allOf": [ { "type": "object", "properties": {
                        "type": { "type": "string", "description": "", "readOnly": true } } } ] }
                """)
        },

        {
            "APIBOX137",
            Schemas("""
                "Thing": { "type": "object", "description": "", "required": [«"id"],
                  "properties": { "id": { "description": "", "allOf": [ { "type": "string", "readOnly": true } ] } } }
                """)
        },

        // Answers, parameters and bodies
        { "APIBOX184", Paths("""{ "/x": { "get": { "operationId": "x", "summary": "", "responses": «{} } } }""") },
        { "APIBOX184", Paths("""{ "/x": { "get": { "operationId": "x", "summary": "", "responses": «{ "x-more": {} } } } }""") },
        {
            "APIBOX171",
            Operation("""
                "parameters": [{ "name": "a", "in": "query", "schema": {},
                    "content": «{ "application/json": { "schema": { "type": "string" } } } }],
                """)
        },
        {
            "APIBOX172",
            Operation("""
                "parameters": [{ "name": "a", "in": "query", "content": { "application/json": { "schema": { "type": "string" } },
                      "text/plain": «{} } }],
                """)
        },
        { "APIBOX137", Webhook(""" "responses": { "200": { "description": "", "links": «{ "a": { "operationId": "x" } } } } """) },
        {
            "APIBOX137",
            Webhook(""" "callbacks": «{ "done": { "{$request.body#/u}": {} } }, "responses": { "200": { "description": "" } } """)
        },
        {
            "APIBOX137",
            Operation(
                """ "requestBody": { "content": { "image/jpeg": { "schema": { "type": "string", «"format": "base64" } } } }, """, "post")
        },
        {
            "APIBOX137",
            Operation(
                """
                "requestBody": { "content": { "image/jpeg": { "schema": { "allOf": [ { "type": "string", «"maxLength": 5 } ] } } } },
                """,
                "put")
        },
    };

    private static string Plain(string schema) =>
        Responses($$""" "200": { "content": { "application/json": { "schema": {{schema}} } } } """);

    private static string Holding(string property) =>
        Schemas(Thing + $$""", "Holder": { "type": "object", "description": "", "properties": { "a": {{property}} } } """);
}
