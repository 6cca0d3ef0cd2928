using System.Text.Json;
using System.Text.Json.Nodes;
using ApiBox.Generators.Parsing;

namespace ApiBox.Preparation;

/// <summary>
/// Writes the description in the form that NSwag digests: with the C# names and converters that our templates need, and
/// without what NSwag would turn into something else than we promise. It only runs on a description without errors.
/// </summary>
internal static class PreparedDescription
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    public static string Write(string text)
    {
        var root = JsonNode.Parse(text)!.AsObject();
        var components = root["components"] as JsonObject;
        components?.Remove("callbacks");
        foreach (var (name, schema) in components?["schemas"]?.AsObject().ToArray() ?? [])
            PrepareSchema(schema!.AsObject(), name);
        foreach (var (_, path) in root["paths"]?.AsObject().ToArray() ?? [])
        {
            foreach (var (_, member) in path!.AsObject())
                if (member is JsonObject operation)
                    PrepareOperation(operation);
            PrepareParameters(path["parameters"]);
        }

        PrepareParameters(components?["parameters"]);
        return root.ToJsonString(Indented) + "\n";
    }

    private static void PrepareOperation(JsonObject operation)
    {
        // Callbacks become types of the generator, with readers that NSwag cannot make.
        operation.Remove("callbacks");
        if (operation["operationId"]?.GetValue<string>() is { } id)
            operation[Extensions.Name] = Naming.Pascal(id);
        PrepareParameters(operation["parameters"]);
        DropExamples(operation["requestBody"]?["content"]);
        foreach (var (_, response) in operation["responses"]?.AsObject() ?? [])
            DropExamples(response?["content"]);
    }

    private static void PrepareParameters(JsonNode? parameters)
    {
        var list = parameters is JsonObject named ? named.Select(static pair => pair.Value) : parameters?.AsArray() ?? [];
        foreach (var parameter in list.OfType<JsonObject>())
        {
            if (parameter["name"]?.GetValue<string>() is { } name)
                parameter[Extensions.Name] = Naming.Camel(name);
            if (parameter["schema"] is JsonObject schema)
                PrepareSchema(schema, "");
        }
    }

    private static void DropExamples(JsonNode? content)
    {
        foreach (var (_, media) in content?.AsObject() ?? [])
        {
            media?.AsObject().Remove("examples");
            media?.AsObject().Remove("example");
        }
    }

    private static void PrepareSchema(JsonObject schema, string typeName)
    {
        schema.Remove("example");
        // The server's default belongs to the server: a client that froze it would send yesterday's.
        schema.Remove("default");
        switch (schema["type"]?.GetValue<string>())
        {
            case "integer":
                // Numbers stay numbers, so that an unknown code is read like any other; its constants come from the generator.
                schema.Remove("enum");
                schema["format"] ??= "int64";
                break;
            case "string" when schema["enum"] is JsonArray values:
                schema["x-enumNames"] ??= new JsonArray([.. values.Select(value => (JsonNode?)Naming.EnumMember(value?.GetValue<string>() ?? "null", typeName))]);
                break;
        }

        foreach (var (name, value) in schema["properties"]?.AsObject().ToArray() ?? [])
        {
            var property = value!.AsObject();
            PrepareSchema(property, typeName);
            if (property.ContainsKey("$ref"))
            {
                // Beside a reference everything else is ignored in OpenAPI 3.0.
                property = new JsonObject { ["allOf"] = new JsonArray(property.DeepClone()) };
                schema["properties"]![name] = property;
            }

            property[Extensions.Name] = Naming.Property(name, typeName);
            if (Converter(schema, name, property) is { } converter)
                property[Extensions.Converter] = converter;
        }

        if (schema["items"] is JsonObject items)
            PrepareSchema(items, typeName);
    }

    /// <summary>The converter of the runtime that a property needs, because the plain one is stricter than the service.</summary>
    private static string? Converter(JsonObject owner, string name, JsonObject property)
    {
        if (property["type"]?.GetValue<string>() != "string")
            return null;
        var isRequired = owner["required"] is JsonArray required && required.Any(item => item?.GetValue<string>() == name);
        var isNullable = property["nullable"]?.GetValue<bool>() ?? false;
        return property["format"]?.GetValue<string>() switch
        {
            "uri" => "UriConverter",
            "date-time" when property["x-apibox-time"]?.GetValue<bool>() == true => isRequired && !isNullable ? "RequiredTimeConverter" : "TimeConverter",
            _ => null,
        };
    }

    private static class Extensions
    {
        public const string Name = "x-apibox-name";
        public const string Converter = "x-apibox-converter";
    }
}
