using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Operations;

/// <summary>Reads the parameters of an operation and of its path, wherever they travel and however they are written.</summary>
internal sealed class ParameterParser(ParseContext context, SchemaParser schemas)
{
    // OpenAPI leaves them to the body, the response and the security requirements.
    private static readonly HashSet<string> IgnoredHeaders =
        new(StringComparer.OrdinalIgnoreCase) { "Accept", "Content-Type", "Authorization" };

    // HTTP itself sets them.
    private static readonly HashSet<string> FramingHeaders =
        new(StringComparer.OrdinalIgnoreCase)
        {
            "Content-Length", "Transfer-Encoding", "Connection", "Host", "Upgrade", "Trailer", "TE", "Keep-Alive", "Expect"
        };

    public EquatableArray<ParameterModel> Parse(OperationNode operation, string name)
    {
        var names = new ParameterNames();
        var variables = PathTemplate.Variables(operation.Path);
        var parameters = new List<ParameterModel>();
        foreach (var node in Merged(operation))
        {
            if (Parse(node, name, names) is not { } parameter)
                continue;
            if (parameter.Location == ParameterLocation.Path && !variables.Contains(parameter.JsonName))
                context.Diagnostics.Add(
                    Descriptors.PathParameterNotInPath, node.Span, parameter.JsonName,
                    NearestName.Suggestion(parameter.JsonName, variables));
            else
                parameters.Add(parameter);
        }

        foreach (var variable in variables)
        {
            if (parameters.Exists(parameter => parameter.Location == ParameterLocation.Path && parameter.JsonName == variable))
                continue;
            var declared = Merged(operation).Where(static node => node.StringOf("in") == "path")
                .Select(static node => node.StringOf("name"))
                .OfType<string>();
            context.Diagnostics.Add(
                Descriptors.PathParameterNotDeclared, operation.PathSpan, variable, NearestName.Suggestion(variable, declared));
            var text = new ValueModel(ValueKind.Text, null, false, default);
            parameters.Add(new ParameterModel(
                variable, names.Of(variable, ParameterLocation.Path), ParameterLocation.Path, Form(ParameterStyle.Simple), text, true,
                null));
        }

        return parameters.ToEquatable();
    }

    /// <summary>The parameters of the path and of the operation; an operation's own one replaces that of the path.</summary>
    private List<SpecNode> Merged(OperationNode operation)
    {
        var list = new List<SpecNode>();
        foreach (var owner in new[] { operation.Item, operation.Node })
        {
            if (owner["parameters"] is { Kind: not (SpecKind.Array or SpecKind.Null) } malformed)
                context.Report(Descriptors.MalformedKeyword, malformed, "parameters", "a list");
            foreach (var node in owner["parameters"]?.Items ?? [])
            {
                if (context.Resolve(node) is not { } parameter)
                    continue;
                var same = list.FindIndex(other => IsSame(other, parameter));
                if (same < 0)
                    list.Add(parameter);
                else if (owner == operation.Node
                    && (operation.Node["parameters"]?.Items ?? []).Any(item => context.Resolve(item) == list[same]))
                    context.Diagnostics.Add(Descriptors.DuplicateParameter, parameter.Span, parameter.StringOf("name") ?? "");
                else
                    list[same] = parameter;
            }
        }

        return list;
    }

    private static bool IsSame(SpecNode left, SpecNode right)
    {
        if (left.StringOf("in") != right.StringOf("in"))
            return false;
        var (name, other) = (left.StringOf("name"), right.StringOf("name"));
        return left.StringOf("in") == "header"
            ? string.Equals(name?.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase)
            : name == other;
    }

    private ParameterModel? Parse(SpecNode parameter, string operation, ParameterNames names)
    {
        if (parameter.StringOf("name") is not { Length: > 0 } wire)
        {
            context.Report(Descriptors.MissingMember, parameter["name"] ?? parameter, "A parameter", "a 'name'");
            return null;
        }

        if (LocationOf(parameter) is not { } location)
            return null;
        if (location == ParameterLocation.Header && HeaderNames.Trimmed(context, parameter["name"]!) is { } trimmed)
            wire = trimmed;
        if (IsIgnored(parameter, wire, location))
            return null;
        var (schema, isJson) = Schema(parameter, wire);
        var camel = names.Of(wire, location);
        if (schemas.ParseValue(schema, operation + CSharpNaming.Pascal(camel.TrimStart('@'))) is not { } value)
            return null;
        var required = parameter["required"] is { IsTrue: true } || location == ParameterLocation.Path;
        if (location == ParameterLocation.Path && parameter["required"] is not { IsTrue: true })
            context.Diagnostics.Add(Descriptors.PathParameterNotRequired, parameter["name"]!.Span, wire);
        ReportRest(parameter, location, value);
        var form = isJson ? Form(ParameterStyle.Json) : FormOf(parameter, wire, location, value);
        return new ParameterModel(wire, camel, location, form, value, required, parameter.StringOf("description"))
        {
            Example = Examples.Of(context, parameter),
        };
    }

    private ParameterLocation? LocationOf(SpecNode parameter)
    {
        switch (parameter.StringOf("in"))
        {
            case "query":
                return ParameterLocation.Query;
            case "path":
                return ParameterLocation.Path;
            case "header":
                return ParameterLocation.Header;
            case "cookie":
                return ParameterLocation.Cookie;
            default:
                context.Report(Descriptors.MalformedKeyword, parameter["in"] ?? parameter, "in", "one of path, query, header and cookie");
                return null;
        }
    }

