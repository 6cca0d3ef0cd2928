using System.Text.Json;
using System.Text.Json.Nodes;
using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Input;

/// <summary>A body that was written down somewhere.</summary>
internal static class JsonFile
{
    private const string StandardInput = "-";

    /// <summary>How JSON of users is read: a member that stands there twice is a mistake.</summary>
    public static JsonDocumentOptions Form { get; } = new() { AllowDuplicateProperties = false };

    /// <exception cref="BadInputException">It cannot be read, or is no JSON.</exception>
    public static async Task<JsonNode?> ReadAsync(string path, Terminal terminal, CancellationToken cancellationToken)
    {
        var name = path == StandardInput ? "The standard input" : path;
        try
        {
            await using var stream = path == StandardInput ? terminal.Input() : File.OpenRead(path);
            return await JsonNode.ParseAsync(stream, documentOptions: Form, cancellationToken: cancellationToken);
        }
        catch (JsonException exception)
        {
            throw new BadInputException($"{name} is no JSON: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadInputException($"{name} cannot be read: {exception.Message}", exception);
        }
    }
}
