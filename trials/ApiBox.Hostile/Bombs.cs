using System.Globalization;
using System.Text;

namespace ApiBox.Hostile;

/// <summary>Descriptions that are small for whoever writes them and large for whoever reads them.</summary>
internal static class Bombs
{
    /// <summary>Each by name; the text begins with a brace where it is JSON.</summary>
    public static readonly IReadOnlyDictionary<string, Func<string>> All =
        new SortedDictionary<string, Func<string>>(StringComparer.Ordinal)
        {
            ["ref-circle-schema"] = static () => Schemas(Chain(3, static (i, next) => Reference(next % 3))),
            ["ref-circle-self"] = static () => Schemas("\"S0\": " + Reference(0)),
            ["ref-circle-all-kinds"] = static () => Document(
                """
                "paths": { "/a": { "get": { "operationId": "a", "parameters": [ { "$ref": "#/components/parameters/P" } ],
                  "requestBody": { "$ref": "#/components/requestBodies/B" },
                  "responses": { "200": { "$ref": "#/components/responses/R" } },
                    "callbacks": { "c": { "$ref": "#/components/callbacks/C" } } } }, "/b": { "$ref": "#/paths/~1b" } },
                "components": { "parameters": { "P": { "$ref": "#/components/parameters/Q" },
                  "Q": { "$ref": "#/components/parameters/P" } }, "requestBodies": { "B": { "$ref": "#/components/requestBodies/B" } },
                  "responses": { "R": { "$ref": "#/components/responses/R" } },
                    "callbacks": { "C": { "$ref": "#/components/callbacks/C" } },
                      "pathItems": { "I": { "$ref": "#/components/pathItems/I" } },
                  "headers": { "H": { "$ref": "#/components/headers/H" } }, "links": { "L": { "$ref": "#/components/links/L" } },
                    "examples": { "E": { "$ref": "#/components/examples/E" } } }
                """),
            ["ref-chain-100000"] = static () => Schemas(Chain(100_000, static (_, next) => Reference(next))),
            ["ref-into-itself"] = static () => Schemas("""
                "A": { "type": "object", "properties": { "a": { "$ref": "#/components/schemas/A/properties/b" },
                    "b": { "$ref": "#/components/schemas/A/properties/a" } } }
                """),
            ["allof-circle"] = static () => Schemas(Chain(30, static (_, next) => AllOf(next % 30, next % 30))),
            ["allof-2^30"] = static () => Schemas(Chain(30, static (_, next) => AllOf(next, next))),
            ["allof-chain-10000"] = static () => Schemas(Chain(10_000, static (_, next) => AllOf(next, next))),
            ["oneof-2^30"] = static () => Schemas(Chain(30, static (_, next) => Choice("oneOf", next))),
            ["anyof-2^30"] = static () => Schemas(Chain(30, static (_, next) => Choice("anyOf", next))),
            ["oneof-chain-10000"] = static () => Schemas(Chain(10_000, static (_, next) => Choice("oneOf", next))),
            ["oneof-example-2^30"] = static () => Schemas(Chain(
                30,
                static (i, next) => $$"""
                    { "example": {{(i == 0 ? "{\"a\":1}" : "null")}},
                      "oneOf": [ { "$ref": "#/components/schemas/S{{Int(next)}}" }, { "$ref": "#/components/schemas/S{{Int(next)}}" } ] }
                    """)),
            ["not-example-2^30"] = static () => Schemas(Chain(
                40,
                static (i, next) => $$"""{ "example": 1, "allOf": [ { "not": {{Reference(next)}} }, { "not": {{Reference(next)}} } ] }""")),
            ["properties-chain-20000"] = static () => Schemas(Chain(
                20_000, static (_, next) => $$"""{ "type": "object", "properties": { "next": {{Reference(next)}} } }""")),
            ["items-chain-10000"] = static () => Schemas(Chain(
                10_000, static (_, next) => $$"""{ "type": "array", "items": {{Reference(next)}} }""")),
            ["alias-bomb"] = static () => "openapi: 3.0.3\nx-0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
                + string.Concat(Enumerable.Range(1, 12).Select(static i => $"x-{Int(i)}: &a{Int(i)} ["
                + $"{string.Join(", ", Enumerable.Repeat("*a" + Int(i - 1), 10))}]\n")),
            ["alias-bomb-text"] = static () => "openapi: 3.0.3\nx-0: &a " + new string('x', 1_000_000) + "\nx-1: ["
                + string.Join(", ", Enumerable.Repeat("*a", 10_000)) + "]\n",
            ["enum-100000"] = static () => Schemas($$"""
                "E": { "type": "string", "enum": [{{Join(100_000, static i => $"\"value{Int(i)}\"")}}] }
                """),
            ["enum-100000-nameless"] = static () => Schemas($$"""
                "E": { "type": "string", "enum": [{{Join(100_000, static i => $"\"{new string('-', 1 + (i % 7))}{Signs(i)}\"")}}] }
                """),
            ["enum-100000-integers"] = static () => Schemas($$"""
                "O": { "type": "object", "properties": { "e": { "type": "integer", "enum": [{{Join(100_000, Int)}}] } } }
                """),
            ["properties-100000"] = static () => Schemas($$"""
                "O": { "type": "object", "properties": {
                  {{Join(100_000, static i => $"\"p{Int(i)}\": {{ \"type\": \"string\", \"maxLength\": 5 }}")}} } }
                """),
            ["properties-100000-one-name"] = static () => Schemas($$"""
                "O": { "type": "object", "properties": { {{Join(100_000, static i => $"\"{Signs(i)}\": {{ \"type\": \"string\" }}")}} } }
                """),
            ["required-100000"] = static () => Schemas($$"""
                "O": { "type": "object", "required": [{{Join(100_000, static i => $"\"p{Int(i)}\"")}}] }
                """),
            ["schemas-20000-one-name"] = static () => Schemas(Join(
                20_000, static i => $"\"{char.ConvertFromUtf32(0x4E00 + i)}\": {{ \"type\": \"object\" }}")),
            ["text-10MB"] = static () => Schemas($$""" "O": { "type": "object", "description": "{{new string('<', 10_000_000)}}" } """),
            ["text-10MB-lines"] = static () => Schemas($$"""
                "O": { "type": "object", "description": "{{string.Concat(Enumerable.Repeat("*/\\n", 2_500_000))}}" }
                """),
            ["name-1MB"] = static () => Schemas($$"""
                "{{new string('n', 1_000_000)}}": { "type": "object",
                  "properties": { "{{new string('p', 1_000_000)}}": { "type": "string", "enum": ["{{new string('v', 1_000_000)}}"] } } }
                """),
            ["depth-10000"] = static () => Schemas(" \"O\": " + string.Concat(Enumerable.Repeat("{ \"not\": ", 10_000)) + "{}"
                + new string('}', 10_000)),
            ["depth-250-not"] = static () => Schemas(" \"O\": " + string.Concat(Enumerable.Repeat("{ \"not\": ", 250)) + "{}"
                + new string('}', 250)),
            ["depth-250-arrays"] = static () => Schemas(" \"O\": "
                + string.Concat(Enumerable.Repeat("{ \"type\": \"array\", \"items\": ", 250)) + "{}" + new string('}', 250)),
            ["depth-120-arrays"] = static () => Schemas(" \"O\": "
                + string.Concat(Enumerable.Repeat("{ \"type\": \"array\", \"items\": ", 120)) + "{}" + new string('}', 120)),
            ["depth-100000-yaml"] = static () => "openapi: 3.0.3\nx-a: " + new string('[', 100_000) + new string(']', 100_000),
            ["pattern-1000000"] = static () => Text("pattern", '"' + new string('a', 1_000_000) + '"'),
            ["pattern-groups"] = static () => Text("pattern", "\"^" + new string('(', 8_000) + new string(')', 8_000) + '"'),
            ["pattern-repeats"] = static () => Text("pattern", "\"" + string.Concat(Enumerable.Repeat("(a|b){1,1000}", 1_000)) + '"'),
            ["pattern-nested-repeats"] = static () => Text("pattern", "\"((((a{1,1000}){1,1000}){1,1000}){1,1000})\""),
            ["pattern-redos-example"] = static () => Schemas(Join(
                50,
                static i => $$"""
                    "S{{Int(i)}}": { "type": "string", "pattern": "^(a+)+{{Int(i)}}$", "example": "{{new string('a', 40)}}!" }
                    """)),
            ["bounds-1e999999999"] = static () => Schemas("""
                "O": { "type": "object", "properties": { "a": { "type": "number", "minimum": -1e999999999, "maximum": 1e999999999,
                      "multipleOf": 1e-999999999, "enum": [1e999999999, 1e-999999999], "default": 1e999999999, "example": 3 },
                    "b": { "type": "integer", "minimum": -1e999999999, "exclusiveMaximum": true, "maximum": 1e999999999,
                      "example": 1e99999 }, "c": { "type": "string", "maxLength": 1e99 },
                    "d": { "type": "number", "multipleOf": 1e-99999, "example": 1e99999 } } }
                """),
            ["number-1000000-digits"] = static () => Schemas($$"""
                "O": { "type": "object", "properties": { "a": { "type": "number", "maximum": {{new string('9', 1_000_000)}},
                      "multipleOf": 0.{{new string('3', 1_000_000)}}, "example": {{new string('7', 1_000_000)}} } } }
                """),
            ["operations-3000"] = static () => Operations(3_000),
            ["parameters-10000"] = static () => Document($$"""
                "paths": { "/a": { "get": { "operationId": "a", "parameters": [
                  {{Join(10_000, static i => $$"""{ "name": "p{{Int(i)}}", "in": "query", "schema": { "type": "string" } }""")}}],
                  "responses": { "204": { "description": "x" } } } } }
                """),
            ["branches-2000"] = static () => Schemas(Join(
                2_000, static i => $$""" "S{{Int(i)}}": { "type": "object", "properties": { "a{{Int(i)}}": { "type": "string" } } } """)
                + ", \"U\": { \"oneOf\": [" + Join(2_000, Reference) + "] }"),
            ["examples-100000"] = static () => Schemas($$"""
                "O": { "type": "array", "uniqueItems": true, "items": { "type": "integer", "minimum": 5 },
                  "example": [{{Join(100_000, Int)}}] }
                """),
            ["callbacks-5000"] = static () => Document($$""" "components": { "callbacks": { {{Join(5_000, Callback)}} } } """),
        };

