using System.Globalization;
using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace ApiBox.Testing;

/// <summary>Shows what changed, with a little of what surrounds it.</summary>
internal static class SnapshotDiff
{
    private const int Context = 2;
    private const int MostLines = 80;

    public static string Describe(string? verified, string received, string path, string acceptCommand)
    {
        var text = new StringBuilder()
            .AppendLine(verified is null ? "New snapshot: nothing has been accepted yet." : "The snapshot differs.")
            .AppendLine(CultureInfo.InvariantCulture, $"  accepted: {Path.GetFileName(path)}")
            .AppendLine(CultureInfo.InvariantCulture, $"  to accept what was received: {acceptCommand}");
        var lines = InlineDiffBuilder.Diff(verified ?? "", received).Lines;
        var shown = lines
            .Select(static (line, index) => (line, index))
            .Where(static pair => pair.line.Type != ChangeType.Unchanged)
            .SelectMany(pair => Enumerable.Range(pair.index - Context, (2 * Context) + 1))
            .Where(index => index >= 0 && index < lines.Count)
            .Distinct()
            .ToList();
        var last = -1;
        foreach (var index in shown.Take(MostLines))
        {
            if (index != last + 1)
                text.AppendLine("  …");
            last = index;
            var mark = lines[index].Type switch { ChangeType.Inserted => '+', ChangeType.Deleted => '-', _ => ' ' };
            text.AppendLine(CultureInfo.InvariantCulture, $"{mark} {lines[index].Position,4}  {lines[index].Text}");
        }

        if (shown.Count > MostLines)
            text.AppendLine(CultureInfo.InvariantCulture, $"  … {shown.Count - MostLines} more lines");
        return text.ToString();
    }
}
