// ==== ApiBoxCallbacks.g.cs
namespace Fixture;

/// <summary>The callbacks of the description.</summary>
internal static class ApiBoxCallbacks
{
    internal static global::System.Collections.Generic.IReadOnlyList<global::ApiBox.Runtime.CallbackKind> All { get; } = [];
}

// ==== ApiBoxClient.Tasks.g.cs
namespace Fixture;

public sealed partial class ApiBoxClient : global::ApiBox.Runtime.ITaskResumer
{
    global::ApiBox.ApiBoxTask<TDetails> global::ApiBox.Runtime.ITaskResumer.Resume<TDetails>(string taskId, global::ApiBox.NewSubmission submission)
    {
        throw new global::System.ArgumentException($"No operation has details of the type {typeof(TDetails)}.");
    }

    global::System.Threading.Tasks.Task<string?> global::ApiBox.Runtime.ITaskResumer.GetCallbackAddressAsync(string kind, string taskId, global::System.Threading.CancellationToken cancellationToken)
    {
        return global::System.Threading.Tasks.Task.FromResult<string?>(null);
    }
}

// ==== File.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="File"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class FileValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this File value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(File value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Texts is { } textsValue)
        {
            for (var i1 = 0; i1 < textsValue.Count; i1++)
            {
                var mark1 = errors.Count;
                if (textsValue[i1] is { } item1)
                {
                    if (!global::ApiBox.Runtime.Check.IsUnicode(item1))
                        errors.Unicode("", item1);
                }
                else
                    errors.Type("", "#/components/schemas/File/properties/texts/items/type", "string", "null");
                if (errors.Count > mark1)
                    errors.Prefix(mark1, "/texts", i1);
            }
        }
        else
            errors.Required("/texts", "#/components/schemas/File/required");
        if (value.Strings is { } stringsValue)
        {
            for (var i2 = 0; i2 < stringsValue.Count; i2++)
            {
                var mark2 = errors.Count;
                if (stringsValue[i2] is { } item2)
                {
                    var mark3 = errors.Count;
                    StringValidator.Check(item2, ref errors);
                }
                else
                    errors.Type("", "#/components/schemas/String/type", "object", "null");
                if (errors.Count > mark2)
                    errors.Prefix(mark2, "/strings", i2);
            }
        }
        if (value.Uris is { } urisValue)
        {
            for (var i4 = 0; i4 < urisValue.Count; i4++)
            {
                var mark4 = errors.Count;
                if (urisValue[i4] is { } item4)
                {
                    var mark5 = errors.Count;
                    UriValidator.Check(item4, ref errors);
                }
                else
                    errors.Type("", "#/components/schemas/Uri/type", "object", "null");
                if (errors.Count > mark4)
                    errors.Prefix(mark4, "/uris", i4);
            }
        }
        if (value.Addresses is { } addressesValue)
        {
            for (var i6 = 0; i6 < addressesValue.Count; i6++)
            {
                var mark6 = errors.Count;
                if (addressesValue[i6] is { } item6)
                {
                    if (!global::ApiBox.Runtime.Check.IsUri(item6))
                        errors.Format("", "#/components/schemas/File/properties/addresses/items/format", "uri", item6);
                }
                else
                    errors.Type("", "#/components/schemas/File/properties/addresses/items/type", "string", "null");
                if (errors.Count > mark6)
                    errors.Prefix(mark6, "/addresses", i6);
            }
        }
        if (value.String is { } stringValue)
        {
            var mark7 = errors.Count;
            StringValidator.Check(stringValue, ref errors);
            if (errors.Count > mark7)
                errors.Prefix(mark7, "/string");
        }
        if (value.Enum is { } enumValue)
        {
            if (!enumValue.IsKnown)
                errors.Enum("/enum", "#/components/schemas/Enum/enum", "class, default, a\tb, Enum", enumValue.Value);
        }
        if (value.Element is { } elementValue)
        {
            var mark8 = errors.Count;
            JsonElementValidator.Check(elementValue, ref errors);
            if (errors.Count > mark8)
                errors.Prefix(mark8, "/element");
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "texts" or "strings" or "uris" or "addresses" or "string" or "enum" or "anything" or "element";
}

// ==== IReadOnlyListString.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="IReadOnlyListString"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class IReadOnlyListStringValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this IReadOnlyListString value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(IReadOnlyListString value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.RefLike is { } refLikeValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(refLikeValue))
                errors.Unicode("/$ref-like", refLikeValue);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "$ref-like";
}

// ==== JsonElement.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="JsonElement"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class JsonElementValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this JsonElement value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(JsonElement value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => false;
}

// ==== Object.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Object"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class ObjectValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Object value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Object value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.AdditionalPropertiesProperty is { } additionalPropertiesPropertyValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(additionalPropertiesPropertyValue))
                errors.Unicode("/additionalProperties", additionalPropertiesPropertyValue);
        }
        if (value.ToStringProperty is { } toStringPropertyValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(toStringPropertyValue))
                errors.Unicode("/toString", toStringPropertyValue);
        }
        if (value.ObjectProperty is { } objectPropertyValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(objectPropertyValue))
                errors.Unicode("/object", objectPropertyValue);
        }
        if (value.Class is { } classValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(classValue))
                errors.Unicode("/class", classValue);
        }
        if (value.Type is { } typeValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(typeValue))
                errors.Unicode("/type", typeValue);
        }
        if (value.Items is { } itemsValue)
        {
            for (var i1 = 0; i1 < itemsValue.Count; i1++)
            {
                var mark1 = errors.Count;
                if (itemsValue[i1] is { } item1)
                {
                    if (!global::ApiBox.Runtime.Check.IsUnicode(item1))
                        errors.Unicode("", item1);
                }
                else
                    errors.Type("", "#/components/schemas/Object/properties/items/items/type", "string", "null");
                if (errors.Count > mark1)
                    errors.Prefix(mark1, "/items", i1);
            }
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "additionalProperties" or "toString" or "object" or "class" or "type" or "items";
}

// ==== String.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="String"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class StringValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this String value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(String value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Text is { } textValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(textValue))
                errors.Unicode("/text", textValue);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "text";
}

// ==== Uri.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Uri"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class UriValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Uri value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Uri value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => false;
}
