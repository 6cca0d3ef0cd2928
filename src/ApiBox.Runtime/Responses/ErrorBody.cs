using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>Reads the body of an error, without the credentials that it may repeat.</summary>
internal static class ErrorBody
{
    // An exception may be kept for long.
    private const int MaxLength = 64 * 1024;

    /// <summary>The text, cut to a length; null if there is none or it is not text.</summary>
    public static string? Text(HttpResponseMessage response, ReadOnlySpan<byte> body, IReadOnlyList<Secret>? sent)
    {
        if (body.IsEmpty || body.Contains((byte)0))
            return null;
        var text = Secret.Hide(ResponseReader.Text(response.Content, body), sent);
        return text.Length <= MaxLength ? text : text[..MaxLength];
    }

    /// <summary>The value that the description declares for the status; null if there is none, or the text is not one.</summary>
    public static object? Read(OperationInfo operation, HttpResponseMessage response, string? text)
    {
        if (text is null || response.IsSuccessStatusCode || operation.Errors?.Invoke((int)response.StatusCode) is not { } type)
            return null;
        try
        {
            return JsonSerializer.Deserialize(text, type);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException
            or FormatException)
        {
            return null;
        }
    }
}
