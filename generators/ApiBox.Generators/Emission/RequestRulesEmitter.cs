using ApiBox.OpenApi.Model;

namespace ApiBox.Generators.Emission;

/// <summary>Writes the rules of requests as attributes of the assembly, which the analyzers of programs that use the client read.</summary>
internal static class RequestRulesEmitter
{
    private const string Attribute = "global::ApiBox.Runtime.RequestRules";

    /// <summary>Null when nothing has a rule.</summary>
    public static string? Emit(RequestRulesModel model, GeneratedNames names)
    {
        var @namespace = names.Namespace;
        var writer = SourceWriter.FileOfAssembly();
        var callbacks = new HashSet<string>(model.CallbackFields, StringComparer.Ordinal);
        var any = false;
        foreach (var type in model.Objects)
            any |= Write(writer, $"global::{@namespace}.{type.Name}", Of(type, $"global::{@namespace}.{type.Name}", callbacks));
        var client = $"global::{@namespace}.{names.Client.Interface}";
        any |= Write(writer, client, [.. model.Methods.SelectMany(method => Of(method, client))]);
        return any ? writer.ToString() : null;
    }

    private static bool Write(SourceWriter writer, string type, IReadOnlyList<(string Member, string Name, string Rules)> rules)
    {
        if (rules.Count == 0)
            return false;
        writer.Lines($"[assembly: {Attribute}(\n    typeof({type}),");
        var last = rules.Count - 1;
        using (writer.Indent())
        {
            for (var i = 0; i <= last; i++)
                writer.Lines(
                    $"{rules[i].Member}, {CSharpText.Literal(rules[i].Name)}, {CSharpText.Literal(rules[i].Rules)}"
                        + (i == last ? ")]" : ","));
        }

        return true;
    }

    private static IReadOnlyList<(string Member, string Name, string Rules)> Of(ObjectModel type, string fullName, ISet<string> callbacks)
    {
        var between = Split(type.Rule).Select(rule => (Rule: RuleJson.Of(rule), Text: Describe(type, rule)))
            .Where(static rule => RuleJson.IsDecidable(rule.Rule))
            .ToList();
        var members = type.Properties
            .Select(property => (
                Member: $"nameof({fullName}.{property.Name})",
                Name: property.JsonName,
                Rules: RuleJson.Of(property.Value, MustBeThere(property), callbacks.Contains($"{type.Name}.{property.Name}"))))
            .Where(member => between.Count > 0 || member.Rules != RuleJson.None);
        return [.. members, .. between.Select(static rule => ("\"\"", rule.Text, rule.Rule))];
    }

    // C# demands required members, but does not say whether they may be null or the default of an open enum.
    private static bool MustBeThere(PropertyModel property) =>
        property.Required && !property.Value.Nullable && (property.Value.Kind.IsReference() || property.Value.Kind == ValueKind.OpenEnum);

    private static IEnumerable<(string Member, string Name, string Rules)> Of(RequestMethodModel method, string client)
    {
        var member = $"nameof({client}.{method.Name}Async)";
        var parameters = method.Parameters
            .Select(parameter => (
                Member: member,
                Name: parameter.Name.TrimStart('@'),
                Rules: RuleJson.Of(parameter.Value, parameter.Required && !parameter.Value.Nullable, isCallback: false)))
            .Where(static parameter => parameter.Rules != RuleJson.None);
        return method.Paid ? parameters.Prepend((member, "", RuleJson.Paid)) : parameters;
    }

    // The rules are reported one by one.
    private static IEnumerable<RuleModel> Split(RuleModel? rule) =>
        rule is SchemaRule schema ? schema.Rules.SelectMany(Split) : rule is null ? [] : [rule];

    private static string Describe(ObjectModel type, RuleModel rule) =>
        type.Between.FirstOrDefault(between => rule.Source.StartsWith(between.Source + "/", StringComparison.Ordinal))?.Text
            ?? $"The rule '{rule.Keyword}' of the description must hold.";
}
