using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Operations;

/// <summary>
/// Reads where an operation expects the key. A client has one key: of several ways the first that this key can meet is taken, and whatever
/// it cannot meet is reported.
/// </summary>
internal sealed class SecurityParser
{
    private readonly ParseContext _context;
    private readonly Dictionary<string, SpecMember> _schemes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly KeyModel _usual;
    private bool _isUsualUsed;

    public SecurityParser(ParseContext context)
    {
        _context = context;
        foreach (var member in context.Components("securitySchemes")?.Members ?? [])
            _schemes[member.Name] = member;
        _usual = context.Root["security"] is { } security ? Of(security) : Assumed();
    }

    public KeyModel Parse(SpecNode operation)
    {
        if (operation["security"] is { } own)
            return Of(own);
        _isUsualUsed = true;
        return _usual;
    }

    /// <summary>Names the requirements and schemes that no operation has.</summary>
    public void ReportUnused()
    {
        var isForAny = _context.Root["paths"] is { } paths ? paths.Members.Count > 0 : _context.Webhooks.Any();
        if (isForAny && !_isUsualUsed && _context.Root["security"] is { Items.Count: > 0 } security)
            _context.Report(Descriptors.NotUsed, security, "security", "by any operation, because each has its own requirements");
        foreach (var scheme in _schemes.Values)
            if (!_used.Contains(scheme.Name))
                _context.Diagnostics.Add(Descriptors.NotUsed, scheme.NameSpan, scheme.Name, "by any security requirement");
    }

    // Descriptions that forget the requirement mean the scheme that they describe; without any the usual way is tried.
    private KeyModel Assumed()
    {
        if (PathParser.Operations(_context).Any(static operation => operation.Node["security"] is not null))
            return KeyModel.None;
        foreach (var member in _schemes.Values)
        {
            if (KeyOf(member.Value, member.Value) is not { } key)
                continue;
            _used.Add(member.Name);
            _context.Diagnostics.Add(Descriptors.AssumedSecurity, member.NameSpan, member.Name);
            return key;
        }

        return KeyModel.Bearer;
    }

    private KeyModel Of(SpecNode security)
    {
        var requirements = Requirements(security);
        if (requirements.Count == 0)
            return KeyModel.None;
        KeyModel? chosen = null;
        // Those that the key meets alone come before those that need more.
        foreach (var requirement in requirements.OrderBy(static requirement => requirement.Names.Count > 1))
        {
            var isShort = requirement.Names.Count > 1;
            if (isShort)
                _context.Report(
                    Descriptors.UnmetSecurity, requirement.Node, Quoted(requirement),
                    "it needs several keys, but a client has one; send the others with a DelegatingHandler");
            foreach (var (name, node) in requirement.Names)
            {
                _used.Add(name);
                if (chosen is null)
                    chosen = Use(name, node);
                else if (!isShort)
                    _context.Report(Descriptors.NotUsed, node, name, "because the key is sent for another requirement of this list");
            }
        }

        if (chosen is null && requirements.TrueForAll(static requirement => requirement.Names.Count > 0))
            _context.Report(
                Descriptors.UnmetSecurity,
                security,
                string.Join(" or ", requirements.Select(Quoted)),
                "a client supports none of its schemes, so no key is sent");
        return chosen ?? KeyModel.None;
    }

    private static string Quoted(Requirement requirement) =>
        $"'{string.Join("' and '", requirement.Names.Select(static name => name.Name))}'";

    private List<Requirement> Requirements(SpecNode security)
    {
        if (security.Kind != SpecKind.Array)
            _context.Report(
                Descriptors.MalformedSecurity,
                security,
                "'security'",
                "a list of requirements, such as [{ \"scheme\": [] }]",
                "this is used as the only one");
        var list = new List<Requirement>();
        foreach (var item in security.Kind == SpecKind.Array ? security.Items : [security])
        {
            if (item.IsObject)
            {
                list.Add(new Requirement(item, [.. item.Members.Select(static member => (member.Name, member.Value))]));
            }
            else if (item.IsString)
            {
                if (security.Kind == SpecKind.Array)
                    _context.Report(
                        Descriptors.MalformedSecurity,
                        item,
                        "A requirement",
                        $"an object, such as {{ \"{item.Text}\": [] }}",
                        "this is used as one");
                list.Add(new Requirement(item, [(item.Text, item)]));
            }
            else
            {
                _context.Report(
                    Descriptors.MalformedSecurity, item, "A requirement", "an object with the name of a scheme", "this is ignored");
            }
        }

        return list;
    }

    private KeyModel? Use(string name, SpecNode location)
    {
        if (_schemes.TryGetValue(name, out var scheme))
            return KeyOf(scheme.Value, location) is { } key ? key with { Source = location.Pointer } : null;
        _context.Report(
            Descriptors.UnmetSecurity, location, $"'{name}'",
            $"it is not declared under components/securitySchemes{NearestName.Suggestion(name, _schemes.Keys)}");
        return null;
    }

    /// <param name="location">The location of diagnostics: the requirement that names the scheme, or the scheme without one.</param>
    private KeyModel? KeyOf(SpecNode scheme, SpecNode location)
    {
        if (_context.Resolve(scheme) is not { } node)
            return null;
        var name = node.StringOf("name");
        switch (node.StringOf("type"), node.StringOf("scheme")?.ToLowerInvariant(), node.StringOf("in"))
        {
            case ("http", "bearer", _):
            case ("oauth2" or "openIdConnect", _, _):
                return KeyModel.Bearer;
            case ("http", "basic", _):
                return new KeyModel("Basic");
            case ("apiKey", _, "header") when name is not null && HeaderNames.IsToken(name.Trim()):
                return new KeyModel("Header", HeaderNames.Trimmed(_context, node["name"]!) ?? name);
            case ("apiKey", _, "query") when name is not null:
                return new KeyModel("Query", name);
            case ("apiKey", _, "cookie") when name is not null:
                return new KeyModel("Cookie", name);
            case ("mutualTLS", _, _):
                _context.Report(
                    Descriptors.UnmetSecurity,
                    location,
                    $"'{node.Key}'",
                    "it needs a client certificate; give one to the primary HTTP handler");
                return null;
            default:
                _context.Report(
                    Descriptors.UnmetSecurity, location, $"'{node.Key}'",
                    "its type is not known; write http with bearer or basic, apiKey with a name in header, query or cookie, oauth2, "
                        + "or openIdConnect");
                return null;
        }
    }

    private sealed record Requirement(SpecNode Node, IReadOnlyList<(string Name, SpecNode Node)> Names);
}
