using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>Finds the location of a byte in a JSON text. It reads the text again, so that reading itself need not keep track.</summary>
internal static class JsonPosition
{
    /// <summary>The JSON pointer of the value at, or last begun before, the offset.</summary>
    public static string PointerAt(ReadOnlySpan<byte> utf8Json, long offset)
    {
        var path = new List<string>();
        var counters = new Stack<int>(); // the index in each open array; -1 for an object
        var reader = new Utf8JsonReader(utf8Json);
        try
        {
            while (reader.Read() && reader.TokenStartIndex <= offset)
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        Leave(path, counters);
                        path.Add(PointerSegment.Escape(reader.GetString()!));
                        continue;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        Leave(path, counters);
                        counters.Pop();
                        continue;
                }

                if (counters.TryPeek(out var index) && index >= 0)
                {
                    Leave(path, counters);
                    path.Add(index.ToString(CultureInfo.InvariantCulture));
                    counters.Pop();
                    counters.Push(index + 1);
                }

                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    counters.Push(reader.TokenType == JsonTokenType.StartArray ? 0 : -1);
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // The text ends or breaks here, and so does the path.
        }

        return string.Concat(path.Select(static part => "/" + part));
    }

    /// <summary>The JSON pointer for a path as System.Text.Json writes it, such as <c>$.events[0]['a.b']</c>.</summary>
    public static string PointerOf(string path)
    {
        var pointer = new StringBuilder();
        for (var rest = path.AsSpan(path.StartsWith('$') ? 1 : 0); !rest.IsEmpty;)
        {
            var quoted = rest.StartsWith("['");
            var begin = rest[0] is '.' or '[' ? (quoted ? 2 : 1) : 0;
            var length = quoted ? rest[begin..].IndexOf("']")
                : rest[0] == '[' ? rest[begin..].IndexOf(']')
                : rest[begin..].IndexOfAny('.', '[');
            var name = length < 0 ? rest[begin..] : rest.Slice(begin, length);
            pointer.Append('/').Append(PointerSegment.Escape(name.ToString()));
            rest = length < 0 ? [] : rest[(begin + length + (quoted ? 2 : rest[0] == '[' ? 1 : 0))..];
        }

        return pointer.ToString();
    }

    // A container holds one path segment at a time: that of the current member or item.
    private static void Leave(List<string> path, Stack<int> counters)
    {
        if (path.Count >= counters.Count && path.Count > 0)
            path.RemoveRange(counters.Count - 1, path.Count - counters.Count + 1);
    }
}
