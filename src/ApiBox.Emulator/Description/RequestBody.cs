using NJsonSchema;

namespace ApiBox.Emulator;

/// <summary>The body of a request.</summary>
internal sealed record RequestBody(bool Required, IReadOnlyList<BodyMedia> Media)
{
    /// <summary>The entry for a media type. The most exact range is used: the type itself, its kind, or any type.</summary>
    public BodyMedia? For(string mediaType) =>
        Find(mediaType) ?? Find($"{mediaType.Split('/')[0]}/*") ?? Find("*/*");

    private BodyMedia? Find(string range) =>
        Media.FirstOrDefault(media => media.Range.Split(';')[0].Trim().Equals(range, StringComparison.OrdinalIgnoreCase));
}

/// <summary>One media type of a body.</summary>
/// <param name="Range">The media type, or a range such as <c>audio/*</c>.</param>
/// <param name="Schema">The schema of the body.</param>
/// <param name="PartTypes">For forms: the media types that the description requires of a part.</param>
internal sealed record BodyMedia(string Range, JsonSchema Schema, IReadOnlyDictionary<string, string[]> PartTypes);
