using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Operations;

/// <summary>Reads the addresses of the service, with their variables at the defaults.</summary>
internal sealed class ServerParser(ParseContext context)
{
    /// <summary>The servers of the document, in its order.</summary>
    public EquatableArray<string> Document() => List(context.Root["servers"]).Select(static server => server.Url).ToEquatable();

    /// <summary>The servers of the document with their variables, if there is a choice.</summary>
    public EquatableArray<ServerModel> Choices()
    {
        // Whatever is wrong with them was reported when their addresses were read.
        var servers = (context.Root["servers"]?.Items ?? [])
            .Select(static server => (Node: server, Url: server.StringOf("url")))
            .Where(server => server.Url is { Length: > 0 } url
                && PathTemplate.Variables(url).All(name => Default(server.Node, name) is not null))
            .Select(server => new ServerModel(
                server.Url!,
                server.Node.StringOf("description"),
                PathTemplate.Variables(server.Url!).Distinct().Select(name => Variable(server.Node, name)).ToEquatable()))
            .ToEquatable();
        return servers.Count > 1 || servers.Any(static server => server.Variables.Count > 0) ? servers : default;
    }

    private static ServerVariableModel Variable(SpecNode server, string name) => new(
        name,
        Default(server, name)!,
        (server["variables"]?[name]?["enum"]?.Items ?? []).Select(static value => value.Text).ToEquatable());

    private static string? Default(SpecNode server, string variable) =>
        server["variables"]?[variable]?["default"] is { Kind: SpecKind.String or SpecKind.Number } value ? value.Text : null;

    /// <summary>The address of an operation's own server, or of its path's; null without one.</summary>
    public string? Of(OperationNode operation, EquatableArray<string> document)
    {
        var servers = List(operation.Node["servers"] ?? operation.Item["servers"]);
        if (servers.Count == 0)
            return null;
        foreach (var (other, node) in servers.Skip(1))
            context.Report(Descriptors.NotUsed, node, other, "by the operation, which uses the first of its servers");
        var (url, location) = servers[0];
        if (location.Text != url)
            context.Report(
                Descriptors.NotUsed, location, location.Text, "with other values of its variables than their defaults by this operation");
        if (document.Contains(url))
            return document[0] == url ? null : url;
        if (Uri.TryCreate(url, UriKind.Absolute, out var absolute)
            && absolute.Scheme is "http" or "https"
            && !url.StartsWith("/", StringComparison.Ordinal))
            return url;
        // A relative URL is relative to that of the document.
        var first = document.FirstOrDefault(static server => !server.StartsWith("/", StringComparison.Ordinal)
            && Uri.TryCreate(server, UriKind.Absolute, out _));
        if (first is not null && Uri.TryCreate(new Uri(first.TrimEnd('/') + "/"), url, out var combined))
            return combined.AbsoluteUri;
        context.Report(
            Descriptors.UnusableServer,
            location,
            $"'{url}'",
            "it is relative, and no server of the document has a host; BaseAddress is used instead");
        return null;
    }

    private List<(string Url, SpecNode Node)> List(SpecNode? servers)
    {
        var list = new List<(string Url, SpecNode Node)>();
        if (servers is { Kind: not SpecKind.Array })
            context.Report(Descriptors.UnusableServer, servers, "under 'servers'", "'servers' must be a list of objects with a 'url'");
        foreach (var server in servers?.Items ?? [])
        {
            if (server.StringOf("url") is not { Length: > 0 } url)
                context.Report(Descriptors.UnusableServer, server, "here", "it has no 'url'; add one");
            else if (Substituted(server, url) is { } complete)
                list.Add((complete, server["url"]!));
        }

        return list;
    }

    private string? Substituted(SpecNode server, string url)
    {
        foreach (var variable in PathTemplate.Variables(url))
        {
            if (Default(server, variable) is not { } value)
            {
                context.Report(
                    Descriptors.UnusableServer, server["url"]!, $"'{url}'",
                    $"its variable '{variable}' has no default; add one, or set BaseAddress");
                return null;
            }

            url = url.Replace("{" + variable + "}", value);
        }

        return url;
    }
}
