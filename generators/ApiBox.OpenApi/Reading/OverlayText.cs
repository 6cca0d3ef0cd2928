namespace ApiBox.OpenApi.Reading;

/// <summary>
/// The text of an overlay. Positions in it begin after the end of the description's text, so that a position tells the file.
/// </summary>
internal sealed record OverlayText(string Path, string Text)
{
    /// <summary>The position of the overlay's first character.</summary>
    public static int Begin(int descriptionLength) => descriptionLength + 1;

    /// <summary>Reads the overlay of a description with a number of characters.</summary>
    /// <exception cref="SpecSyntaxException">The text is neither JSON nor YAML.</exception>
    public SpecNode Read(int descriptionLength) =>
        // Empty lines in front shift all positions, in both notations.
        SpecText.Read(new string('\n', Begin(descriptionLength)) + Text, Path);
}
