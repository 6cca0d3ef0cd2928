using System.Globalization;
using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace ApiBox.Testing;

/// <summary>Shows what changed, with a little of what surrounds it.</summary>
internal static class SnapshotDiff
{
    private const int Context = 2;
    private const int MaxLines = 80;

    public static string Describe(string? verified, string received, string path) =>
        new StringBuilder()
            .AppendLine(verified is null ? "New snapshot: nothing has been accepted yet." : "The snapshot differs.")
            .AppendLine(CultureInfo.InvariantCulture, $"  accepted: {Path.GetFileName(path)}")
            .AppendLine(CultureInfo.InvariantCulture, $"  to accept what was received: {Snapshot.AcceptCommand}")
            .Append(Lines(verified ?? "", received, MaxLines))
            .ToString();

    /// <summary>The lines that changed, at most a number of them.</summary>
    public static string Lines(string verified, string received, int maxLines)
    {
        var text = new StringBuilder();
        var lines = InlineDiffBuilder.Diff(verified, received).Lines;
        var shown = lines
            .Select(static (line, index) => (line, index))
            .Where(static pair => pair.line.Type != ChangeType.Unchanged)
            .SelectMany(pair => Enumerable.Range(pair.index - Context, (2 * Context) + 1))
            .Where(index => index >= 0 && index < lines.Count)
            .Distinct()
            .ToList();
        var last = -1;
        foreach (var index in shown.Take(maxLines))
        {
            if (index != last + 1)
                text.AppendLine("  …");
            last = index;
            var mark = lines[index].Type switch { ChangeType.Inserted => '+', ChangeType.Deleted => '-', _ => ' ' };
            text.AppendLine(CultureInfo.InvariantCulture, $"{mark} {lines[index].Position,4}  {lines[index].Text}");
        }

        if (shown.Count > maxLines)
            text.AppendLine(CultureInfo.InvariantCulture, $"  … {shown.Count - maxLines} more lines");
        return text.ToString();
    }
}
