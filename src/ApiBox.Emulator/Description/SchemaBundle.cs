using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;
using NJsonSchema.Infrastructure;

namespace ApiBox.Emulator;

/// <summary>Collects the schemas of a description and loads them together, so that references can be resolved.</summary>
internal sealed class SchemaBundle
{
    private const string Components = "#/components/schemas/";

    private static readonly string[] Single = ["items", "additionalProperties", "not", "contains", "propertyNames", "additionalItems"];
    private static readonly string[] Lists = ["allOf", "anyOf", "oneOf", "prefixItems", "items"];
    private static readonly string[] Maps = ["properties", "patternProperties", "definitions", "$defs"];

    private readonly DescriptionDocument _document;
    private readonly JsonObject _definitions = [];
    private readonly Dictionary<string, string> _moved = [];
    private readonly SchemaType _type;
    private JsonSchema? _loaded;

    public SchemaBundle(DescriptionDocument document)
    {
        _document = document;
        _type = DescriptionDocument.Text(document.Root["openapi"])?.StartsWith("3.0", StringComparison.Ordinal) is false
            ? SchemaType.JsonSchema
            : SchemaType.OpenApi3;
        Rules = new(this);
        foreach (var (name, schema) in DescriptionDocument.Members(document.Root["components"]?["schemas"]))
            Add(name, schema);
    }

    public FieldRules Rules { get; }

    /// <summary>Adds an inline schema by the name that <see cref="Get"/> takes after <see cref="LoadAsync"/>.</summary>
    public void Add(string name, JsonNode schema)
    {
        var copy = schema.DeepClone();
        _definitions[name] = copy;
        Adapt(copy);
    }

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var text = new JsonObject { ["definitions"] = _definitions.DeepClone() }.ToJsonString();
        try
        {
            _loaded = await JsonSchemaSerialization.FromJsonAsync<JsonSchema>(
                text,
                _type,
                documentPath: null,
                root => new JsonReferenceResolver(new JsonSchemaAppender(root, new DefaultTypeNameGenerator())),
                JsonSchema.CreateJsonSerializerContractResolver(_type),
                cancellationToken);
        }
        catch (Exception e) when (e is InvalidOperationException or Newtonsoft.Json.JsonException)
        {
            throw new FormatException($"The description's schemas cannot be read: {e.Message}", e);
        }
    }

    public JsonSchema Get(string name) => _loaded!.Definitions[name];

    private void Adapt(JsonNode? node)
    {
        if (node is not JsonObject schema)
            return;
        if (DescriptionDocument.Text(schema["$ref"]) is { } reference)
            schema["$ref"] = Local(reference);
        Rules.Collect(schema);

        // The discriminator is a hint for readers, with references of another form. The branches have the constraints.
        schema.Remove("discriminator");
        AllowAllTimeFormats(schema);
        if (schema["const"] is { } constant && schema["enum"] is null)
            schema["enum"] = new JsonArray(constant.DeepClone());
        RemoveReadOnlyFromRequired(schema);

        foreach (var name in Single)
            Adapt(schema[name]);
        foreach (var item in Lists.SelectMany(name => DescriptionDocument.List(schema[name])).ToList())
            Adapt(item);
        foreach (var (_, member) in Maps.SelectMany(name => DescriptionDocument.Members(schema[name])).ToList())
            Adapt(member);
    }

    // All schemas are moved into one map, with those that references find elsewhere in the document.
    private string Local(string reference)
    {
        if (reference.StartsWith(Components, StringComparison.Ordinal))
            return $"#/definitions/{reference[Components.Length..]}";
        if (!_moved.TryGetValue(reference, out var name))
        {
            _moved[reference] = name = $"moved-{_moved.Count}";
            Add(name, _document.Resolve(new JsonObject { ["$ref"] = reference })
                ?? throw new FormatException($"The reference '{reference}' cannot be resolved."));
        }

        return $"#/definitions/{name}";
    }

    // The service writes times in four forms: epoch milliseconds as a number or a string, and two date formats.
    private static void AllowAllTimeFormats(JsonObject schema)
    {
        if (schema["x-apibox-time"]?.GetValueKind() != JsonValueKind.True)
            return;
        // The type may be nullable in one of the forms only.
        if (DescriptionDocument.List(schema["oneOf"]).Any(form => DescriptionDocument.Boolean(form["nullable"]) is true))
            schema["nullable"] = true;
        schema.Remove("type");
        schema.Remove("format");
        schema.Remove("oneOf");
        schema["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "integer" },
            new JsonObject { ["type"] = "string", ["pattern"] = "^-?[0-9]+$" },
            new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}" });
    }

    // The emulator validates requests, which must not contain read-only properties, required or not.
    private void RemoveReadOnlyFromRequired(JsonObject schema)
    {
        if (schema["required"] is not JsonArray required)
            return;
        var properties = schema["properties"];
        var kept = required.Where(name => DescriptionDocument.Text(name) is not { } text
            || DescriptionDocument.Boolean(_document.Resolve(properties?[text])?["readOnly"]) is not true);
        schema["required"] = new JsonArray([.. kept.Select(name => name?.DeepClone())]);
    }
}
