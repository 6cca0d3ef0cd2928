using System.Text.Json.Nodes;
using ApiBox.SpecDiff.Changes;

namespace ApiBox.SpecDiff.Tests;

/// <summary>What an edit must be called, where, and what the whole comparison must mean.</summary>
public sealed record Expected(string Kind, Impact Impact, string At);

/// <summary>An edit of the product's description, with what it means in both directions.</summary>
/// <param name="Changes">Pointers with their new values as JSON; null removes what is there. A dash at the end appends.</param>
public sealed record OwnEdit(string Name, (string Pointer, string? Value)[] Changes, Expected Forward, Expected Backward)
{
    public override string ToString() => Name;

    /// <summary>The description after the edit.</summary>
    public string Apply(string description)
    {
        var root = JsonNode.Parse(description)!;
        foreach (var (pointer, value) in Changes)
        {
            if (pointer == "*")
            {
                var (from, to) = (value!.Split("->")[0].Trim(), value.Split("->")[1].Trim());
                root = JsonNode.Parse(root.ToJsonString().Replace(from, to, StringComparison.Ordinal))!;
                continue;
            }

            var parts = pointer.Split('/').Skip(1)
                .Select(static part => part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))
                .ToList();
            var at = root;
            foreach (var part in parts.SkipLast(1))
                at = Below(at, part) ?? throw new ArgumentException($"{Name}: {pointer} has no {part}.");
            Set(at, parts[^1], value is null ? null : JsonNode.Parse(value));
        }

        return root.ToJsonString();
    }

    private static JsonNode? Below(JsonNode at, string part) => at is JsonArray list
        ? list[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)]
        : at[part];

    private static void Set(JsonNode at, string part, JsonNode? value)
    {
        switch (at)
        {
            case JsonArray list when part == "-":
                list.Add(value);
                break;
            case JsonArray list:
                list.RemoveAt(int.Parse(part, System.Globalization.CultureInfo.InvariantCulture));
                if (value is not null)
                    list.Insert(int.Parse(part, System.Globalization.CultureInfo.InvariantCulture), value);
                break;
            case JsonObject members when value is null:
                if (!members.Remove(part))
                    throw new ArgumentException($"There is no {part}.");
                break;
            default:
                at[part] = value;
                break;
        }
    }
}
