using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiBox.Reliability.Description;

/// <summary>
/// Reads the paid operations from the description that the SDK is made from, with its examples as requests, so that whatever is added
/// to it is tried as well.
/// </summary>
internal static class PaidOperations
{
    private const string UrlStart = "{$request.body#/";

    private static readonly JsonNode Description = Load();

    public static IReadOnlyList<PaidOperation> All { get; } =
    [
        .. from path in Description["paths"]!.AsObject()
           from operation in path.Value!.AsObject()
           where operation.Value is JsonObject && (bool?)operation.Value["x-apibox-paid"] == true
           select Read(path.Key, path.Value!, operation.Key, operation.Value!),
    ];

    /// <summary>The first that makes a task and reports on it.</summary>
    public static PaidOperation Reporting => All.First(static operation => operation is { Callback: not null, Details: not null });

    /// <summary>
    /// Two answers to a query for a task: one while it runs, and one after it has succeeded, as the description gives them.
    /// </summary>
    public static (byte[] Running, byte[] Succeeded) Answers(PaidOperation operation)
    {
        var operations = Description["paths"]!.AsObject()
            .SelectMany(static path => path.Value!.AsObject())
            .Select(static one => one.Value)
            .OfType<JsonObject>()
            .ToList();
        var links = operations.Single(one => (string?)one["operationId"] == operation.Id)["responses"]!["200"]!["links"]!.AsObject();
        var details = operations.Single(one => links.Any(link => (string?)link.Value!["operationId"] == (string?)one["operationId"]));
        var rules = details["x-apibox-task"]!;
        var examples = Values(details["responses"]!["200"]!["content"]!["application/json"]!["examples"])
            .Select(static example => Resolve(example)["value"]!)
            .ToList();
        return (Of("running"), Of("succeeded"));

        byte[] Of(string state)
        {
            var words = Items(rules[state]).Select(static word => word.ToString()).ToHashSet();
            var example = examples.First(
                example => At(example, (string)rules["status"]!) is { } status && words.Contains(status.ToString()));
            return JsonSerializer.SerializeToUtf8Bytes(example);
        }
    }

    private static PaidOperation Read(string path, JsonNode item, string method, JsonNode operation)
    {
        var parameters = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        var query = new List<string>();
        foreach (var parameter in Items(item["parameters"]).Concat(Items(operation["parameters"])).Select(Resolve))
        {
            var name = (string)parameter["name"]!;
            if ((parameter["example"] ?? parameter["schema"]?["example"] ?? First(parameter["examples"])) is not { } example)
                continue;
            parameters[name] = example;
            var text = Uri.EscapeDataString(example.ToString());
            path = path.Replace($"{{{name}}}", text, StringComparison.Ordinal);
            if ((string?)parameter["in"] == "query")
                query.Add($"{Uri.EscapeDataString(name)}={text}");
        }

        var body = operation["requestBody"] is { } request ? Resolve(request)["content"]!["application/json"] : null;
        var examples = body is null ? []
            : Values(body["examples"])
                .Select(static example => Resolve(example)["value"])
                .Append(body["example"])
                .OfType<JsonObject>()
                .ToList();
        return new PaidOperation(
            (string)operation["operationId"]!,
            HttpMethod.Parse(method),
            path + (query.Count == 0 ? "" : "?" + string.Join('&', query)),
            parameters,
            examples.Count == 0 ? [null] : [.. examples],
            Callback(operation["callbacks"]?.AsObject().FirstOrDefault()));
    }

    private static CallbackOf? Callback(KeyValuePair<string, JsonNode?>? callback)
    {
        if (callback is not { Key: { Length: > 0 } key, Value: { } value })
            return null;
        var (url, operation) = Resolve(value).AsObject().First();
        if (!url.StartsWith(UrlStart, StringComparison.Ordinal))
            return null;
        var type = typeof(IApiBoxClient).Assembly.GetType($"ApiBox.{PaidOperation.Pascal(key)}Callback", throwOnError: true)!;
        var order = operation!["post"]!["x-apibox-callback"]?["order"];
        return new CallbackOf(type, url[UrlStart.Length..^1], [.. Items(order).Select(static stage => (string)stage!)]);
    }

    private static JsonNode Resolve(JsonNode node) =>
        (string?)(node as JsonObject)?["$ref"] is { } reference
            ? Resolve(At(Description, reference[1..])!)
            : node;

    private static JsonNode? At(JsonNode root, string pointer) =>
        pointer.Split('/')
            .Skip(1)
            .Aggregate<string, JsonNode?>(
                root, static (at, name) => (at as JsonObject)?[name.Replace("~1", "/", StringComparison.Ordinal)]);

    private static IEnumerable<JsonNode> Items(JsonNode? array) => array?.AsArray().OfType<JsonNode>() ?? [];

    private static IEnumerable<JsonNode> Values(JsonNode? map) =>
        map?.AsObject().Select(static member => member.Value).OfType<JsonNode>() ?? [];

    private static JsonNode? First(JsonNode? examples) =>
        Values(examples).Select(static example => Resolve(example)["value"]).FirstOrDefault();

    private static JsonNode Load()
    {
        using var stream = typeof(PaidOperations).Assembly.GetManifestResourceStream("apibox.openapi.json")!;
        return JsonNode.Parse(stream)!;
    }
}
