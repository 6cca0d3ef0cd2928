using System.Text.Json.Nodes;

namespace ApiBox.DescriptionMaker;

/// <summary>The document: for each resource list, create, get, change, delete, and one action.</summary>
internal sealed class Description(Plan plan)
{
    private static readonly string[] Actions = ["archive", "restore", "approve", "cancel", "publish", "export"];

    private readonly Dice dice = plan.Dice;
    private readonly Schemas schemas = new(plan);

    public JsonObject Write()
    {
        var named = schemas.Named();
        var paths = new JsonObject();
        foreach (var resource in plan.Resources)
            AddPaths(paths, resource);
        return new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = "Made for a benchmark", ["version"] = "1.0.0" },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "https://api.example.com/v1" }),
            ["security"] = new JsonArray(new JsonObject { ["token"] = new JsonArray() }),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = named,
                ["parameters"] = Parameters(),
                ["responses"] = new JsonObject { ["Refused"] = Response("The request is refused.", Schemas.Reference("Problem")) },
                ["securitySchemes"] = new JsonObject { ["token"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer" } },
            },
        };
    }

    private void AddPaths(JsonObject paths, Resource resource)
    {
        var id = char.ToLowerInvariant(resource.Noun[0]) + resource.Noun[1..] + "Id";
        var all = $"/{resource.Area.ToLowerInvariant()}/{resource.Noun.ToLowerInvariant()}s";
        var one = $"{all}/{{{id}}}";
        var action = dice.One(Actions);
        var noun = Words.Spaced(resource.Noun);
        // In the order in which a resource with fewer operations has them.
        (string Path, string Method, Func<JsonObject> Operation)[] operations =
        [
            (all, "get", () => Make("list", $"Lists {noun}s.", null, ("200", Use(Role.Page)), List(resource))),
            (all, "post", () => Make("create", $"Creates a {noun}.", Use(Role.New), ("201", Use(Role.Whole)), Parameter("IdempotencyKey"))),
            (one, "get", () => Make("get", $"Gets a {noun}.", null, ("200", Use(Role.Whole)), Id(id))),
            (one, "patch", () => Make("update", $"Changes a {noun}.", Use(Role.Changes), ("200", Use(Role.Whole)), Id(id))),
            (one, "delete", () => Make("delete", $"Deletes a {noun}.", null, ("204", null), Id(id))),
            ($"{one}/{action}", "post", () => Make(action, $"Asks to {action} a {noun}.", Action(), ("202", Use(Role.Whole)), Id(id))),
        ];

        foreach (var (path, method, operation) in operations.Take(resource.Operations))
        {
            if (paths[path] is not JsonObject item)
                paths[path] = item = [];
            item[method] = operation();
        }

        JsonObject Use(Role role) => schemas.Use(resource, role);

        JsonObject Make(string verb, string summary, JsonObject? body, (string, JsonObject?) response, params JsonNode[] parameters) =>
            Operation(verb + resource.Name, summary, resource, body, response, parameters);
    }

    private JsonObject Operation(
        string id, string summary, Resource resource, JsonObject? body, (string Status, JsonObject? Schema) response, JsonNode[] parameters)
    {
        var operation = new JsonObject
        {
            ["operationId"] = id,
            ["tags"] = new JsonArray(resource.Area),
            ["summary"] = summary,
            ["description"] = Words.Operation(dice, summary, resource.Noun),
            ["parameters"] = new JsonArray(parameters),
        };
        if (body is not null)
            operation["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Json(body) };
        operation["responses"] = new JsonObject
        {
            [response.Status] = Response("Done.", response.Schema),
            ["400"] = new JsonObject { ["$ref"] = "#/components/responses/Refused" },
            ["default"] = new JsonObject { ["$ref"] = "#/components/responses/Refused" },
        };
        return operation;
    }

    private JsonNode[] List(Resource resource) =>
    [
        Parameter("Limit"),
        Parameter("Cursor"),
        Query("status", schemas.Use(resource, Role.Status), "Only those of this status."),
        Query("sort", Fields.Choice("createdAt", "-createdAt", "name"), "The order."),
        Query("createdAfter", new JsonObject { ["type"] = "string", ["format"] = "date-time" }, "Only newer ones."),
        Query("ids", new JsonObject { ["type"] = "array", ["items"] = Text(50), ["maxItems"] = 50 }, "Only these."),
    ];

    private JsonObject Action()
    {
        var reason = Text(dice.One([200, 500]));
        reason["description"] = "Why; it is kept in the log.";
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["reason"] = reason,
                ["notify"] = new JsonObject { ["type"] = "boolean", ["default"] = false },
            },
        };
    }

    private static JsonObject Parameters() => new()
    {
        ["Limit"] = Query("limit", Integer(1, 100, 20), "How many at most."),
        ["Cursor"] = Query("cursor", Text(200), "Where the list continues."),
        ["IdempotencyKey"] = In("header", "Idempotency-Key", Text(64), "A text of yours.", required: false),
    };

    private static JsonObject Parameter(string name) => new() { ["$ref"] = $"#/components/parameters/{name}" };

    private static JsonObject Id(string name) =>
        In("path", name, new JsonObject { ["type"] = "string", ["format"] = "uuid" }, "The one that is meant.", required: true);

    private static JsonObject Query(string name, JsonObject schema, string description) =>
        In("query", name, schema, description, required: false);

    private static JsonObject In(string place, string name, JsonObject schema, string description, bool required)
    {
        var parameter = new JsonObject { ["name"] = name, ["in"] = place, ["description"] = description };
        if (required)
            parameter["required"] = true;
        parameter["schema"] = schema;
        return parameter;
    }

    private static JsonObject Text(int length) => new() { ["type"] = "string", ["maxLength"] = length };

    private static JsonObject Integer(int minimum, int maximum, int value) =>
        new() { ["type"] = "integer", ["format"] = "int32", ["minimum"] = minimum, ["maximum"] = maximum, ["default"] = value };

    private static JsonObject Response(string description, JsonObject? schema)
    {
        var response = new JsonObject { ["description"] = description };
        if (schema is not null)
            response["content"] = Json(schema);
        return response;
    }

    private static JsonObject Json(JsonObject schema) => new() { ["application/json"] = new JsonObject { ["schema"] = schema } };
}
