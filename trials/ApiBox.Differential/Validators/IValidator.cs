using System.Text.Json;
using System.Text.Json.Nodes;
using ApiBox.Differential.Oracles;

namespace ApiBox.Differential.Validators;

/// <summary>One random schema and its values.</summary>
/// <param name="Name">Its name in the batch's description.</param>
/// <param name="Schema">The schema, in the words of <see cref="Schemas.SchemaMaker"/>.</param>
/// <param name="Definitions">The schemas that it refers to.</param>
/// <param name="Values">The values, as texts of JSON.</param>
/// <param name="Is31">Whether the description is one of OpenAPI 3.1.</param>
internal sealed record Case(string Name, JsonObject Schema, JsonObject Definitions, IReadOnlyList<string> Values, bool Is31)
{
    /// <summary>The schema as JSON Schema 2020-12, with its definitions.</summary>
    public JsonElement Plain { get; } = Together(
        Schemas.SchemaForms.Plain(Schema), Schemas.SchemaForms.Plain(new JsonObject { ["$defs"] = Definitions.DeepClone() })["$defs"]!);

    private static JsonElement Together(JsonNode schema, JsonNode definitions)
    {
        schema["$defs"] = definitions.DeepClone();
        return JsonElement.Parse(schema.ToJsonString());
    }
}

/// <summary>Says which values a schema allows.</summary>
internal interface IValidator
{
    string Name { get; }

    /// <summary>How it differs from JSON Schema.</summary>
    IReadOnlyList<Quirk> Quirks { get; }

    /// <summary>How it reads values otherwise than they are written.</summary>
    IReadOnlyList<Reading> Readings => [];

    /// <summary>A verdict for each value; null where the judge cannot say.</summary>
    Task<IReadOnlyList<bool?>> ValidateAsync(Case one, CancellationToken cancellation);

    /// <summary>What it says of a value, for whoever looks into a disagreement.</summary>
    string Words(Case one, string value) => "";
}
