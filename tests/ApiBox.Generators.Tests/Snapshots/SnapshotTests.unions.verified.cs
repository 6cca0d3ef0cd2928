// ==== CatJson.Rule.g.cs
namespace Fixture;

/// <summary>The rules of the description for a value, evaluated over its JSON.</summary>
internal static class CatJsonRule
{
    internal static readonly global::ApiBox.Runtime.JsonRule Rule =
        global::ApiBox.Runtime.JsonRule.Schema(
            global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Cat/type", global::ApiBox.Runtime.JsonTypes.Object),
            global::ApiBox.Runtime.JsonRule.Required("#/components/schemas/Cat/required", "kind", "lives"),
            global::ApiBox.Runtime.JsonRule.Properties("#/components/schemas/Cat/properties",
                ("kind",
                global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Cat/properties/kind/type", global::ApiBox.Runtime.JsonTypes.String)),
                ("lives",
                global::ApiBox.Runtime.JsonRule.Schema(
                    global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Cat/properties/lives/type", global::ApiBox.Runtime.JsonTypes.Integer),
                    global::ApiBox.Runtime.JsonRule.Minimum("#/components/schemas/Cat/properties/lives/format", "-2147483648"),
                    global::ApiBox.Runtime.JsonRule.Maximum("#/components/schemas/Cat/properties/lives/format", "2147483647"),
                    global::ApiBox.Runtime.JsonRule.Minimum("#/components/schemas/Cat/properties/lives/minimum", "1"),
                    global::ApiBox.Runtime.JsonRule.Maximum("#/components/schemas/Cat/properties/lives/maximum", "9")))));
}

// ==== Dog.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Dog"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class DogValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Dog value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Dog value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.KindProperty is { } kindPropertyValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(kindPropertyValue))
                errors.Unicode("/kind", kindPropertyValue);
        }
        else
            errors.Required("/kind", "#/components/schemas/Dog/required");
        if (value.Name is { } nameValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(nameValue))
                errors.Unicode("/name", nameValue);
            if (!global::ApiBox.Runtime.Check.HasMinLength(nameValue, 2))
                errors.MinLength("/name", "#/components/schemas/Dog/properties/name/minLength", "2", nameValue);
        }
        else
            errors.Required("/name", "#/components/schemas/Dog/required");
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "kind" or "name";
}

// ==== Owner.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Owner"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class OwnerValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Owner value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Owner value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Pet is { } petValue)
        {
            var mark1 = errors.Count;
            PetValidator.Check(petValue, ref errors);
            if (errors.Count > mark1)
                errors.Prefix(mark1, "/pet");
        }
        if (value.Shaped is { } shapedValue)
        {
            var mark2 = errors.Count;
            ShapedValidator.Check(shapedValue, ref errors);
            if (errors.Count > mark2)
                errors.Prefix(mark2, "/shaped");
        }
        if (value.Pets is { } petsValue)
        {
            for (var i3 = 0; i3 < petsValue.Count; i3++)
            {
                var mark3 = errors.Count;
                if (petsValue[i3] is { } item3)
                {
                    var mark4 = errors.Count;
                    PetValidator.Check(item3, ref errors);
                }
                else
                    errors.Type("", "#/components/schemas/Pet/oneOf", "other than null", "null");
                if (errors.Count > mark3)
                    errors.Prefix(mark3, "/pets", i3);
            }
        }
        if (value.Age is { } ageValue)
        {
            var mark5 = errors.Count;
            OwnerAgeValidator.Check(ageValue, ref errors);
            if (errors.Count > mark5)
                errors.Prefix(mark5, "/age");
        }
        if (value.Maybe is { } maybeValue)
        {
            var mark6 = errors.Count;
            CatValidator.Check(maybeValue, ref errors);
            if (errors.Count > mark6)
                errors.Prefix(mark6, "/maybe");
        }
        if (value.Code is { } codeValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(codeValue))
                errors.Unicode("/code", codeValue);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
        if (global::ApiBox.Runtime.JsonConversion.TryOf(value, ApiBoxWireClientJson.TypeInfo<Owner>(), out var valueJson))
        {
            Rule1.Check(valueJson, "", ref errors);
        }
        else
            errors.NotSerializable("");
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "pet" or "shaped" or "pets" or "age" or "maybe" or "code";

    private static readonly global::ApiBox.Runtime.JsonRule Rule1 =
        global::ApiBox.Runtime.JsonRule.Properties("",
            ("code",
            global::ApiBox.Runtime.JsonRule.AnyOf("#/components/schemas/Owner/properties/code/anyOf",
                global::ApiBox.Runtime.JsonRule.Schema(
                    global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Owner/properties/code/anyOf/0/type", global::ApiBox.Runtime.JsonTypes.String),
                    global::ApiBox.Runtime.JsonRule.Pattern("#/components/schemas/Owner/properties/code/anyOf/0/pattern", "^a+$", ApiBoxPatterns.Pattern41F86C4E65B61C2F)),
                global::ApiBox.Runtime.JsonRule.Schema(
                    global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Owner/properties/code/anyOf/1/type", global::ApiBox.Runtime.JsonTypes.String),
                    global::ApiBox.Runtime.JsonRule.MaxLength("#/components/schemas/Owner/properties/code/anyOf/1/maxLength", 2)))));
}

