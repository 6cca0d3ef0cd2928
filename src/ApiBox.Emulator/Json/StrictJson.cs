using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>Parses JSON in which each object has a member once.</summary>
internal static class StrictJson
{
    /// <exception cref="JsonException">The text is malformed, too deep, or has a member twice.</exception>
    public static JsonNode? Parse(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        // JsonDocumentOptions.AllowDuplicateProperties exists from .NET 10 on.
        try
        {
            CheckMembers(utf8, maxDepth);
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("The name of a member contains an unpaired surrogate.", e);
        }

        return JsonNode.Parse(utf8, documentOptions: new() { MaxDepth = maxDepth });
    }

    private static void CheckMembers(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = maxDepth });
        var objects = new Stack<HashSet<string>>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    objects.Push(new(StringComparer.Ordinal));
                    break;
                case JsonTokenType.EndObject:
                    objects.Pop();
                    break;
                case JsonTokenType.PropertyName when !objects.Peek().Add(reader.GetString()!):
                    throw new JsonException($"The member '{reader.GetString()}' occurs twice.");
            }
        }
    }
}
