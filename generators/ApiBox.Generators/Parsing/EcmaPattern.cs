using System.Text;

namespace ApiBox.Generators.Parsing;

/// <summary>
/// Rewrites a pattern of ECMA-262, as JSON Schema means it, for .NET: there \d, \w and \s cover all of Unicode, and $ matches
/// before a final line feed as well.
/// </summary>
internal static class EcmaPattern
{
    public static string Translate(string pattern)
    {
        var result = new StringBuilder(pattern.Length);
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '\\' && i + 1 < pattern.Length)
            {
                result.Append(Escape(pattern[++i], inClass));
                continue;
            }

            if (c == '[')
                inClass = true;
            else if (c == ']')
                inClass = false;
            result.Append(c == '$' && !inClass ? "\\z" : c.ToString());
        }

        return result.ToString();
    }

    private static string Escape(char c, bool inClass) => c switch
    {
        'd' => inClass ? "0-9" : "[0-9]",
        'w' => inClass ? "a-zA-Z0-9_" : "[a-zA-Z0-9_]",
        'D' when !inClass => "[^0-9]",
        'W' when !inClass => "[^a-zA-Z0-9_]",
        '/' => "/",
        _ => "\\" + c,
    };
}
