using System.Text.Json;
using ApiBox.Conformance.Documents;
using ApiBox.Conformance.Evaluation;
using ApiBox.Conformance.Samples;

namespace ApiBox.Clients.Requests;

/// <summary>Says whether values are what a description promises. It shares no code with the product.</summary>
internal sealed class Judge(DocNode root)
{
    private readonly SchemaValidator _validator = new(root);

    /// <summary>
    /// Whether a value fits a schema. A schema that lists members without a type means an object, although any text is right there too.
    /// </summary>
    public bool Fits(DocNode schema, string json)
    {
        var value = JsonElement.Parse(json);
        var facets = new Facets(root, [schema], new Choices());
        if (value.ValueKind == JsonValueKind.String && facets.Type() is null or "object" && facets.Properties.Any())
            return false;
        try
        {
            return _validator.Holds(schema, value);
        }
        catch (UndecidedException)
        {
            return true;
        }
    }
}
