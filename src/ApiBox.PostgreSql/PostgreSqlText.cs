using System.Globalization;
using System.Text;

namespace ApiBox.PostgreSql;

/// <summary>
/// External texts, such as a task's id, for PostgreSQL, which refuses NUL and unpaired surrogates. These are written with an escape; any
/// other text is written unchanged, so that an operator finds it. The same text is always written the same, so lookups work.
/// </summary>
internal static class PostgreSqlText
{
    // The control character "data link escape". Behind it come a sign for the escape itself or for NUL, or the four digits of half a pair,
    // the first of which is always a D.
    private const char Escape = '\u0010';
    private const char ForEscape = 'P';
    private const char ForNul = '@';
    private const char ForHalf = 'D';
    private const int Digits = 4;

    /// <summary>What is written for a text.</summary>
    public static string Write(string text)
    {
        if (text.AsSpan().IndexOfAny('\0', Escape) < 0 && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return text;
        var written = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (char.IsSurrogatePair(unit, i + 1 < text.Length ? text[i + 1] : '\0'))
                written.Append(unit).Append(text[++i]);
            else if (char.IsSurrogate(unit))
                written.Append(Escape).Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
            else if (unit is '\0' or Escape)
                written.Append(Escape).Append(unit == Escape ? ForEscape : ForNul);
            else
                written.Append(unit);
        }

        return written.ToString();
    }

    /// <summary>The original text. Unknown escapes are unchanged.</summary>
    public static string Read(string written)
    {
        if (!written.Contains(Escape, StringComparison.Ordinal))
            return written;
        var text = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            var sign = written[i] == Escape && i + 1 < written.Length ? written[i + 1] : ' ';
            if (sign is ForEscape or ForNul)
            {
                text.Append(sign == ForEscape ? Escape : '\0');
                i++;
            }
            else if (sign == ForHalf && written.Length - i > Digits &&
                ushort.TryParse(written.AsSpan(i + 1, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var half))
            {
                text.Append((char)half);
                i += Digits;
            }
            else
            {
                text.Append(written[i]);
            }
        }

        return text.ToString();
    }

    /// <summary>
    /// An array literal of PostgreSQL, to be cast there: a data source of the user may not map arrays.
    /// </summary>
    public static string Array(IEnumerable<string?> elements)
    {
        var array = new StringBuilder("{");
        foreach (var element in elements)
        {
            array.Append(array.Length > 1 ? "," : "");
            if (element is null)
            {
                array.Append("NULL");
                continue;
            }

            array.Append('"');
            foreach (var unit in Write(element))
                array.Append(unit is '"' or '\\' ? "\\" : "").Append(unit);
            array.Append('"');
        }

        return array.Append('}').ToString();
    }

    /// <summary>The same of bytes, each of which is written as hexadecimal digits.</summary>
    public static string Array(IReadOnlyCollection<ReadOnlyMemory<byte>> elements)
    {
        var array = new StringBuilder("{", 2 + elements.Sum(static element => 6 + (2 * element.Length)));
        foreach (var element in elements)
            array.Append(array.Length > 1 ? "," : "").Append("\"\\\\x").Append(Convert.ToHexString(element.Span)).Append('"');
        return array.Append('}').ToString();
    }
}