    private bool IsIgnored(SpecNode parameter, string wire, ParameterLocation location)
    {
        if (location != ParameterLocation.Header)
            return false;
        if (IgnoredHeaders.Contains(wire))
            context.Report(
                Descriptors.NotUsed,
                parameter,
                wire,
                "as a parameter, because the body, the responses and the security requirements determine this header");
        else if (FramingHeaders.Contains(wire))
            context.Diagnostics.Add(Descriptors.HeaderSetByHttp, parameter.Span, wire);
        else if (HeaderNames.IsToken(wire))
            return false;
        else if (parameter["required"] is { IsTrue: true })
            context.Report(Descriptors.UnsafeName, parameter["name"]!, wire);
        else
            context.Diagnostics.Add(Descriptors.InvalidHeaderName, parameter["name"]!.Span, wire);
        return true;
    }

    private (SpecNode Schema, bool IsJson) Schema(SpecNode parameter, string wire)
    {
        var content = parameter["content"]?.Members ?? [];
        if (parameter["schema"] is { } schema)
        {
            if (content.Count > 0)
                context.Diagnostics.Add(Descriptors.SchemaAndContent, parameter["content"]!.Span, wire);
            return (schema, false);
        }

        if (content is [var media, ..])
        {
            foreach (var other in content.Skip(1))
                context.Diagnostics.Add(Descriptors.SeveralMediaTypes, other.Value.Span, wire, media.Name, other.Name);
            if (MediaTypes.IsJson(media.Name))
                return (media.Value["schema"] ?? media.Value, true);
            context.Diagnostics.Add(Descriptors.ParameterSentAsText, media.NameSpan, wire, media.Name);
            return (media.Value["schema"] ?? media.Value, false);
        }

        context.Diagnostics.Add(Descriptors.ParameterWithoutSchema, parameter.Span, wire);
        return (new SpecNode(SpecKind.True, "", parameter.Span), false);
    }

    private ParameterFormModel FormOf(SpecNode parameter, string wire, ParameterLocation location, ValueModel value)
    {
        var usual = location is ParameterLocation.Query or ParameterLocation.Cookie ? ParameterStyle.Form : ParameterStyle.Simple;
        var style = usual;
        if (parameter["style"] is { } node)
        {
            var known = ParameterStyles.Parse(node.Text);
            if (known is not null && IsFor(known.Value, location))
                style = known.Value;
            else
                context.Diagnostics.Add(
                    Descriptors.InvalidParameterStyle, node.Span, wire, node.Text, location.ToString().ToLowerInvariant(),
                    ParameterStyles.Text(usual),
                    string.Join(", ", ParameterStyles.All.Where(allowed => IsFor(allowed, location)).Select(ParameterStyles.Text)));
        }

        if (style == ParameterStyle.DeepObject && value.Kind is not (ValueKind.Object or ValueKind.Map or ValueKind.Union or ValueKind.Any))
            context.Diagnostics.Add(Descriptors.DeepObjectWithoutObject, parameter["style"]!.Span, wire);
        var explode = parameter["explode"] is { } flag ? flag.IsTrue : style == ParameterStyle.Form;
        return new ParameterFormModel(
            style, explode, location == ParameterLocation.Query && parameter["allowReserved"] is { IsTrue: true });
    }

    private void ReportRest(SpecNode parameter, ParameterLocation location, ValueModel value)
    {
        if (parameter.Member("allowReserved") is { Value.IsTrue: true } reserved && location != ParameterLocation.Query)
            context.Diagnostics.Add(Descriptors.NotUsed, reserved.NameSpan, "allowReserved", "outside of queries");
        if (parameter.Member("allowEmptyValue") is { Value.IsTrue: true } empty && value.Kind != ValueKind.Text)
            context.Diagnostics.Add(
                Descriptors.NotUsed, empty.NameSpan, "allowEmptyValue", "by values other than strings, which have no empty form");
    }

    private static bool IsFor(ParameterStyle style, ParameterLocation location) => location switch
    {
        ParameterLocation.Path => style is ParameterStyle.Simple or ParameterStyle.Label or ParameterStyle.Matrix,
        ParameterLocation.Query =>
            style is ParameterStyle.Form or ParameterStyle.SpaceDelimited or ParameterStyle.PipeDelimited or ParameterStyle.DeepObject,
        ParameterLocation.Header => style == ParameterStyle.Simple,
        _ => style == ParameterStyle.Form,
    };

    private static ParameterFormModel Form(ParameterStyle style) => new(style, false, false);
}

internal static class ParameterStyles
{
    public static IReadOnlyList<ParameterStyle> All { get; } = [.. Enum.GetValues(typeof(ParameterStyle))
        .Cast<ParameterStyle>()
        .Where(static style => Parse(Text(style)) is not null)];

    public static ParameterStyle? Parse(string text) => text switch
    {
        "simple" => ParameterStyle.Simple,
        "label" => ParameterStyle.Label,
        "matrix" => ParameterStyle.Matrix,
        "form" => ParameterStyle.Form,
        "spaceDelimited" => ParameterStyle.SpaceDelimited,
        "pipeDelimited" => ParameterStyle.PipeDelimited,
        "deepObject" => ParameterStyle.DeepObject,
        _ => null,
    };

    public static string Text(ParameterStyle style) => char.ToLowerInvariant(style.ToString()[0]) + style.ToString().Substring(1);
}
