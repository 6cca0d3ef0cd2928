using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Lint;

/// <summary>
/// Finds patterns that are written between slashes, as JavaScript quotes them. To OpenAPI the slashes are characters to match, so an
/// anchor inside of them is never where it asks to be, and no text matches.
/// </summary>
internal sealed class PatternLint(ParseContext context)
{
    private static readonly char[] Flags = ['d', 'g', 'i', 'm', 's', 'u', 'v', 'y'];

    public void Check(SpecNode schema)
    {
        if (schema["pattern"] is { IsString: true } pattern)
            Check(pattern.Text, pattern.Span);
        foreach (var member in schema["patternProperties"]?.Members ?? [])
            Check(member.Name, member.NameSpan);
    }

    private void Check(string pattern, TextRange location)
    {
        var quoted = pattern.TrimEnd(Flags);
        if (quoted.Length < 3 || quoted[0] != '/' || quoted[quoted.Length - 1] != '/')
            return;
        var inner = quoted.Substring(1, quoted.Length - 2);
        // Another alternative can still match.
        if (inner.IndexOf('|') < 0 && (inner[0] == '^' || EndsWithAnchor(inner)))
            context.Diagnostics.Add(Descriptors.QuotedPattern, location, pattern, inner);
    }

    private static bool EndsWithAnchor(string pattern)
    {
        var escapes = 0;
        for (var i = pattern.Length - 2; i >= 0 && pattern[i] == '\\'; i--)
            escapes++;
        return pattern[pattern.Length - 1] == '$' && escapes % 2 == 0;
    }
}
