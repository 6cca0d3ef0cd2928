using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;
using NJsonSchema.Infrastructure;

namespace ApiBox.Emulator;

/// <summary>Collects the schemas of a description and loads them in one go, so that references resolve.</summary>
internal sealed class SchemaBundle
{
    private const string Components = "#/components/schemas/";

    private static readonly string[] Single = ["items", "additionalProperties", "not", "contains", "propertyNames", "additionalItems"];
    private static readonly string[] Lists = ["allOf", "anyOf", "oneOf", "prefixItems", "items"];
    private static readonly string[] Maps = ["properties", "patternProperties", "definitions", "$defs"];

    private readonly Document _document;
    private readonly JsonObject _definitions = [];
    private readonly Dictionary<string, string> _moved = [];
    private readonly SchemaType _type;
    private JsonSchema? _loaded;

    public SchemaBundle(Document document)
    {
        _document = document;
        _type = Document.Text(document.Root["openapi"])?.StartsWith("3.0", StringComparison.Ordinal) is false
            ? SchemaType.JsonSchema
            : SchemaType.OpenApi3;
        Rules = new(this);
        foreach (var (name, schema) in Document.Members(document.Root["components"]?["schemas"]))
            Add(name, schema);
    }

    public FieldRules Rules { get; }

    /// <summary>Adds an inline schema under a name by which <see cref="Get"/> finds it after <see cref="LoadAsync"/>.</summary>
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
        if (Document.Text(schema["$ref"]) is { } reference)
            schema["$ref"] = Local(reference);
        Rules.Collect(schema);

        // A hint for readers, by references of another kind; what a value must obey is in the branches.
        schema.Remove("discriminator");
        AcceptEveryFormOfTime(schema);
        if (schema["const"] is { } constant && schema["enum"] is null)
            schema["enum"] = new JsonArray(constant.DeepClone());
        DemandNothingReadOnly(schema);

        foreach (var name in Single)
            Adapt(schema[name]);
        foreach (var item in Lists.SelectMany(name => Document.List(schema[name])).ToList())
            Adapt(item);
        foreach (var (_, member) in Maps.SelectMany(name => Document.Members(schema[name])).ToList())
            Adapt(member);
    }

    // Schemas are all moved into one map; what is referred to elsewhere in the document is brought there too.
    private string Local(string reference)
    {
        if (reference.StartsWith(Components, StringComparison.Ordinal))
            return $"#/definitions/{reference[Components.Length..]}";
        if (!_moved.TryGetValue(reference, out var name))
        {
            _moved[reference] = name = $"moved-{_moved.Count}";
            Add(name, _document.Resolve(new JsonObject { ["$ref"] = reference })
                ?? throw new FormatException($"The reference '{reference}' leads nowhere."));
        }

        return $"#/definitions/{name}";
    }

    // The service writes times in four forms: epoch milliseconds as number or text, and two date forms.
    private static void AcceptEveryFormOfTime(JsonObject schema)
    {
        if (schema["x-apibox-time"]?.GetValueKind() != JsonValueKind.True)
            return;
        // Null stands beside the type that it is added to, which may be that of one form.
        if (Document.List(schema["oneOf"]).Any(form => Document.Truth(form["nullable"]) is true))
            schema["nullable"] = true;
        schema.Remove("type");
        schema.Remove("format");
        schema.Remove("oneOf");
        schema["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "integer" },
            new JsonObject { ["type"] = "string", ["pattern"] = "^-?[0-9]+$" },
            new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}" });
    }

    // Requests are what is judged here, and they must not send what is read-only, required or not.
    private void DemandNothingReadOnly(JsonObject schema)
    {
        if (schema["required"] is not JsonArray required)
            return;
        var properties = schema["properties"];
        var kept = required.Where(name => Document.Text(name) is not { } text
            || Document.Truth(_document.Resolve(properties?[text])?["readOnly"]) is not true);
        schema["required"] = new JsonArray([.. kept.Select(name => name?.DeepClone())]);
    }
}
