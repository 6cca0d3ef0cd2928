namespace ApiBox.Emulator.Tests.Support;

/// <summary>
/// A description of another service: other paths, names, states, codes and envelope, to show that none of ours is in the code.
/// </summary>
internal static class OtherDescription
{
    public const string Json =
        """
        {
          "openapi": "3.0.3",
          "info": { "title": "Mixes", "version": "1" },
          "security": [{ "bearer": [] }],
          "paths": {
            "/v2/rooms/{room}/mixes": {
              "parameters": [{ "name": "room", "in": "path", "required": true, "schema": { "type": "integer", "minimum": 1 } }],
              "post": {
                "operationId": "makeMix",
                "parameters": [
                  { "$ref": "#/components/parameters/MixId" },
                  { "name": "loud", "in": "query", "schema": { "type": "boolean" } },
                  { "name": "part", "in": "query",
                    "schema": { "type": "array", "maxItems": 2, "items": { "type": "number", "multipleOf": 0.1 } } }
                ],
                "requestBody": {
                  "content": { "application/json": { "schema": {
                    "type": "object",
                    "properties": {
                      "name": { "type": "string", "maxLength": 2, "nullable": true },
                      "when": { "type": "string", "format": "date-time", "x-apibox-time": true },
                      "until": { "oneOf": [{ "type": "string", "nullable": true }, { "type": "integer" }], "x-apibox-time": true },
                      "report": { "type": "object", "properties": { "to": { "type": "string", "format": "uri" } } }
                    }
                  } } }
                },
                "responses": { "201": {
                  "description": "",
                  "content": { "application/json": { "schema": { "$ref": "#/components/schemas/MixAnswer" } } },
                  "links": { "mix": { "operationId": "getMix", "parameters": { "path.mix": "$response.body#/result/mix_no" } } }
                } },
                "callbacks": { "mixDone": { "{$request.body#/report/to}?from=emulator": { "put": {
                  "requestBody": { "content": { "application/json": {
                    "schema": { "type": "object" },
                    "example": { "taskId": "?", "sheet_url": "https://example.com/x.mid" }
                  } } }
                } } } }
              }
            },
            "/v2/mixes/{mix}": {
              "get": {
                "operationId": "getMix",
                "x-apibox-task": { "status": "/result/flag", "running": [0], "succeeded": [1], "failed": [2, 3], "error": "/result/why" },
                "parameters": [{ "name": "mix", "in": "path", "required": true, "schema": { "type": "string" } }],
                "responses": { "200": { "description": "",
                  "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Mix" } } } } }
              }
            },
            "/v2/weather": {
              "get": {
                "operationId": "getWeather",
                "security": [],
                "parameters": [{ "name": "town", "in": "query", "required": true, "schema": { "type": "string", "enum": ["Oslo"] } }],
                "responses": { "200": { "description": "",
                  "content": { "application/json": { "schema": { "type": "object" }, "example": { "sky": "blue" } } } } }
              }
            },
            "/v2/style": {
              "post": {
                "operationId": "style",
                "x-apibox-paid": true,
                "responses": { "200": { "description": "",
                  "content": { "application/json": { "schema": { "$ref": "#/components/schemas/MixAnswer" } } } } }
              }
            }
          },
          "components": {
            "parameters": { "MixId": { "name": "X-Mix-Id", "in": "header", "required": true,
              "schema": { "type": "string", "format": "uuid" } } },
            "schemas": {
              "Code": { "type": "integer", "x-apibox-codes": {
                "0": { "name": "Fine", "kind": "ok" },
                "470": { "name": "Wrong", "kind": "invalid", "description": "Something is wrong." },
                "480": { "name": "Who", "kind": "unauthorized", "description": "Who are you?" },
                "490": { "name": "Where", "kind": "not-found", "description": "There is no such thing." }
              } },
              "MixAnswer": {
                "type": "object",
                "x-apibox-envelope": { "code": "/state/no", "message": "/state/text", "data": "/result" },
                "properties": {
                  "state": { "type": "object", "properties": {
                    "no": { "allOf": [{ "$ref": "#/components/schemas/Code" }], "example": 0 }, "text": { "type": "string" } } },
                  "result": { "type": "object", "properties": { "mix_no": { "type": "string" } } }
                }
              },
              "Mix": {
                "type": "object",
                "x-apibox-envelope": { "code": "/state/no", "message": "/state/text", "data": "/result" },
                "properties": {
                  "state": { "type": "object", "properties": {
                    "no": { "type": "integer", "example": 0 }, "text": { "type": "string" } } },
                  "result": { "type": "object", "properties": {
                    "flag": { "type": "integer" },
                    "why": { "type": "string", "nullable": true },
                    "audioUrl": { "type": "string", "format": "uri" }
                  } }
                }
              }
            }
          }
        }
        """;
}
