using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas;

/// <summary>Finds which types of JSON a schema allows.</summary>
internal static class JsonTypeReader
{
    /// <summary>The types that "type" lists in one schema; every type without it, null after a report.</summary>
    public static JsonTypes? Stated(ParseContext context, SpecNode schema)
    {
        switch (schema["type"])
        {
            case null:
                return JsonTypes.Any;
            case { IsString: true } one:
                return Named(context, one) is { } only
                    ? !context.Is31 && schema["nullable"] is { IsTrue: true } ? only | JsonTypes.Null : only
                    : null;
            case { Kind: SpecKind.Null } bare when context.Is31:
                return Named(context, bare);
            case { Kind: SpecKind.Array, Items.Count: > 0 } many:
                if (!context.Is31)
                    context.Report(
                        Descriptors.OtherVersion,
                        many,
                        "type",
                        "a list of types belongs to OpenAPI 3.1, and is enforced as in that version");
                var types = JsonTypes.None;
                foreach (var item in many.Items)
                {
                    if (Named(context, item) is not { } type)
                        return null;
                    types |= type;
                }

                return types;
            case var other:
                context.Report(Descriptors.MalformedKeyword, other, "type", context.Is31 ? "a string or a list of strings" : "a string");
                return null;
        }
    }

    /// <summary>The types that all parts of a set allow; without a type, those that its other keywords apply to.</summary>
    public static JsonTypes? Of(ParseContext context, SchemaSet set)
    {
        var types = JsonTypes.Any;
        foreach (var part in set.Parts)
        {
            if (Stated(context, part) is not { } stated)
                return null;
            types = Meet(types, stated);
        }

        if (set.Nullable)
            types |= JsonTypes.Null;
        return types == JsonTypes.Any ? Implied(set) : types;
    }

    // A schema that speaks of properties means an object, though JSON Schema lets every other value pass it.
    private static JsonTypes Implied(SchemaSet set)
    {
        if (set.Has("properties") || set.Has("patternProperties") || set.First("additionalProperties") is not null)
            return JsonTypes.Object;
        if (set.Has("items") || set.Has("prefixItems"))
            return JsonTypes.Array;
        var values = set.First("enum")?.Items ?? (set.First("const") is { } constant ? [constant] : []);
        if (values.Count == 0)
            return JsonTypes.Any;
        var kinds = values.Aggregate(JsonTypes.None, static (kinds, value) => kinds | OfValue(value));
        return kinds;
    }

    public static JsonTypes OfValue(SpecNode value) => value.Kind switch
    {
        SpecKind.Object => JsonTypes.Object,
        SpecKind.Array => JsonTypes.Array,
        SpecKind.String => JsonTypes.String,
        SpecKind.True or SpecKind.False => JsonTypes.Boolean,
        SpecKind.Null => JsonTypes.Null,
        _ => value.Text.IndexOfAny(['.', 'e', 'E']) < 0 ? JsonTypes.Integer : JsonTypes.Number,
    };

    private static JsonTypes Meet(JsonTypes left, JsonTypes right) => left & right;

    private static JsonTypes? Named(ParseContext context, SpecNode name)
    {
        // YAML reads null without quotes as the value null.
        if (name.Kind == SpecKind.Null)
        {
            context.Report(Descriptors.OtherVersion, name, "type", "null without quotes is read as the type 'null'; write it in quotes");
            return JsonTypes.Null;
        }

        if (JsonTypeNames.Find(name.Text) is { } type)
            return type;
        context.Report(
            Descriptors.UnknownType, name, name.Text, NearestName.Of(name.Text, JsonTypeNames.Of(JsonTypes.Any).Append("integer")));
        return null;
    }
}
