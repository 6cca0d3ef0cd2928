using System.Globalization;
using ApiBox.Runtime;

namespace ApiBox;

/// <summary>Finds the server that options choose among those of the description.</summary>
internal static class ServerChoice
{
    /// <summary>The address of the chosen server, or what is wrong with the choice.</summary>
    public static (Uri? Address, string? Problem) Find(ApiBoxOptions options, ClientDescription description)
    {
        var servers = description.ServerChoices;
        if (Chosen(options.Server, servers) is not { } server)
            return (null, $"Server: the description has no such server. It has: {Listed(servers)}.");
        foreach (var name in options.ServerVariables.Keys)
            if (!servers.Any(one => one.Variables.Any(variable => variable.Name == name)))
                return (null, $"ServerVariables:{name}: no server of the description has such a variable.");

        var url = server.Url;
        foreach (var variable in server.Variables)
        {
            var value = options.ServerVariables.TryGetValue(variable.Name, out var given) ? given : variable.Default;
            if (variable.Values.Length > 0 && !variable.Values.Contains(value))
                return (null, $"ServerVariables:{variable.Name}: the value must be one of {string.Join(", ", variable.Values)}.");
            url = url.Replace("{" + variable.Name + "}", value, StringComparison.Ordinal);
        }

        return !url.StartsWith('/') && Uri.TryCreate(url, UriKind.Absolute, out var address)
            ? (address, null)
            : (null, "Server: the address of the server is not absolute; set BaseAddress.");
    }

    private static ServerInfo? Chosen(string? choice, IReadOnlyList<ServerInfo> servers)
    {
        if (choice is null)
            return servers.Count == 0 ? null : servers[0];
        if (int.TryParse(choice, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            return index < servers.Count ? servers[index] : null;
        return servers.FirstOrDefault(one => choice.Equals(one.Description, StringComparison.OrdinalIgnoreCase))
            ?? servers.FirstOrDefault(one => choice == one.Url);
    }

    private static string Listed(IReadOnlyList<ServerInfo> servers) =>
        servers.Count == 0 ? "only one" : string.Join(", ", servers.Select(static (one, index) =>
            FormattableString.Invariant($"{index} ({one.Description ?? one.Url})")));
}
