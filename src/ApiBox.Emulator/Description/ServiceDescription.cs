using System.Text.Json.Nodes;
using System.Xml;

namespace ApiBox.Emulator;

/// <summary>The OpenAPI description as far as the emulator acts on it.</summary>
internal sealed class ServiceDescription
{
    private const string ResourceName = "apibox.openapi.json";

    private ServiceDescription(IReadOnlyList<Operation> operations, ResponseCodes codes, TimeSpan? retention)
    {
        Operations = operations;
        Codes = codes;
        Retention = retention;
    }

    public IReadOnlyList<Operation> Operations { get; }

    public ResponseCodes Codes { get; }

    /// <summary>How long files are kept; null for ever.</summary>
    public TimeSpan? Retention { get; }

    /// <summary>Loads a description, or the one this assembly was built with.</summary>
    public static async Task<ServiceDescription> LoadAsync(string? json, CancellationToken cancellationToken)
    {
        var root = JsonNode.Parse(json ?? BuiltIn()) as JsonObject
            ?? throw new FormatException("The description is no JSON object.");
        var schemas = new SchemaBundle(root);
        var reader = new OperationReader(root, schemas);
        reader.CollectSchemas();
        await schemas.LoadAsync(cancellationToken);

        var retention = root["x-apibox-retention"]?.GetValue<string>();
        return new(reader.ReadAll(), new(FindCodes(root)), retention is null ? null : XmlConvert.ToTimeSpan(retention));
    }

    public Operation? Find(string operationId) => Operations.FirstOrDefault(operation => operation.Id == operationId);

    private static string BuiltIn()
    {
        using var stream = typeof(ServiceDescription).Assembly.GetManifestResourceStream(ResourceName)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    // A document has one table as a rule; it is found wherever it stands.
    private static JsonObject? FindCodes(JsonNode? node) => node switch
    {
        JsonObject map when map["x-apibox-codes"] is JsonObject table => table,
        JsonObject map => map.Select(member => FindCodes(member.Value)).OfType<JsonObject>().FirstOrDefault(),
        JsonArray list => list.Select(FindCodes).OfType<JsonObject>().FirstOrDefault(),
        _ => null,
    };
}
