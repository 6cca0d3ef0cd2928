namespace ApiBox.OpenApi.Reading;

/// <summary>The length of a text as JSON Schema counts it. ApiBox.Analyzers compiles this file too.</summary>
internal static class TextLength
{
    /// <summary>The number of characters, of which a surrogate pair is one.</summary>
    public static int CodePoints(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                count--;
        return count;
    }
}
