using System.Text;
using ApiBox.OpenApi;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;
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
    public static int Run(
        string description, string output, TextWriter log,
        Func<DescriptionModel, IReadOnlyList<DiagnosticInfo>, IReadOnlyDictionary<string, string>> make, bool lenient = false,
        ClientNames? client = null)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(description);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            log.WriteLine($"{description}: error APIBOX003: The description cannot be read: {error.Message}");
            return ExitCodes.Diagnostics;
        }

        var (text, model, diagnostics) = DescriptionParser.Parse(bytes, description, lenient, client);
        var source = SourceText.From(text);
        foreach (var diagnostic in diagnostics.Where(static diagnostic => diagnostic.IsError)
            .OrderBy(static diagnostic => diagnostic.Span.Start))
        {
            var (line, column) = DiagnosticInfo.Position(source, diagnostic.Span);
            log.WriteLine($"{description}({line},{column}): error {diagnostic.Descriptor.Id}: {diagnostic.Text(source)}");
        }

        if (model is null)
            return ExitCodes.Diagnostics;
        Directory.CreateDirectory(output);
        foreach (var (name, content) in make(model, diagnostics))
            WriteIfChanged(Path.Combine(output, name), content);
        return ExitCodes.Done;
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
