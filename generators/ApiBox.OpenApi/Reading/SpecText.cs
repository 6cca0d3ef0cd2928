namespace ApiBox.OpenApi.Reading;

/// <summary>Which of the two notations a description is written in, and its reader.</summary>
internal static class SpecText
{
    /// <summary>Deep enough for any real description, shallow enough for the smallest stack that a host gives to a generator.</summary>
    public const int MaxDepth = 256;

    /// <summary>How many values a description can have after copying.</summary>
    public const int MaxNodes = 2_000_000;

    /// <param name="text">The whole text.</param>
    /// <param name="path">The file that the text comes from; its extension can select JSON or YAML. Null without a file.</param>
    /// <exception cref="SpecSyntaxException">The text is neither.</exception>
    public static SpecNode Read(string text, string? path)
    {
        if (!IsYaml(text, path))
            return SpecReader.Read(text);
        try
        {
            // Much that is called YAML is JSON, which its own reader reads faster and explains better.
            return LooksLikeJson(text) ? SpecReader.Read(text) : YamlSpecReader.Read(text);
        }
        catch (SpecSyntaxException error) when (!error.IsYaml)
        {
            return YamlSpecReader.Read(text);
        }
    }

    /// <summary>By the file's extension; if it is not known, by how the text begins.</summary>
    public static bool IsYaml(string text, string? path)
    {
        if (HasExtension(path, ".yaml") || HasExtension(path, ".yml"))
            return true;
        return !HasExtension(path, ".json") && FirstOf(text) is not ('{' or '[' or '\0');
    }

    private static bool LooksLikeJson(string text) => FirstOf(text) is '{' or '[';

    private static char FirstOf(string text)
    {
        foreach (var c in text)
            if (!char.IsWhiteSpace(c) && c != '\uFEFF')
                return c;
        return '\0';
    }

    private static bool HasExtension(string? path, string extension) =>
        path is not null && path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
