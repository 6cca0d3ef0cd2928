// ==== Base.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Base"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class BaseValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Base value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Base value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Link is { } linkValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUri(linkValue, out var linkValueText))
                errors.Format("/link", "#/components/schemas/Base/properties/link/format", "uri", linkValue);
            else
            {
                if (!linkValueText.StartsWith("https:", global::System.StringComparison.Ordinal))
                    errors.Pattern("/link", "#/components/schemas/Base/properties/link/pattern", "^https:", linkValue);
            }
        }
        if (value.Links is { } linksValue)
        {
            for (var i1 = 0; i1 < linksValue.Count; i1++)
            {
                var mark1 = errors.Count;
                if (linksValue[i1] is { } item1)
                {
                    if (!global::ApiBox.Runtime.Check.IsUri(item1, out var item1Text))
                        errors.Format("", "#/components/schemas/Base/properties/links/items/format", "uri", item1);
                    else
                    {
                        if (!item1Text.StartsWith("https:", global::System.StringComparison.Ordinal))
                            errors.Pattern("", "#/components/schemas/Base/properties/links/items/pattern", "^https:", item1);
                    }
                }
                else
                    errors.Type("", "#/components/schemas/Base/properties/links/items/type", "string", "null");
                if (errors.Count > mark1)
                    errors.Prefix(mark1, "/links", i1);
            }
        }
        if (value.Named is { } namedValue)
        {
            foreach (var member2 in namedValue)
            {
                var mark2 = errors.Count;
                if (!global::ApiBox.Runtime.Check.IsUnicode(member2.Key))
                    errors.Unicode("", member2.Key);
                if (member2.Value is { } item2)
                {
                    if (!global::ApiBox.Runtime.Check.IsUri(item2, out var item2Text))
                    {
                        errors.Format("", "#/components/schemas/Base/properties/named/additionalProperties/allOf/0/format", "uri", item2);
                        errors.Format("", "#/components/schemas/Base/properties/named/additionalProperties/allOf/1/format", "uri", item2);
                    }
                    else
                    {
                        if (!global::ApiBox.Runtime.Check.HasMaxLength(item2Text, 30))
                            errors.MaxLength("", "#/components/schemas/Base/properties/named/additionalProperties/allOf/1/maxLength", "30", item2Text);
                        if (!item2Text.StartsWith("https:", global::System.StringComparison.Ordinal))
                            errors.Pattern("", "#/components/schemas/Base/properties/named/additionalProperties/allOf/0/pattern", "^https:", item2);
                    }
                }
                else
                    errors.Type("", "#/components/schemas/Base/properties/named/additionalProperties/allOf/0/type", "string", "null");
                if (errors.Count > mark2)
                    errors.Prefix(mark2, "/named", member2.Key);
            }
        }
        if (value.Mail is { } mailValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(mailValue))
                errors.Unicode("/mail", mailValue);
            if (!global::ApiBox.Runtime.Check.IsFormat("email", mailValue))
                errors.Format("/mail", "#/components/schemas/Base/properties/mail/format", "email", mailValue);
        }
        if (value.Plain is { } plainValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUri(plainValue))
                errors.Format("/plain", "#/components/schemas/Base/properties/plain/format", "uri", plainValue);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "link" or "links" or "named" or "time" or "mail" or "plain";
}

