using System.Globalization;
using System.Text;

namespace ApiBox.Conformance.Reports;

/// <summary>Columns of text for a terminal.</summary>
internal sealed class Table(params string[] head)
{
    private readonly List<string[]> _rows = [head];

    public void Add(params object[] cells) =>
        _rows.Add([.. cells.Select(static cell => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "")]);

    public override string ToString()
    {
        var widths = Enumerable.Range(0, _rows[0].Length).Select(column => _rows.Max(row => row[column].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var row in _rows)
            text.Append(string.Join("  ", row.Select((cell, column) => column == 0
                ? cell.PadRight(widths[0])
                : cell.PadLeft(widths[column])))
                .TrimEnd())
                .Append('\n');
        return text.ToString();
    }
}
