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
        if (value.A is { } aValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(aValue))
                errors.Unicode("/a", aValue);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, "#/components/schemas/Closed/additionalProperties", ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "a";
}

// ==== Counted.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Counted"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class CountedValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Counted value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Counted value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.A is { } aValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(aValue))
                errors.Unicode("/a", aValue);
        }
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
                    errors.Type("", "#/components/schemas/Counted/properties/tags/items/type", "string", "null");
                if (errors.Count > mark1)
                    errors.Prefix(mark1, "/tags", i1);
            }
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
        if (global::ApiBox.Runtime.JsonConversion.TryOf(value, ApiBoxWireClientJson.TypeInfo<Counted>(), out var valueJson))
        {
            Rule1.Check(valueJson, "", ref errors);
        }
        else
            errors.NotSerializable("");
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "a" or "tags";

    private static readonly global::ApiBox.Runtime.JsonRule Rule1 =
        global::ApiBox.Runtime.JsonRule.Schema(
            global::ApiBox.Runtime.JsonRule.Schema(
                global::ApiBox.Runtime.JsonRule.MinProperties("#/components/schemas/Counted/minProperties", 2),
                global::ApiBox.Runtime.JsonRule.MaxProperties("#/components/schemas/Counted/maxProperties", 3)),
            global::ApiBox.Runtime.JsonRule.Properties("",
                ("tags",
                global::ApiBox.Runtime.JsonRule.UniqueItems("#/components/schemas/Counted/properties/tags/uniqueItems"))));
}

// ==== Derived.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Derived"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class DerivedValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Derived value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Derived value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Id is { } idValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(idValue))
                errors.Unicode("/id", idValue);
            if (!global::ApiBox.Runtime.Check.HasMinLength(idValue, 1))
                errors.MinLength("/id", "#/components/schemas/Base/properties/id/minLength", "1", idValue);
            if (!global::ApiBox.Runtime.Check.HasMaxLength(idValue, 3))
                errors.MaxLength("/id", "#/components/schemas/Derived/allOf/1/properties/id/maxLength", "3", idValue);
        }
        else
            errors.Required("/id", "#/components/schemas/Base/required");
        if (value.Size is { } sizeValue)
        {
            if (!(sizeValue >= 0L))
                errors.Minimum("/size", "#/components/schemas/Derived/allOf/1/properties/size/minimum", "0", sizeValue);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "id" or "size";
}

// ==== Maps.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Maps"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class MapsValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Maps value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Maps value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Labels is { } labelsValue)
        {
            foreach (var member1 in labelsValue)
            {
                var mark1 = errors.Count;
                if (!global::ApiBox.Runtime.Check.IsUnicode(member1.Key))
                    errors.Unicode("", member1.Key);
                if (member1.Value is { } item1)
                {
                    if (!global::ApiBox.Runtime.Check.IsUnicode(item1))
                        errors.Unicode("", item1);
                    if (!global::ApiBox.Runtime.Check.HasMaxLength(item1, 3))
                        errors.MaxLength("", "#/components/schemas/Maps/properties/labels/additionalProperties/maxLength", "3", item1);
                }
                else
                    errors.Type("", "#/components/schemas/Maps/properties/labels/additionalProperties/type", "string", "null");
                if (errors.Count > mark1)
                    errors.Prefix(mark1, "/labels", member1.Key);
            }
        }
        if (value.Parts is { } partsValue)
        {
            foreach (var member2 in partsValue)
            {
                var mark2 = errors.Count;
                if (!global::ApiBox.Runtime.Check.IsUnicode(member2.Key))
                    errors.Unicode("", member2.Key);
                if (member2.Value is { } item2)
                {
                    var mark3 = errors.Count;
                    BaseValidator.Check(item2, ref errors);
                }
                else
                    errors.Type("", "#/components/schemas/Base/type", "object", "null");
                if (errors.Count > mark2)
                    errors.Prefix(mark2, "/parts", member2.Key);
            }
        }
        if (value.Free is { } freeValue)
        {
            foreach (var member4 in freeValue)
            {
                var mark4 = errors.Count;
                if (!global::ApiBox.Runtime.Check.IsUnicode(member4.Key))
                    errors.Unicode("", member4.Key);
                if (errors.Count > mark4)
                    errors.Prefix(mark4, "/free", member4.Key);
            }
        }
        if (value.Inner is { } innerValue)
        {
            var mark5 = errors.Count;
            MapsInnerValidator.Check(innerValue, ref errors);
            if (errors.Count > mark5)
                errors.Prefix(mark5, "/inner");
        }
        if (value.Mood is { } moodValue)
        {
            if (!moodValue.IsKnown)
                errors.Enum("/mood", "#/components/schemas/Maps/properties/mood/enum", "good, bad, +, ", moodValue.Value);
        }
        if (value.Either is { } eitherValue)
        {
            Rule1.Check(eitherValue, "/either", ref errors);
        }
        if (value.One is { } oneValue)
        {
            var mark6 = errors.Count;
            MapsOneValidator.Check(oneValue, ref errors);
            if (errors.Count > mark6)
                errors.Prefix(mark6, "/one");
        }
        if (value.Mail is { } mailValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(mailValue))
                errors.Unicode("/mail", mailValue);
            if (!global::ApiBox.Runtime.Check.IsFormat("email", mailValue))
                errors.Format("/mail", "#/components/schemas/Maps/properties/mail/format", "email", mailValue);
        }
        if (value.Shown is { } shownValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(shownValue))
                errors.Unicode("/shown", shownValue);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
        if (global::ApiBox.Runtime.JsonConversion.TryOf(value, ApiBoxWireClientJson.TypeInfo<Maps>(), out var valueJson))
        {
            Rule2.Check(valueJson, "", ref errors);
        }
        else
            errors.NotSerializable("");
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "labels" or "parts" or "free" or "inner" or "mood" or "either" or "one" or "date" or "uuid" or "bytes" or "mail" or "shown";

    private static readonly global::ApiBox.Runtime.JsonRule Rule1 =
        global::ApiBox.Runtime.JsonRule.Not("#/components/schemas/Maps/properties/either/not",
            global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Maps/properties/either/not/type", global::ApiBox.Runtime.JsonTypes.String));

    private static readonly global::ApiBox.Runtime.JsonRule Rule2 =
        global::ApiBox.Runtime.JsonRule.Properties("",
            ("parts",
            global::ApiBox.Runtime.JsonRule.MaxProperties("#/components/schemas/Maps/properties/parts/maxProperties", 1)));
}