// ==== HolderState.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="HolderState"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class HolderStateValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this HolderState value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(HolderState value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        var before = errors.Count;
        switch (value)
        {
            case HolderState.OfOff oneOff:
                if (oneOff.Value is { } valueOff)
                {
                    var mark1 = errors.Count;
                    HolderOffValidator.Check(valueOff, ref errors);
                }
                break;
            case HolderState.OfOn oneOn:
                if (oneOn.Value is { } valueOn)
                {
                    var mark2 = errors.Count;
                    HolderOnValidator.Check(valueOn, ref errors);
                }
                break;
        }
        if (errors.Count == before)
        {
            if (global::ApiBox.Runtime.JsonConversion.TryOf(value, ApiBoxWireClientJson.TypeInfo<HolderState>(), out var valueJson))
            {
                Rule1.Check(valueJson, "", ref errors);
            }
            else
                errors.NotSerializable("");
        }
    }

    private static readonly global::ApiBox.Runtime.JsonRule Rule1 =
        global::ApiBox.Runtime.JsonRule.OneOf("#/components/schemas/Holder/properties/state/oneOf",
            global::ApiBox.Runtime.JsonRule.Schema(
                global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Holder/properties/state/oneOf/0/type", global::ApiBox.Runtime.JsonTypes.Object),
                global::ApiBox.Runtime.JsonRule.Required("#/components/schemas/Holder/properties/state/oneOf/0/required", "status"),
                global::ApiBox.Runtime.JsonRule.Properties("#/components/schemas/Holder/properties/state/oneOf/0/properties",
                    ("status",
                    global::ApiBox.Runtime.JsonRule.Schema(
                        global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Holder/properties/state/oneOf/0/properties/status/type", global::ApiBox.Runtime.JsonTypes.String),
                        global::ApiBox.Runtime.JsonRule.Enum("#/components/schemas/Holder/properties/state/oneOf/0/properties/status/enum", "[\"off\"]"))))),
            global::ApiBox.Runtime.JsonRule.Schema(
                global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Holder/properties/state/oneOf/1/type", global::ApiBox.Runtime.JsonTypes.Object),
                global::ApiBox.Runtime.JsonRule.Required("#/components/schemas/Holder/properties/state/oneOf/1/required", "status", "peer"),
                global::ApiBox.Runtime.JsonRule.Properties("#/components/schemas/Holder/properties/state/oneOf/1/properties",
                    ("status",
                    global::ApiBox.Runtime.JsonRule.Schema(
                        global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Holder/properties/state/oneOf/1/properties/status/type", global::ApiBox.Runtime.JsonTypes.String),
                        global::ApiBox.Runtime.JsonRule.Enum("#/components/schemas/Holder/properties/state/oneOf/1/properties/status/enum", "[\"on\"]"))),
                    ("tone",
                    global::ApiBox.Runtime.JsonRule.Schema(
                        global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Holder/properties/state/oneOf/1/properties/tone/type", global::ApiBox.Runtime.JsonTypes.String),
                        global::ApiBox.Runtime.JsonRule.Enum("#/components/schemas/Holder/properties/state/oneOf/1/properties/tone/enum", "[\"loud\",\"soft\"]"))),
                    ("peer",
                    global::ApiBox.Runtime.JsonRule.Schema(
                        global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Holder/properties/state/oneOf/1/properties/peer/type", global::ApiBox.Runtime.JsonTypes.Integer),
                        global::ApiBox.Runtime.JsonRule.Minimum("#/components/schemas/Holder/properties/state/oneOf/1/properties/peer/format", "0"),
                        global::ApiBox.Runtime.JsonRule.Maximum("#/components/schemas/Holder/properties/state/oneOf/1/properties/peer/format", "18446744073709551615"),
                        global::ApiBox.Runtime.JsonRule.Minimum("#/components/schemas/Holder/properties/state/oneOf/1/properties/peer/minimum", "0"))),
                    ("small",
                    global::ApiBox.Runtime.JsonRule.Schema(
                        global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Holder/properties/state/oneOf/1/properties/small/type", global::ApiBox.Runtime.JsonTypes.Integer),
                        global::ApiBox.Runtime.JsonRule.Minimum("#/components/schemas/Holder/properties/state/oneOf/1/properties/small/format", "-2147483648"),
                        global::ApiBox.Runtime.JsonRule.Maximum("#/components/schemas/Holder/properties/state/oneOf/1/properties/small/format", "2147483647"))))));
}

