using System.Text;

namespace ApiBox.Cli.Commands;

/// <summary>Converts names to kebab case.</summary>
internal static class KebabCase
{
    /// <summary><c>styleWeight</c>, <c>style_weight</c> and <c>StyleWeight</c> as <c>style-weight</c>.</summary>
    public static string Of(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var character = name[i];
            if (!char.IsLetterOrDigit(character))
            {
                Break(text);
                continue;
            }

            // A word begins at an uppercase letter after a lowercase one, and at the last of several uppercase letters before a lowercase
            // one.
            var afterSmall = i > 0 && (char.IsLower(name[i - 1]) || char.IsDigit(name[i - 1]));
            var beforeSmall = i > 0 && char.IsUpper(name[i - 1]) && i + 1 < name.Length && char.IsLower(name[i + 1]);
            if (char.IsUpper(character) && (afterSmall || beforeSmall))
                Break(text);
            text.Append(char.ToLowerInvariant(character));
        }

        var kebab = text.ToString().Trim('-');
        return kebab.Length > 0 ? kebab : "field";
    }

    private static void Break(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != '-')
            text.Append('-');
    }
}
