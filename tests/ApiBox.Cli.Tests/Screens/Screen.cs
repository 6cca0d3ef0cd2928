using System.Globalization;
using System.Text;

namespace ApiBox.Cli.Tests.Screens;

/// <summary>What a terminal shows after a program wrote to it, as far as this program and its library use a terminal.</summary>
internal sealed class Screen
{
    private readonly List<StringBuilder> _rows = [new()];
    private readonly int _columns;
    private int _row;
    private int _column;

    public Screen(string written, int columns)
    {
        _columns = columns;
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] == '\e')
                i = Escape(written, i + 1);
            else
                Put(written[i]);
        }
    }

    /// <summary>The rows, without spaces at their ends.</summary>
    public IReadOnlyList<string> Rows => [.. _rows.Select(static row => row.ToString().TrimEnd())];

    /// <summary>All rows as one text.</summary>
    public string Text => string.Join('\n', Rows).TrimEnd();

    /// <summary>Whether a color was set.</summary>
    public bool HasColor { get; private set; }

    /// <summary>Whether the cursor was hidden, as a bar does.</summary>
    public bool HadBar { get; private set; }

    /// <summary>How often a row was full and went on in the next one, within a word or not.</summary>
    public int Overflows { get; private set; }

    private void Put(char character)
    {
        switch (character)
        {
            case '\r':
                _column = 0;
                return;
            case '\n':
                Down();
                return;
        }

        if (_column == _columns)
        {
            Overflows++;
            _column = 0;
            Down();
        }

        var row = _rows[_row];
        row.Append(' ', Math.Max(0, _column + 1 - row.Length));
        row[_column++] = character;
    }

    private void Down()
    {
        if (++_row == _rows.Count)
            _rows.Add(new StringBuilder());
    }

    // Returns the index of the last character of the sequence.
    private int Escape(string text, int at)
    {
        // Such as ESC = for the keypad.
        if (text[at] != '[')
            return at;
        var end = at + 1;
        while (text[end] is < '@' or > '~')
            end++;
        var parameters = text[(at + 1)..end];
        var count = int.TryParse(parameters, CultureInfo.InvariantCulture, out var number) ? number : 1;
        switch (text[end])
        {
            case 'A':
                _row = Math.Max(0, _row - count);
                break;
            case 'B':
                for (var i = 0; i < count; i++)
                    Down();
                break;
            case 'C':
                _column = Math.Min(_columns - 1, _column + count);
                break;
            case 'D':
                _column = Math.Max(0, _column - count);
                break;
            case 'K' when parameters is "2":
                _rows[_row].Clear();
                break;
            case 'K':
                _rows[_row].Length = Math.Min(_rows[_row].Length, _column);
                break;
            case 'm':
                HasColor |= parameters.Split(';').Any(static part => part is { Length: 2 or 3 } && part[0] is '3' or '4' or '9' or '1');
                break;
            case 'l' when parameters == "?25":
                HadBar = true;
                break;
            case 'h' or 'l':
                break;
            default:
                throw new NotSupportedException($"The sequence ESC {text[at..(end + 1)]}.");
        }

        return end;
    }
}
