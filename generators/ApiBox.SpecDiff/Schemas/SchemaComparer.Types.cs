using ApiBox.OpenApi.Reading;
using ApiBox.SpecDiff.Changes;

namespace ApiBox.SpecDiff.Schemas;

/// <summary>Types, null, formats, listed values and defaults.</summary>
internal sealed partial class SchemaComparer
{
    // Formats that promise nothing about a value.
    private static readonly HashSet<string> LooseFormats = ["password", "string", "text", "html", "markdown", "textarea", "multiline"];

    private void CompareNull()
    {
        if (_old.IsNullable == _new.IsNullable)
            return;
        // A schema without a type allows null like everything else; the type is what changed then.
        if (_old.Types is null != _new.Types is null && !_old.HasBranches && !_new.HasBranches)
            return;
        Add(
            _new.IsNullable ? _use.Wider : _use.Narrower, _new.IsNullable ? "became-nullable" : "became-not-nullable",
            InNew(_new.NullNode), _new.IsNullable ? $"It can be null now. {_use.Unexpected}" : $"It can no longer be null. {_use.Refused}");
    }

    /// <returns>Whether the rest can be compared: whether some type is common to both.</returns>
    private bool CompareTypes()
    {
        var (old, @new) = (_old.Types, _new.Types);
        if (_old.HasBranches && old is null || _new.HasBranches && @new is null)
            return true;
        if (old is null ? @new is null : @new is not null && old.SetEquals(@new))
            return true;
        var isNarrower = !Includes(@new, old);
        var isWider = !Includes(old, @new);
        // As plain text, any value is a text.
        if (_use.IsText && _use.Direction != Direction.Received && @new is { Count: 1 } && @new.Contains("string"))
            isNarrower = false;
        if (_use.IsText && _use.Direction == Direction.Received && old is { Count: 1 } && old.Contains("string"))
            isWider = false;
        var impact = _use.Of(isNarrower, isWider);
        Add(
            impact, isNarrower && isWider ? "type-changed" : isNarrower ? "type-narrowed" : isWider ? "type-widened" : "type-changed",
            InNew(_new.TypeNode),
            $"The type is {Names(@new)} and was {Names(old)}. "
            + (impact == Impact.Breaking
                ? _use.Direction == Direction.Received ? "What comes back is not what was promised." : "What was right is refused now."
                : "All that was right still is."));
        return old is null || @new is null || old.Overlaps(@new);

        static bool Includes(HashSet<string>? all, HashSet<string>? some) =>
            all is null || (some is not null && some.All(type => all.Contains(type) || (type == "integer" && all.Contains("number"))));

        static string Names(HashSet<string>? types) =>
            types is null ? "any" : string.Join(" or ", types.Select(static type => type.Length == 0 ? "unknown" : type));
    }

    private void CompareFormat()
    {
        var (old, @new) = (Format(_old), Format(_new));
        if (old == @new)
        {
            if (Differs("format"))
                Add(Impact.Patch, "format-changed", At("format"), "The format promises nothing about the value.");
            return;
        }

        var isNarrower = !Includes(@new, old);
        var isWider = !Includes(old, @new);
        var impact = _use.Of(isNarrower, isWider);
        Add(
            impact, old is null ? "format-added" : @new is null ? "format-removed" : "format-changed", At("format"),
            $"The format is {@new ?? "any"} and was {old ?? "any"}. "
            + (impact == Impact.Breaking
                ? _use.Direction == Direction.Received ? _use.Unexpected : _use.Refused
                : "All that was right still is."));

        static string? Format(SchemaView view) =>
            view.Keyword("format") is { IsString: true } format && !LooseFormats.Contains(format.Text) ? format.Text : null;

        static bool Includes(string? all, string? some) =>
            all is null || all == some || (all, some) is ("int64", "int32") or ("double", "float");
    }

    private void CompareValues()
    {
        CompareConst();
        CompareEnum("enum");
        CompareEnum("x-extensible-enum");
    }

    private void CompareConst()
    {
        var (old, @new) = (_old.Keyword("const"), _new.Keyword("const"));
        if (JsonText.OrNull(old) == JsonText.OrNull(@new))
            return;
        if (old is not null && @new is not null)
            Add(Impact.Breaking, "const-changed", At("const"), $"The only value is {Shown(@new)} and was {Shown(old)}.");
        else if (old is null)
            Add(_use.Narrower, "const-added", At("const"), $"The only value is {Shown(@new)} now. {_use.Refused}");
        else if (_new.Keyword("enum") is null || _use.Direction == Direction.Received)
            Add(_use.Wider, "const-removed", At("const"), $"Other values than {Shown(old)} are allowed now. {_use.Unexpected}");
    }

