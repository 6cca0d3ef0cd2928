using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace ApiBox.Emulator;

/// <summary>Reads parameters in every style of OpenAPI: simple, label, matrix, form, delimited, deepObject, and JSON.</summary>
internal static class ParameterReader
{
    /// <returns>False if the parameter is malformed. <paramref name="value"/> is null if it is missing.</returns>
    public static bool TryRead(Parameter parameter, RequestValues values, out JToken? value)
    {
        value = null;
        try
        {
            value = parameter.Location == "query" ? ReadQuery(parameter, values) : ReadOther(parameter, values);
            return true;
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            return false;
        }
    }

    private static JToken? ReadQuery(Parameter parameter, RequestValues values)
    {
        if (parameter.Style == "deepObject")
            return ReadDeep(parameter, values);
        var types = SchemaValidator.Types(parameter.Schema, depth: 4);
        if (parameter is { Explode: true, IsJson: false } && types.HasFlag(JsonObjectType.Object))
            return ReadMembers(parameter, values);

        var found = values.Query.Where(member => member.Key == parameter.Name).Select(member => member.Value).ToList();
        if (found.Count == 0 || (parameter.Required && found.TrueForAll(text => text.Length == 0)))
            return null;
        if (parameter.IsJson)
            return SchemaValidator.ParseExact(RequestValues.Unescape(found[0]));
        if (types.HasFlag(JsonObjectType.Array) && parameter.Explode)
            return ToList(parameter.Schema, found.Select(RequestValues.Unescape));
        var separator = parameter.Style switch { "spaceDelimited" => " ", "pipeDelimited" => "|", _ => "," };

        // Spaces and bars usually arrive escaped. An escaped comma belongs to an item.
        var raw = separator switch
        {
            " " => Regex.Replace(found[0], "%20|[+]", " "),
            "|" => found[0].Replace("%7C", "|", StringComparison.OrdinalIgnoreCase),
            _ => found[0],
        };
        return Take(parameter.Schema, types, raw, separator, assign: null, RequestValues.Unescape);
    }

    private static JToken? ReadOther(Parameter parameter, RequestValues values)
    {
        var raw = parameter.Location switch
        {
            "path" => values.Path.GetValueOrDefault(parameter.Name),
            "header" => values.Headers.TryGetValue(parameter.Name, out var header) ? header.ToString() : null,
            "cookie" => values.Cookies[parameter.Name],
            _ => null,
        };
        if (string.IsNullOrEmpty(raw))
            return raw is null || parameter.Required ? null : SchemaValidator.Convert(parameter.Schema, raw);

        Func<string, string> unescape = parameter.Location == "path" ? Uri.UnescapeDataString : text => text;
        if (parameter.IsJson)
            return SchemaValidator.ParseExact(unescape(raw));
        var types = SchemaValidator.Types(parameter.Schema, depth: 4);
        var assign = parameter.Explode ? "=" : null;
        return parameter.Style switch
        {
            "label" => Take(parameter.Schema, types, After(raw, "."), parameter.Explode ? "." : ",", assign, unescape),
            "matrix" => ReadMatrix(parameter, types, raw, unescape),
            _ => Take(parameter.Schema, types, raw, ",", assign, text => unescape(text.Trim())),
        };
    }

    // ;name=1,2 or, exploded, ;name=1;name=2 and ;a=1;b=2
    private static JToken ReadMatrix(Parameter parameter, JsonObjectType types, string raw, Func<string, string> unescape)
    {
        var isObject = types.HasFlag(JsonObjectType.Object);
        if (parameter.Explode && isObject)
            return Take(parameter.Schema, types, After(raw, ";"), ";", "=", unescape);
        if (parameter.Explode && types.HasFlag(JsonObjectType.Array))
            return ToList(parameter.Schema, After(raw, ";").Split(';').Select(item => unescape(After(item, $"{parameter.Name}="))));
        var value = raw == $";{parameter.Name}" ? "" : After(raw, $";{parameter.Name}=");
        return Take(parameter.Schema, types, value, ",", assign: null, unescape);
    }

    // Each member of the object is a parameter of the query.
    private static JObject? ReadMembers(Parameter parameter, RequestValues values)
    {
        var schema = parameter.Schema.ActualTypeSchema;
        var found = new JObject();
        foreach (var (name, rules) in schema.ActualProperties)
        {
            var texts = values.Query.Where(member => member.Key == name).Select(member => RequestValues.Unescape(member.Value)).ToList();
            if (texts.Count > 0)
                found[name] = rules.ActualTypeSchema.IsArray ? ToList(rules, texts) : SchemaValidator.Convert(rules, texts[0]);
        }

        return found.Count == 0 ? null : found;
    }

    // name[a]=1&name[b]=2
    private static JObject? ReadDeep(Parameter parameter, RequestValues values)
    {
        var found = new JObject();
        foreach (var group in values.Query.GroupBy(member => member.Key))
        {
            if (!group.Key.StartsWith($"{parameter.Name}[", StringComparison.Ordinal) || !group.Key.EndsWith(']'))
                continue;
            var name = group.Key[(parameter.Name.Length + 1)..^1];
            var texts = group.Select(member => RequestValues.Unescape(member.Value)).ToList();
            found[name] = Member(parameter.Schema, name) is { } rules
                ? rules.ActualTypeSchema.IsArray ? ToList(rules, texts) : SchemaValidator.Convert(rules, texts[0])
                : texts[0];
        }

        return found.Count == 0 ? null : found;
    }

    private static JToken Take(
        JsonSchema schema,
        JsonObjectType types,
        string raw,
        string separator,
        string? assign,
        Func<string, string> unescape)
    {
        if (types.HasFlag(JsonObjectType.Array))
            return ToList(schema, raw.Split(separator).Select(unescape));
        if (!types.HasFlag(JsonObjectType.Object))
            return SchemaValidator.Convert(schema, unescape(raw));

        var parts = raw.Split(separator);
        if (assign is null && parts.Length % 2 != 0)
            throw new FormatException("A member has no value.");
        var pairs = assign is null
            ? parts.Chunk(2).Select(pair => (pair[0], pair[1]))
            : parts.Select(part => part.Split(assign, 2))
                .Select(pair => pair is [var name, var text] ? (name, text) : throw new FormatException("A member has no '='."));
        var found = new JObject();
        foreach (var (name, text) in pairs.Select(pair => (unescape(pair.Item1), unescape(pair.Item2))))
            found[name] = Member(schema, name) is { } rules ? SchemaValidator.Convert(rules, text) : text;
        return found;
    }

    private static JArray ToList(JsonSchema schema, IEnumerable<string> items)
    {
        var rules = schema.ActualTypeSchema.Item;
        return new JArray(items.Select(item => rules is null ? item : SchemaValidator.Convert(rules, item)));
    }

    private static JsonSchema? Member(JsonSchema schema, string name) =>
        schema.ActualTypeSchema.ActualProperties.TryGetValue(name, out var own) ? own : schema.ActualTypeSchema.AdditionalPropertiesSchema;

    private static string After(string text, string start) =>
        text.StartsWith(start, StringComparison.Ordinal)
            ? text[start.Length..]
            : throw new FormatException($"The value must begin with '{start}'.");
}
