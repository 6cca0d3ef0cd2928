using System.Text.Json.Nodes;

namespace ApiBox.Differential.Schemas;

internal sealed partial class SchemaMaker
{
    private JsonObject Array(int depth)
    {
        var schema = new JsonObject { ["type"] = "array" };
        if (is31 && random.Chance(0.15))
            schema["prefixItems"] = new JsonArray(Any(depth + 1), Any(depth + 1));
        // OpenAPI 3.0 wants items in every array.
        if (!is31 || random.Chance(0.85))
            schema["items"] = is31 && random.Chance(0.05) ? false : Any(depth + 1);
        if (random.Chance(0.5))
            AddLengths(schema, "minItems", "maxItems", 3);
        if (random.Chance(0.3))
            schema["uniqueItems"] = true;
        if (is31 && random.Chance(0.15))
        {
            schema["contains"] = Any(depth + 1);
            if (random.Chance(0.5))
                AddLengths(schema, "minContains", "maxContains", 3);
        }

        if (is31 && random.Chance(0.06))
            schema["unevaluatedItems"] = random.Chance(0.5) ? false : Any(depth + 1);
        return schema;
    }

    private JsonObject Object(int depth)
    {
        var schema = new JsonObject { ["type"] = "object" };
        var names = Names.OrderBy(_ => random.Next()).Take(random.Next(1, 4)).ToList();
        var properties = new JsonObject();
        foreach (var name in names)
            properties[name] = is31 && random.Chance(0.03) ? random.Chance(0.5) : Any(depth + 1);
        schema["properties"] = properties;
        if (random.Chance(0.6))
            schema["required"] = new JsonArray([.. names.Where(_ => random.Chance(0.6))
                .Append(random.One<string>(random.Chance(0.1) ? Names : names))
                .Distinct()
                .Select(static name => JsonValue.Create(name))]);
        if (random.Chance(0.4))
            schema["additionalProperties"] = random.Chance(0.6) ? false : random.Chance(0.2) ? true : Any(depth + 1);
        AddRulesAboutMembers(schema, depth);
        return schema;
    }

    private JsonObject Map(int depth)
    {
        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = Any(depth + 1) };
        AddRulesAboutMembers(schema, depth);
        return schema;
    }

    private void AddRulesAboutMembers(JsonObject schema, int depth)
    {
        if (random.Chance(0.2))
            AddLengths(schema, "minProperties", "maxProperties", 3);
        if (!is31)
            return;
        if (random.Chance(0.2))
            schema["patternProperties"] = new JsonObject { [random.One(new[] { "^x-", "a", "^.$", @"^\w+$", "é" })] = Any(depth + 1) };
        if (random.Chance(0.08))
            schema["propertyNames"] = Text();
        if (random.Chance(0.08))
            schema["dependentRequired"] = new JsonObject { [random.One(Names)] = new JsonArray(random.One(Names)) };
        if (random.Chance(0.05))
            schema["dependentSchemas"] = new JsonObject { [random.One(Names)] = Object(depth + 1) };
        if (random.Chance(0.06))
            schema["unevaluatedProperties"] = random.Chance(0.6) ? false : Any(depth + 1);
    }
}
