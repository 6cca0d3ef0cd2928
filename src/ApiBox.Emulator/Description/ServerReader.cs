using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>Reads <c>servers</c>. The emulator replaces their hosts, so only their paths matter.</summary>
internal static class ServerReader
{
    /// <summary>
    /// The paths of the servers, without a slash at the end. The empty path is always among them, for callers that send the whole path.
    /// </summary>
    public static IReadOnlyList<string> BasePaths(JsonNode? servers) =>
        [.. DescriptionDocument.List(servers).Select(Path).Append("").Distinct(StringComparer.Ordinal)];

    private static string Path(JsonNode server)
    {
        var url = DescriptionDocument.Text(server["url"]) ?? "";
        foreach (var (name, variable) in DescriptionDocument.Members(server["variables"]))
            url = url.Replace($"{{{name}}}", DescriptionDocument.Text(variable["default"]) ?? "", StringComparison.Ordinal);
        var host = url.IndexOf("://", StringComparison.Ordinal);
        var path = host < 0 ? url : AfterHost(url[(host + 3)..]);
        path = path.Split('?', '#')[0].TrimEnd('/');
        return path.Length == 0 || path.StartsWith('/') ? path : $"/{path}";
    }

    private static string AfterHost(string text) =>
        text.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? text[slash..] : "";
}
