using System.Text;

namespace ApiBox.Preparation.Reference;

/// <summary>Text of the description on one line of a Markdown page, where it means nothing but itself.</summary>
internal static class MarkdownText
{
    public static string Of(string? text)
    {
        var result = new StringBuilder();
        foreach (var c in text ?? "")
            result.Append(c switch
            {
                '\r' => "",
                '\n' or '\t' => " ",
                '|' or '<' or '>' or '*' or '[' or ']' or '`' or '\\' => "\\" + c,
                _ => c.ToString(),
            });
        return result.ToString().Trim();
    }

    /// <summary>As code; text with a backtick is only escaped.</summary>
    public static string Code(string text) =>
        text.Length == 0 || text.Contains('`') ? Of(text) : $"`{text.Replace("|", "\\|").Replace('\n', ' ')}`";
}
