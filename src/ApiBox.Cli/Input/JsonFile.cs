using System.Text.Json;
using System.Text.Json.Nodes;
using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Input;

/// <summary>Reads a body from a file or from standard input.</summary>
internal static class JsonFile
{
    private const string StandardInput = "-";

    /// <summary>The options for JSON of users. Duplicate members are errors.</summary>
    public static JsonDocumentOptions Form { get; } = new() { AllowDuplicateProperties = false };

    /// <exception cref="BadInputException">The file cannot be read, or is not valid JSON.</exception>
    public static async Task<JsonNode?> ReadAsync(string path, Terminal terminal, CancellationToken cancellationToken)
    {
        var name = path == StandardInput ? "Standard input" : path;
        try
        {
            await using var stream = path == StandardInput ? terminal.Input() : File.OpenRead(path);
            return await JsonNode.ParseAsync(stream, documentOptions: Form, cancellationToken: cancellationToken);
        }
        catch (JsonException exception)
        {
            throw new BadInputException($"{name} is not valid JSON: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is IOException
            or UnauthorizedAccessException
            or ArgumentException
            or NotSupportedException)
        {
            throw new BadInputException($"{name} cannot be read: {exception.Message}", exception);
        }
    }
}
