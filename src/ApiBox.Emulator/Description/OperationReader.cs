using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>Reads the operations out of a description. Schemas are collected first and read after the bundle was loaded.</summary>
internal sealed class OperationReader(JsonObject root, SchemaBundle schemas)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public void CollectSchemas()
    {
        foreach (var place in Places())
        {
            foreach (var parameter in Parameters(place))
                schemas.Add(ParameterKey(place.Id, parameter), parameter["schema"] ?? new JsonObject());
            foreach (var (media, content) in Members(Resolve(place.Node["requestBody"])?["content"]))
                schemas.Add(BodyKey(place.Id, media), content["schema"] ?? new JsonObject());
            if (Answer(place.Node)?["schema"] is { } answer)
                schemas.Add(AnswerKey(place.Id), answer);
            foreach (var callback in Callbacks(place.Node))
            {
                if (Json(callback.Node["requestBody"])?["schema"] is { } body)
                    schemas.Add(CallbackKey(place.Id, callback.Name), body);
            }
        }
    }

    public IReadOnlyList<Operation> ReadAll() => [.. Places().Select(Read)];

    private Operation Read(Place place) => new(place.Id, place.Method.ToUpperInvariant(), place.Path)
    {
        IsPaid = place.Node["x-apibox-paid"]?.GetValue<bool>() ?? false,
        NeedsKey = (place.Node["security"] ?? root["security"]) is JsonArray { Count: > 0 },
        Parameters = [.. Parameters(place).Select(parameter => ReadParameter(place.Id, parameter))],
        Body = ReadBody(place),
        BodyExample = Documented(Json(place.Node["requestBody"])).MinBy(example => example.ToJsonString().Length),
        Envelope = Envelope.Read(Resolve(Answer(place.Node)?["schema"])?["x-apibox-envelope"]),
        Task = ReadTask(place.Node["x-apibox-task"]),
        Details = ReadLink(Resolve(OkResponse(place.Node))?["links"]),
        Callbacks = [.. Callbacks(place.Node).Select(callback => ReadCallback(place.Id, callback))],
        Answers = Examples(Answer(place.Node), AnswerKey(place.Id)),
    };

    private Parameter ReadParameter(string id, JsonNode node)
    {
        var place = node["in"]!.GetValue<string>();
        return new(
            node["name"]!.GetValue<string>(),
            place,
            node["required"]?.GetValue<bool>() ?? false,
            node["explode"]?.GetValue<bool>() ?? place is "query" or "cookie",
            schemas.Get(ParameterKey(id, node)));
    }

    private RequestBody? ReadBody(Place place) => Resolve(place.Node["requestBody"]) is not { } body
        ? null
        : new(
            body["required"]?.GetValue<bool>() ?? false,
            Members(body["content"]).ToDictionary(
                media => media.Key,
                media => schemas.Get(BodyKey(place.Id, media.Key)),
                StringComparer.OrdinalIgnoreCase));

    private static TaskRules? ReadTask(JsonNode? node) => node is null
        ? null
        : new(
            node["status"]!.GetValue<string>(),
            List(node["running"]),
            List(node["succeeded"]),
            List(node["failed"]),
            node["error"]?.GetValue<string>(),
            node["created"]?.GetValue<string>());

    private DetailsLink? ReadLink(JsonNode? links)
    {
        const string BodyExpression = "$response.body#";
        foreach (var (_, node) in Members(links))
        {
            var target = Places().FirstOrDefault(place => place.Id == node["operationId"]?.GetValue<string>());
            if (target?.Node["x-apibox-task"] is null)
                continue;
            foreach (var (parameter, expression) in Members(node["parameters"]))
            {
                // A parameter may be qualified by its place, as in query.taskId.
                var name = parameter[(parameter.IndexOf('.', StringComparison.Ordinal) + 1)..];
                if (expression.GetValue<string>() is var text && text.StartsWith(BodyExpression, StringComparison.Ordinal))
                    return new(target.Id, name, text[BodyExpression.Length..]);
            }
        }

        return null;
    }

    private CallbackRules ReadCallback(string id, Callback callback)
    {
        var rules = callback.Node["x-apibox-callback"];
        return new(
            callback.Name,
            callback.Url,
            callback.Method.ToUpperInvariant(),
            rules?["task"]?.GetValue<string>(),
            rules?["stage"]?.GetValue<string>(),
            [.. List(rules?["order"]).Select(stage => stage.GetValue<string>())],
            [.. List(rules?["failed"]).Select(stage => stage.GetValue<string>())],
            Examples(Json(callback.Node["requestBody"]), CallbackKey(id, callback.Name)));
    }

    private IReadOnlyList<JsonNode> Examples(JsonNode? media, string schemaKey)
    {
        var documented = Documented(media);
        return documented.Count > 0 || media?["schema"] is null
            ? documented
            : [JsonNode.Parse(schemas.Get(schemaKey).ToSampleJson().ToString())!];
    }

    private IReadOnlyList<JsonNode> Documented(JsonNode? media) =>
    [
        .. Members(media?["examples"]).Select(example => Resolve(example.Value)?["value"]).OfType<JsonNode>(),
        .. media?["example"] is { } single ? [single] : Array.Empty<JsonNode>(),
    ];

    private IEnumerable<Place> Places() =>
        from path in Members(root["paths"])
        from item in Members(path.Value)
        where Methods.Contains(item.Key)
        let id = item.Value["operationId"]?.GetValue<string>() ?? $"{item.Key} {path.Key}"
        select new Place(id, item.Key, path.Key, item.Value, path.Value);

    // A parameter of the operation replaces one of the path with the same name and place.
    private IEnumerable<JsonNode> Parameters(Place place) =>
        List(place.Node["parameters"]).Concat(List(place.PathItem["parameters"]))
            .Select(parameter => Resolve(parameter)!)
            .DistinctBy(parameter => (parameter["in"]!.GetValue<string>(), parameter["name"]!.GetValue<string>()));

    private IEnumerable<Callback> Callbacks(JsonNode operation) =>
        from named in Members(operation["callbacks"])
        from address in Members(Resolve(named.Value))
        from item in Members(address.Value)
        where Methods.Contains(item.Key)
        select new Callback(named.Key, address.Key, item.Key, item.Value);

    private JsonNode? Answer(JsonNode operation) => Json(OkResponse(operation));

    private static JsonNode? OkResponse(JsonNode operation) =>
        Members(operation["responses"]).FirstOrDefault(response => response.Key.StartsWith('2')).Value;

    private JsonNode? Json(JsonNode? owner) => Resolve(owner)?["content"]?["application/json"];

    private JsonNode? Resolve(JsonNode? node)
    {
        while (node is JsonObject && node["$ref"] is { } reference)
            node = JsonPointer.Get(root, reference.GetValue<string>());
        return node;
    }

    private static IEnumerable<KeyValuePair<string, JsonNode>> Members(JsonNode? node) =>
        from member in node as JsonObject ?? []
        where member.Value is not null
        select KeyValuePair.Create(member.Key, member.Value);

    private static IReadOnlyList<JsonNode> List(JsonNode? node) => [.. (node as JsonArray ?? []).OfType<JsonNode>()];

    private static string ParameterKey(string id, JsonNode parameter) => $"{id} {parameter["in"]} {parameter["name"]}";

    private static string BodyKey(string id, string media) => $"{id} body {media}";

    private static string AnswerKey(string id) => $"{id} answer";

    private static string CallbackKey(string id, string name) => $"{id} callback {name}";

    private sealed record Place(string Id, string Method, string Path, JsonNode Node, JsonNode PathItem);

    private sealed record Callback(string Name, string Url, string Method, JsonNode Node);
}
