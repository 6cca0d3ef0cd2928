// ==== ApiBoxCallbacks.g.cs
namespace Fixture;

/// <summary>Every callback of the description.</summary>
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
}

// ==== File.Validation.g.cs
namespace Fixture;

/// <summary>The rules of <see cref="File"/>, as the description states them.</summary>
public static class FileValidator
{
    /// <summary>Checks every rule and reports all that are broken. Nothing is allocated when none is.</summary>
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
        if (value.Texts is null)
            errors.Required("/texts", "#/components/schemas/File/required");
        if (value.Strings is { } stringsValue)
        {
            for (var i1 = 0; i1 < stringsValue.Count; i1++)
            {
                var mark1 = errors.Count;
                if (stringsValue[i1] is { } item1)
                {
                    var mark2 = errors.Count;
                    StringValidator.Check(item1, ref errors);
                }
                if (errors.Count > mark1)
                    errors.Prefix(mark1, "/strings", i1);
            }
        }
        if (value.Uris is { } urisValue)
        {
            for (var i3 = 0; i3 < urisValue.Count; i3++)
            {
                var mark3 = errors.Count;
                if (urisValue[i3] is { } item3)
                {
                    var mark4 = errors.Count;
                    UriValidator.Check(item3, ref errors);
                }
                if (errors.Count > mark3)
                    errors.Prefix(mark3, "/uris", i3);
            }
        }
        if (value.Addresses is { } addressesValue)
        {
            for (var i5 = 0; i5 < addressesValue.Count; i5++)
            {
                var mark5 = errors.Count;
                if (addressesValue[i5] is { } item5)
                {
                    if (!global::ApiBox.Runtime.Check.IsUri(item5))
                        errors.Format("", "#/components/schemas/File/properties/addresses/items/format", "uri", item5);
                }
                if (errors.Count > mark5)
                    errors.Prefix(mark5, "/addresses", i5);
            }
        }
        if (value.String is { } stringValue)
        {
            var mark6 = errors.Count;
            StringValidator.Check(stringValue, ref errors);
            if (errors.Count > mark6)
                errors.Prefix(mark6, "/string");
        }
        if (value.Enum is { } enumValue)
        {
            if (!enumValue.IsKnown)
                errors.Enum("/enum", "#/components/schemas/Enum/enum", "class, default, a\tb, Enum", enumValue.Value);
        }
        if (value.Element is { } elementValue)
        {
            var mark7 = errors.Count;
            JsonElementValidator.Check(elementValue, ref errors);
            if (errors.Count > mark7)
                errors.Prefix(mark7, "/element");
        }
    }
}

// ==== IReadOnlyListString.Validation.g.cs
namespace Fixture;

/// <summary>The rules of <see cref="IReadOnlyListString"/>, as the description states them.</summary>
public static class IReadOnlyListStringValidator
{
    /// <summary>Checks every rule and reports all that are broken. Nothing is allocated when none is.</summary>
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
    }
}

// ==== JsonElement.Validation.g.cs
namespace Fixture;

/// <summary>The rules of <see cref="JsonElement"/>, as the description states them.</summary>
public static class JsonElementValidator
{
    /// <summary>Checks every rule and reports all that are broken. Nothing is allocated when none is.</summary>
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
    }
}

// ==== Object.Validation.g.cs
namespace Fixture;

/// <summary>The rules of <see cref="Object"/>, as the description states them.</summary>
public static class ObjectValidator
{
    /// <summary>Checks every rule and reports all that are broken. Nothing is allocated when none is.</summary>
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
    }
}

// ==== String.Validation.g.cs
namespace Fixture;

/// <summary>The rules of <see cref="String"/>, as the description states them.</summary>
public static class StringValidator
{
    /// <summary>Checks every rule and reports all that are broken. Nothing is allocated when none is.</summary>
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
    }
}

// ==== Uri.Validation.g.cs
namespace Fixture;

/// <summary>The rules of <see cref="Uri"/>, as the description states them.</summary>
public static class UriValidator
{
    /// <summary>Checks every rule and reports all that are broken. Nothing is allocated when none is.</summary>
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
    }
}
