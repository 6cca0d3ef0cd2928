using ApiBox.Generators.Diagnostics;
using ApiBox.Generators.Model;

namespace ApiBox.Generators.Parsing;

/// <summary>Reads schemas into values and objects.</summary>
/// <param name="inlineOwner">
/// The name that inline objects and enums get in front of their own; null where they are not allowed. What is found is put
/// into <see cref="InlineObjects"/> and <see cref="InlineEnums"/>.
/// </param>
internal sealed class SchemaParser(ParseContext context, string? inlineOwner = null)
{
    private const int MaxDepth = 64;

    private readonly ConstraintParser _constraints = new(context);
    private int _depth;

    public List<ObjectModel> InlineObjects { get; } = [];

    public List<EnumModel> InlineEnums { get; } = [];

    public ObjectModel ParseObject(string name, SpecNode schema, string pointer)
    {
        _constraints.Parse(schema, pointer, ValueKind.Object);
        var required = Required(schema);
        var properties = new List<PropertyModel>();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in schema["properties"]?.Members ?? [])
        {
            if (Naming.Property(member.Name, name) is not { } property || !TextLint.IsSafeName(member.Name))
            {
                context.Findings.Add(Descriptors.UnsafeName, member.NameSpan, member.Name, "it holds no letters or digits, or quotes, braces or backslashes");
                continue;
            }

            if (names.TryGetValue(property, out var other))
                context.Findings.Add(Descriptors.DuplicateName, member.NameSpan, other, member.Name, property);
            names[property] = member.Name;
            var place = $"{pointer}/properties/{ParseContext.Escape(member.Name)}";
            if (ParseValue(member.Value, place, property) is not { } value)
                continue;
            var description = member.Value.StringOf("description");
            if (description is null && member.Value["$ref"] is null)
                context.Findings.Add(Descriptors.NoDescription, member.NameSpan, $"'{member.Name}'");
            properties.Add(new PropertyModel(member.Name, property, value, required.Remove(member.Name), description, place));
        }