// ==== Numbered.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Numbered"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class NumberedValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Numbered value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Numbered value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.A is { } aValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(aValue))
                errors.Unicode("/a", aValue);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
        if (global::ApiBox.Runtime.JsonConversion.TryOf(value, ApiBoxWireClientJson.TypeInfo<Numbered>(), out var valueJson))
        {
            Rule1.Check(valueJson, "", ref errors);
        }
        else
            errors.NotSerializable("");
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "a";

    private static readonly global::ApiBox.Runtime.JsonRule Rule1 =
        global::ApiBox.Runtime.JsonRule.AdditionalProperties("#/components/schemas/Numbered/additionalProperties",
            global::ApiBox.Runtime.JsonRule.Schema(
                global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Numbered/additionalProperties/type", global::ApiBox.Runtime.JsonTypes.Number),
                global::ApiBox.Runtime.JsonRule.Maximum("#/components/schemas/Numbered/additionalProperties/maximum", "10")), new string[] { "a" });
}

// ==== Rules.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Rules"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class RulesValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Rules value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Rules value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Style is { } styleValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(styleValue))
                errors.Unicode("/style", styleValue);
        }
        if (value.Start is { } startValue)
        {
            if (!double.IsFinite(startValue))
                errors.Type("/start", "#/components/schemas/Rules/properties/start/type", "number", startValue.ToString(global::System.Globalization.CultureInfo.InvariantCulture));
        }
        if (value.End is { } endValue)
        {
            if (!double.IsFinite(endValue))
                errors.Type("/end", "#/components/schemas/Rules/properties/end/type", "number", endValue.ToString(global::System.Globalization.CultureInfo.InvariantCulture));
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
        if (global::ApiBox.Runtime.JsonConversion.TryOf(value, ApiBoxWireClientJson.TypeInfo<Rules>(), out var valueJson))
        {
            Rule1.Check(valueJson, "", ref errors);
        }
        else
            errors.NotSerializable("");
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "custom" or "style" or "start" or "end";

    private static readonly global::ApiBox.Runtime.JsonRule Rule1 =
        global::ApiBox.Runtime.JsonRule.Schema(
            global::ApiBox.Runtime.JsonRule.If("#/components/schemas/Rules/x-apibox-rules/0/if",
                global::ApiBox.Runtime.JsonRule.Schema(
                    global::ApiBox.Runtime.JsonRule.Properties("#/components/schemas/Rules/x-apibox-rules/0/if/properties",
                        ("custom",
                        global::ApiBox.Runtime.JsonRule.Enum("#/components/schemas/Rules/x-apibox-rules/0/if/properties/custom/enum", "[true]"))),
                    global::ApiBox.Runtime.JsonRule.Required("#/components/schemas/Rules/x-apibox-rules/0/if/required", "custom")),
                global::ApiBox.Runtime.JsonRule.Required("#/components/schemas/Rules/x-apibox-rules/0/then/required", "style"), null),
            global::ApiBox.Runtime.JsonRule.Difference("#/components/schemas/Rules/x-apibox-rules/1/difference", "/end", "/start", "6", "60"));
}
