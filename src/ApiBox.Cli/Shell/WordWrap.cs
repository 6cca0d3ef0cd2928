using System.Text;
using Spectre.Console;

namespace ApiBox.Cli.Shell;

/// <summary>Breaks text into lines at spaces.</summary>
internal static class WordWrap
{
    /// <summary>The lines of a text.</summary>
    /// <param name="words">The text, as one paragraph.</param>
    /// <param name="width">The columns. A longer word gets a line of its own and is not broken.</param>
    /// <param name="first">What the first line begins with.</param>
    /// <param name="next">What the other lines begin with.</param>
    public static IEnumerable<string> Lines(string words, int width, string first = "", string next = "")
    {
        var line = new StringBuilder(first);
        var used = first.GetCellWidth();
        var isEmpty = true;
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var length = word.GetCellWidth();
            if (!isEmpty && used + 1 + length > width)
            {
                yield return line.ToString();
                line.Clear().Append(next);
                used = next.GetCellWidth();
                isEmpty = true;
            }

            if (!isEmpty)
            {
                line.Append(' ');
                used++;
            }

            line.Append(word);
            used += length;
            isEmpty = false;
        }

        yield return line.ToString().TrimEnd();
    }

    /// <summary>Several paragraphs. A line that is indented is left as it is, so that a command can be copied.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The columns; null to break nothing.</param>
    public static string Prose(string text, int? width) => width is not { } columns
        ? text
        : string.Join(
            Environment.NewLine,
            text.Split('\n').SelectMany(line => line.StartsWith(' ') ? [line] : Lines(line, columns)));
}
