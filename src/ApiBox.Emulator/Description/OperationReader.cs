using System.Globalization;
using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>Reads the operations of a description. Schemas are collected first, and read after the bundle is loaded.</summary>
internal sealed class OperationReader(DescriptionDocument document, SchemaBundle schemas, CodeTables codes)
{
    public void CollectSchemas()
    {
        foreach (var operation in document.Operations())
        {
            foreach (var parameter in document.Parameters(operation))
                schemas.Add(ParameterKey(operation.Id, parameter), ParameterSchema(parameter));
            foreach (var (media, content) in DescriptionDocument.Members(document.Resolve(operation.Node["requestBody"])?["content"]))
                schemas.Add(BodyKey(operation.Id, media), content["schema"] ?? new JsonObject());
            if (SuccessMedia(operation.Node)?["schema"] is { } schema)
                schemas.Add(ResponseKey(operation.Id), schema);
            foreach (var callback in document.Callbacks(operation.Node))
            {
                if (document.Json(callback.Node["requestBody"])?["schema"] is { } body)
                    schemas.Add(CallbackKey(operation.Id, callback.Name), body);
            }
        }
    }

    public IReadOnlyList<Operation> ReadAll() => [.. document.Operations().Select(Read)];

    private Operation Read(OperationNode operation)
    {
        var media = SuccessMedia(operation.Node);
        var envelope = Envelope.Read(document.Resolve(media?["schema"])?["x-apibox-envelope"]);
        return new(operation.Id, operation.Method.ToUpperInvariant(), operation.Path)
        {
            BasePaths = ServerReader.BasePaths(operation.Node["servers"] ?? operation.PathItem["servers"] ?? document.Root["servers"]),
            IsPaid = DescriptionDocument.Boolean(operation.Node["x-apibox-paid"]) ?? false,
            KeyLocations = SecurityReader.Read(document, operation.Node["security"] ?? document.Root["security"]),
            Parameters = [.. document.Parameters(operation).Select(parameter => ReadParameter(operation.Id, parameter))],
            Body = ReadBody(operation),
            RequestExample = document.Examples(document.Json(operation.Node["requestBody"]))
                .MinBy(example => example.ToJsonString().Length),
            Envelope = envelope,
            Codes = codes.Of(envelope is null ? null : media?["schema"], (envelope ?? Envelope.Default).Code),
            Task = ReadTask(operation.Node["x-apibox-task"]),
            Details = ReadLink(document.SuccessResponse(operation.Node).Value?["links"]),
            Callbacks = [.. document.Callbacks(operation.Node).Select(callback => ReadCallback(operation.Id, callback))],
            Success = ReadFormat(operation.Node),
            SuccessExamples = Examples(media, ResponseKey(operation.Id)),
            ErrorExamples = ReadErrorExamples(operation.Node),
            Balance = DescriptionDocument.Text(operation.Node["x-apibox-balance"]),
        };
    }

    private Parameter ReadParameter(string id, JsonNode node)
    {
        var location = DescriptionDocument.Text(node["in"])!;
        var style = DescriptionDocument.Text(node["style"]) ?? (location is "query" or "cookie" ? "form" : "simple");
        return new(
            DescriptionDocument.Text(node["name"])!,
            location,
            DescriptionDocument.Boolean(node["required"]) ?? false,
            schemas.Get(ParameterKey(id, node)))
        {
            Style = style,
            Explode = DescriptionDocument.Boolean(node["explode"]) ?? style == "form",
            IsJson = node["content"] is not null,
        };
    }

    private RequestBody? ReadBody(OperationNode operation) => document.Resolve(operation.Node["requestBody"]) is not { } body
        ? null
        : new(
            DescriptionDocument.Boolean(body["required"]) ?? false,
            [
                .. DescriptionDocument.Members(body["content"])
                    .Select(media => new BodyMedia(media.Key, schemas.Get(BodyKey(operation.Id, media.Key)), PartTypes(media.Value))),
            ]);

    private static Dictionary<string, string[]> PartTypes(JsonNode media) => DescriptionDocument.Members(media["encoding"])
        .Select(part => KeyValuePair.Create(part.Key, DescriptionDocument.Text(part.Value["contentType"])))
        .Where(part => part.Value is not null)
        .ToDictionary(part => part.Key, part => part.Value!.Split(',', StringSplitOptions.TrimEntries));

