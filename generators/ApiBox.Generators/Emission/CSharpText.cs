using System.Globalization;
using System.Text;
using ApiBox.OpenApi.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiBox.Generators.Emission;

/// <summary>Escapes text of the description for where it lands in C#. Nothing of it reaches a file any other way.</summary>
internal static class CSharpText
{
    /// <summary>On types that only generated code names: editors do not offer them.</summary>
    public const string Hidden =
        "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    /// <summary>The access modifier of a type.</summary>
    public static string Access(bool isPublic) => isPublic ? "public" : "internal";

    /// <summary>A string literal with its quotes.</summary>
    public static string Literal(string text)
    {
        var literal = SymbolDisplay.FormatLiteral(text, quote: true);
        if (!literal.Any(IsInvisible))
            return literal;
        // What is not seen, or changes the order in which the rest is seen, would make the code look like other code.
        var visible = new StringBuilder(literal.Length);
        foreach (var c in literal)
            visible.Append(IsInvisible(c) ? $"\\u{(int)c:X4}" : c.ToString());
        return visible.ToString();
    }

    private static bool IsInvisible(char c) => c > '~' && char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>A UTF-8 literal.</summary>
    public static string Utf8(string text) => Literal(text) + "u8";

    public static string LiteralOrNull(string? text) => text is null ? "null" : Literal(text);

    public static string Bool(bool value) => value ? "true" : "false";

    public static string Int(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A list of string literals inside brackets.</summary>
    public static string List(EquatableArray<string> texts) => $"[{string.Join(", ", texts.Select(Literal))}]";

    /// <summary>An array of string literals.</summary>
    public static string Array(EquatableArray<string> texts) =>
        texts.Count == 0 ? "[]" : $"new string[] {{ {string.Join(", ", texts.Select(Literal))} }}";

    /// <summary>Text inside a doc comment.</summary>
    public static string Doc(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsSurrogate(c))
            {
                // Half of a surrogate pair is not an XML character.
                if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    result.Append(c).Append(text[++i]);
                continue;
            }

            result.Append(c switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '\r' => "",
                '\n' or '\t' or '\u0085' or '\u2028' or '\u2029' => " ",
                _ when char.IsControl(c) || IsInvisible(c) || c is '\uFFFE' or '\uFFFF' => "",
                _ => c.ToString(),
            });
        }

        return result.ToString();
    }

    /// <summary>The literal of a number limit for a value of that kind.</summary>
    public static string Number(string limit, ValueKind kind)
    {
        // In the value's own precision: 0.7F is below 0.7D.
        if (kind is ValueKind.Single or ValueKind.Double)
            return limit + (kind == ValueKind.Single ? "F" : "D");
        var number = decimal.Parse(limit, NumberStyles.Float, CultureInfo.InvariantCulture);
        var isWhole = number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue;
        return kind is ValueKind.Int32 or ValueKind.Int64 && isWhole
            ? $"{decimal.ToInt64(number).ToString(CultureInfo.InvariantCulture)}L"
            : $"{number.ToString(CultureInfo.InvariantCulture)}M";
    }
}
