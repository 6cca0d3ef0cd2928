using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ApiBox.Testing;

/// <summary>Edits JSON where a JSON Pointer leads, and leaves the rest of the text as it is.</summary>
public static class JsonText
{
    /// <summary>Replaces the value at a location.</summary>
    public static string Replace(string json, string location, string value)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var (start, end) = Find(bytes, location);
        return string.Concat(Encoding.UTF8.GetString(bytes[..start]), value, Encoding.UTF8.GetString(bytes[end..]));
    }

    private static (int Start, int End) Find(byte[] bytes, string location)
    {
        var reader = new Utf8JsonReader(bytes);
        reader.Read();
        foreach (var part in location.Split('/').Skip(1))
        {
            var name = part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (!Enter(ref reader, name))
                throw new ArgumentException($"The location {location} has no '{name}'.", nameof(location));
        }

        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return (start, (int)reader.BytesConsumed);
    }

    /// <summary>Moves to a member or an item of the value that the reader is at.</summary>
    private static bool Enter(ref Utf8JsonReader reader, string name)
    {
        for (var index = 0; reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); index++)
        {
            bool isFound;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                isFound = reader.ValueTextEquals(name);
                reader.Read();
            }
            else
            {
                isFound = name == index.ToString(CultureInfo.InvariantCulture);
            }

            if (isFound)
                return true;
            reader.Skip();
        }

        return false;
    }
}