    private static TaskRules? ReadTask(JsonNode? node) => node is null
        ? null
        : new(
            node["status"]!.GetValue<string>(),
            DescriptionDocument.List(node["running"]),
            DescriptionDocument.List(node["succeeded"]),
            DescriptionDocument.List(node["failed"]),
            DescriptionDocument.Text(node["error"]),
            DescriptionDocument.Text(node["created"]))
        {
            Task = DescriptionDocument.Text(node["task"]),
        };

    private DetailsLink? ReadLink(JsonNode? links)
    {
        const string BodyExpression = "$response.body#";
        foreach (var (_, reference) in DescriptionDocument.Members(links))
        {
            var node = document.Resolve(reference)!;
            var target = document.Operations().FirstOrDefault(candidate => candidate.Id == DescriptionDocument.Text(node["operationId"]));
            if (target?.Node["x-apibox-task"] is null)
                continue;
            foreach (var (parameter, expression) in DescriptionDocument.Members(node["parameters"]))
            {
                // A parameter may be qualified by its location, as in query.taskId.
                var name = parameter[(parameter.IndexOf('.', StringComparison.Ordinal) + 1)..];
                if (DescriptionDocument.Text(expression) is { } text && text.StartsWith(BodyExpression, StringComparison.Ordinal))
                    return new(target.Id, name, text[BodyExpression.Length..]);
            }
        }

        return null;
    }

    private CallbackRules ReadCallback(string id, CallbackNode callback)
    {
        var rules = callback.Node["x-apibox-callback"];
        var body = document.Json(callback.Node["requestBody"]);
        var code = DescriptionDocument.Text(rules?["code"]) ?? Envelope.Default.Code;
        return new(callback.Name, callback.Url, callback.Method.ToUpperInvariant())
        {
            Task = DescriptionDocument.Text(rules?["task"]),
            Stage = DescriptionDocument.Text(rules?["stage"]),
            Code = code,
            Codes = codes.Of(body?["schema"], code),
            Order = [.. DescriptionDocument.List(rules?["order"]).Select(stage => stage.GetValue<string>())],
            FailedStages = [.. DescriptionDocument.List(rules?["failed"]).Select(stage => stage.GetValue<string>())],
            Examples = Examples(body, CallbackKey(id, callback.Name)),
        };
    }

    private ResponseFormat ReadFormat(JsonNode operation)
    {
        var (status, response) = document.SuccessResponse(operation);
        var number = int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var exact) ? exact : 200;
        return new(
            number, response?["content"] is null && response is not null ? null : document.Media(response).Key ?? "application/json");
    }

    private Dictionary<int, JsonNode> ReadErrorExamples(JsonNode operation)
    {
        var errors = new Dictionary<int, JsonNode>();
        foreach (var (status, response) in DescriptionDocument.Members(operation["responses"]))
        {
            if (int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 300
                && document.Examples(document.Json(response)) is [var example, ..])
                errors[number] = example;
        }

        return errors;
    }

    private IReadOnlyList<JsonNode> Examples(JsonNode? media, string schemaKey)
    {
        var documented = document.Examples(media);
        return documented.Count > 0 || media?["schema"] is null
            ? documented
            : [JsonNode.Parse(schemas.Get(schemaKey).ToSampleJson().ToString(Newtonsoft.Json.Formatting.None)) ?? new JsonObject()];
    }

    private JsonNode? SuccessMedia(JsonNode operation) => document.Media(document.SuccessResponse(operation).Value).Value;

    private JsonNode ParameterSchema(JsonNode parameter) =>
        parameter["schema"] ?? document.Media(parameter).Value?["schema"] ?? new JsonObject();

    private static string ParameterKey(string id, JsonNode parameter) => $"{id} {parameter["in"]} {parameter["name"]}";

    private static string BodyKey(string id, string media) => $"{id} body {media}";

    private static string ResponseKey(string id) => $"{id} response";

    private static string CallbackKey(string id, string name) => $"{id} callback {name}";
}
