using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>
/// Equality of JSON Schema: numbers by their value, objects whatever the order of their members. The last of several members with the same
/// name counts, as it does for readers.
/// </summary>
internal sealed class JsonEquality : IEqualityComparer<JsonElement>
{
    public static JsonEquality Comparer { get; } = new();

    public bool Equals(JsonElement x, JsonElement y)
    {
        // A value that is nested deeper than the stack allows is neither equal nor different: the evaluation ends with an error.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (x.ValueKind != y.ValueKind)
            return false;

        return x.ValueKind switch
        {
            JsonValueKind.String => JsonText.Of(x) == JsonText.Of(y),
            JsonValueKind.Number => ExactNumber.Of(x) == ExactNumber.Of(y),
            JsonValueKind.Array => SameItems(x, y),
            JsonValueKind.Object => SameMembers(Members(x), Members(y)),
            _ => true,
        };
    }

    public int GetHashCode(JsonElement obj)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (obj.ValueKind)
        {
            case JsonValueKind.String:
                return JsonText.Of(obj).GetHashCode(StringComparison.Ordinal);
            case JsonValueKind.Number:
                return ExactNumber.Of(obj).GetHashCode();
            case JsonValueKind.Array:
                var items = new HashCode();
                foreach (var item in obj.EnumerateArray())
                    items.Add(GetHashCode(item));
                return items.ToHashCode();
            case JsonValueKind.Object:
                var members = 1;
                foreach (var (name, value) in Members(obj))
                    members += HashCode.Combine(name, GetHashCode(value));
                return members;
            default:
                return (int)obj.ValueKind;
        }
    }

    private bool SameItems(JsonElement x, JsonElement y)
    {
        if (x.GetArrayLength() != y.GetArrayLength())
            return false;

        using var others = y.EnumerateArray();
        foreach (var item in x.EnumerateArray())
        {
            others.MoveNext();
            if (!Equals(item, others.Current))
                return false;
        }

        return true;
    }

    private bool SameMembers(Dictionary<string, JsonElement> x, Dictionary<string, JsonElement> y)
    {
        if (x.Count != y.Count)
            return false;

        foreach (var (name, value) in x)
            if (!y.TryGetValue(name, out var other) || !Equals(value, other))
                return false;
        return true;
    }

    private static Dictionary<string, JsonElement> Members(JsonElement value)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in value.EnumerateObject())
            members[JsonText.NameOf(property)] = property.Value;
        return members;
    }
}
