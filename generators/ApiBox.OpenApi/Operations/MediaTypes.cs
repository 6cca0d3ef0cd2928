using ApiBox.OpenApi.Model;

namespace ApiBox.OpenApi.Operations;

/// <summary>What the media types of bodies and responses mean for how they are read and written.</summary>
internal static class MediaTypes
{
    public static bool IsJson(string mediaType)
    {
        var name = Name(mediaType);
        return name is "application/json" or "text/json" or "application/*" or "*/*" || name.EndsWith("+json", StringComparison.Ordinal);
    }

    public static bool IsUrlEncoded(string mediaType) => Name(mediaType) == "application/x-www-form-urlencoded";

    public static bool IsMultipart(string mediaType) => Name(mediaType).StartsWith("multipart/", StringComparison.Ordinal);

    /// <summary>Whether it is a text that is read as a whole; streams of events and lines are not.</summary>
    public static bool IsText(string mediaType)
    {
        var name = Name(mediaType);
        if (name == "text/event-stream")
            return false;
        return name.StartsWith("text/", StringComparison.Ordinal)
            || name.EndsWith("+xml", StringComparison.Ordinal)
            || name.EndsWith("+yaml", StringComparison.Ordinal)
            || name is "application/xml" or "application/yaml" or "application/x-yaml" or "application/javascript"
                or "application/graphql" or "application/sql" or "application/toml";
    }

    /// <summary>How the items of a stream are separated; null when the media type is not a stream.</summary>
    public static StreamFraming? Framing(string mediaType)
    {
        var name = Name(mediaType);
        if (name == "text/event-stream")
            return StreamFraming.Events;
        var type = name.Substring(name.IndexOf('/') + 1);
        if (type is "stream+json" or "x-stream+json")
            return StreamFraming.Lines;
        var sort = type.Substring(type.LastIndexOfAny(['+', '.']) + 1);
        return (sort.StartsWith("x-", StringComparison.Ordinal) ? sort.Substring(2) : sort) switch
        {
            "jsonl" or "jsonlines" or "json-lines" or "ndjson" or "nd-json" or "ldjson" or "json-stream" => StreamFraming.Lines,
            "json-seq" => StreamFraming.Records,
            _ => null,
        };
    }

    /// <summary>Whether it has a wildcard, so that it names no type to send.</summary>
    public static bool IsRange(string mediaType) => Name(mediaType).IndexOf('*') >= 0;

    /// <summary>Whether it can be written in a header.</summary>
    public static bool IsValid(string mediaType) =>
        Name(mediaType).Split('/') is [{ Length: > 0 } first, { Length: > 0 } second]
            && first.All(IsTokenSign)
            && second.All(IsTokenSign)
            && mediaType.All(static c => c is >= ' ' and <= '~');

    private static bool IsTokenSign(char c) => c is >= 'a' and <= 'z' or >= '0' and <= '9' || "!#$%&'*+-.^_`|~".IndexOf(c) >= 0;

    private static string Name(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();
}
