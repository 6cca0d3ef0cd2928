using System.Globalization;
using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>Reads the operations out of a description. Schemas are collected first and read after the bundle was loaded.</summary>
internal sealed class OperationReader(Document document, SchemaBundle schemas, CodeTables codes)
{
    public void CollectSchemas()
    {
        foreach (var place in document.Places())
        {
            foreach (var parameter in document.Parameters(place))
                schemas.Add(ParameterKey(place.Id, parameter), ParameterSchema(parameter));
            foreach (var (media, content) in Document.Members(document.Resolve(place.Node["requestBody"])?["content"]))
                schemas.Add(BodyKey(place.Id, media), content["schema"] ?? new JsonObject());
            if (Answer(place.Node)?["schema"] is { } answer)
                schemas.Add(AnswerKey(place.Id), answer);
            foreach (var callback in document.Callbacks(place.Node))
            {
                if (document.Json(callback.Node["requestBody"])?["schema"] is { } body)
                    schemas.Add(CallbackKey(place.Id, callback.Name), body);
            }
        }
    }

    public IReadOnlyList<Operation> ReadAll() => [.. document.Places().Select(Read)];

    private Operation Read(Place place)
    {
        var answer = Answer(place.Node);
        var envelope = Envelope.Read(document.Resolve(answer?["schema"])?["x-apibox-envelope"]);
        return new(place.Id, place.Method.ToUpperInvariant(), place.Path)
        {
            Bases = ServerReader.Bases(place.Node["servers"] ?? place.PathItem["servers"] ?? document.Root["servers"]),
            IsPaid = Document.Truth(place.Node["x-apibox-paid"]) ?? false,
            Keys = KeyReader.Read(document, place.Node["security"] ?? document.Root["security"]),
            Parameters = [.. document.Parameters(place).Select(parameter => ReadParameter(place.Id, parameter))],
            Body = ReadBody(place),
            BodyExample = document.Examples(document.Json(place.Node["requestBody"])).MinBy(example => example.ToJsonString().Length),
            Envelope = envelope,
            Codes = codes.Of(envelope is null ? null : answer?["schema"], (envelope ?? Envelope.Usual).Code),
            Task = ReadTask(place.Node["x-apibox-task"]),
            Details = ReadLink(document.SuccessResponse(place.Node).Value?["links"]),
            Callbacks = [.. document.Callbacks(place.Node).Select(callback => ReadCallback(place.Id, callback))],
            Success = ReadSuccess(place.Node),
            Answers = Examples(answer, AnswerKey(place.Id)),
            Errors = ReadErrors(place.Node),
            Balance = Document.Text(place.Node["x-apibox-balance"]),
        };
    }

    private Parameter ReadParameter(string id, JsonNode node)
    {
        var place = Document.Text(node["in"])!;
        var style = Document.Text(node["style"]) ?? (place is "query" or "cookie" ? "form" : "simple");
        return new(Document.Text(node["name"])!, place, Document.Truth(node["required"]) ?? false, schemas.Get(ParameterKey(id, node)))
        {
            Style = style,
            Explode = Document.Truth(node["explode"]) ?? style == "form",
            IsJson = node["content"] is not null,
        };
    }

    private RequestBody? ReadBody(Place place) => document.Resolve(place.Node["requestBody"]) is not { } body
        ? null
        : new(
            Document.Truth(body["required"]) ?? false,
            [
                .. Document.Members(body["content"])
                    .Select(media => new BodyMedia(media.Key, schemas.Get(BodyKey(place.Id, media.Key)), PartTypes(media.Value))),
            ]);

    private static Dictionary<string, string[]> PartTypes(JsonNode media) => Document.Members(media["encoding"])
        .Select(part => KeyValuePair.Create(part.Key, Document.Text(part.Value["contentType"])))
        .Where(part => part.Value is not null)
        .ToDictionary(part => part.Key, part => part.Value!.Split(',', StringSplitOptions.TrimEntries));

    private static TaskRules? ReadTask(JsonNode? node) => node is null
        ? null
        : new(
            node["status"]!.GetValue<string>(),
            Document.List(node["running"]),
            Document.List(node["succeeded"]),
            Document.List(node["failed"]),
            Document.Text(node["error"]),
            Document.Text(node["created"]))
        {
            Task = Document.Text(node["task"]),
        };

    private DetailsLink? ReadLink(JsonNode? links)
    {
        const string BodyExpression = "$response.body#";
        foreach (var (_, reference) in Document.Members(links))
        {
            var node = document.Resolve(reference)!;
            var target = document.Places().FirstOrDefault(place => place.Id == Document.Text(node["operationId"]));
            if (target?.Node["x-apibox-task"] is null)
                continue;
            foreach (var (parameter, expression) in Document.Members(node["parameters"]))
            {
                // A parameter may be qualified by its place, as in query.taskId.
                var name = parameter[(parameter.IndexOf('.', StringComparison.Ordinal) + 1)..];
                if (Document.Text(expression) is { } text && text.StartsWith(BodyExpression, StringComparison.Ordinal))
                    return new(target.Id, name, text[BodyExpression.Length..]);
            }
        }

        return null;
    }

    private CallbackRules ReadCallback(string id, CallbackPlace callback)
    {
        var rules = callback.Node["x-apibox-callback"];
        var body = document.Json(callback.Node["requestBody"]);
        var code = Document.Text(rules?["code"]) ?? Envelope.Usual.Code;
        return new(callback.Name, callback.Url, callback.Method.ToUpperInvariant())
        {
            Task = Document.Text(rules?["task"]),
            Stage = Document.Text(rules?["stage"]),
            Code = code,
            Codes = codes.Of(body?["schema"], code),
            Order = [.. Document.List(rules?["order"]).Select(stage => stage.GetValue<string>())],
            FailedStages = [.. Document.List(rules?["failed"]).Select(stage => stage.GetValue<string>())],
            Bodies = Examples(body, CallbackKey(id, callback.Name)),
        };
    }

    private SuccessAnswer ReadSuccess(JsonNode operation)
    {
        var (status, response) = document.SuccessResponse(operation);
        var number = int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var exact) ? exact : 200;
        return new(number, response?["content"] is null && response is not null ? null : document.Media(response).Key ?? "application/json");
    }

    private Dictionary<int, JsonNode> ReadErrors(JsonNode operation)
    {
        var errors = new Dictionary<int, JsonNode>();
        foreach (var (status, response) in Document.Members(operation["responses"]))
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

    private JsonNode? Answer(JsonNode operation) => document.Media(document.SuccessResponse(operation).Value).Value;

    private JsonNode ParameterSchema(JsonNode parameter) =>
        parameter["schema"] ?? document.Media(parameter).Value?["schema"] ?? new JsonObject();

    private static string ParameterKey(string id, JsonNode parameter) => $"{id} {parameter["in"]} {parameter["name"]}";

    private static string BodyKey(string id, string media) => $"{id} body {media}";

    private static string AnswerKey(string id) => $"{id} answer";

    private static string CallbackKey(string id, string name) => $"{id} callback {name}";
}
