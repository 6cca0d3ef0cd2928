// ==== Closed.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Closed"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class ClosedValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Closed value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Closed value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        var before = errors.Count;
        if (value.A is { } aValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(aValue))
                errors.Unicode("/a", aValue);
            if (!global::ApiBox.Runtime.Check.HasMaxLength(aValue, 2))
                errors.MaxLength("/a", "#/components/schemas/Closed/properties/a/maxLength", "2", aValue);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
        if (errors.Count == before)
        {
            if (global::ApiBox.Runtime.JsonConversion.TryOf(value, ApiBoxWireClientJson.TypeInfo<Closed>(), out var valueJson))
            {
                Rule1.Check(valueJson, "", ref errors);
            }
            else
                errors.NotSerializable("");
        }
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "a" or "b";

    private static readonly global::ApiBox.Runtime.JsonRule Rule1 =
        global::ApiBox.Runtime.JsonRule.Schema(
            global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Closed/type", global::ApiBox.Runtime.JsonTypes.Object),
            global::ApiBox.Runtime.JsonRule.Properties("#/components/schemas/Closed/properties",
                ("a",
                global::ApiBox.Runtime.JsonRule.Schema(
                    global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Closed/properties/a/type", global::ApiBox.Runtime.JsonTypes.String),
                    global::ApiBox.Runtime.JsonRule.MaxLength("#/components/schemas/Closed/properties/a/maxLength", 2))),
                ("b",
                global::ApiBox.Runtime.JsonRule.Schema())),
            global::ApiBox.Runtime.JsonRule.UnevaluatedProperties("#/components/schemas/Closed/unevaluatedProperties",
                global::ApiBox.Runtime.JsonRule.Never("#/components/schemas/Closed/unevaluatedProperties")));
}

// ==== Forms.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Forms"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class FormsValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Forms value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Forms value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Data is { } dataValue)
        {
            var mark1 = errors.Count;
            FormsDataValidator.Check(dataValue, ref errors);
            if (errors.Count > mark1)
                errors.Prefix(mark1, "/data");
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "data";
}

// ==== Items.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Items"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class ItemsValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Items value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Items value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Tags is { } tagsValue)
        {
            for (var i1 = 0; i1 < tagsValue.Count; i1++)
            {
                var mark1 = errors.Count;
                if (tagsValue[i1] is { } item1)
                {
                    if (!global::ApiBox.Runtime.Check.IsUnicode(item1))
                        errors.Unicode("", item1);
                }
                else
                    errors.Type("", "#/components/schemas/Items/properties/tags/items/type", "string", "null");
                if (errors.Count > mark1)
                    errors.Prefix(mark1, "/tags", i1);
            }
        }
        if (value.Grid is { } gridValue)
        {
            for (var i2 = 0; i2 < gridValue.Count; i2++)
            {
                var mark2 = errors.Count;
                if (gridValue[i2] is null)
                    errors.Type("", "#/components/schemas/Items/properties/grid/items/type", "array", "null");
                if (errors.Count > mark2)
                    errors.Prefix(mark2, "/grid", i2);
            }
        }
        if (value.Labels is { } labelsValue)
        {
            foreach (var member3 in labelsValue)
            {
                var mark3 = errors.Count;
                if (!global::ApiBox.Runtime.Check.IsUnicode(member3.Key))
                    errors.Unicode("", member3.Key);
                if (member3.Value is { } item3)
                {
                    if (!global::ApiBox.Runtime.Check.IsUnicode(item3))
                        errors.Unicode("", item3);
                    if (!global::ApiBox.Runtime.Check.HasMaxLength(item3, 2))
                        errors.MaxLength("", "#/components/schemas/Items/properties/labels/additionalProperties/maxLength", "2", item3);
                }
                else
                    errors.Type("", "#/components/schemas/Items/properties/labels/additionalProperties/type", "string", "null");
                if (errors.Count > mark3)
                    errors.Prefix(mark3, "/labels", member3.Key);
            }
        }
        if (value.Open is { } openValue)
        {
            for (var i4 = 0; i4 < openValue.Count; i4++)
            {
                var mark4 = errors.Count;
                if (openValue[i4] is { } item4)
                {
                    if (!global::ApiBox.Runtime.Check.IsUnicode(item4))
                        errors.Unicode("", item4);
                    if (!global::ApiBox.Runtime.Check.HasMaxLength(item4, 2))
                        errors.MaxLength("", "#/components/schemas/Items/properties/open/items/maxLength", "2", item4);
                }
                if (errors.Count > mark4)
                    errors.Prefix(mark4, "/open", i4);
            }
        }
        if (value.Mixed is { } mixedValue)
        {
            for (var i5 = 0; i5 < mixedValue.Count; i5++)
            {
                var mark5 = errors.Count;
                if (mixedValue[i5] is { } item5)
                {
                    Rule1.Check(item5, "", ref errors);
                }
                else
                    Rule1.Check(global::ApiBox.Runtime.JsonConversion.Null, "", ref errors);
                if (errors.Count > mark5)
                    errors.Prefix(mark5, "/mixed", i5);
            }
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "tags" or "grid" or "labels" or "open" or "mixed";

    private static readonly global::ApiBox.Runtime.JsonRule Rule1 =
        global::ApiBox.Runtime.JsonRule.Schema(
            global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Items/properties/mixed/items/type", global::ApiBox.Runtime.JsonTypes.Integer | global::ApiBox.Runtime.JsonTypes.String | global::ApiBox.Runtime.JsonTypes.Null),
            global::ApiBox.Runtime.JsonRule.OneOf("#/components/schemas/Items/properties/mixed/items/oneOf",
                global::ApiBox.Runtime.JsonRule.Minimum("#/components/schemas/Items/properties/mixed/items/oneOf/0/minimum", "5"),
                global::ApiBox.Runtime.JsonRule.MinLength("#/components/schemas/Items/properties/mixed/items/oneOf/1/minLength", 2)));
}

