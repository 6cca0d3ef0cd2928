using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>The request that a task's details repeat: as members of their own, or as JSON inside a text.</summary>
internal static class RepeatedRequest
{
    // Limits the depth of JSON inside JSON.
    private const int Deepest = 16;

    /// <summary>The text of the first field of a name; null when there is none.</summary>
    public static string? Find(JsonElement element, string name) => Find(element, name, 0);

    private static string? Find(JsonElement element, string name, int depth)
    {
        if (depth > Deepest)
            return null;
        return element.ValueKind switch
        {
            JsonValueKind.Object => FindMember(element, name, depth),
            JsonValueKind.Array => element.EnumerateArray().Select(item => Find(item, name, depth + 1))
                .FirstOrDefault(static found => found is not null),
            JsonValueKind.String => FindInside(element.GetString()!, name, depth),
            _ => null,
        };
    }

    private static string? FindMember(JsonElement element, string name, int depth)
    {
        foreach (var member in element.EnumerateObject())
            if (member.Value.ValueKind == JsonValueKind.String && member.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return member.Value.GetString();
        return element.EnumerateObject().Select(member => Find(member.Value, name, depth + 1))
            .FirstOrDefault(static found => found is not null);
    }

    private static string? FindInside(string text, string name, int depth)
    {
        if (text.AsSpan().TrimStart() is not ['{', ..] || !text.Contains(name, StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            using var document = JsonDocument.Parse(text);
            return Find(document.RootElement, name, depth + 1);
        }
        catch (JsonException)
        {
            // It is not JSON.
            return null;
        }
    }
}