    private static string Callback(int i) =>
        $$"""
        "c{{Int(i)}}": { "{$request.body#/u}": { "post": { "requestBody": { "content": { "application/json": {
          "schema": { "type": "object", "properties": { "a": { "type": "string" } } } } } } } } }
        """;

    // Two letters that no other number has.
    private static string Signs(int i) => char.ConvertFromUtf32(0x4E00 + (i % 20_000)) + char.ConvertFromUtf32(0xAC00 + (i / 20_000));

    /// <summary>An ordinary description of that many operations, each with a request and an answer of its own.</summary>
    public static string Operations(int count)
    {
        var paths = Join(count, static i => $$"""
            "/things{{Int(i)}}/{id}": { "post": { "operationId": "makeThing{{Int(i)}}", "summary": "Makes the thing {{Int(i)}}.",
              "description": "What it makes, and how.",
              "parameters": [ { "name": "id", "in": "path", "required": true, "description": "Which one.",
                "schema": { "type": "string", "maxLength": 64 } }, { "name": "limit", "in": "query", "description": "How many.",
                  "schema": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 100 } } ],
              "requestBody": { "required": true, "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/Request{{Int(i)}}" } } } },
              "responses": { "200": { "description": "It.", "content": {
                "application/json": { "schema": { "$ref": "#/components/schemas/Answer{{Int(i)}}" } } } } } } }
            """);
        var schemas = Join(count, static i => $$"""
            "Request{{Int(i)}}": { "type": "object", "description": "What to make.", "required": ["name"],
              "properties": { "name": { "type": "string", "description": "Its name.", "minLength": 1, "maxLength": 80 },
                "size": { "type": "number", "format": "decimal", "description": "Its size.", "minimum": 0, "maximum": 1,
                  "multipleOf": 0.01 },
              "tags": { "type": "array", "description": "Words.", "maxItems": 10, "items": { "type": "string", "maxLength": 20 } },
                "kind": { "type": "string", "description": "Its kind.", "enum": ["small", "large"] },
                  "parent": { "$ref": "#/components/schemas/Answer{{Int(i)}}" } } },
            "Answer{{Int(i)}}": { "type": "object", "description": "What was made.", "required": ["id"],
              "properties": { "id": { "type": "string", "format": "uuid", "description": "Its id." },
                "made": { "type": "string", "format": "date-time", "description": "When." },
                  "more": { "type": "array", "description": "Others.",
                    "items": { "$ref": "#/components/schemas/Answer{{Int((i + 1) % 7)}}" } } } }
            """);
        return Document($$""" "paths": { {{paths}} }, "components": { "schemas": { {{schemas}} } } """);
    }

