using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiBox.Clients.Requests;

/// <summary>What one operation is called with.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Name">The name of its example, or how it was made from the schemas.</param>
/// <param name="Parameters">The values of parameters by name.</param>
/// <param name="Body">The body as JSON; null without one.</param>
internal sealed record Request(Operation Operation, string Name, IReadOnlyDictionary<string, string> Parameters, string? Body)
{
    /// <summary>The request as the consumer program reads it: one line.</summary>
    public string ToJson()
    {
        var json = new JsonObject
        {
            ["id"] = Operation.Id,
            ["method"] = Operation.Method,
            ["path"] = Operation.Path,
            ["parameters"] = new JsonObject(
                Parameters.Select(static pair => KeyValuePair.Create(pair.Key, JsonNode.Parse(pair.Value)))),
        };
        if (Body is not null)
            json["body"] = JsonNode.Parse(Body);
        return json.ToJsonString();
    }

    /// <summary>The path with the values of its parameters, as text.</summary>
    public string Address() => Parameters.Aggregate(
        Operation.Path,
        static (path, pair) => path.Replace($"{{{pair.Key}}}", Uri.EscapeDataString(Text(pair.Value)), StringComparison.Ordinal));

    private static string Text(string json) =>
        JsonElement.Parse(json) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : json;
}
