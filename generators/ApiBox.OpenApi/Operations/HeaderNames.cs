using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Operations;

/// <summary>The names of headers, which HTTP allows few signs in.</summary>
internal static class HeaderNames
{
    private const string Signs = "!#$%&'*+-.^_`|~";

    /// <summary>The name without blanks at its ends, after a warning; null when there are none.</summary>
    public static string? Trimmed(ParseContext context, SpecNode name)
    {
        var trimmed = name.Text.Trim();
        if (trimmed.Length == name.Text.Length || trimmed.Length == 0)
            return null;
        context.Report(Descriptors.HeaderNameWithSpaces, name, name.Text, trimmed);
        return trimmed;
    }

    /// <summary>Whether HTTP can send a header of that name.</summary>
    public static bool IsToken(string name) =>
        name.Length > 0 && name.All(static c => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' || Signs.IndexOf(c) >= 0);
}
