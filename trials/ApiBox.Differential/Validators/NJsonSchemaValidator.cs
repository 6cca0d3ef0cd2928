using System.Text.Json.Nodes;
using ApiBox.Differential.Oracles;
using ApiBox.Differential.Schemas;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace ApiBox.Differential.Validators;

/// <summary>NJsonSchema as it comes, in its mode for OpenAPI.</summary>
internal sealed class NJsonSchemaValidator : IValidator
{
    public string Name => "NJsonSchema";

    public IReadOnlyList<Quirk> Quirks => Explained.NJsonSchema;

    public async Task<IReadOnlyList<bool?>> ValidateAsync(Case one, CancellationToken cancellation)
    {
        // What stands beside a reference is not read, so the definitions stand around it.
        var text = new JsonObject { ["allOf"] = new JsonArray(SchemaForms.Draft4(one.Schema)) };
        text["definitions"] = SchemaForms.Draft4(new JsonObject { ["$defs"] = one.Definitions.DeepClone() })["$defs"]!.DeepClone();
        JsonSchema schema;
        try
        {
            schema = await JsonSchema.FromJsonAsync(text.ToJsonString(), cancellation);
        }
        catch (JsonException)
        {
            // A bound that its decimals cannot hold.
            return new bool?[one.Values.Count];
        }

        return [.. one.Values.Select(value => Check(schema, value))];
    }

    private static bool? Check(JsonSchema schema, string json)
    {
        using var reader = new JsonTextReader(new StringReader(json))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal
        };
        try
        {
            return schema.Validate(JToken.ReadFrom(reader), SchemaType.OpenApi3).Count == 0;
        }
        catch (Exception error) when (error is JsonException or OverflowException or FormatException or InvalidCastException)
        {
            // A number that its decimals cannot hold.
            return null;
        }
    }
}
