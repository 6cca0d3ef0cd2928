using System.Text.Json;
using System.Text.RegularExpressions;
using ApiBox.Conformance.Documents;
using ApiBox.Conformance.Evaluation;

namespace ApiBox.Conformance.Trials;

/// <summary>A kind of case that has no form in C#, with the reason. Only cases that are judged wrongly are asked about.</summary>
internal sealed partial record Inexpressible(string Kind, string Reason)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };
    private static readonly string[] OfObjects = ["properties", "patternProperties", "additionalProperties"];
    private static readonly string[] OfArrays = ["items", "prefixItems"];

    public static IReadOnlyList<Inexpressible> Read() =>
        JsonSerializer.Deserialize<List<Inexpressible>>(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "inexpressible.json")), Options)!;

    /// <summary>The first kind that a value is of, at some place of it.</summary>
    public static Inexpressible? Find(IReadOnlyList<Inexpressible> listed, DocNode root, DocNode schema, JsonElement value) =>
        Kinds(root, schema, value, isItem: false, depth: 0)
            .Select(kind => listed.FirstOrDefault(one => one.Kind == kind))
            .FirstOrDefault(static one => one is not null);

    private static IEnumerable<string> Kinds(DocNode root, DocNode schema, JsonElement value, bool isItem, int depth)
    {
        for (var hops = 0; schema.TextOf("$ref") is { } reference && hops < 20; hops++)
            schema = root.Find(reference) ?? schema;
        if (depth > 50)
            yield break;
        var type = schema.TextOf("type");
        if (schema["type"] is null && ((OfObjects.Any(word => schema[word] is not null) && value.ValueKind != JsonValueKind.Object)
            || (OfArrays.Any(word => schema[word] is not null) && value.ValueKind != JsonValueKind.Array)))
            yield return "shape";
        if (type == "integer"
            && value.ValueKind == JsonValueKind.Number
            && Exact.Parse(value.GetRawText()) is { IsInteger: true }
            && !value.TryGetInt64(out _))
            yield return "long";
        if (schema.TextOf("format") == "uri" && value.ValueKind == JsonValueKind.String && WithoutHost().IsMatch(value.GetString()!))
            yield return "host";
        if (value.ValueKind == JsonValueKind.Null && isItem && type is "string" or "object" or "array")
            yield return "item";
        if (value.ValueKind == JsonValueKind.Null && type is "object" or "array")
            yield return "null";
        if (value.ValueKind == JsonValueKind.Object && schema["properties"] is { } properties)
            foreach (var (name, below) in properties.Members)
                if (value.TryGetProperty(name, out var member))
                    foreach (var kind in Kinds(root, below, member, isItem: false, depth + 1))
                        yield return kind;
        if (value.ValueKind == JsonValueKind.Array && schema["items"] is { IsObject: true } items)
            foreach (var item in value.EnumerateArray())
                foreach (var kind in Kinds(root, items, item, isItem: true, depth + 1))
                    yield return kind;
    }

    [GeneratedRegex("^https?://([^/?#@]*@)?(:[0-9]*)?([/?#]|$)")]
    private static partial Regex WithoutHost();
}
