using System.Runtime.CompilerServices;
using DiffEngine;

namespace ApiBox.Testing;

/// <summary>
/// Compares a text with the one that a person has accepted. The files follow the convention of Verify: the accepted text is
/// <c>*.verified.*</c>, and a different one is left beside it as <c>*.received.*</c>. Nothing is accepted by itself.
/// </summary>
public static class Snapshot
{
    private const string UpdateVariable = "APIBOX_SNAPSHOT";

    private static bool Update => Environment.GetEnvironmentVariable(UpdateVariable) == "update";

    private static bool IsCi => Environment.GetEnvironmentVariable("CI") == "true" || BuildServerDetector.Detected;

    /// <summary>Fails when the text differs from the accepted one, or when none was accepted yet.</summary>
    /// <param name="received">What the code made.</param>
    /// <param name="name">What the snapshot is of; part of its file name.</param>
    /// <param name="extension">The file name's extension without a dot.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <exception cref="SnapshotException">The texts differ; the message shows how.</exception>
    public static void Match(string received, string name, string extension = "cs", [CallerFilePath] string file = "") =>
        Match(received, name, extension, file, SnapshotDiff.Describe);

    /// <summary>How a developer accepts what was received.</summary>
    internal static string AcceptCommand => $"{UpdateVariable}=update dotnet test";

    /// <param name="describe">Makes the message of the accepted text, the received text and the path of the accepted text.</param>
    internal static void Match(
        string received, string name, string extension, string file, Func<string?, string, string, string> describe)
    {
        var folder = Path.Combine(Path.GetDirectoryName(file)!, "Snapshots");
        var stem = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(file)}.{name}");
        var verifiedPath = $"{stem}.verified.{extension}";
        var receivedPath = $"{stem}.received.{extension}";
        received = Normalize(received);
        var verified = File.Exists(verifiedPath) ? Normalize(File.ReadAllText(verifiedPath)) : null;
        if (verified == received)
        {
            File.Delete(receivedPath);
            return;
        }

        Directory.CreateDirectory(folder);
        if (Update && !IsCi)
        {
            File.WriteAllText(verifiedPath, received);
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        if (!IsCi)
            DiffRunner.LaunchForText(receivedPath, verifiedPath);
        throw new SnapshotException(describe(verified, received, verifiedPath));
    }

    private static string Normalize(string text) =>
        text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";
}

/// <summary>A text differs from the accepted one.</summary>
public sealed class SnapshotException(string message) : Exception(message);
