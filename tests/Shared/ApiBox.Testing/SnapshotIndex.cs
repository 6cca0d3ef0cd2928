using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace ApiBox.Testing;

/// <summary>
/// Compares many texts with accepted ones by their hashes, so that a large output has a short snapshot. The texts themselves are written
/// below <c>artifacts/snapshots</c>, where two runs can be compared.
/// </summary>
public static class SnapshotIndex
{
    private const int MaxLines = 80;

    /// <summary>Fails when a text differs from the accepted one, and names each text that does.</summary>
    /// <param name="texts">The texts by name. A name may have folders in it.</param>
    /// <param name="name">What the snapshot is of; part of its file name.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <exception cref="SnapshotException">A text differs; the message shows which and how.</exception>
    public static void Match(IReadOnlyDictionary<string, string> texts, string name, [CallerFilePath] string file = "")
    {
        var folder = new TextFolder($"{Path.GetFileNameWithoutExtension(file)}.{name}");
        var matches = false;
        try
        {
            Snapshot.Match(
                Write(texts), name, "txt", file, (verified, received, path) => Describe(verified, received, path, folder, texts));
            matches = true;
        }
        finally
        {
            // While an edit is not accepted, the texts from before it stay for the comparison.
            folder.Write(texts, matches);
        }
    }

    private static string Write(IReadOnlyDictionary<string, string> texts) => string.Concat(
        texts.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => $"{Entry(pair.Value)} {pair.Key}\n"));

    /// <summary>The hash and the number of lines of a text.</summary>
    private static string Entry(string text) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 6))} {text.Count(static c => c == '\n'),5}");

    private static string Describe(
        string? verified, string received, string path, TextFolder folder, IReadOnlyDictionary<string, string> texts)
    {
        var (before, after) = (Read(verified ?? ""), Read(received));
        var changed = after.Where(pair => before.TryGetValue(pair.Key, out var entry) && entry != pair.Value)
            .Select(static pair => pair.Key)
            .ToList();
        var text = new StringBuilder()
            .AppendLine(verified is null ? "New snapshot: nothing has been accepted yet." : "These texts differ from the accepted ones:");
        foreach (var part in changed)
            text.AppendLine(CultureInfo.InvariantCulture, $"  changed  {part}");
        foreach (var part in after.Keys.Except(before.Keys))
            text.AppendLine(CultureInfo.InvariantCulture, $"  added    {part}");
        foreach (var part in before.Keys.Except(after.Keys))
            text.AppendLine(CultureInfo.InvariantCulture, $"  removed  {part}");
        text.AppendLine(CultureInfo.InvariantCulture, $"  accepted: {Path.GetFileName(path)}")
            .AppendLine(CultureInfo.InvariantCulture, $"  to see the whole difference: {folder.CompareCommand}")
            .AppendLine(CultureInfo.InvariantCulture, $"  to accept what was received: {Snapshot.AcceptCommand}");

        var left = MaxLines;
        foreach (var part in changed)
        {
            if (folder.Accepted(part) is not { } accepted || Entry(accepted) != before[part])
                return text.AppendLine("  The accepted texts are not on this machine.")
                    .AppendLine("  Run the test once without the edit (git stash), then again with it.")
                    .ToString();
            if (left <= 0)
                continue;
            var lines = SnapshotDiff.Lines(accepted, texts[part], left);
            text.AppendLine(CultureInfo.InvariantCulture, $"---- {part}").Append(lines);
            left -= lines.Count(static c => c == '\n');
        }

        return text.ToString();
    }

    /// <summary>The entries of an index by name. A name may have spaces in it; what is before it has two words.</summary>
    private static Dictionary<string, string> Read(string index) => index.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(static line => line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(static words => words[2], static words => $"{words[0]} {words[1],5}");

    /// <summary>Where the texts of an index are, as they were accepted and as they were received last.</summary>
    private sealed class TextFolder(string name)
    {
        private static readonly string Folder = Path.Combine("artifacts", "snapshots");

        private string AcceptedFolder => Path.Combine(Folder, name, "accepted");

        private string ReceivedFolder => Path.Combine(Folder, name, "received");

        public string CompareCommand => $"git diff --no-index {AcceptedFolder} {ReceivedFolder}";

        public string? Accepted(string part)
        {
            var path = Path.Combine(Repository.Root, AcceptedFolder, part);
            return File.Exists(path) ? File.ReadAllText(path) : null;
        }

        public void Write(IReadOnlyDictionary<string, string> texts, bool areAccepted)
        {
            WriteTo(Path.Combine(Repository.Root, ReceivedFolder), texts);
            if (areAccepted && Environment.GetEnvironmentVariable("APIBOX_SNAPSHOT") != "update")
                WriteTo(Path.Combine(Repository.Root, AcceptedFolder), texts);
        }

        private static void WriteTo(string folder, IReadOnlyDictionary<string, string> texts)
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
            foreach (var (part, text) in texts)
            {
                var path = Path.Combine(folder, part);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text);
            }
        }
    }
}
