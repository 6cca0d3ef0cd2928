using NJsonSchema;

namespace ApiBox.Emulator;

/// <summary>A parameter outside the body.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Place">query, path, header or cookie.</param>
/// <param name="Required">Whether it must be there.</param>
/// <param name="Schema">What the value must obey.</param>
internal sealed record Parameter(string Name, string Place, bool Required, JsonSchema Schema)
{
    /// <summary>How lists and objects are written: simple, label, matrix, form, spaceDelimited, pipeDelimited or deepObject.</summary>
    public required string Style { get; init; }

    /// <summary>Whether the items come as separate values, not as one with separators.</summary>
    public required bool Explode { get; init; }

    /// <summary>Whether the value is JSON text.</summary>
    public bool IsJson { get; init; }
}

/// <summary>The body an operation takes.</summary>
internal sealed record RequestBody(bool Required, IReadOnlyList<BodyMedia> Media)
{
    /// <summary>The rules for a media type, the most exact first: itself, all of its kind, all.</summary>
    public BodyMedia? For(string mediaType) =>
        Find(mediaType) ?? Find($"{mediaType.Split('/')[0]}/*") ?? Find("*/*");

    private BodyMedia? Find(string range) =>
        Media.FirstOrDefault(media => media.Range.Split(';')[0].Trim().Equals(range, StringComparison.OrdinalIgnoreCase));
}

/// <summary>One media type of a body.</summary>
/// <param name="Range">The media type, or a range such as <c>audio/*</c>.</param>
/// <param name="Schema">What the body must obey.</param>
/// <param name="PartTypes">For forms: the media types a part must have, where the description says so.</param>
internal sealed record BodyMedia(string Range, JsonSchema Schema, IReadOnlyDictionary<string, string[]> PartTypes);
