namespace ApiBox.Generators.Tests;

public sealed partial class DiagnosticTests
{
    /// <summary>Cases in operations, callbacks and components.</summary>
    public static TheoryData<string, string> OperationCases => new()
    {
        { "APIBOX113", Operation(""" "x-apibox-paid": «"true", """) },
        {
            "APIBOX116",
            Paths(
                """
                { "/x": { "get": { "operationId": "x", "summary": "",
                      "parameters": [ { "name": "id", "in": "query", "required": true, "schema": { "type": "string" } } ],
                      "x-apibox-task": { "status": «"/nowhere" },
                """
                    + Answer + " } } }",
                Thing)
        },
        { "APIBOX118", Operation(""" «"x-apibox-payed": true, """) },
        { "APIBOX102", Operation(""" "parameters": [{ "$ref": «"#/components/parameters/gone" }], """) },
        { "APIBOX105", Operation(""" "parameters": [{ "name": "a", "in": «"body", "schema": {} }], """) },
        { "APIBOX105", Operation(""" "parameters": «{}, """) },
        { "APIBOX105", Paths("""{ "/x": «[] }""") },
        { "APIBOX105", Paths("""{ "/x": { "get": «1 } }""") },
        { "APIBOX106", Operation(""" "parameters": [{ "name": «"a b", "in": "header", "required": true, "schema": {} }], """) },
        {
            "APIBOX108",
            Paths(
                """{ "/x": { "get": { "operationId": "do-it", "summary": "", """ + Answer
                    + """ }, "put": { "operationId": «"DoIt", "summary": "", """ + Answer + " } } }",
                Thing)
        },
        { "APIBOX109", Operation(""" "parameters": [«{ "in": "query", "schema": {} }], """) },
        { "APIBOX116", Operation(""" "x-apibox-paid": true, "callbacks": { "done": { «"{$request.query.u}": {} } }, """) },
        { "APIBOX137", Operation(""" "callbacks": { "done": { «"{$request.query.u}": {} } }, """) },
        { "APIBOX137", Operation(""" "parameters": [«{ "name": "accept", "in": "header", "schema": {} }], """) },
        {
            "APIBOX137",
            Operation(
                """
                "parameters": [{ "name": "a", "in": "path", «"allowReserved": true, "required": true, "schema": { "type": "string" } }],
                """,
                path: "/x/{a}")
        },
        {
            "APIBOX137",
            Operation(""" "parameters": [{ "name": "a", "in": "query", «"allowEmptyValue": true, "schema": { "type": "boolean" } }], """)
        },
        { "APIBOX137", Operation(""" "requestBody": { "content": { "text/plain": {}, "image/png": «{} } }, """, "post") },
        {
            "APIBOX137",
            Operation(""" "requestBody": { "content": { "application/json": { "schema": {}, "encoding": «{} } } }, """, "post")
        },
        {
            "APIBOX137",
            Operation(
                """
                "requestBody": { "content": { "multipart/form-data": { "schema": { "type": "object", "additionalProperties": {} },
                      "encoding": { "a": «{} } } } },
                """,
                "post")
        },
        {
            "APIBOX137",
            Operation(
                """
                "requestBody": { "content": { "multipart/form-data": {
                      "schema": { "type": "object", "description": "", "properties": { "a": { "type": "string", "description": "" } } },
                      "encoding": { "a": { "headers": «{} } } } } },
                """,
                "post")
        },
        {
            "APIBOX137",
            Operation(""" "requestBody": { "content": { "image/png": { "schema": { "type": "string", «"maxLength": 5 } } } }, """, "post")
        },
        { "APIBOX137", Operation(""" "servers": [{ "url": "https://a.example" }, { "url": «"https://b.example" }], """) },
        { "APIBOX137", Paths("""{ "/x": { «"GET": {} } }""") },
        { "APIBOX137", Responses(""" "200": { "headers": { "X-A": «{} } } """) },
        { "APIBOX137", Responses(""" "200": { "content": { "application/json": {}, "application/xml": «{} } } """) },
        { "APIBOX137", Responses(""" "200": { "content": «{ "application/json": {} } } """, "head") },
        {
            "APIBOX137",
            Responses("""
                "200": { "content": { "application/json": { "schema": { "type": "array",
                        "items": { "type": "string", «"maxLength": 5 } } } } }
                """)
        },
        {
            "APIBOX137",
            Responses("""
                "204": {}, "400": { "content": { "application/json": { "schema": { "type": "array", «"maxItems": 5, "items": {} } } } }
                """)
        },
        { "APIBOX137", Responses(""" "200": { "links": { «"a": { "operationId": "x" } } } """) },
        {
            "APIBOX137",
            Responses("""
                "200": { "description": "", "content": { "application/json": { "example": {},
                      "schema": { "type": "object", «"additionalProperties": false } } } }
                """)
        },
        {
            "APIBOX137",
            Webhook(""" "parameters": [ «{ "name": "a", "in": "header", "schema": {} } ], "responses": { "200": { "description": "" } } """)
        },
        {
            "APIBOX137",
            Webhook("""
                "responses": { "200": { "description": "", "content": «{
                      "application/json": { "schema": { "type": "string", "minLength": 1 } } } } }
                """)
        },
        {
            "APIBOX137",
            Operation(
                """
                "callbacks": { "done": { "{$request.body#/u}": {
                      "post": { "security": «[], "requestBody": { "content": {
                            "application/json": { "example": {}, "schema": { "type": "object", "description": "",
                                "properties": { "a": { "type": "string", "description": "" } } } } } } } } } },
                "requestBody": { "required": true, "content": {
                    "application/json": { "schema": { "type": "object", "description": "",
                        "properties": { "u": { "type": "string", "format": "uri", "description": "" } } } } } },
                """,
                "post")
        },
        { "APIBOX140", Paths("""{ "/x": { "get": «{ "summary": "", """ + Answer + " } } }", Thing) },
        { "APIBOX140", Paths("""{ "/x": { "get": { "operationId": «"!", "summary": "", """ + Answer + " } } }", Thing) },
        {
            "APIBOX141",
            Paths(
                """{ "/x": { "get": { "operationId": "a", "summary": "", """ + Answer
                    + """ }, "put": { "operationId": «"a", "summary": "", """ + Answer + " } } }",
                Thing)
        },
        { "APIBOX160", Operation("", path: "/x/{a}").Replace("\"/x/{a}\"", "«\"/x/{a}\"", StringComparison.Ordinal) },
        { "APIBOX159", Operation(""" "parameters": [«{ "name": "a", "in": "path", "required": true, "schema": {} }], """) },
        { "APIBOX162", Operation(""" "parameters": [{ "name": «"a", "in": "path", "schema": {} }], """, path: "/x/{a}") },
        {
            "APIBOX161",
            Operation(""" "parameters": [{ "name": "a", "in": "query", "schema": {} }, «{ "name": "a", "in": "query", "schema": {} }], """)
        },
        { "APIBOX168", Operation(""" "parameters": [«{ "name": "Content-Length", "in": "header", "schema": {} }], """) },
        { "APIBOX175", Operation(""" "parameters": [{ "name": "a", "in": "query", "style": «"matrix", "schema": {} }], """) },
        {
            "APIBOX176",
            Operation(""" "parameters": [{ "name": "a", "in": "query", "style": «"deepObject", "schema": { "type": "string" } }], """)
        },
        {
            "APIBOX173",
            Operation("""
                "parameters": [{ "name": "a", "in": "query", "content": { «"text/plain": { "schema": { "type": "string" } } } }],
                """)
        },
        { "APIBOX174", Operation(""" "parameters": [«{ "name": "a", "in": "query" }], """) },
        { "APIBOX169", Operation(""" "parameters": [{ "name": «"a b", "in": "header", "schema": {} }], """) },
        { "APIBOX170", Operation(""" "parameters": [{ "name": «"X-A ", "in": "header", "required": true, "schema": {} }], """) },
        {
            "APIBOX179",
            Operation(""" "parameters": [{ "name": "Idempotency-Key", "in": "header", "schema": { "type": "integer" } }], """, "post")
                .Replace("\"x\"", "«\"x\"", StringComparison.Ordinal)
        },
        { "APIBOX180", Operation(""" "requestBody": { "content": «{} }, """, "post") },
        { "APIBOX180", Operation(""" "requestBody": «{ "required": true }, """, "post") },
        { "APIBOX181", Operation(""" «"requestBody": { "content": { "application/json": {} } }, """) },
        { "APIBOX182", Operation(""" "requestBody": { "content": { «"json": {} } }, """, "post") },
        {
            "APIBOX183",
            Operation(""" "requestBody": { "content": { "application/xml": { "schema": «{ "type": "array", "items": {} } } } }, """, "post")
        },
        { "APIBOX184", Paths("""{ "/x": { "get": «{ "operationId": "x", "summary": "" } } }""") },
        { "APIBOX186", Responses(""" "200": { «"content": {} } """) },
        { "APIBOX186", Responses(""" "204": {}, "4XX": { «"content": null } """) },
        { "APIBOX185", Responses(""" «"OK": {}, "200": {} """) },
        {
            "APIBOX187",
            Responses("""
                "200": { "content": { "application/json": { "schema": { "type": "string" } } } },
                «"201": { "content": { "application/json": { "schema": { "type": "integer" } } } }
                """)
        },
        { "APIBOX147", Operation(""" "servers": [{ "url": «"/v2" }], """) },
        { "APIBOX151", Example("""{ "n": «"1" }""") },
        {
            "APIBOX151",
            Callback(
                """{ "type": "object", "properties": { "n": { "type": "integer", "description": "" } } }""",
                """ "examples": { "one": { "value": { "n": «1.5 } } } """)
        },
        { "APIBOX163", Operation(""" "parameters": [{ "$ref": «"#/components/parameters/gone" }], """) },
        {
            "APIBOX165",
            Paths("""
                { "/x": { "get": { "operationId": "x", "summary": "",
                      "responses": { "200": { "links": { "a": { "operationId": «"gone" } } } } } } }
                """)
        },
        {
            "APIBOX165",
            Paths("""
                { "/x": { "get": { "operationId": "x", "summary": "",
                      "responses": { "200": { "links": { "a": { "$ref": «"#/components/links/gone" } } } } } } }
                """)
        },
        {
            "APIBOX166",
            Operation(""" "parameters": [{ "name": "a", "in": "query", "schema": { "type": "string", «"required": true } }], """)
        },
        {
            "APIBOX167",
            Paths(
                """{ "/x": { "get": { "operationId": "x", "summary": "", """ + Answer + """ } }, «"/y": { "$ref": "#/paths/~1x" } }""",
                Thing)
        },
        {
            "APIBOX201",
            Paths(
                """{ "/x": { "get": { "operationId": "x", "summary": "", """ + Answer
                    + """
                        , "callbacks": { "done": { «"{$request.body#/u}": {
                              "post": { "requestBody": { "content": { "application/json": {
                                      "schema": { "type": "object" } } } } } } } } } } }
                        """,
                Thing)
                + " "
        },
    };
}
