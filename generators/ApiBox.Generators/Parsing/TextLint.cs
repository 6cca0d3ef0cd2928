using ApiBox.Generators.Diagnostics;

namespace ApiBox.Generators.Parsing;

/// <summary>
/// Refuses characters that could end a comment or a literal wherever the text lands, before anything is made from it: NSwag
/// writes some texts of the description into code as they are.
/// </summary>
internal static class TextLint
{
    public static void Check(ParseContext context) => Check(context, context.Root);

    private static void Check(ParseContext context, SpecNode node)
    {
        if (node.IsString)
            CheckText(context, node.Text, node.Span);
        foreach (var item in node.Items)
            Check(context, item);
        foreach (var member in node.Members)
        {
            // Examples are data for tests; no code is made from them.
            if (member.Name is "example" or "examples")
                continue;
            CheckText(context, member.Name, member.NameSpan);
            Check(context, member.Value);
        }
    }

    private static void CheckText(ParseContext context, string text, TextRange span)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var loneReturn = c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n');
            if (loneReturn || (char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || c is '\u2028' or '\u2029')
            {
                context.Findings.Add(Descriptors.UnsafeText, span, (int)c);
                return;
            }
        }
    }
}