        foreach (var missing in required)
            context.Report(Descriptors.UndeclaredProperty, schema["required"]!, missing);
        return new ObjectModel(name, schema.StringOf("description"), properties.ToEquatable(), pointer);
    }

    public ValueModel? ParseValue(SpecNode schema, string pointer, string name)
    {
        if (_depth > MaxDepth)
        {
            context.Report(Descriptors.Contradiction, schema, "The schema contains itself without an object between");
            return null;
        }

        _depth++;
        var value = ParseValueOnce(schema, pointer, name);
        _depth--;
        return value;
    }

    private ValueModel? ParseValueOnce(SpecNode schema, string pointer, string name)
    {
        var nullable = schema["nullable"] is { IsTrue: true };
        if (schema["allOf"] is { Items.Count: 1 } allOf)
        {
            // The way of OpenAPI 3.0 to say something beside a reference.
            var inner = ParseValue(allOf.Items[0], $"{pointer}/allOf/0", name);
            return inner is null ? null : inner with { Nullable = inner.Nullable || nullable };
        }

        if (schema["allOf"] is { } many)
            context.Report(Descriptors.UnsupportedKeyword, many, "allOf", "with several schemas yet");
        var isReference = schema["$ref"] is not null;
        if (context.Resolve(schema, pointer) is not var (target, place))
            return null;
        var component = isReference ? ParseContext.SchemaName(place) : null;
        nullable |= target["nullable"] is { IsTrue: true };
        if (Kind(target) is not { } kind)
            return null;
        if (component is not null && kind == ValueKind.Array)
            context.Report(Descriptors.Unsupported, target, $"The schema '{component}' is an array of its own; write it where it is used");
        var typeName = kind switch
        {
            ValueKind.Object => component ?? Inline("object", target, name),
            ValueKind.OpenEnum => component ?? Inline("enum", target, name),
            _ => null,
        };
        if (component is null && kind == ValueKind.Object && typeName is not null)
            InlineObjects.Add(ParseObject(typeName, target, place));
        if (component is null && kind == ValueKind.OpenEnum && typeName is not null)
            InlineEnums.Add(ParseEnum(typeName, target));
        var constraints = kind == ValueKind.Object ? default : _constraints.Parse(target, place, kind);
        if (kind == ValueKind.OpenEnum)
            constraints = new EquatableArray<ConstraintModel>([.. constraints, new ConstraintModel("enum", string.Join(", ", EnumTexts(target)), $"{place}/enum")]);
        return new ValueModel(
            kind, typeName, nullable, constraints,
            IgnoreCase: target["x-apibox-ignore-case"] is { IsTrue: true },
            TolerantTime: target["x-apibox-time"] is { IsTrue: true })
        {
            Item = kind == ValueKind.Array ? ParseItem(target, place, name) : null,
        };
    }

    public EnumModel ParseEnum(string name, SpecNode schema)
    {
        var texts = EnumTexts(schema);
        var names = schema["x-enumNames"]?.Items.Select(static item => item.Text).ToArray();
        if (names is not null && names.Length != texts.Count)
            context.Report(Descriptors.BadExtension, schema["x-enumNames"]!, "x-enumNames", "must have one name for each value of enum");
        var members = new List<EnumMemberModel>();
        for (var i = 0; i < texts.Count; i++)
        {
            var member = names is not null && i < names.Length ? names[i] : Naming.EnumMember(texts[i], name);
            if (member is null || !Naming.IsIdentifier(member))
                context.Report(Descriptors.UnsafeName, schema["enum"]!.Items[i], member ?? texts[i], "give it a name with x-enumNames");
            else if (members.Find(other => other.Name == member) is { } other)
                context.Report(Descriptors.DuplicateName, schema["enum"]!.Items[i], other.Wire, texts[i], member);
            else
                members.Add(new EnumMemberModel(texts[i], member));
        }

        return new EnumModel(name, schema.StringOf("description"), members.ToEquatable(), schema["x-apibox-ignore-case"] is { IsTrue: true });
    }

    /// <summary>What a schema is in C#, or null when it was reported as unusable.</summary>
    public ValueKind? Kind(SpecNode schema)
    {
        if (schema["type"] is { IsString: false } list)
        {
            context.Report(Descriptors.MalformedKeyword, list, "type", "one text in OpenAPI 3.0");
            return null;
        }

        var format = schema.StringOf("format");
        switch (schema.StringOf("type"))
        {
            case "string":
                return schema["enum"] is not null ? ValueKind.OpenEnum : TextKind(schema, format);
            case "integer":
                CheckFormat(schema, "integers", format is null or "int32" or "int64");
                return format == "int32" ? ValueKind.Int32 : ValueKind.Int64;
            case "number":
                CheckFormat(schema, "numbers", format is null or "double" or "float" or "decimal");
                return format switch { "decimal" => ValueKind.Decimal, "float" => ValueKind.Single, _ => ValueKind.Double };
            case "boolean":
                return ValueKind.Boolean;
            case "array":
                return ValueKind.Array;
            case "object":
                return ValueKind.Object;
            case null:
                return schema["properties"] is not null ? ValueKind.Object : ValueKind.Any;
            case var unknown:
                context.Report(Descriptors.UnknownType, schema["type"]!, unknown);
                return null;
        }
    }

    private ValueKind TextKind(SpecNode schema, string? format)
    {
        // NSwag gives these a type of their own, which the validators do not know yet.
        if (format is "date" or "time" or "duration" or "uuid" or "guid" or "byte" or "binary")
            context.Report(Descriptors.UnsupportedKeyword, schema["format"]!, $"format: {format}", "yet");
        else
            CheckFormat(schema, "texts", format is null or "uri" or "password" or "date-time");
        return format switch
        {
            "uri" => ValueKind.Uri,
            "date-time" => ValueKind.Time,
            _ => ValueKind.Text,
        };
    }

    private void CheckFormat(SpecNode schema, string sort, bool known)
    {
        if (!known)
            context.Report(Descriptors.UnknownFormat, schema["format"]!, schema["format"]!.Text, sort);
    }

    private ValueModel? ParseItem(SpecNode array, string pointer, string name)
    {
        if (array["items"] is { } items)
            return ParseValue(items, $"{pointer}/items", name);
        context.Report(Descriptors.MissingMember, array, "An array", "'items'");
        return null;
    }

    private string? Inline(string what, SpecNode schema, string name)
    {
        if (inlineOwner is not null)
            return inlineOwner + (schema.StringOf("title") is { } title ? Naming.Pascal(title) ?? name : name);
        context.Report(Descriptors.InlineSchema, schema, what);
        return null;
    }

    private List<string> EnumTexts(SpecNode schema)
    {
        var texts = new List<string>();
        foreach (var item in schema["enum"]!.Items)
        {
            if (item.IsString)
                texts.Add(item.Text);
            else if (item.Kind != SpecKind.Null)
                context.Report(Descriptors.MalformedKeyword, item, "enum", "a list of texts here");
        }

        if (texts.Count == 0)
            context.Report(Descriptors.MalformedKeyword, schema["enum"]!, "enum", "a list with at least one value");
        return texts;
    }

    private List<string> Required(SpecNode schema)
    {
        var names = new List<string>();
        foreach (var item in schema["required"]?.Items ?? [])
        {
            if (item.IsString)
                names.Add(item.Text);
            else
                context.Report(Descriptors.MalformedKeyword, item, "required", "a list of names");
        }

        return names;
    }
}
