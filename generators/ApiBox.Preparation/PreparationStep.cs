using System.Text;
using ApiBox.OpenApi;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Reading;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Preparation;

internal static class ExitCodes
{
    public const int Done = 0;
    public const int Diagnostics = 1;
    public const int Usage = 2;
}

/// <summary>
/// Reads the description, reports its errors the way compilers do, and otherwise writes the files of the next steps. A file
/// whose content would not change is left alone, so that what depends on it is not made again.
/// </summary>
internal static class PreparationStep
{
    /// <param name="lenient">Whether parts that have errors are left out.</param>
    /// <param name="client">The names of the client; null for those of a client without a name.</param>
    /// <param name="overlayPath">The file of the overlay; null without one.</param>
    public static int Run(
        string description, string output, TextWriter log,
        Func<DescriptionModel, IReadOnlyList<DiagnosticInfo>, IReadOnlyDictionary<string, string>> make, bool lenient = false,
        ClientNames? client = null, string? overlayPath = null)
    {
        if (Read(description, "description", log) is not { } bytes)
            return ExitCodes.Diagnostics;
        OverlayText? overlay = null;
        if (overlayPath is not null)
        {
            if (Read(overlayPath, "overlay", log) is not { } overlayBytes)
                return ExitCodes.Diagnostics;
            var (decoded, problem) = SpecBytes.Decode(overlayBytes);
            if (problem is not null)
            {
                var unreadable = DiagnosticInfo.Of(
                    Descriptors.Unreadable, new TextRange(decoded.Length, 0), problem.Encoding, problem.Reason);
                log.WriteLine(Line(overlayPath, SourceText.From(decoded), unreadable));
                return ExitCodes.Diagnostics;
            }

            overlay = new OverlayText(overlayPath, decoded);
        }

        var (text, model, diagnostics) = DescriptionParser.Parse(bytes, description, lenient, client, overlay);
        var source = SourceText.From(text);
        var overlaySource = SourceText.From(overlay?.Text ?? "");
        foreach (var diagnostic in diagnostics.Where(static diagnostic => diagnostic.IsError)
            .OrderBy(static diagnostic => diagnostic.Span.Start))
        {
            var inOverlay = overlay is null ? null : diagnostic.InOverlay(OverlayText.Begin(text.Length));
            log.WriteLine(inOverlay is null ? Line(description, source, diagnostic) : Line(overlayPath!, overlaySource, inOverlay));
        }

        if (model is null)
            return ExitCodes.Diagnostics;
        Directory.CreateDirectory(output);
        foreach (var (name, content) in make(model, diagnostics))
            WriteIfChanged(Path.Combine(output, name), content);
        return ExitCodes.Done;
    }

    private static string Line(string path, SourceText source, DiagnosticInfo diagnostic)
    {
        var (line, column) = DiagnosticInfo.Position(source, diagnostic.Span);
        return $"{path}({line},{column}): error {diagnostic.Descriptor.Id}: {diagnostic.Text(source)}";
    }

    private static byte[]? Read(string path, string what, TextWriter log)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            log.WriteLine($"{path}: error APIBOX003: The {what} cannot be read: {error.Message}");
            return null;
        }
    }

    private static void WriteIfChanged(string path, string content)
    {
        if (File.Exists(path) && File.ReadAllText(path) == content)
            return;
        // Renamed into place, so that a run that is cut short leaves the old file and not half a new one.
        var temporary = path + ".tmp";
        File.WriteAllText(temporary, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(temporary, path, overwrite: true);
    }
}