// ==== OwnerAge.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="OwnerAge"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class OwnerAgeValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this OwnerAge value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(OwnerAge value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        var before = errors.Count;
        switch (value)
        {
            case OwnerAge.OfInteger oneInteger:
                if (oneInteger.Value is { } valueInteger)
                {
                    if (!(valueInteger >= 0L))
                        errors.Minimum("", "#/components/schemas/Owner/properties/age/anyOf/0/minimum", "0", valueInteger);
                }
                break;
            case OwnerAge.OfText oneText:
                if (oneText.Value is { } valueText)
                {
                    if (!global::ApiBox.Runtime.Check.IsUnicode(valueText))
                        errors.Unicode("", valueText);
                    if (!global::ApiBox.Runtime.Check.HasMinLength(valueText, 1))
                        errors.MinLength("", "#/components/schemas/Owner/properties/age/anyOf/1/minLength", "1", valueText);
                }
                break;
        }
        if (errors.Count == before)
        {
            if (global::ApiBox.Runtime.JsonConversion.TryOf(value, ApiBoxWireClientJson.TypeInfo<OwnerAge>(), out var valueJson))
            {
                Rule1.Check(valueJson, "", ref errors);
            }
            else
                errors.NotSerializable("");
        }
    }

    private static readonly global::ApiBox.Runtime.JsonRule Rule1 =
        global::ApiBox.Runtime.JsonRule.AnyOf("#/components/schemas/Owner/properties/age/anyOf",
            global::ApiBox.Runtime.JsonRule.Schema(
                global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Owner/properties/age/anyOf/0/type", global::ApiBox.Runtime.JsonTypes.Integer),
                global::ApiBox.Runtime.JsonRule.Minimum("#/components/schemas/Owner/properties/age/anyOf/0/minimum", "0")),
            global::ApiBox.Runtime.JsonRule.Schema(
                global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Owner/properties/age/anyOf/1/type", global::ApiBox.Runtime.JsonTypes.String),
                global::ApiBox.Runtime.JsonRule.MinLength("#/components/schemas/Owner/properties/age/anyOf/1/minLength", 1)),
            global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Owner/properties/age/anyOf/2/type", global::ApiBox.Runtime.JsonTypes.Null));
}

// ==== Pet.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Pet"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class PetValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Pet value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Pet value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        var before = errors.Count;
        switch (value)
        {
            case Pet.OfCat oneCat:
                if (oneCat.Value is { } valueCat)
                {
                    var mark1 = errors.Count;
                    CatValidator.Check(valueCat, ref errors);
                }
                break;
            case Pet.OfDog oneDog:
                if (oneDog.Value is { } valueDog)
                {
                    var mark2 = errors.Count;
                    DogValidator.Check(valueDog, ref errors);
                }
                break;
        }
        if (errors.Count == before && value is Pet.Unknown)
        {
            if (global::ApiBox.Runtime.JsonConversion.TryOf(value, ApiBoxWireClientJson.TypeInfo<Pet>(), out var valueJson))
            {
                Rule1.Check(valueJson, "", ref errors);
            }
            else
                errors.NotSerializable("");
        }
    }

    private static readonly global::ApiBox.Runtime.JsonRule Rule1 =
        global::ApiBox.Runtime.JsonRule.Tagged("kind",
            global::ApiBox.Runtime.JsonRule.OneOf("#/components/schemas/Pet/oneOf",
                global::ApiBox.Runtime.JsonRule.Reference(static () => CatJsonRule.Rule!),
                global::ApiBox.Runtime.JsonRule.Reference(static () => DogJsonRule.Rule!)),
            ("cat",
            global::ApiBox.Runtime.JsonRule.Reference(static () => CatJsonRule.Rule!)),
            ("tiger",
            global::ApiBox.Runtime.JsonRule.Reference(static () => CatJsonRule.Rule!)),
            ("dog",
            global::ApiBox.Runtime.JsonRule.Reference(static () => DogJsonRule.Rule!)));
}

// ==== Shaped.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Shaped"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class ShapedValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Shaped value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Shaped value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        var before = errors.Count;
        switch (value)
        {
            case Shaped.OfCat oneCat:
                if (oneCat.Value is { } valueCat)
                {
                    var mark1 = errors.Count;
                    CatValidator.Check(valueCat, ref errors);
                }
                break;
            case Shaped.OfDog oneDog:
                if (oneDog.Value is { } valueDog)
                {
                    var mark2 = errors.Count;
                    DogValidator.Check(valueDog, ref errors);
                }
                break;
        }
        if (errors.Count == before)
        {
            if (global::ApiBox.Runtime.JsonConversion.TryOf(value, ApiBoxWireClientJson.TypeInfo<Shaped>(), out var valueJson))
            {
                Rule1.Check(valueJson, "", ref errors);
            }
            else
                errors.NotSerializable("");
        }
    }

    private static readonly global::ApiBox.Runtime.JsonRule Rule1 =
        global::ApiBox.Runtime.JsonRule.OneOf("#/components/schemas/Shaped/oneOf",
            global::ApiBox.Runtime.JsonRule.Reference(static () => CatJsonRule.Rule!),
            global::ApiBox.Runtime.JsonRule.Reference(static () => DogJsonRule.Rule!));
}

// ==== TreeJson.Rule.g.cs
namespace Fixture;

/// <summary>The rules of the description for a value, evaluated over its JSON.</summary>
internal static class TreeJsonRule
{
    internal static readonly global::ApiBox.Runtime.JsonRule Rule =
        global::ApiBox.Runtime.JsonRule.OneOf("#/components/schemas/Tree/oneOf",
            global::ApiBox.Runtime.JsonRule.Schema(
                global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Tree/oneOf/0/type", global::ApiBox.Runtime.JsonTypes.Array),
                global::ApiBox.Runtime.JsonRule.Items("#/components/schemas/Tree/oneOf/0/items",
                    global::ApiBox.Runtime.JsonRule.Reference(static () => TreeJsonRule.Rule!))),
            global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Tree/oneOf/1/type", global::ApiBox.Runtime.JsonTypes.String));
}
