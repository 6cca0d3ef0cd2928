using ApiBox.OpenApi.Reading;
using ApiBox.SpecDiff.Changes;
using ApiBox.SpecDiff.Documents;
using ApiBox.SpecDiff.Schemas;

namespace ApiBox.SpecDiff.Operations;

/// <summary>Compares the parameters of an operation, and the headers of responses, which are alike.</summary>
internal sealed class ParameterComparer(Comparison context, Direction direction)
{
    private static readonly string[] Forms = ["schema", "content"];

    private readonly SchemaUse _use = new(direction, IsText: true, IsParameter: true);

    public void Compare(OperationPair operation)
    {
        var old = Of(context.Old, operation.OldItem, operation.Old);
        var @new = Of(context.New, operation.NewItem, operation.New);
        foreach (var (key, parameter) in old)
        {
            var renamed = key.In == "path" && operation.ParameterNames.TryGetValue(key.Name, out var name) ? key with { Name = name } : key;
            if (@new.Remove(renamed, out var same))
                ComparePair(parameter, same, $"{operation.Name} parameter {renamed.Name}");
            else
                context.Changes.Add(
                    Impact.Minor, direction, "parameter-removed", context.InOld(parameter),
                    $"The {key.In} parameter '{key.Name}' has no meaning any more. Requests with it are still valid.", operation.Name);
        }

        foreach (var (key, parameter) in @new)
        {
            var isDemanded = IsRequired(parameter, key.In) && direction == Direction.Sent;
            context.Changes.Add(
                isDemanded ? Impact.Breaking : Impact.Minor, direction,
                isDemanded ? "required-parameter-added" : "parameter-added", context.InNew(parameter),
                isDemanded ? $"The {key.In} parameter '{key.Name}' must be sent. Requests without it are refused."
                    : direction == Direction.Sent ? $"The {key.In} parameter '{key.Name}' can be sent now."
                    : $"The {key.In} parameter '{key.Name}' comes now.",
                operation.Name);
        }
    }

    /// <summary>Compares the headers of a response or of a part.</summary>
    public void CompareHeaders(SpecNode? old, SpecNode? @new, string use)
    {
        var after = (@new?.Members ?? []).GroupBy(static header => header.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static group => group.Key, static group => group.First().Value, StringComparer.OrdinalIgnoreCase);
        foreach (var header in old?.Members ?? [])
        {
            if (after.Remove(header.Name, out var same))
            {
                ComparePair(header.Value, same, $"{use} header {header.Name}");
                continue;
            }

            var isRequired = context.Old.Resolve(header.Value) is { } found && found["required"] is { IsTrue: true };
            context.Changes.Add(
                isRequired && direction == Direction.Received ? Impact.Breaking : Impact.Minor, direction,
                isRequired ? "required-header-removed" : "header-removed", context.InOld(header.Value),
                direction == Direction.Received
                    ? isRequired ? $"The header '{header.Name}' does not come back any more, and was required."
                    : $"The header '{header.Name}' does not come back any more. It was optional."
                    : $"The header '{header.Name}' has no meaning any more.",
                use);
        }

        foreach (var (name, header) in after)
        {
            var isDemanded = direction == Direction.Sent && context.New.Resolve(header)?["required"] is { IsTrue: true };
            context.Changes.Add(
                isDemanded ? Impact.Breaking : Impact.Minor, direction, isDemanded ? "required-header-added" : "header-added",
                context.InNew(header), isDemanded ? $"The header '{name}' must be sent now." : $"The header '{name}' is new.", use);
        }
    }

    private void ComparePair(SpecNode old, SpecNode @new, string use)
    {
        if (context.Resolve(old, @new, "The parameter") is not var (before, after))
            return;
        context.CompareCommon(before, after, direction, use);
        var location = after.StringOf("in") ?? "header";
        var (was, isNow) = (IsRequired(before, location), IsRequired(after, location));
        if (was != isNow)
            context.Changes.Add(
                isNow ? _use.Narrower : _use.Wider, direction, isNow ? "parameter-became-required" : "parameter-became-optional",
                context.At(before, after, "required"),
                direction == Direction.Received
                    ? isNow ? "It always comes now." : "It can be missing now, and programs relied on it."
                    : isNow ? "Requests without it are refused now." : "It can be left out.",
                use);
        CompareForm(before, after, location, use);
        if (before["schema"] is { } oldSchema && after["schema"] is { } newSchema)
            context.Schemas.Add(oldSchema, newSchema, _use, use);
        else if (before["content"] is not null && after["content"] is not null)
            new ContentComparer(context, direction).Compare(before["content"], after["content"], use);
        else if (Forms.Any(name => before[name] is null != after[name] is null))
            context.Changes.Add(
                Impact.Breaking, direction, "parameter-form-changed", context.InNew(after),
                "It is written in another way: by a schema on one side and by a media type on the other, or by none.", use);
    }

    // How a value is written: what is the default is not a change.
    private void CompareForm(SpecNode old, SpecNode @new, string location, string use)
    {
        var style = location is "query" or "cookie" ? "form" : "simple";
        Form("style", node => node.StringOf("style") ?? style);
        Form("explode", node => Text(node["explode"]?.IsTrue ?? (node.StringOf("style") ?? style) == "form"));
        Form("allowReserved", static node => Text(node["allowReserved"] is { IsTrue: true }));
        if (old["allowEmptyValue"] is { IsTrue: true } != @new["allowEmptyValue"] is { IsTrue: true })
            context.Changes.Add(
                @new["allowEmptyValue"] is { IsTrue: true } ? _use.Wider : _use.Narrower, direction, "allow-empty-value-changed",
                context.At(old, @new, "allowEmptyValue"),
                @new["allowEmptyValue"] is { IsTrue: true } ? "It can be empty now." : "It can no longer be empty.", use);

        void Form(string name, Func<SpecNode, string> read)
        {
            if (read(old) != read(@new))
                context.Changes.Add(
                    Impact.Breaking, direction, $"{(name == "allowReserved" ? "allow-reserved" : name)}-changed",
                    context.At(old, @new, name),
                    $"'{name}' is {read(@new)} and was {read(old)}, so a value is written in another way.", use);
        }

        static string Text(bool value) => value ? "true" : "false";
    }

    private static bool IsRequired(SpecNode parameter, string location) =>
        location == "path" || parameter["required"] is { IsTrue: true };

    // Those of the operation replace those of the path.
    private static Dictionary<(string In, string Name), SpecNode> Of(SpecDocument document, SpecNode item, SpecNode operation)
    {
        var parameters = new Dictionary<(string, string), SpecNode>();
        foreach (var owner in new[] { item, operation })
            foreach (var node in document.List(owner["parameters"], "'parameters'"))
                if (document.Resolve(node) is { IsObject: true } parameter
                    && parameter.StringOf("in") is { } location && parameter.StringOf("name") is { } name)
                    parameters[(location, location == "header" ? name.ToLowerInvariant() : name)] = parameter;
        return parameters;
    }
}
