using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ApiBox.EndToEnd.Tests.Recording;

/// <summary>Some text of one color in a line; the color is a number of the terminal's palette, or null for the usual one.</summary>
internal sealed record TerminalRun(int Column, string Text, int? Color);

/// <summary>What a terminal shows: as much of its control sequences as progress bars and tables use, without scrolling.</summary>
internal sealed partial class TerminalScreen
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

    public void Write(string output)
    {
        // A sequence can come in two pieces.
        output = _rest + output;
        _rest = Unfinished().Match(output).Value;
        foreach (Match part in Part().Matches(output[..^_rest.Length]))
        {
            if (part.Groups["command"] is { Success: true } command)
                Obey(command.Value[0], part.Groups["numbers"].Value);
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
                break;
            case '\n':
                MoveTo(_row + 1);
                break;
            default:
                var line = _lines[_row];
                while (line.Count <= _column)
                    line.Add((' ', null));
                line[_column++] = (sign, _color);
                break;
        }
    }

    private void Obey(char command, string numbers)
    {
        int[] values =
        [
            .. numbers.Split(';').Select(static text =>
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0)
        ];
        switch (command)
        {
            case 'A':
                MoveTo(Math.Max(0, _row - Math.Max(1, values[0])));
                break;
            case 'B':
                MoveTo(_row + Math.Max(1, values[0]));
                break;
            case 'K':
                _lines[_row] = _lines[_row][..Math.Min(_column, _lines[_row].Count)];
                break;
            case 'm':
                _color = values is [38, 5, var color] ? color : values[0] is >= 30 and <= 37 ? values[0] - 30 : null;
                break;
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

    [GeneratedRegex(@"\e\[\??(?<numbers>[\d;]*)(?<command>[A-Za-z])|\e.|[^\e]+", RegexOptions.Singleline)]
    private static partial Regex Part();
}
