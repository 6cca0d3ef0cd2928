using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiBox.Benchmarks;

/// <summary>The examples of the description, as they would come over the wire: in UTF-8 and without white space.</summary>
internal static class DescriptionExamples
{
    private static readonly JsonNode Description = Load();

    public static byte[] Callback(string name) =>
        Bytes(Callbacks["post"]!["requestBody"]!["content"]!["application/json"]!["examples"]![name]!["value"]!);

    public static byte[] SubmitResponse(string name) =>
        Bytes(Submit["responses"]!["200"]!["content"]!["application/json"]!["examples"]![name]!["value"]!);

    public static JsonNode Details() =>
        Description["paths"]!["/api/v1/generate/record-info"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["examples"]!
            ["success"]!["value"]!.DeepClone();

    /// <summary>A schema as it is written in the description.</summary>
    public static JsonObject Schema(string name) => Description["components"]!["schemas"]![name]!.DeepClone().AsObject();

    private static JsonNode Submit => Description["paths"]!["/api/v1/generate/add-instrumental"]!["post"]!;

    private static JsonNode Callbacks => Description["components"]!["callbacks"]!["musicGeneration"]!["{$request.body#/callBackUrl}"]!;

    private static JsonNode Load()
    {
        using var stream = typeof(DescriptionExamples).Assembly.GetManifestResourceStream("apibox.openapi.json")!;
        return JsonNode.Parse(stream)!;
    }

    private static byte[] Bytes(JsonNode example) => JsonSerializer.SerializeToUtf8Bytes(example);
}
