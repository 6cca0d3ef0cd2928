using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>Reads what a track should sound like from a request: its audio and its style.</summary>
internal static class RequestedStyle
{
    /// <summary>The address of the audio, in a member such as <c>uploadUrl</c>; null if there is none.</summary>
    public static Uri? FindAudio(JsonNode? request) => (request as JsonObject ?? [])
        .Where(member => member.Value?.GetValueKind() == JsonValueKind.String)
        .Where(member => MemberName.Normalize(member.Key) is "uploadurl" or "audiourl" or "fileurl")
        .Select(member => Uri.TryCreate(member.Value!.ToString(), UriKind.Absolute, out var address) ? address : null)
        .FirstOrDefault(address => address is { Scheme: "http" or "https" });

    /// <summary>The instruments for members such as <c>tags</c> and <c>negativeTags</c>.</summary>
    public static Instruments Read(JsonObject request)
    {
        var words = request.Where(member => member.Value?.GetValueKind() == JsonValueKind.String)
            .Select(member => (Name: MemberName.Normalize(member.Key), Text: member.Value!.ToString()))
            .Where(member => member.Name.Contains("tags", StringComparison.Ordinal)
                || member.Name.Contains("style", StringComparison.Ordinal))
            .ToLookup(member => member.Name.StartsWith("negative", StringComparison.Ordinal), member => member.Text);
        return Instruments.For(string.Join(' ', words[false]), string.Join(' ', words[true]));
    }
}