    private static string Document(string members) =>
        $$"""{ "openapi": "3.0.3", "info": { "title": "Bomb", "version": "1" }, {{members}} }""";

    private static string Schemas(string schemas) => Document($$""" "components": { "schemas": { {{schemas}} } } """);

    private static string Text(string keyword, string value) =>
        Schemas($$""" "O": { "type": "object", "properties": { "a": { "type": "string", "{{keyword}}": {{value}} } } } """);

    private static string Chain(int count, Func<int, int, string> schema) =>
        Join(count, i => $"\"S{Int(i)}\": {schema(i, i + 1)}") + $", \"S{Int(count)}\": {{ \"type\": \"object\" }}";

    private static string Reference(int number) => $$"""{ "$ref": "#/components/schemas/S{{Int(number)}}" }""";

    private static string AllOf(int left, int right) => $$"""{ "allOf": [ {{Reference(left)}}, { "allOf": [ {{Reference(right)}} ] } ] }""";

    private static string Choice(string keyword, int next) =>
        $$"""{ "{{keyword}}": [ {{Reference(next)}}, { "allOf": [ {{Reference(next)}}, { "required": ["a"] } ] } ] }""";

    private static string Join(int count, Func<int, string> item)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append(i == 0 ? "" : ", ").Append(item(i));
        return text.ToString();
    }

    private static string Int(int value) => value.ToString(CultureInfo.InvariantCulture);
}
