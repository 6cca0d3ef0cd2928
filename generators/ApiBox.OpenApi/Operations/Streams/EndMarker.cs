using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Operations.Streams;

/// <summary>Finds the text that ends a stream in its examples: their last piece, when that is a word where the others are JSON.</summary>
internal static class EndMarker
{
    private const int Longest = 60;

    /// <summary>The marker that an example shows; null when none does.</summary>
    /// <param name="media">The media type with its schema and examples.</param>
    /// <param name="isText">Whether items are strings; then only a word in brackets differs from them.</param>
    public static string? Find(ParseContext context, SpecNode media, StreamFraming framing, bool isText)
    {
        foreach (var text in Examples(context, media))
        {
            var pieces = framing == StreamFraming.Events ? Data(text) : Records(text);
            // Some leave out the empty lines between events.
            if (pieces.Count == 1 && pieces[0].Split('\n') is { Length: > 1 } lines && lines.Take(lines.Length - 1).All(IsJson))
                pieces = [.. lines];
            if (pieces.Count < 2 || IfUsable(pieces[pieces.Count - 1].Trim()) is not { } last)
                continue;
            if (isText ? last[0] == '[' : !IsJson(last) && IsJson(pieces[pieces.Count - 2]))
                return last;
        }

        return null;
    }

    /// <summary>The text if it is a word, in brackets or not, and not an ellipsis or placeholder.</summary>
    public static string? IfUsable(string text)
    {
        var isInBrackets = text.Length > 1 && text[0] == '[' && text[text.Length - 1] == ']';
        var word = isInBrackets ? text.Substring(1, text.Length - 2) : text;
        var isWord = word.Any(char.IsLetter) && word.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-' or ' ');
        return isWord && word.Length <= Longest ? text : null;
    }

    private static IEnumerable<string> Examples(ParseContext context, SpecNode media)
    {
        var schema = media["schema"] is { } given ? context.Resolve(given) : null;
        var values = new[] { media["example"], media["schema"]?["example"], schema?["example"] }
            .Concat((media["examples"]?.Members ?? []).Select(member => context.Resolve(member.Value)?["value"]))
            .Concat(schema?["examples"]?.Items ?? []);
        return values.Where(static value => value is { IsString: true }).Select(static value => value!.Text);
    }

    private static List<string> Records(string text) =>
        [.. text.Split('\n', '\u001E').Select(static line => line.Trim()).Where(static line => line.Length > 0)];

    /// <summary>The data of the events in a text.</summary>
    private static List<string> Data(string text)
    {
        var events = new List<string>();
        var open = new List<string>();
        foreach (var line in text.Split('\n').Select(static line => line.TrimEnd('\r')).Append(""))
        {
            if (line.StartsWith("data:", StringComparison.Ordinal))
                open.Add(line.Substring("data:".Length).Trim());
            if (line.Length > 0 || open.Count == 0)
                continue;
            events.Add(string.Join("\n", open));
            open.Clear();
        }

        return events;
    }

    private static bool IsJson(string text)
    {
        try
        {
            return SpecReader.Read(text) is not null;
        }
        catch (SpecSyntaxException)
        {
            return false;
        }
    }
}
