using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Extensions;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas.Rules;


namespace ApiBox.OpenApi.Schemas;

/// <summary>Reads what becomes a record: the properties of all its parts, and the rules about the object as a whole.</summary>
internal sealed class ObjectParser(ParseContext context, SchemaParser schemas, ConstraintParser constraints, RuleParser rules)
{
    public void Parse(SchemaSet set, string type, TypeName name)
    {
        var position = schemas.Types.Open();
        var required = Required(set);
        var properties = new List<PropertyModel>();
        // System.Text.Json sets properties as if they were parameters of a constructor, whose names it compares without regard to case.
        var names = new UniqueNames(StringComparer.OrdinalIgnoreCase);
        foreach (var declared in Declared(set))
        {
            var property = Name(declared[0], type, names);
            var nodes = declared.ConvertAll(static member => member.Value);
            var schema = SchemaSet.Of(context, nodes);
            if (schemas.ParseValue(schema, name.Property(property)) is not { } value)
                continue;
            // What only the service sets need not be there when a caller makes the object.
            var isReadOnly = schema.IsTrue("readOnly");
            var isRequired = required.TryGetValue(declared[0].Name, out var sources) && !isReadOnly;
            if (isReadOnly)
                ReportReadOnly(declared[0].Name, sources ?? []);
            required.Remove(declared[0].Name);
            properties.Add(new PropertyModel(
                declared[0].Name, property, value, isRequired, Describe(schema, declared[0]), sources?[0].Pointer ?? "")
            {
                AlsoRequiredBy = (sources ?? []).Skip(1).Select(static list => list.Pointer).ToEquatable(),
                Default = schema.First("default") is { Kind: not (SpecKind.Object or SpecKind.Array or SpecKind.Null) } standard
                    ? JsonText.Plain(standard)
                    : null,
                Origin = context.Extensions.Remark(schema, ExtensionTable.Origin),
                Deprecated = schema.IsTrue("deprecated"),
            });
        }

        var (rule, closedBy) = Whole(set, required);
        schemas.Types.Close(position, new ObjectModel(type, set.Remark("description"), properties.ToEquatable(), set.Top.Pointer)
        {
            Rule = rule,
            IsWhole = set.Has("unevaluatedProperties"),
            ClosedBy = closedBy,
            Between = set.All(ExtensionTable.Rules)
                .SelectMany(static list => list.Items)
                .Select(static entry => entry.StringOf("description") is { } text ? new RuleDescription(entry.Pointer, text) : null)
                .OfType<RuleDescription>()
                .ToEquatable(),
        });
    }

    /// <summary>The properties by their JSON names, each with its schema in every part.</summary>
    private static List<List<SpecMember>> Declared(SchemaSet set)
    {
        var all = new List<List<SpecMember>>();
        var byName = new Dictionary<string, List<SpecMember>>(StringComparer.Ordinal);
        foreach (var member in set.All("properties").SelectMany(static properties => properties.Members))
        {
            if (!byName.TryGetValue(member.Name, out var list))
            {
                byName[member.Name] = list = [];
                all.Add(list);
            }

            list.Add(member);
        }

        return all;
    }

    private string Name(SpecMember member, string type, UniqueNames names)
    {
        var wanted = CSharpNaming.Property(member.Name, type) ?? "Member";
        var name = names.Take(wanted);
        if (name != wanted)
            context.Diagnostics.Add(Descriptors.DuplicateName, member.NameSpan, member.Name, wanted, name);
        return name;
    }

    private string? Describe(SchemaSet schema, SpecMember member)
    {
        var description = schema.Remark("description");
        if (description is null && schema.Component is null && member.Value["$ref"] is null && member.Value["allOf"] is null)
            context.Diagnostics.Add(Descriptors.NoDescription, member.NameSpan, $"'{member.Name}'");
        return description;
    }

    /// <summary>
    /// Reports a required member that another part of an allOf declares readOnly, because one part alone does not show that.
    /// </summary>
    private void ReportReadOnly(string name, List<SpecNode> required)
    {
        foreach (var list in required)
            if (list.Parent?["properties"]?[name] is not { } own
                || (own["readOnly"] ?? context.Resolve(own)?["readOnly"]) is not { IsTrue: true })
                foreach (var item in list.Items.Where(item => item.IsString && item.Text == name))
                    context.Report(
                        Descriptors.NotUsed,
                        item,
                        "required",
                        $"for '{name}', which another part of the schema declares readOnly, so it is not required");
    }

    /// <summary>The required names, each with the lists that contain it.</summary>
    private Dictionary<string, List<SpecNode>> Required(SchemaSet set)
    {
        var names = new Dictionary<string, List<SpecNode>>(StringComparer.Ordinal);
        foreach (var list in set.All("required"))
        {
            if (list.Kind != SpecKind.Array)
                context.Report(Descriptors.MalformedKeyword, list, "required", "a list of names");
            foreach (var item in list.Items)
            {
                if (!item.IsString)
                    context.Report(Descriptors.MalformedKeyword, item, "required", "a list of names");
                else if (!names.TryGetValue(item.Text, out var lists))
                    names.Add(item.Text, [list]);
                else if (lists[lists.Count - 1] != list)
                    lists.Add(list);
            }
        }

        return names;
    }

    private (RuleModel? Rule, string? ClosedBy) Whole(SchemaSet set, Dictionary<string, List<SpecNode>> undeclared)
    {
        // Only a rule that has evaluated everything else, properties too, knows what is left over.
        var isWhole = set.Has("unevaluatedProperties");
        var handled = new HashSet<string>(StringComparer.Ordinal) { "properties", "required" };
        var closing = set.All("additionalProperties").Where(static node => node.Kind == SpecKind.False).ToList();
        // The members that are not declared are those that C# keeps apart, unless another part of an allOf declares some.
        var isClosed = !isWhole && closing.Count == 1 && !set.Has("patternProperties")
            && set.All("additionalProperties").Count() == 1
            && set.All("properties").All(properties => properties.Parent == closing[0].Parent);
        if (isClosed)
            handled.Add("additionalProperties");
        var rule = isWhole ? rules.Full(set) : constraints.Parse(set, ValueKind.Object, handled).Rule;
        var more = new List<RuleModel>();
        foreach (var group in undeclared.SelectMany(static pair => pair.Value.Select(list => (List: list, pair.Key)))
            .GroupBy(static pair => pair.List))
        {
            foreach (var missing in group)
                context.Report(Descriptors.UndeclaredProperty, group.Key, missing.Key);
            more.Add(new RequiredRule(group.Key.Pointer, group.Select(static pair => pair.Key).ToEquatable()));
        }

        foreach (var between in context.Extensions.All(set, ExtensionTable.Rules))
            more.AddRange(rules.Between(between));
        foreach (var discriminator in set.All("discriminator"))
            if (discriminator.Parent?["oneOf"] is null && discriminator.Parent?["anyOf"] is null)
                context.Report(
                    Descriptors.NotUsed,
                    discriminator,
                    "discriminator",
                    "without a oneOf beside it; members of the derived schemas are kept as additional ones");
        if (rule is not null)
            more.Insert(0, rule);
        return (more.Count == 0 ? null : RuleModel.All(more), isClosed ? closing[0].Pointer : null);
    }
}
