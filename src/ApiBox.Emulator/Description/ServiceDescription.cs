using System.Xml;

namespace ApiBox.Emulator;

/// <summary>The parts of an OpenAPI description that the emulator uses.</summary>
internal sealed class ServiceDescription
{
    private const string ResourceName = "apibox.openapi.json";

    private ServiceDescription(IReadOnlyList<Operation> operations, ResponseCodes codes, FieldRules rules, TimeSpan? retention)
    {
        Operations = operations;
        Codes = codes;
        Rules = rules;
        Retention = retention;
    }

    public IReadOnlyList<Operation> Operations { get; }

    /// <summary>The codes for requests that match no operation.</summary>
    public ResponseCodes Codes { get; }

    /// <summary>The rules between fields.</summary>
    public FieldRules Rules { get; }

    /// <summary>How long files are kept; null for forever.</summary>
    public TimeSpan? Retention { get; }

    /// <summary>Loads a description; null for the one in this assembly.</summary>
    /// <exception cref="FormatException">The description cannot be read.</exception>
    public static async Task<ServiceDescription> LoadAsync(string? text, CancellationToken cancellationToken)
    {
        var document = new DescriptionDocument(DescriptionText.Parse(text ?? BuiltIn()));
        var schemas = new SchemaBundle(document);
        var codes = new CodeTables(document);
        var reader = new OperationReader(document, schemas, codes);
        reader.CollectSchemas();
        await schemas.LoadAsync(cancellationToken);

        var retention = DescriptionDocument.Text(document.Root["x-apibox-retention"]);
        return new(reader.ReadAll(), codes.First, schemas.Rules, retention is null ? null : XmlConvert.ToTimeSpan(retention));
    }

    public Operation? Find(string operationId) => Operations.FirstOrDefault(operation => operation.Id == operationId);

    private static string BuiltIn()
    {
        using var stream = typeof(ServiceDescription).Assembly.GetManifestResourceStream(ResourceName)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
