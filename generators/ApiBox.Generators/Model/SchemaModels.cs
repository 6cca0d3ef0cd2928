namespace ApiBox.Generators.Model;

/// <summary>What a value is in C#.</summary>
internal enum ValueKind
{
    Text,
    Uri,
    Time,
    Boolean,
    Int32,
    Int64,
    Single,
    Double,
    Decimal,
    OpenEnum,
    Object,
    Array,
    Any,
}

/// <summary>A type with its rules, as a property, an array's items or a parameter has it.</summary>
/// <param name="Kind">What the value is.</param>
/// <param name="TypeName">The name of the object or open enum; null for the rest.</param>
/// <param name="Nullable">Whether JSON's null is a value of it.</param>
/// <param name="Constraints">The rules, in the order in which they are checked.</param>
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
    /// <summary>What an array holds.</summary>
    public ValueModel? Item { get; init; }

    /// <summary>Whether anything below this value can fail, so that walking into it is worth while.</summary>
    public bool HasRules => Constraints.Count > 0 || Kind == ValueKind.Object || Item is { HasRules: true };
}

/// <summary>One rule of a value.</summary>
/// <param name="Keyword">The keyword as errors name it.</param>
/// <param name="Limit">The limit in the exact text of the description.</param>
/// <param name="Source">Where the rule stands, as a pointer into the description.</param>
internal sealed record ConstraintModel(string Keyword, string Limit, string Source);

/// <summary>One member of an object.</summary>
internal sealed record PropertyModel(string JsonName, string Name, ValueModel Value, bool Required, string? Description, string Source);

/// <summary>An object schema: a record in C#.</summary>
internal sealed record ObjectModel(string Name, string? Description, EquatableArray<PropertyModel> Properties, string Source);

/// <summary>A text enum: an open enum in C#.</summary>
internal sealed record EnumModel(string Name, string? Description, EquatableArray<EnumMemberModel> Members, bool IgnoreCase);

internal sealed record EnumMemberModel(string Wire, string Name);