    private void CompareEnum(string keyword)
    {
        var (old, @new) = (Values(_old.Keyword(keyword)), Values(_new.Keyword(keyword)));
        if (old is null && @new is not null && keyword == "enum" && _old.Keyword("const") is { } single)
            old = new(StringComparer.Ordinal) { [JsonText.Of(single)] = single };
        if (old is null && @new is null)
            return;
        if (old is null)
        {
            Add(
                _use.Narrower, "became-enum", At(keyword),
                $"Only listed values are allowed now. {_use.Refused}");
            return;
        }

        if (@new is null)
        {
            if (_new.Keyword("const") is null)
                Add(
                    Impact.Minor, "enum-removed", At(keyword),
                    "Values that are not listed are allowed now. Lists of values are open: clients keep values that they do not know.");
            return;
        }

        foreach (var (text, value) in old.Where(one => !@new.ContainsKey(one.Key)))
            Add(_use.Narrower, "enum-value-removed", InOld(value), $"{Short(text)} is not listed any more. {_use.Refused}");
        foreach (var (text, value) in @new.Where(one => !old.ContainsKey(one.Key)))
            Add(
                Impact.Minor, "enum-value-added", InNew(value),
                _use.Direction == Direction.Received
                    ? $"{Short(text)} can come back. Lists of values are open: clients keep values that they do not know."
                    : $"{Short(text)} can be sent now.");
    }

    private static Dictionary<string, SpecNode>? Values(SpecNode? node)
    {
        if (node is not { Kind: SpecKind.Array })
            return null;
        var values = new Dictionary<string, SpecNode>(StringComparer.Ordinal);
        foreach (var value in node.Items.Where(static value => value.Kind != SpecKind.Null))
            values.TryAdd(JsonText.Of(value), value);
        return values;
    }

    private void CompareDefault()
    {
        if (!Differs("default"))
            return;
        var kind = _old.Keyword("default") is null ? "default-added"
            : _new.Keyword("default") is null ? "default-removed"
            : "default-changed";
        var what = $"The default is {Shown(_new.Keyword("default"))} and was {Shown(_old.Keyword("default"))}. ";
        if (_use is { IsParameter: true, Direction: Direction.Sent })
            Add(Impact.Breaking, kind, At("default"), what + "A request without the parameter means something else now.");
        else
            Add(
                _use.Direction == Direction.Received ? Impact.Patch : Impact.Minor, kind, At("default"),
                what + "What was right still is; send the value if you rely on the old default.");
    }

    // A discriminator helps to find the schema of a value. By its definition, it does not decide whether a value is valid.
    private void CompareDiscriminator()
    {
        var (old, @new) = (_old.Keyword("discriminator"), _new.Keyword("discriminator"));
        if (JsonText.OrNull(old) == JsonText.OrNull(@new))
            return;
        if (old is null || @new is null)
        {
            Add(
                Impact.Minor, old is null ? "discriminator-added" : "discriminator-removed", At("discriminator"),
                "A discriminator does not decide whether a value is valid. Clients choose the type of a value in another way now.");
            return;
        }

        if (old.StringOf("propertyName") != @new.StringOf("propertyName"))
            Add(
                Impact.Minor, "discriminator-property-changed", SpecLocation.Of(_graph.New, @new, "propertyName"),
                $"The type of a value is named by '{@new.StringOf("propertyName")}' and was by '{old.StringOf("propertyName")}'. "
                + "Whether a value is valid, the schemas say.");
        var (before, after) = (Mapping(old), Mapping(@new));
        foreach (var (tag, member) in before.Where(one => !after.ContainsKey(one.Key)))
            Add(
                Impact.Minor, "discriminator-mapping-removed", InOld(member),
                $"The tag '{tag}' is not mapped any more. Whether a value with it is valid, the schemas say.");
        foreach (var (tag, member) in after)
            if (!before.TryGetValue(tag, out var earlier))
                Add(Impact.Minor, "discriminator-mapping-added", InNew(member), $"The tag '{tag}' is mapped now.");
            else if (JsonText.OrNull(earlier) != JsonText.OrNull(member))
                Add(
                    Impact.Minor, "discriminator-mapping-changed", InNew(member),
                    $"The tag '{tag}' means another schema. Whether a value with it is valid, the schemas say.");

        static Dictionary<string, SpecNode> Mapping(SpecNode discriminator) =>
            (discriminator["mapping"]?.Members ?? []).ToDictionary(
                static member => member.Name, static member => member.Value, StringComparer.Ordinal);
    }
}
