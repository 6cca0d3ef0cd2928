using System.Globalization;
using System.Security;
using System.Text;

namespace ApiBox.Benchmarks.Report;

/// <summary>
/// A table's ratios as horizontal bars in an SVG, in the colors of a light or a dark page. If they are within a factor of eight, bars
/// begin at zero; otherwise, the axis is logarithmic, and bars begin at the baseline.
/// </summary>
internal static class Picture
{
    private const int Width = 760;
    private const int Left = 250;
    private const int Right = 90;
    private const int Top = 46;
    private const int RowHeight = 26;
    private const int BarHeight = 16;
    private const double WidestLinear = 8;

    private const string Style =
        "text{font:13px system-ui,sans-serif;fill:#1f2328}.t{font-weight:600}.n{fill:#59636e;font-size:12px}"
        + ".bar{fill:#9aa4af}.ours{fill:#0969da}.axis{stroke:#59636e;stroke-width:1}"
        + "@media(prefers-color-scheme:dark){text{fill:#e6edf3}.n{fill:#9198a1}.bar{fill:#656c76}.ours{fill:#4493f8}.axis{stroke:#9198a1}}";

    public static string Of(ResultTable table)
    {
        var rows = table.Rows.Where(static row => row.Values.GetValueOrDefault(ResultTable.Ratio) > 0).ToList();
        var ratios = rows.Select(static row => row.Values[ResultTable.Ratio]).ToList();
        var isLinear = ratios.Max() / ratios.Min() <= WidestLinear;
        var (low, high) = isLinear
            ? (0, Math.Max(ratios.Max(), 1))
            : (Math.Floor(Math.Log10(Math.Min(ratios.Min(), 1))), Math.Ceiling(Math.Log10(Math.Max(ratios.Max(), 1))));
        double At(double ratio) => Left + ((Width - Left - Right) * ((isLinear ? ratio : Math.Log10(ratio)) - low) / (high - low));

        var height = Top + (rows.Count * RowHeight) + 14;
        var svg = new StringBuilder();
        svg.Append(Invariant($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\""))
            .Append(Invariant($" width=\"{Width}\" height=\"{height}\""))
            .Append(" role=\"img\" aria-labelledby=\"title desc\">\n")
            .Append($"<title id=\"title\">{Escape(table.Title)}</title>\n<desc id=\"desc\">{Escape(Description(table))}</desc>\n")
            .Append($"<style>{Style}</style>\n")
            .Append($"<text class=\"t\" x=\"0\" y=\"15\">{Escape(table.Title)}</text>\n")
            .Append($"<text class=\"n\" x=\"0\" y=\"34\">{Escape(Note(table, isLinear))}</text>\n");
        for (var i = 0; i < rows.Count; i++)
            AddRow(svg, rows[i], Top + (i * RowHeight), isLinear ? Left : At(1), At(ratios[i]));
        svg.Append(Invariant($"<line class=\"axis\" x1=\"{At(1):0.#}\" x2=\"{At(1):0.#}\" y1=\"{Top - 4}\" y2=\"{height - 10}\"/>\n"));
        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>The picture in words.</summary>
    public static string Description(ResultTable table) => $"Ratio to {table.Baseline}: " + string.Join(", ", table.Rows
        .Where(static row => row.Values.GetValueOrDefault(ResultTable.Ratio) > 0)
        .Select(static row => $"{row.Name} {Quantity.RatioText(row.Values[ResultTable.Ratio])}"));

    private static string Note(ResultTable table, bool isLinear) =>
        $"ratio to {table.Baseline} (the line); {(table.IsMoreBetter ? "more" : "less")} is better"
        + (isLinear ? "" : "; logarithmic axis");

    private static void AddRow(StringBuilder svg, Row row, int top, double from, double to)
    {
        var (left, right) = (Math.Min(from, to), Math.Max(from, to));
        var middle = top + BarHeight - 3;
        var kind = row.Name.StartsWith(ResultTable.Ours, StringComparison.Ordinal) ? "bar ours" : "bar";
        svg.Append(Invariant($"<text x=\"{Left - 10}\" y=\"{middle}\" text-anchor=\"end\">{Escape(row.Name)}</text>\n"))
            .Append(Invariant($"<rect class=\"{kind}\" x=\"{left:0.#}\" y=\"{top}\" width=\"{Math.Max(right - left, 1):0.#}\""))
            .Append(Invariant($" height=\"{BarHeight}\" rx=\"2\"/>\n"))
            .Append(Invariant($"<text x=\"{right + 6:0.#}\" y=\"{middle}\">{Quantity.RatioText(row.Values[ResultTable.Ratio])}</text>\n"));
    }

    private static string Escape(string text) => SecurityElement.Escape(text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
