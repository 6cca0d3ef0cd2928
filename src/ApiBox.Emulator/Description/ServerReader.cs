using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>Reads <c>servers</c>: the emulator takes the place of their hosts, so what counts is the path they add.</summary>
internal static class ServerReader
{
    /// <summary>The paths of the servers, without a slash at the end. Always holds the empty one, for callers that give the whole address.</summary>
    public static IReadOnlyList<string> Bases(JsonNode? servers) =>
        [.. Document.List(servers).Select(Path).Append("").Distinct(StringComparer.Ordinal)];

    private static string Path(JsonNode server)
    {
        var url = Document.Text(server["url"]) ?? "";
        foreach (var (name, variable) in Document.Members(server["variables"]))
            url = url.Replace($"{{{name}}}", Document.Text(variable["default"]) ?? "", StringComparison.Ordinal);
        var host = url.IndexOf("://", StringComparison.Ordinal);
        var path = host < 0 ? url : url[(host + 3)..].IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? url[(host + 3 + slash)..] : "";
        path = path.Split('?', '#')[0].TrimEnd('/');
        return path.Length == 0 || path.StartsWith('/') ? path : $"/{path}";
    }
}
