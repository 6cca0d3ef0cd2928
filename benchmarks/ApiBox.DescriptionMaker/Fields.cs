using System.Text.Json.Nodes;

namespace ApiBox.DescriptionMaker;

/// <summary>Properties of one value or of a list or map of such: the kinds that public descriptions have, about as often.</summary>
internal sealed class Fields(Dice dice)
{
    private static readonly string[] Texts =
    [
        "name", "title", "summary", "notes", "label", "reason", "region", "department", "owner", "reference", "subject", "channel",
        "vendor", "firstName", "lastName", "street", "city", "color", "brand", "material",
    ];

    private static readonly string[] Numbers =
    [
        "quantity", "priority", "position", "attempts", "duration", "weight", "width", "height", "score", "retries", "seats", "capacity",
    ];

    private static readonly string[] Amounts = ["amount", "price", "discount", "taxRate", "balance", "fee", "latitude", "rating"];

    private static readonly string[] Flags = ["active", "archived", "verified", "internal", "taxable", "shared", "locked"];

    private static readonly string[] Lists = ["tags", "aliases", "regions", "keywords", "scopes", "recipients", "features"];

    private static readonly string[][] Choices =
    [
        ["type", "standard", "express", "economy", "same-day"],
        ["currency", "EUR", "USD", "GBP", "JPY", "CHF"],
        ["visibility", "public", "private", "team"],
        ["unit", "piece", "kilogram", "litre", "metre", "hour"],
        ["interval", "daily", "weekly", "monthly", "yearly"],
        ["source", "web", "mobile", "api", "import"],
    ];

    // Name, pattern, a text that matches.
    private static readonly string[][] Codes =
    [
        ["sku", "^[A-Z]{3}-[0-9]{4,8}$", "ABC-12345"],
        ["countryCode", "^[A-Z]{2}$", "DE"],
        ["postalCode", "^[0-9A-Z][0-9A-Z -]{2,9}$", "10115"],
        ["phone", "^\\+[1-9][0-9]{6,14}$", "+4930123456"],
        ["slug", "^[a-z0-9]+(-[a-z0-9]+)*$", "summer-sale"],
        ["checksum", "^[0-9a-f]{64}$", ""],
    ];

    // Name, format, example.
    private static readonly string[][] Formats =
    [
        ["email", "email", "ada@example.com"],
        ["website", "uri", "https://example.com/a"],
        ["dueDate", "date", "2026-05-01"],
        ["startsAt", "date-time", "2026-05-01T08:30:00Z"],
        ["endsAt", "date-time", "2026-05-01T09:30:00Z"],
        ["externalId", "uuid", "3f2b8a54-6c1d-4e0f-9a77-0c1d2e3f4a5b"],
    ];

    /// <summary>So many properties of different names.</summary>
    public List<(string Name, JsonObject Schema)> Make(string noun, int count)
    {
        var made = new Dictionary<string, JsonObject>();
        while (made.Count < count)
        {
            var (name, schema) = One();
            if (made.ContainsKey(name))
                continue;
            if (schema["description"] is null && dice.Chance(85))
                schema["description"] = Words.Property(dice, name, noun);
            if (dice.Chance(12))
                schema["nullable"] = true;
            made[name] = schema;
        }

        return [.. made.Select(static pair => (pair.Key, pair.Value))];
    }

    public static JsonObject Choice(params string[] values) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. values.Select(static value => (JsonNode)value)]) };

    private (string, JsonObject) One() => dice.Next(100) switch
    {
        < 32 => (dice.One(Texts), Text()),
        < 46 => (dice.One(Numbers), Integer()),
        < 55 => (dice.One(Amounts), Amount()),
        < 63 => (dice.One(Flags), Flag()),
        < 75 => Formatted(dice.One(Formats)),
        < 81 => Code(dice.One(Codes)),
        < 89 => Chosen(dice.One(Choices)),
        < 96 => (dice.One(Lists), List()),
        _ => ("attributes", Map()),
    };

    private JsonObject Text()
    {
        var text = new JsonObject { ["type"] = "string" };
        if (dice.Chance(40))
            text["minLength"] = 1;
        if (dice.Chance(65))
            text["maxLength"] = dice.One([32, 64, 100, 255, 500, 2000]);
        return text;
    }

    private JsonObject Integer()
    {
        var integer = new JsonObject { ["type"] = "integer", ["format"] = dice.Chance(75) ? "int32" : "int64" };
        if (dice.Chance(60))
            integer["minimum"] = dice.Next(2);
        if (dice.Chance(50))
            integer["maximum"] = dice.One([10, 100, 1000, 86400, 1000000]);
        if (dice.Chance(40))
            integer["example"] = dice.Between(1, 10);
        return integer;
    }

    private JsonObject Amount()
    {
        var number = new JsonObject { ["type"] = "number", ["format"] = "double" };
        if (dice.Chance(50))
            number["minimum"] = 0;
        if (dice.Chance(30))
            number["maximum"] = dice.One([1, 100, 10000]);
        if (dice.Chance(20))
            number["multipleOf"] = 0.01m;
        return number;
    }

    private JsonObject Flag()
    {
        var flag = new JsonObject { ["type"] = "boolean" };
        if (dice.Chance(40))
            flag["default"] = dice.Chance(50);
        return flag;
    }

    private (string, JsonObject) Formatted(string[] row)
    {
        var text = new JsonObject { ["type"] = "string", ["format"] = row[1] };
        if (dice.Chance(60))
            text["example"] = row[2];
        return (row[0], text);
    }

    private (string, JsonObject) Code(string[] row)
    {
        var text = new JsonObject { ["type"] = "string", ["pattern"] = row[1] };
        if (row[2].Length > 0 && dice.Chance(60))
            text["example"] = row[2];
        return (row[0], text);
    }

    private (string, JsonObject) Chosen(string[] row)
    {
        var choice = Choice(row[1..]);
        if (dice.Chance(30))
            choice["default"] = row[1];
        return (row[0], choice);
    }

    private JsonObject List()
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = Text() };
        if (dice.Chance(60))
            list["maxItems"] = dice.One([5, 10, 50, 100]);
        if (dice.Chance(25))
            list["uniqueItems"] = true;
        return list;
    }

    private static JsonObject Map() =>
        new() { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "string", ["maxLength"] = 500 } };
}
