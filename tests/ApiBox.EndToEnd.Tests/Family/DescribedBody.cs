using System.Text.Json.Nodes;
using ApiBox.Testing;

namespace ApiBox.EndToEnd.Tests.Family;

/// <summary>The body of one operation as the description has it: for tests that hold for whatever it describes.</summary>
internal sealed record DescribedBody(
    string Operation, string Path, string Media, JsonNode Schema, string Source, IReadOnlyList<JsonObject> Examples)
{
    public static JsonNode Description { get; } = JsonNode.Parse(File.ReadAllText(Repository.Description))!;

    public static IReadOnlyList<DescribedBody> All { get; } = [.. Read()];

    public JsonObject Properties => Schema["properties"]!.AsObject();

    /// <summary>The name of the body's type.</summary>
    public string Type => Source.Split('/')[^1];

    public static DescribedBody Of(string operation) => All.Single(body => body.Operation == operation);

    /// <summary>The schema that a schema stands for.</summary>
    public static JsonNode Resolve(JsonNode schema)
    {
        if (schema["allOf"] is JsonArray { Count: 1 } only)
            schema = only[0]!;
        return schema["$ref"] is { } reference
            ? Description["components"]!["schemas"]![reference.GetValue<string>().Split('/')[^1]]!
            : schema;
    }

    private static IEnumerable<DescribedBody> Read() =>
        from path in Description["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        let content = operation.Value!["requestBody"]?["content"]?.AsObject()
        where content is not null
        let media = content.First()
        select new DescribedBody(
            operation.Value!["operationId"]!.GetValue<string>(),
            path.Key,
            media.Key,
            Resolve(media.Value!["schema"]!),
            media.Value!["schema"]!["$ref"]!.GetValue<string>(),
            [.. media.Value!["examples"]!.AsObject().Select(static example => example.Value!["value"]!.AsObject())]);
}
