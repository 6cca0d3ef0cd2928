using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Operations;

/// <summary>
/// Reads which credentials an operation expects: those of one of several requirements. Which one a client meets depends on its options.
/// Whatever no client can meet is reported.
/// </summary>
internal sealed class SecurityParser
{
    private readonly ParseContext _context;
    private readonly Dictionary<string, SpecMember> _schemes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private readonly SecurityModel _usual;
    private bool _isUsualUsed;
    private bool _isAssumed;

    public SecurityParser(ParseContext context)
    {
        _context = context;
        foreach (var member in context.Components("securitySchemes")?.Members ?? [])
            _schemes[member.Name] = member;
        _usual = context.Root["security"] is { } security ? Of(security) : Assumed();
    }

    /// <summary>The schemes that operations use.</summary>
    public EquatableArray<string> Used =>
        _used.Where(_schemes.ContainsKey).OrderBy(static name => name, StringComparer.Ordinal).ToEquatable();

    public SecurityModel Parse(SpecNode operation)
    {
        if (operation["security"] is { } own)
            return Of(own);
        _isUsualUsed = true;
        return _usual;
    }

    /// <summary>Whether all operations need credentials; nothing is known of those whose requirements are assumed.</summary>
    public CredentialNeed Need(IReadOnlyCollection<OperationModel> operations) =>
        _isAssumed ? CredentialNeed.Assumed
            : operations.Any(static operation => operation.Security.IsOptional) ? CredentialNeed.Sometimes
            : CredentialNeed.Always;

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
    private SecurityModel Assumed()
    {
        if (PathParser.Operations(_context).Any(static operation => operation.Node["security"] is not null))
            return SecurityModel.None;
        _isAssumed = true;
        foreach (var member in _schemes.Values)
        {
            if (KeyOf(member.Value, member.Value) is not { } key || key == KeyModel.Elsewhere)
                continue;
            _used.Add(member.Name);
            _context.Diagnostics.Add(Descriptors.AssumedSecurity, member.NameSpan, member.Name);
            return One(Named(key, member.Name));
        }

        return One(KeyModel.Bearer);
    }

    private static SecurityModel One(KeyModel key) => new(new[] { new[] { key }.ToEquatable() }.ToEquatable());

    private SecurityModel Of(SpecNode security)
    {
        var requirements = Requirements(security);
        var met = requirements.Select(Met).Where(static keys => keys is not null).Select(static keys => keys!.Value).Distinct().ToList();
        if (met.Count == 0 && requirements.Count > 0)
            _context.Report(
                Descriptors.UnmetSecurity,
                security,
                string.Join(" or ", requirements.Select(Quoted)),
                "a client supports none of its schemes, so no key is sent");
        return (met.TrueForAll(static keys => keys.Count == 0) ? SecurityModel.None : new SecurityModel(met.ToEquatable())) with
        {
            Sources = requirements.SelectMany(static one => one.Names).Select(static pair => pair.Node.Pointer).ToEquatable(),
        };
    }

    /// <summary>What is sent for a requirement; null if a client cannot meet it.</summary>
    private EquatableArray<KeyModel>? Met(Requirement requirement)
    {
        var keys = requirement.Names.Select(pair => Use(pair.Name, pair.Node)).ToList();
        if (keys.Contains(null))
            return null;
        if (keys.Count(static key => key!.IsAuthorization) > 1)
        {
            _context.Report(
                Descriptors.UnmetSecurity, requirement.Node, Quoted(requirement),
                "several of its schemes are sent in the header Authorization, which a request has once");
            return null;
        }

        return keys.Where(static key => key != KeyModel.Elsewhere).Select(static key => key!).ToEquatable();
    }

    // A name is only needed where there are several.
    private KeyModel Named(KeyModel key, string scheme) =>
        _schemes.Count > 1 && key != KeyModel.Elsewhere ? key with { Scheme = scheme } : key;

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
        _used.Add(name);
        if (_schemes.TryGetValue(name, out var scheme))
        {
            if (_context.Resolve(scheme.Value)?.StringOf("type") is ("oauth2" or "openIdConnect") and { } type && _reported.Add(name))
                _context.Diagnostics.Add(Descriptors.TokenNotObtained, scheme.NameSpan, name, type);
            return KeyOf(scheme.Value, location) is { } key ? Named(key, name) : null;
        }

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
                return KeyModel.Elsewhere;
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
