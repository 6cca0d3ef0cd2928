namespace ApiBox.OpenApi.Model;

/// <summary>What a value is in C#.</summary>
internal enum ValueKind
{
    Text,
    Uri,
    Time,
    Date,
    Guid,
    Bytes,
    File,
    Boolean,
    Int32,
    Int64,
    Single,
    Double,
    Decimal,
    OpenEnum,
    Object,
    Union,
    Array,
    Map,
    Any,
}

internal static class ValueKinds
{
    /// <summary>Whether C# allows null for that kind, regardless of nullability.</summary>
    public static bool IsReference(this ValueKind kind) =>
        kind is ValueKind.Text or ValueKind.Uri or ValueKind.Bytes or ValueKind.File or ValueKind.Object or ValueKind.Union
            or ValueKind.Array or ValueKind.Map;
}

/// <summary>A type with its rules, as a property, an array's items or a parameter has it.</summary>
/// <param name="Kind">What the value is.</param>
/// <param name="TypeName">The name of the object, union or open enum; null for the rest.</param>
/// <param name="Nullable">Whether JSON's null is a value of it.</param>
/// <param name="Constraints">The rules that are checked on the C# value, in the order in which they are checked.</param>
/// <param name="IgnoreCase">An open enum whose known values are recognised in capitals too.</param>
/// <param name="TolerantTime">A time that comes in several forms.</param>
internal sealed record ValueModel(
    ValueKind Kind,
    string? TypeName,
    bool Nullable,
    EquatableArray<ConstraintModel> Constraints,
    bool IgnoreCase = false,
    bool TolerantTime = false)
{
    /// <summary>What an array or a map holds.</summary>
    public ValueModel? Item { get; init; }

    /// <summary>The pointer of the rule that an item of an array or a map is not null, where C# allows null; otherwise null.</summary>
    public string? NotNullSource { get; init; }

    /// <summary>An address that is the empty text where there is none, and has no rules then.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>An address that the service calls, so that one of the caller's own network is of no use to it.</summary>
    public bool Reachable { get; init; }

    /// <summary>The rules that are checked on the value's JSON; null when there are none.</summary>
    public RuleModel? Rule { get; init; }

    /// <summary>
    /// Whether anything in this value is checked, so that it must be visited; of any string, that it is Unicode.
    /// </summary>
    public bool HasRules =>
        Constraints.Count > 0
            || Kind is ValueKind.Text or ValueKind.Object or ValueKind.Union
            || HasRulesOfItems
            || (Kind == ValueKind.Any && Rule is not null);

    /// <summary>Whether anything is checked in what this value holds; of a map, the names at least.</summary>
    public bool HasRulesOfItems => Kind == ValueKind.Map || Item is { HasRules: true } or { NotNullSource: not null };

    /// <summary>
    /// The rules of this value and of what it holds that no check on C# values covers, up to the next type that has a validator of
    /// its own; null when there are none. Values of any type are checked where they are.
    /// </summary>
    public RuleModel? Residue()
    {
        var own = Kind == ValueKind.Any ? null : Rule;
        RuleModel? below = Item?.Residue() is not { } item ? null
            : Kind == ValueKind.Map ? new AdditionalPropertiesRule("", default, default, item)
            : new ItemsRule("", item, From: 0);
        return own is null ? below : below is null ? own : RuleModel.All([own, below]);
    }
}

/// <summary>One rule of a value.</summary>
/// <param name="Keyword">The keyword as errors name it.</param>
/// <param name="Limit">The limit as errors and documentation show it: a bound has the digits of the
/// description, a long list is cut.</param>
/// <param name="Source">The location of the rule, as a pointer into the description.</param>
internal sealed record ConstraintModel(string Keyword, string Limit, string Source)
{
    /// <summary>The values that enum or const allows, as they are on the wire.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>Whether the type of the value lists more texts than are allowed.</summary>
    public bool IsNarrower { get; init; }
}

