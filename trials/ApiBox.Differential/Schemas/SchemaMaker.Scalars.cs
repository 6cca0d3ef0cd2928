using System.Globalization;
using System.Text.Json.Nodes;

namespace ApiBox.Differential.Schemas;

internal sealed partial class SchemaMaker
{
    private static readonly string[] WholeSteps = ["1", "2", "3", "5", "7", "10", "100", "0.5", "1.5", "2.0", "1e2"];
    private static readonly string[] Steps =
    [
        "0.01", "0.1", "0.3", "0.5", "1", "1.5", "2", "3", "0.25", "1e-3", "0.07", "1e-8", "2.5e1", "1e3"
    ];
    private static readonly string[] Constants =
    [
        "1", "0", "-1", "2.5", "1.0", "0.1", "1e2", "\"a\"", "\"\"", "\"é\"", "\"1\"", "true", "false", "[]", "[1]", "{}", "{\"a\":1}",
        "\"😀\""
    ];

    private static readonly string[] AllWords = ["a", "b", "ab", "A", "", "é", "😀", "null"];

    private JsonObject Number(bool isInteger)
    {
        var schema = new JsonObject { ["type"] = isInteger ? "integer" : "number" };
        if (random.Chance(0.3))
            schema["format"] = random.One(isInteger ? ["int32", "int64"] : new[] { "double", "float", "decimal" });
        if (random.Chance(0.12))
            AddConstants(schema, isInteger ? ["1", "2", "-3", "10", "0", "5.0"] : ["1", "0.1", "2.50", "-7", "1e2", "0.3"]);
        if (random.Chance(0.7))
            AddBounds(schema, isInteger);
        if (random.Chance(0.35))
            schema["multipleOf"] = Raw(random.One(isInteger ? WholeSteps : Steps));
        return schema;
    }

    private JsonObject Text()
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (random.Chance(0.35))
            schema["format"] = random.One(FormatSamples.Of.Keys.ToList());
        if (random.Chance(0.15))
            AddConstants(schema, ["\"a\"", "\"ab\"", "\"\"", "\"é\"", "\"A\"", "\"x y\"", "\"😀\"", "\"null\"", "\"1\""]);
        if (random.Chance(0.4))
            AddLengths(schema, "minLength", "maxLength", 5);
        if (random.Chance(0.35))
            schema["pattern"] = patterns.Make();
        return schema;
    }

    private JsonObject Boolean()
    {
        var schema = new JsonObject { ["type"] = "boolean" };
        if (random.Chance(0.3))
            AddConstants(schema, ["true", "false"]);
        return schema;
    }

    /// <summary>Listed values of several types.</summary>
    private JsonObject Listed()
    {
        var schema = new JsonObject();
        AddConstants(schema, Constants);
        return schema;
    }

    private static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(static word => (JsonNode)word)]);

    private JsonObject Word() =>
        new() { ["type"] = "string", ["enum"] = Words(AllWords.OrderBy(_ => random.Next()).Take(random.Next(3, 6))) };

    /// <summary>A list beside a reference to a list, which may hold what the other has not.</summary>
    private JsonObject Narrowed()
    {
        var list = Words(AllWords.OrderBy(_ => random.Next()).Take(random.Next(1, 5)));
        var schema = is31 && random.Chance(0.5)
            ? new JsonObject { ["$ref"] = "#/$defs/Word", ["enum"] = list }
            : new JsonObject { ["allOf"] = new JsonArray(Reference("Word")), ["enum"] = list };
        if (!is31 && random.Chance(0.2))
            schema["nullable"] = true;
        if (random.Chance(0.15))
            schema["maxLength"] = Whole(random.Next(1, 4));
        return schema;
    }

    private void AddConstants(JsonObject schema, string[] values)
    {
        if (random.Chance(0.25))
            schema["const"] = Raw(random.One(values));
        else
            schema["enum"] = new JsonArray([.. values.OrderBy(_ => random.Next()).Take(random.Next(1, 4)).Select(Raw)]);
    }

    private void AddBounds(JsonObject schema, bool isInteger)
    {
        var low = random.Next(-20, 20);
        var fraction = isInteger && !random.Chance(0.1) ? "" : random.One(new[] { "", ".5", ".1", ".25", ".0", ".001" });
        var high = low + random.Next(2, 30);
        if (random.Chance(0.08))
        {
            low = -2_000_000_000;
            high = 2_000_000_000;
        }

        if (random.Chance(0.7))
            schema[random.Chance(0.7) ? "minimum" : "exclusiveMinimum"] = Raw(low.ToString(CultureInfo.InvariantCulture) + fraction);
        if (random.Chance(0.7))
            schema[random.Chance(0.7) ? "maximum" : "exclusiveMaximum"] = Raw(high.ToString(CultureInfo.InvariantCulture) + fraction);
        if (random.Chance(0.04) && schema.Remove("exclusiveMaximum"))
            schema["maximum"] = Raw(random.One(new[] { "1e308", "9007199254740993", "1e20", "12345678901234567890" }));
    }

    private void AddLengths(JsonObject schema, string least, string most, int greatest)
    {
        var low = random.Next(0, greatest);
        if (random.Chance(0.7))
            schema[least] = Whole(low);
        if (random.Chance(0.7))
            schema[most] = Whole(low + random.Next(0, greatest));
    }
}
