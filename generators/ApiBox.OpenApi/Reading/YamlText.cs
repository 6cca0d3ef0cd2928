using System.Text;
using System.Text.RegularExpressions;

namespace ApiBox.OpenApi.Reading;

/// <summary>
/// A YAML text as it is given to the parser, and the map from its locations to those in the original. They differ in
/// blank lines at the beginning of block scalars: those may hold more spaces than the text below them, which editors leave
/// behind and most readers accept, but the standard and the parser do not.
/// </summary>
internal sealed class YamlText
{
    private static readonly Regex Header = new(@"[|>][-+]?[ ]*(?:[ ]#.*)?\z", RegexOptions.CultureInvariant);

    private readonly List<(int At, int Removed)> _cuts = [];
    private readonly int _offset;

    private YamlText(string original)
    {
        Original = original;
        _offset = original.Length > 0 && original[0] == '\uFEFF' ? 1 : 0;
        Text = original.Substring(_offset);
    }

    public string Original { get; }

    public string Text { get; private set; }

    public static YamlText Of(string original) => new(original);

    /// <summary>The text without spaces on blank lines that follow the head of a block scalar, or null when there are none.</summary>
    public static YamlText? WithoutDeepBlanks(string original)
    {
        var result = new YamlText(original);
        var text = new StringBuilder(original.Length);
        var afterHeader = false;
        var removed = 0;
        foreach (var (start, end, next) in Lines(result.Text))
        {
            var isBlank = IsBlank(result.Text, start, end);
            if (afterHeader && isBlank && end > start)
            {
                removed += end - start;
                result._cuts.Add((text.Length, removed));
                text.Append(result.Text, end, next - end);
                continue;
            }

            text.Append(result.Text, start, next - start);
            if (!isBlank)
                afterHeader = end > start && Header.IsMatch(result.Text.Substring(start, end - start));
        }

        result.Text = text.ToString();
        return removed == 0 ? null : result;
    }

    /// <summary>The place in the original text of a place in <see cref="Text"/>.</summary>
    public int InOriginal(long index)
    {
        var low = 0;
        var high = _cuts.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_cuts[middle].At <= index)
                low = middle + 1;
            else
                high = middle;
        }

        return (int)Math.Min(Original.Length, index + _offset + (low == 0 ? 0 : _cuts[low - 1].Removed));
    }

    private static bool IsBlank(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (text[i] != ' ')
                return false;
        return true;
    }

    private static IEnumerable<(int Start, int End, int Next)> Lines(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            var next = end < 0 ? text.Length : end + 1;
            end = end < 0 ? text.Length : end;
            if (end > start && text[end - 1] == '\r')
                end--;
            yield return (start, end, next);
            start = next;
        }
    }
}