// ==== Linked.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Linked"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class LinkedValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Linked value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Linked value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Link is { } linkValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUri(linkValue, out var linkValueText))
            {
                errors.Format("/link", "#/components/schemas/Base/properties/link/format", "uri", linkValue);
                errors.Format("/link", "#/components/schemas/Extra/properties/link/format", "uri", linkValue);
            }
            else
            {
                if (!global::ApiBox.Runtime.Check.HasMaxLength(linkValueText, 30))
                    errors.MaxLength("/link", "#/components/schemas/Extra/properties/link/maxLength", "30", linkValueText);
                if (!linkValueText.StartsWith("https:", global::System.StringComparison.Ordinal))
                    errors.Pattern("/link", "#/components/schemas/Base/properties/link/pattern", "^https:", linkValue);
            }
        }
        if (value.Links is { } linksValue)
        {
            for (var i1 = 0; i1 < linksValue.Count; i1++)
            {
                var mark1 = errors.Count;
                if (linksValue[i1] is { } item1)
                {
                    if (!global::ApiBox.Runtime.Check.IsUri(item1, out var item1Text))
                    {
                        errors.Format("", "#/components/schemas/Base/properties/links/items/format", "uri", item1);
                        errors.Format("", "#/components/schemas/Extra/properties/links/items/format", "uri", item1);
                    }
                    else
                    {
                        if (!global::ApiBox.Runtime.Check.HasMaxLength(item1Text, 30))
                            errors.MaxLength("", "#/components/schemas/Extra/properties/links/items/maxLength", "30", item1Text);
                        if (!item1Text.StartsWith("https:", global::System.StringComparison.Ordinal))
                            errors.Pattern("", "#/components/schemas/Base/properties/links/items/pattern", "^https:", item1);
                    }
                }
                else
                    errors.Type("", "#/components/schemas/Base/properties/links/items/type", "string", "null");
                if (errors.Count > mark1)
                    errors.Prefix(mark1, "/links", i1);
            }
        }
        if (value.Named is { } namedValue)
        {
            foreach (var member2 in namedValue)
            {
                var mark2 = errors.Count;
                if (!global::ApiBox.Runtime.Check.IsUnicode(member2.Key))
                    errors.Unicode("", member2.Key);
                if (member2.Value is { } item2)
                {
                    if (!global::ApiBox.Runtime.Check.IsUri(item2, out var item2Text))
                    {
                        errors.Format("", "#/components/schemas/Base/properties/named/additionalProperties/allOf/0/format", "uri", item2);
                        errors.Format("", "#/components/schemas/Base/properties/named/additionalProperties/allOf/1/format", "uri", item2);
                    }
                    else
                    {
                        if (!global::ApiBox.Runtime.Check.HasMaxLength(item2Text, 30))
                            errors.MaxLength("", "#/components/schemas/Base/properties/named/additionalProperties/allOf/1/maxLength", "30", item2Text);
                        if (!item2Text.StartsWith("https:", global::System.StringComparison.Ordinal))
                            errors.Pattern("", "#/components/schemas/Base/properties/named/additionalProperties/allOf/0/pattern", "^https:", item2);
                    }
                }
                else
                    errors.Type("", "#/components/schemas/Base/properties/named/additionalProperties/allOf/0/type", "string", "null");
                if (errors.Count > mark2)
                    errors.Prefix(mark2, "/named", member2.Key);
            }
        }
        if (value.Mail is { } mailValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(mailValue))
                errors.Unicode("/mail", mailValue);
            if (!global::ApiBox.Runtime.Check.IsFormat("email", mailValue))
            {
                errors.Format("/mail", "#/components/schemas/Base/properties/mail/format", "email", mailValue);
                errors.Format("/mail", "#/components/schemas/Extra/properties/mail/format", "email", mailValue);
            }
        }
        if (value.Plain is { } plainValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUri(plainValue))
            {
                errors.Format("/plain", "#/components/schemas/Base/properties/plain/format", "uri", plainValue);
                errors.Format("/plain", "#/components/schemas/Extra/properties/plain/format", "uri", plainValue);
            }
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "link" or "links" or "named" or "time" or "mail" or "plain";
}

// ==== UserChangedWebhookMood2.g.cs
namespace Fixture;

/// <summary>The other mood.</summary>
/// <remarks>Values that the description does not list are preserved. To create one, use the constructor.</remarks>
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::ApiBox.Runtime.OpenEnumConverter<UserChangedWebhookMood2>))]
public readonly record struct UserChangedWebhookMood2 : global::ApiBox.IOpenEnum<UserChangedWebhookMood2>
{
    private readonly string? _value;

    /// <summary>Initializes a new value from its text in JSON.</summary>
    /// <exception cref="global::System.ArgumentNullException">The text is null.</exception>
    public UserChangedWebhookMood2(string value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The value <c>Good</c>.</summary>
    public static UserChangedWebhookMood2 Good => new(Values.Good);

    /// <summary>The value <c>good</c>.</summary>
    public static UserChangedWebhookMood2 Good_2 => new(Values.Good_2);

    /// <summary>The values that the description lists, in the same order.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<UserChangedWebhookMood2> Known { get; } = [Good, Good_2];

    /// <summary>The text in JSON; empty for <see langword="default"/>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Indicates whether the description lists the value.</summary>
    public bool IsKnown => _value is Values.Good or Values.Good_2;

    static UserChangedWebhookMood2 global::ApiBox.IOpenEnum<UserChangedWebhookMood2>.Create(string value) => new(value);

    static UserChangedWebhookMood2 global::ApiBox.IOpenEnum<UserChangedWebhookMood2>.Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("Good"u8))
            return Good;
        if (reader.ValueTextEquals("good"u8))
            return Good_2;
        var text = reader.GetString()!;
        return new(text);
    }

    /// <summary>Indicates whether both values have the same text.</summary>
    public bool Equals(UserChangedWebhookMood2 other) => string.Equals(Value, other.Value, global::System.StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, global::System.StringComparison.Ordinal);

    /// <summary>Returns the text in JSON.</summary>
    public override string ToString() => Value;

    /// <summary>The texts of the listed values as constants, for switch statements.</summary>
    public static class Values
    {
        /// <summary>The text of <see cref="UserChangedWebhookMood2.Good"/>.</summary>
        public const string Good = "Good";

        /// <summary>The text of <see cref="UserChangedWebhookMood2.Good_2"/>.</summary>
        public const string Good_2 = "good";

    }
}
