using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ApiBox.Testing.Terminals;

/// <summary>What a terminal shows: as much of its control sequences as progress bars and tables use, without scrolling.</summary>
/// <param name="columns">Its width.</param>
public sealed partial class TerminalScreen(int columns = 80)
{
    private readonly List<List<(char Sign, int? Color)>> _lines = [[]];
    private int _row;
    private int _column;
    private int? _color;
    private string _rest = "";

    /// <summary>The lines without the empty ones at the end.</summary>
    public IReadOnlyList<IReadOnlyList<TerminalRun>> Lines
    {
        get
        {
            var lines = _lines.Select(static line => (IReadOnlyList<TerminalRun>)[.. RunsOf(line)]).ToList();
            return lines[..(lines.FindLastIndex(static line => line.Count > 0) + 1)];
        }
    }

    /// <summary>The rows, without spaces at their ends.</summary>
    public IReadOnlyList<string> Rows => [.. _lines.Select(static line => string.Concat(line.Select(static cell => cell.Sign)).TrimEnd())];

    /// <summary>All rows as one text.</summary>
    public string Text => string.Join('\n', Rows).TrimEnd();

    /// <summary>Whether a color was set.</summary>
    public bool HasColor { get; private set; }

    /// <summary>Whether the cursor was hidden, as a bar does.</summary>
    public bool HadBar { get; private set; }

    /// <summary>How often a row was full and went on in the next one, within a word or not.</summary>
    public int Overflows { get; private set; }

    public void Write(string output)
    {
        // A sequence can come in two pieces.
        output = _rest + output;
        _rest = Unfinished().Match(output).Value;
        foreach (Match part in Part().Matches(output[..^_rest.Length]))
        {
            if (part.Groups["command"] is { Success: true } command)
                Obey(command.Value[0], part.Groups["parameters"].Value);
            else if (part.Value is [not '\e', ..])
                foreach (var sign in part.Value)
                    Put(sign);
        }
    }

    private void Put(char sign)
    {
        switch (sign)
        {
            case '\r':
                _column = 0;
                return;
            case '\n':
                MoveTo(_row + 1);
                return;
        }

        if (_column == columns)
        {
            Overflows++;
            _column = 0;
            MoveTo(_row + 1);
        }

        var line = _lines[_row];
        while (line.Count <= _column)
            line.Add((' ', null));
        line[_column++] = (sign, _color);
    }

    private void Obey(char command, string parameters)
    {
        int[] values =
        [
            .. parameters.Split(';').Select(static text =>
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0)
        ];
        var count = Math.Max(1, values[0]);
        switch (command)
        {
            case 'A':
                MoveTo(Math.Max(0, _row - count));
                break;
            case 'B':
                MoveTo(_row + count);
                break;
            case 'C':
                _column = Math.Min(columns - 1, _column + count);
                break;
            case 'D':
                _column = Math.Max(0, _column - count);
                break;
            case 'K' when parameters == "2":
                _lines[_row].Clear();
                break;
            case 'K':
                _lines[_row] = _lines[_row][..Math.Min(_column, _lines[_row].Count)];
                break;
            case 'm':
                _color = values is [38, 5, var color] ? color : values[0] is >= 30 and <= 37 ? values[0] - 30 : null;
                HasColor |= parameters.Split(';').Any(static part => part is { Length: 2 or 3 } && part[0] is '3' or '4' or '9' or '1');
                break;
            case 'l' when parameters == "?25":
                HadBar = true;
                break;
            case 'h' or 'l':
                break;
            default:
                throw new NotSupportedException($"The sequence ESC [{parameters}{command}.");
        }
    }

    private void MoveTo(int row)
    {
        _row = row;
        while (_lines.Count <= row)
            _lines.Add([]);
    }

    private static IEnumerable<TerminalRun> RunsOf(List<(char Sign, int? Color)> line)
    {
        var end = line.FindLastIndex(static cell => cell.Sign != ' ') + 1;
        for (var start = 0; start < end;)
        {
            var color = line[start].Color;
            var text = new StringBuilder();
            var at = start;
            while (at < end && line[at].Color == color)
                text.Append(line[at++].Sign);
            if (text.ToString().Trim().Length > 0)
                yield return new TerminalRun(start, text.ToString(), color);
            start = at;
        }
    }

    [GeneratedRegex(@"\e(?:\[[?\d;]*)?$")]
    private static partial Regex Unfinished();

    // Other sequences, such as ESC = for the keypad, change nothing that is shown.
    [GeneratedRegex(@"\e\[(?<parameters>\??[\d;]*)(?<command>[A-Za-z])|\e.|[^\e]+", RegexOptions.Singleline)]
    private static partial Regex Part();
}
