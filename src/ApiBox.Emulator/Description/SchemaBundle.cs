using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;
using NJsonSchema.Infrastructure;

namespace ApiBox.Emulator;

/// <summary>Collects the schemas of a description and loads them in one go, as OpenAPI 3.0, so that references resolve.</summary>
internal sealed class SchemaBundle
{
    private const string Components = "#/components/schemas/";

    private readonly JsonObject _definitions = [];
    private JsonSchema? _loaded;

    public SchemaBundle(JsonNode description)
    {
        foreach (var (name, schema) in description["components"]?["schemas"]?.AsObject() ?? [])
            Add(name, schema!);
    }

    /// <summary>Adds an inline schema under a name by which <see cref="Get"/> finds it after <see cref="LoadAsync"/>.</summary>
    public void Add(string name, JsonNode schema) => _definitions[name] = Adapt(schema.DeepClone());

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var text = new JsonObject { ["definitions"] = _definitions.DeepClone() }.ToJsonString();
        _loaded = await JsonSchemaSerialization.FromJsonAsync<JsonSchema>(
            text,
            SchemaType.OpenApi3,
            documentPath: null,
            root => new JsonReferenceResolver(new JsonSchemaAppender(root, new DefaultTypeNameGenerator())),
            JsonSchema.CreateJsonSerializerContractResolver(SchemaType.OpenApi3),
            cancellationToken);
    }

    public JsonSchema Get(string name) => _loaded!.Definitions[name];

    private static JsonNode Adapt(JsonNode node)
    {
        switch (node)
        {
            case JsonArray list:
                foreach (var item in list.OfType<JsonNode>())
                    Adapt(item);
                break;
            case JsonObject map:
                if (map["$ref"] is JsonValue reference)
                    map["$ref"] = reference.GetValue<string>().Replace(Components, "#/definitions/", StringComparison.Ordinal);
                AcceptEveryFormOfTime(map);
                foreach (var child in map.Select(member => member.Value).OfType<JsonNode>())
                    Adapt(child);
                break;
        }

        return node;
    }

    // The service writes times in four forms: epoch milliseconds as number or text, and two date forms.
    private static void AcceptEveryFormOfTime(JsonObject schema)
    {
        if (schema["x-apibox-time"]?.GetValueKind() != JsonValueKind.True)
            return;
        schema.Remove("type");
        schema.Remove("format");
        schema["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "integer" },
            new JsonObject { ["type"] = "string", ["pattern"] = "^-?[0-9]+$" },
            new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}" });
    }
}
