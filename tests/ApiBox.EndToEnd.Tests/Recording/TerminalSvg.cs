using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ApiBox.Testing.Terminals;

namespace ApiBox.EndToEnd.Tests.Recording;

/// <summary>Draws a terminal session as SVG: a frame each second, then the last one. Without animation, only the last is shown.</summary>
internal static class TerminalSvg
{
    private const double CellWidth = 8.4;
    private const int CellHeight = 19;
    private const int Columns = 80;
    private const int Margin = 16;
    private const int Title = 30;
    private const int LastSeconds = 8;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <param name="label">What a screen reader says.</param>
    /// <param name="frames">The lines of each frame.</param>
    public static string Draw(string label, IReadOnlyList<IReadOnlyList<IReadOnlyList<TerminalRun>>> frames)
    {
        var width = Round((Columns * CellWidth) + (2 * Margin));
        var height = Title + (frames.Max(static frame => frame.Count) * CellHeight) + (2 * Margin);
        var image = new XElement(Svg + "svg",
            new XAttribute("viewBox", $"0 0 {width} {height}"), new XAttribute("width", width), new XAttribute("height", height),
            new XAttribute(XNamespace.Xml + "space", "preserve"), new XAttribute("role", "img"), new XAttribute("aria-label", label),
            new XElement(Svg + "style", Style(frames.Count)),
            new XElement(Svg + "rect", new XAttribute("class", "window"), new XAttribute("x", 1), new XAttribute("y", 1),
                new XAttribute("width", Round((Columns * CellWidth) + (2 * Margin) - 2)), new XAttribute("height", height - 2),
                new XAttribute("rx", 8)),
            Enumerable.Range(0, 3).Select(static dot => new XElement(Svg + "circle", new XAttribute("class", "dot"),
                new XAttribute("cx", 20 + (18 * dot)), new XAttribute("cy", 18), new XAttribute("r", 5))),
            frames.Select(static (frame, number) => new XElement(Svg + "g", new XAttribute("class", $"frame f{number}"),
                frame.SelectMany(static (line, row) => line.Select(run => Draw(run, row))))));
        return image.ToString(SaveOptions.None).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";
    }

    /// <summary>The text of the last frame, with its lines and columns.</summary>
    public static string TextOf(string svg)
    {
        var lines = new SortedDictionary<int, StringBuilder>();
        foreach (var text in XElement.Parse(svg, LoadOptions.PreserveWhitespace).Elements().Last().Elements())
        {
            var row = (int.Parse(text.Attribute("y")!.Value, CultureInfo.InvariantCulture) - Title - Margin) / CellHeight;
            var column = (int)Math.Round((double.Parse(text.Attribute("x")!.Value, CultureInfo.InvariantCulture) - Margin) / CellWidth);
            var line = lines.TryGetValue(row, out var found) ? found : lines[row] = new StringBuilder();
            line.Append(' ', column - line.Length).Append(text.Value);
        }

        var end = lines.Count == 0 ? 0 : lines.Keys.Max() + 1;
        return string.Join('\n', Enumerable.Range(0, end).Select(row => lines.TryGetValue(row, out var line) ? line.ToString() : ""));
    }

    private static XElement Draw(TerminalRun run, int row) => new(Svg + "text",
        new XAttribute("x", Round(Margin + (run.Column * CellWidth))),
        new XAttribute("y", Title + Margin + (row * CellHeight) + 5),
        // The width is fixed, so that columns meet whatever font there is.
        new XAttribute("textLength", Round(run.Text.Length * CellWidth)), new XAttribute("lengthAdjust", "spacingAndGlyphs"),
        run.Color is { } color ? new XAttribute("class", $"c{color}") : null,
        run.Text);

    private static string Style(int frames)
    {
        var total = frames - 1 + LastSeconds;
        var style = new StringBuilder("""

            text { font: 14px ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: #e6edf3; white-space: pre }
            .window { fill: #0d1117; stroke: #6e7681 }
            .dot, .c8 { fill: #6e7681 }
            .c2, .c10, .c100 { fill: #56d364 }
            .c3, .c11 { fill: #e3b341 }
            .c4, .c12 { fill: #79c0ff }
            .frame { visibility: hidden }

            """);
        style.Append(CultureInfo.InvariantCulture, $"            .f{frames - 1} {{ visibility: visible }}\n");
        style.Append("            @media (prefers-reduced-motion: no-preference) {\n");
        for (var number = 0; number < frames; number++)
        {
            var (from, to) = (100.0 * number / total, 100.0 * (number + 1) / total);
            var end = number == frames - 1 ? "" : $" {Round(to)}% {{ visibility: hidden }}";
            style.Append(CultureInfo.InvariantCulture,
                $"              @keyframes f{number} {{ 0% {{ visibility: hidden }} {Round(from)}% {{ visibility: visible }}{end} }}\n");
            style.Append(CultureInfo.InvariantCulture, $"              .f{number} {{ animation: f{number} {total}s step-end 3 }}\n");
        }

        return style.Append("            }\n").ToString();
    }

    private static string Round(double number) => Math.Round(number, 2).ToString(CultureInfo.InvariantCulture);
}