/// <summary>One member of an object.</summary>
/// <param name="Required">Whether it must be given; false for what only the service sets (readOnly).</param>
/// <param name="RequiredSource">The pointer of the rule that it is required.</param>
internal sealed record PropertyModel(
    string JsonName, string Name, ValueModel Value, bool Required, string? Description, string RequiredSource)
{
    /// <summary>The pointers of other rules that it is required, such as in other parts of an allOf.</summary>
    public EquatableArray<string> AlsoRequiredBy { get; init; }

    /// <summary>The service's default, as it is on the wire; it is never sent for the caller.</summary>
    public string? Default { get; init; }

    /// <summary>"sister" when only sister services document it.</summary>
    public string? Origin { get; init; }

    /// <summary>Whether the description advises against it.</summary>
    public bool Deprecated { get; init; }
}

/// <summary>An object schema: a record in C#.</summary>
internal sealed record ObjectModel(string Name, string? Description, EquatableArray<PropertyModel> Properties, string Source)
{
    /// <summary>Where additionalProperties forbids members that are not declared; null when they are allowed.</summary>
    public string? ClosedBy { get; init; }

    /// <summary>The rules that are checked on the JSON of the whole object; null when there are none.</summary>
    public RuleModel? Rule { get; init; }

    /// <summary>Whether <see cref="Rule"/> repeats what typed checks say, so that it is only evaluated where they found no error.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The descriptions of the rules between its fields.</summary>
    public EquatableArray<RuleDescription> Between { get; init; }

    /// <summary>Whether numbers written as texts are read too, as responses of the service need it.</summary>
    public bool Lenient { get; init; }

    /// <summary>Whether only the service sends it. Addresses in it that mean that there is no file are read as null.</summary>
    public bool HidesAbsent { get; init; }

    /// <summary>Whether it arrives in callbacks, where null reads as left out.</summary>
    public bool IsReceived { get; init; }

    /// <summary>Whether users see the type.</summary>
    public bool IsPublic { get; init; } = true;

    /// <summary>Whether users can check its rules.</summary>
    public bool HasValidator { get; init; } = true;

    /// <summary>All that is checked on the object's JSON: its own rules, and those of its properties.</summary>
    public RuleModel? Residue()
    {
        var properties = Properties
            .Select(static property => property.Value.Residue() is { } rule ? new MemberRuleModel(property.JsonName, rule) : null)
            .OfType<MemberRuleModel>()
            .ToEquatable();
        if (properties.Count == 0)
            return Rule;
        var below = new MembersRule("properties", "", properties);
        return Rule is null ? below : RuleModel.All([Rule, below]);
    }
}

/// <summary>What the description says of a rule between fields.</summary>
/// <param name="Source">The pointer of the entry that states the rule.</param>
internal sealed record RuleDescription(string Source, string Text);

/// <summary>A text enum: an open enum in C#.</summary>
internal sealed record EnumModel(string Name, string? Description, EquatableArray<EnumMemberModel> Members, bool IgnoreCase)
{
    /// <summary>Whether there are so many values that they are looked up and not compared with each.</summary>
    public bool IsLong => Members.Count > 64;

    /// <summary>Whether users see the type.</summary>
    public bool IsPublic { get; init; } = true;
}

internal sealed record EnumMemberModel(string Wire, string Name, string? Description = null);

/// <summary>A value that is one of several types: a closed hierarchy in C#.</summary>
/// <param name="Discriminator">The member whose value names the case; null when the shape decides.</param>
/// <param name="Rule">The rule for the whole value; it is checked if a case matches and has no errors.</param>
internal sealed record UnionModel(
    string Name, string? Description, EquatableArray<UnionCaseModel> Cases, string? Discriminator, RuleModel Rule, string Source)
{
    /// <summary>Whether users see the type.</summary>
    public bool IsPublic { get; init; } = true;

    /// <summary>Whether users can check its rules.</summary>
    public bool HasValidator { get; init; } = true;
}

/// <param name="Name">The name of the nested type.</param>
/// <param name="Value">What the case holds.</param>
/// <param name="Rule">The rule that recognizes this case by its shape.</param>
/// <param name="Tags">The values of the discriminator that mean this case.</param>
internal sealed record UnionCaseModel(string Name, ValueModel Value, RuleModel Rule, EquatableArray<string> Tags);
