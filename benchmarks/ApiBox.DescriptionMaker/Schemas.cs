using System.Text.Json.Nodes;

namespace ApiBox.DescriptionMaker;

/// <summary>The schemas of the resources. One that has no name is written where it is used.</summary>
internal sealed class Schemas(Plan plan)
{
    private static readonly string[] States = ["draft", "pending", "active", "paused", "failed", "closed", "archived"];

    private readonly Dice dice = plan.Dice;
    private readonly Fields fields = new(plan.Dice);

    /// <summary>All schemas with a name.</summary>
    public JsonObject Named()
    {
        var all = new JsonObject { ["Problem"] = Problem(), ["Violation"] = Violation(), ["Entity"] = Entity() };
        foreach (var resource in plan.Resources)
        {
            foreach (var (role, name) in resource.Schemas)
                all[name] = Make(resource, role);
            foreach (var name in resource.Extras)
                all[name] = Object("A part of it.", fields.Make(resource.Noun, dice.Between(3, 8)), required: 1);
        }

        return all;
    }

    public static JsonObject Reference(string name) => new() { ["$ref"] = $"#/components/schemas/{name}" };

    /// <summary>A reference, or the schema itself if it has no name.</summary>
    public JsonObject Use(Resource resource, Role role) =>
        resource.Schemas.TryGetValue(role, out var name) ? Reference(name) : Make(resource, role);

    private JsonObject Make(Resource resource, Role role) => role switch
    {
        Role.Whole => Whole(resource),
        Role.New => New(resource),
        Role.Status => Fields.Choice(dice.Some(States, dice.Between(3, 6))),
        Role.Detail => Object($"Details of a {Words.Spaced(resource.Name)}.", fields.Make(resource.Noun, dice.Between(4, 9)), dice.Next(3)),
        Role.Page => Page(resource),
        Role.Changes => Object("What changes; the rest stays.", fields.Make(resource.Noun, dice.Between(3, 7)), required: 0),
        _ => Object($"One line of a {Words.Spaced(resource.Name)}.", fields.Make(resource.Noun, dice.Between(4, 8)), dice.Between(1, 2)),
    };

    private JsonObject Whole(Resource resource)
    {
        var own = fields.Make(resource.Noun, dice.Between(6, 13));
        own.Add(("status", Use(resource, Role.Status)));
        own.Add(("details", Use(resource, Role.Detail)));
        if (dice.Chance(60))
            own.Add(("lines", new JsonObject { ["type"] = "array", ["items"] = Use(resource, Role.Line), ["maxItems"] = 100 }));
        // Other resources: a reference, one that may be null, and a map.
        var other = dice.One(plan.Resources);
        if (dice.Chance(50))
            own.Add(("parent", Nullable(other.Name, $"The {Words.Spaced(other.Name)} to which it belongs.")));
        if (dice.Chance(20))
        {
            var values = Reference(dice.One(plan.Resources).Name);
            own.Add(("related", new JsonObject { ["type"] = "object", ["additionalProperties"] = values }));
        }

        own.AddRange(resource.Extras.Select(static (name, index) => ($"part{index + 1}", Reference(name))));

        var schema = Object(null, own, dice.Between(2, 4));
        return new JsonObject
        {
            ["description"] = Words.Operation(dice, $"A {Words.Spaced(resource.Noun)} of {Words.Spaced(resource.Area)}.", resource.Noun),
            ["allOf"] = new JsonArray(Reference("Entity"), schema),
        };
    }

    private JsonObject New(Resource resource)
    {
        var own = fields.Make(resource.Noun, dice.Between(4, 10));
        if (dice.Chance(70))
            own.Add(("details", Use(resource, Role.Detail)));
        if (dice.Chance(40))
        {
            own.Add(("lines", new JsonObject
            {
                ["type"] = "array",
                ["items"] = Use(resource, Role.Line),
                ["minItems"] = 1,
                ["maxItems"] = 100,
            }));
        }

        return Object($"What a new {Words.Spaced(resource.Name)} is made from.", own, dice.Between(1, 3));
    }

    private static JsonObject Page(Resource resource) => Object(
        "A part of the list, with the cursor of the next one.",
        [
            ("items", new JsonObject { ["type"] = "array", ["items"] = Reference(resource.Name) }),
            ("nextCursor", new JsonObject { ["type"] = "string", ["nullable"] = true, ["description"] = "Null on the last page." }),
            ("total", new JsonObject { ["type"] = "integer", ["format"] = "int64", ["minimum"] = 0 }),
        ],
        required: 1);

    private static JsonObject Problem() => Object(
        "Why a request was refused.",
        [
            ("code", new JsonObject { ["type"] = "string", ["description"] = "A word for programs.", ["example"] = "limit_exceeded" }),
            ("message", new JsonObject { ["type"] = "string", ["description"] = "A sentence for people." }),
            ("violations", new JsonObject { ["type"] = "array", ["items"] = Reference("Violation") }),
        ],
        required: 2);

    private static JsonObject Violation() => Object(
        "A member of the request that breaks a rule.",
        [
            ("pointer", new JsonObject { ["type"] = "string", ["example"] = "/lines/0/quantity" }),
            ("rule", new JsonObject { ["type"] = "string" }),
        ],
        required: 1);

    private static JsonObject Entity() => Object(
        "What everything has.",
        [
            ("id", new JsonObject { ["type"] = "string", ["format"] = "uuid", ["readOnly"] = true }),
            ("createdAt", new JsonObject { ["type"] = "string", ["format"] = "date-time", ["readOnly"] = true }),
            ("updatedAt", new JsonObject { ["type"] = "string", ["format"] = "date-time", ["readOnly"] = true, ["nullable"] = true }),
            ("metadata", new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "string" } }),
        ],
        required: 2);

    // OpenAPI 3.0 has no other way to say more beside a reference.
    private static JsonObject Nullable(string name, string description) =>
        new() { ["nullable"] = true, ["description"] = description, ["allOf"] = new JsonArray(Reference(name)) };

    private static JsonObject Object(string? description, List<(string Name, JsonObject Schema)> properties, int required)
    {
        var made = new JsonObject { ["type"] = "object" };
        if (description is not null)
            made["description"] = description;
        if (required > 0)
            made["required"] = new JsonArray([.. properties.Take(required).Select(static property => (JsonNode)property.Name)]);
        made["properties"] = new JsonObject(
            properties.Select(static property => KeyValuePair.Create(property.Name, (JsonNode?)property.Schema)));
        return made;
    }
}
