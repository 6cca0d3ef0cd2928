using System.Text;

namespace ApiBox.Benchmarks.Report;

/// <summary>A table as text for a terminal, and as Markdown for a page.</summary>
internal static class TextTable
{
    public static string Of(ResultTable table)
    {
        var lines = Cells(table);
        var widths = Enumerable.Range(0, lines[0].Count).Select(at => lines.Max(line => line[at].Length)).ToList();
        var text = new StringBuilder().Append(table.Title).Append('\n').Append(table.Origin.Line).Append("\n\n");
        foreach (var line in lines)
        {
            var padded = line.Select((cell, at) => at == 0 ? cell.PadRight(widths[at]) : cell.PadLeft(widths[at]));
            text.Append(string.Join("  ", padded).TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    public static string Markdown(ResultTable table)
    {
        var lines = Cells(table);
        var text = new StringBuilder().Append(Line(lines[0])).Append("\n|---|")
            .Append(string.Concat(Enumerable.Repeat("---:|", lines[0].Count - 1))).Append('\n');
        foreach (var line in lines.Skip(1))
            text.Append(Line(line[0] == ResultTable.Ours ? [.. line.Select(static cell => $"**{cell}**")] : line)).Append('\n');
        return text.ToString();

        static string Line(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells)} |";
    }

    private static List<IReadOnlyList<string>> Cells(ResultTable table) =>
    [
        ["", .. table.Columns.Select(static column => column.Label)],
        .. table.Rows.Select(row => (IReadOnlyList<string>)
            [row.Name, .. table.Columns.Select(column => Cell(row, column))]),
    ];

    private static string Cell(Row row, Column column) =>
        row.Values.TryGetValue(column.Key, out var value) ? Quantity.Text(value, column.Unit) : "";
}
