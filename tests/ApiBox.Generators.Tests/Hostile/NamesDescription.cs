using System.Text.Json.Nodes;

namespace ApiBox.Generators.Tests.Hostile;

/// <summary>
/// A description in which every name of a list is a schema, a property, an enum value, a branch, a parameter, an operation and a callback.
/// </summary>
internal static class NamesDescription
{
    public static string Build(IReadOnlyList<string> names)
    {
        var schemas = new JsonObject { ["Some"] = Objects(names), ["SomeEnum"] = Enum(names), ["Closed"] = Closed(names) };
        foreach (var name in names)
            schemas[name == "Some"
                ? "SomeMore"
                : name] = (name.Length % 3) switch { 0 => Enum(["a", "b"]), 1 => Choice(), _ => Objects(["a", name]) };
        var paths = new JsonObject();
        foreach (var name in names.Where(static (_, index) => index % 3 == 0))
            paths[$"/{paths.Count}"] = new JsonObject { ["get"] = Operation(names, name, withAll: paths.Count == 0) };
        return new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = "Names", ["version"] = "1" },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        }.ToJsonString();
    }

    private static JsonObject Objects(IReadOnlyList<string> names)
    {
        var properties = new JsonObject();
        for (var i = 0; i < names.Count; i++)
            properties[names[i]] = (i % 4) switch
            {
                0 => Text(),
                1 => new JsonObject { ["type"] = "array", ["description"] = "x", ["maxItems"] = 3, ["items"] = Text() },
                2 =>
                    new JsonObject
                    {
                        ["type"] = "object",
                        ["description"] = "x",
                        ["additionalProperties"] = new JsonObject { ["type"] = "array", ["items"] = Text() }
                    },
                _ =>
                    new JsonObject
                    {
                        ["type"] = "string",
                        ["description"] = "x",
                        ["format"] = "uri",
                        ["maxLength"] = 50,
                        ["not"] = new JsonObject { ["maxLength"] = 1 }
                    },
            };
        return new JsonObject { ["type"] = "object", ["description"] = "x", ["properties"] = properties };
    }

    private static JsonObject Closed(IReadOnlyList<string> names)
    {
        var closed = Objects(names);
        closed["additionalProperties"] = false;
        closed["required"] = new JsonArray([.. names.Select(static name => (JsonNode)name)]);
        return closed;
    }

    private static JsonObject Enum(IReadOnlyList<string> values) =>
        new() { ["type"] = "string", ["description"] = "x", ["enum"] = new JsonArray([.. values.Select(static value => (JsonNode)value)]) };

    private static JsonObject Choice() => new()
    {
        ["description"] = "x",
        ["oneOf"] = new JsonArray(
            Text(),
            new JsonObject { ["type"] = "object", ["title"] = "Value", ["properties"] = new JsonObject { ["a"] = Text() } },
            Reference("Some")),
    };

    private static JsonObject Operation(IReadOnlyList<string> names, string name, bool withAll)
    {
        var operation = new JsonObject
        {
            ["operationId"] = name,
            ["summary"] = "x",
            ["responses"] = new JsonObject { ["200"] = new JsonObject { ["description"] = "x", ["content"] = Media(Reference("Some")) } },
            ["callbacks"] = new JsonObject
            {
                [name] = new JsonObject
                {
                    ["{$request.query.u}"] = new JsonObject
                    {
                        ["post"] = new JsonObject
                        {
                            ["requestBody"] = new JsonObject { ["content"] = Media(Objects(withAll ? names : ["a", name])) }
                        }
                    }
                },
            },
        };
        if (withAll)
            operation["parameters"] = new JsonArray([.. names.Where(static one => char.IsAsciiLetter(one[0]))
                .Select(one => (JsonNode)new JsonObject { ["name"] = one, ["in"] = "query", ["schema"] = Text() })]);
        return operation;
    }

    private static JsonObject Media(JsonObject schema) =>
        new() { ["application/json"] = new JsonObject { ["example"] = new JsonObject(), ["schema"] = schema } };

    private static JsonObject Text() => new() { ["type"] = "string", ["description"] = "x", ["maxLength"] = 5 };

    private static JsonObject Reference(string name) => new() { ["$ref"] = $"#/components/schemas/{name}" };
}