// ==== NullsEither.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="NullsEither"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class NullsEitherValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this NullsEither value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(NullsEither value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        var before = errors.Count;
        switch (value)
        {
            case NullsEither.OfText oneText:
                if (oneText.Value is { } valueText)
                {
                    if (!global::ApiBox.Runtime.Check.IsUnicode(valueText))
                        errors.Unicode("", valueText);
                }
                break;
        }
        if (errors.Count == before)
        {
            if (global::ApiBox.Runtime.JsonConversion.TryOf(value, ApiBoxWireClientJson.TypeInfo<NullsEither>(), out var valueJson))
            {
                Rule1.Check(valueJson, "", ref errors);
            }
            else
                errors.NotSerializable("");
        }
    }

    private static readonly global::ApiBox.Runtime.JsonRule Rule1 =
        global::ApiBox.Runtime.JsonRule.Schema(
            global::ApiBox.Runtime.JsonRule.AnyOf("#/components/schemas/Nulls/properties/either/anyOf",
                global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Nulls/properties/either/anyOf/0/type", global::ApiBox.Runtime.JsonTypes.Integer),
                global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Nulls/properties/either/anyOf/1/type", global::ApiBox.Runtime.JsonTypes.String)),
            global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Nulls/properties/either/type", global::ApiBox.Runtime.JsonTypes.Integer | global::ApiBox.Runtime.JsonTypes.String | global::ApiBox.Runtime.JsonTypes.Null));
}

// ==== Numbers.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Numbers"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class NumbersValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Numbers value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Numbers value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Plain is { } plainValue)
        {
            if (!double.IsFinite(plainValue))
                errors.Type("/plain", "#/components/schemas/Numbers/properties/plain/type", "number", plainValue.ToString(global::System.Globalization.CultureInfo.InvariantCulture));
        }
        if (value.Single is { } singleValue)
        {
            if (!float.IsFinite(singleValue))
                errors.Type("/single", "#/components/schemas/Numbers/properties/single/type", "number", singleValue.ToString(global::System.Globalization.CultureInfo.InvariantCulture));
        }
        if (value.Ranged is { } rangedValue)
        {
            Rule1.Check(rangedValue, "/ranged", ref errors);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "plain" or "single" or "ranged";

    private static readonly global::ApiBox.Runtime.JsonRule Rule1 =
        global::ApiBox.Runtime.JsonRule.Schema(
            global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Numbers/properties/ranged/type", global::ApiBox.Runtime.JsonTypes.Integer | global::ApiBox.Runtime.JsonTypes.String),
            global::ApiBox.Runtime.JsonRule.Minimum("#/components/schemas/Numbers/properties/ranged/format", "-2147483648"),
            global::ApiBox.Runtime.JsonRule.Maximum("#/components/schemas/Numbers/properties/ranged/format", "2147483647"));
}

// ==== Open.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Open"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class OpenValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Open value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Open value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        var before = errors.Count;
        if (value.A is { } aValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(aValue))
                errors.Unicode("/a", aValue);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
        if (errors.Count == before)
        {
            if (global::ApiBox.Runtime.JsonConversion.TryOf(value, ApiBoxWireClientJson.TypeInfo<Open>(), out var valueJson))
            {
                Rule1.Check(valueJson, "", ref errors);
            }
            else
                errors.NotSerializable("");
        }
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "a" or "list" or "any";

    private static readonly global::ApiBox.Runtime.JsonRule Rule1 =
        global::ApiBox.Runtime.JsonRule.Schema(
            global::ApiBox.Runtime.JsonRule.Schema(
                global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Open/type", global::ApiBox.Runtime.JsonTypes.Object),
                global::ApiBox.Runtime.JsonRule.Properties("#/components/schemas/Open/properties",
                    ("a",
                    global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Open/properties/a/type", global::ApiBox.Runtime.JsonTypes.String)),
                    ("list",
                    global::ApiBox.Runtime.JsonRule.Schema(
                        global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Open/properties/list/type", global::ApiBox.Runtime.JsonTypes.Array),
                        global::ApiBox.Runtime.JsonRule.Items("#/components/schemas/Open/properties/list/items",
                            global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Open/properties/list/items/type", global::ApiBox.Runtime.JsonTypes.Integer)),
                        global::ApiBox.Runtime.JsonRule.UnevaluatedItems("#/components/schemas/Open/properties/list/unevaluatedItems",
                            global::ApiBox.Runtime.JsonRule.Never("#/components/schemas/Open/properties/list/unevaluatedItems")))),
                    ("any",
                    global::ApiBox.Runtime.JsonRule.Schema(
                        global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Open/properties/any/type", global::ApiBox.Runtime.JsonTypes.Array),
                        global::ApiBox.Runtime.JsonRule.Items("#/components/schemas/Open/properties/any/items",
                            global::ApiBox.Runtime.JsonRule.Schema()),
                        global::ApiBox.Runtime.JsonRule.UnevaluatedItems("#/components/schemas/Open/properties/any/unevaluatedItems",
                            global::ApiBox.Runtime.JsonRule.Never("#/components/schemas/Open/properties/any/unevaluatedItems"))))),
                global::ApiBox.Runtime.JsonRule.AdditionalProperties("#/components/schemas/Open/additionalProperties",
                    global::ApiBox.Runtime.JsonRule.Schema(), new string[] { "a", "list", "any" }),
                global::ApiBox.Runtime.JsonRule.UnevaluatedProperties("#/components/schemas/Open/unevaluatedProperties",
                    global::ApiBox.Runtime.JsonRule.Never("#/components/schemas/Open/unevaluatedProperties"))),
            global::ApiBox.Runtime.JsonRule.Properties("",
                ("list",
                global::ApiBox.Runtime.JsonRule.Schema(
                    global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Open/properties/list/type", global::ApiBox.Runtime.JsonTypes.Array),
                    global::ApiBox.Runtime.JsonRule.Items("#/components/schemas/Open/properties/list/items",
                        global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Open/properties/list/items/type", global::ApiBox.Runtime.JsonTypes.Integer)),
                    global::ApiBox.Runtime.JsonRule.UnevaluatedItems("#/components/schemas/Open/properties/list/unevaluatedItems",
                        global::ApiBox.Runtime.JsonRule.Never("#/components/schemas/Open/properties/list/unevaluatedItems")))),
                ("any",
                global::ApiBox.Runtime.JsonRule.Schema(
                    global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Open/properties/any/type", global::ApiBox.Runtime.JsonTypes.Array),
                    global::ApiBox.Runtime.JsonRule.Items("#/components/schemas/Open/properties/any/items",
                        global::ApiBox.Runtime.JsonRule.Schema()),
                    global::ApiBox.Runtime.JsonRule.UnevaluatedItems("#/components/schemas/Open/properties/any/unevaluatedItems",
                        global::ApiBox.Runtime.JsonRule.Never("#/components/schemas/Open/properties/any/unevaluatedItems"))))));
}
