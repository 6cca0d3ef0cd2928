using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Lint;

/// <summary>
/// Refuses unpaired surrogates in names and values: UTF-8 cannot represent them, so they cannot be sent. All other characters are
/// data, which is escaped for where it lands.
/// </summary>
internal static class TextLint
{
    // They end in comments, where halves are left out, or nowhere.
    private static readonly HashSet<string> Remarks = new(StringComparer.Ordinal)
    {
        "title", "description", "summary", "example", "examples", "default", "externalDocs", "$comment", "termsOfService", "contact",
        "license",
    };

    public static void Check(ParseContext context)
    {
        var open = new Stack<SpecNode>();
        open.Push(context.Root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (node.IsString)
                CheckText(context, node.Text, node.Span);
            foreach (var item in node.Items)
                open.Push(item);
            foreach (var member in node.Members)
            {
                CheckText(context, member.Name, member.NameSpan);
                // A property can be named title too; its schema is not text.
                if (!member.Value.IsString || !Remarks.Contains(member.Name))
                    open.Push(member.Value);
            }
        }
    }

    private static void CheckText(ParseContext context, string text, TextRange span)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            context.Diagnostics.Add(Descriptors.UnsafeText, span, (int)text[i]);
            return;
        }
    }
}
