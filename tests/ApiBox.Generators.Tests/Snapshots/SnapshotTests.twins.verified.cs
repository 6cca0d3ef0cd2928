// ==== ApiBoxCallbackJsonContext.g.cs
namespace Fixture;

/// <summary>The JSON metadata of the callback payloads and of the types that they contain.</summary>
public sealed class ApiBoxCallbackJsonContext : global::System.Text.Json.Serialization.JsonSerializerContext, global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
{
    /// <summary>Initializes a new instance with default options.</summary>
    public ApiBoxCallbackJsonContext() : base(null)
    {
    }

    /// <summary>Initializes a new instance with the specified options.</summary>
    public ApiBoxCallbackJsonContext(global::System.Text.Json.JsonSerializerOptions options) : base(options)
    {
    }

    /// <summary>The instance with default options.</summary>
    public static ApiBoxCallbackJsonContext Default { get; } = new(new global::System.Text.Json.JsonSerializerOptions());

    /// <inheritdoc/>
    protected override global::System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;

    /// <summary>The metadata of <see cref="global::Fixture.UserChangedWebhook"/>.</summary>
    public global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<global::Fixture.UserChangedWebhook> UserChangedWebhook =>
        (global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<global::Fixture.UserChangedWebhook>)Options.GetTypeInfo(typeof(global::Fixture.UserChangedWebhook));

    /// <inheritdoc/>
    public override global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(global::System.Type type) =>
        Options.TryGetTypeInfo(type, out var info) ? info : null;

    global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver.GetTypeInfo(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options)
    {
        if (type == typeof(global::Fixture.UserChangedWebhook))
            return global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<global::Fixture.UserChangedWebhook>(options, new global::ApiBox.Runtime.CallbackConverter<global::Fixture.UserChangedWebhook>());
        if (type == typeof(global::Fixture.UserChangedWebhookUser))
            return global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<global::Fixture.UserChangedWebhookUser>(options, new global::ApiBox.Runtime.CallbackObjectConverter<global::Fixture.UserChangedWebhookUser>(global::Fixture.UserChangedWebhookUser.Read, static (writer, value) => value.Write(writer)));
        if (type == typeof(global::Fixture.UserChangedWebhookMood))
            return global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<global::Fixture.UserChangedWebhookMood>(options, new global::ApiBox.Runtime.OpenEnumConverter<global::Fixture.UserChangedWebhookMood>());
        if (type == typeof(global::Fixture.UserChangedWebhookMood2))
            return global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<global::Fixture.UserChangedWebhookMood2>(options, new global::ApiBox.Runtime.OpenEnumConverter<global::Fixture.UserChangedWebhookMood2>());
        return null;
    }
}

// ==== ApiBoxCallbacks.g.cs
namespace Fixture;

/// <summary>The callbacks of the description.</summary>
internal static class ApiBoxCallbacks
{
    internal static global::System.Collections.Generic.IReadOnlyList<global::ApiBox.Runtime.CallbackKind> All { get; } = [global::ApiBox.Runtime.CallbackKind.Of<UserChangedWebhook>()];
}

// ==== ApiBoxClient.PutUser.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Puts a user.</summary>
    /// <param name="iD">Which.</param>
    /// <param name="id">Which other.</param>
    /// <param name="mark1">Marks.</param>
    /// <param name="at">Where.</param>
    /// <param name="atValueText">Where else.</param>
    /// <param name="request">The request. It is validated before it is sent.</param>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Threading.Tasks.Task<User> PutUserAsync(string iD, User request, string? id = null, global::System.Collections.Generic.IReadOnlyList<string>? mark1 = null, global::System.Uri? at = null, global::System.Uri? atValueText = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no PutUserAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task<User> PutUserAsync(string iD, User request, string? id = null, global::System.Collections.Generic.IReadOnlyList<string>? mark1 = null, global::System.Uri? at = null, global::System.Uri? atValueText = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.PutUserAsync(iD, request, id, mark1, at, atValueText, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<User> PutUserOperation = new()
    {
        Name = "putUser",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Response = ApiBoxWireClientJson.TypeInfo<User>(),
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task<User> PutUserAsync(string iD, User request, string? id = null, global::System.Collections.Generic.IReadOnlyList<string>? mark1 = null, global::System.Uri? at = null, global::System.Uri? atValueText = null, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(iD);
        global::System.ArgumentNullException.ThrowIfNull(request);
        if (_transport.Validates)
        {
            _transport.Enforce(PutUserOperation, PutUserParameters.Validate(iD, id, mark1, at, atValueText));
            _transport.Enforce(PutUserOperation, request.Validate());
        }
        var call = _transport.BeginCall(PutUserOperation);
        var response = await _wire.PutUserAsync(call: call, iD: iD, id: id, mark1: mark1, at: at, atValueText: atValueText, request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
        return response;
    }
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

// ==== Base.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Base"/> by the rules of the description.</summary>
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

// ==== Extra.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Extra"/> by the rules of the description.</summary>
public static class ExtraValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Extra value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Extra value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Link is { } linkValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUri(linkValue, out var linkValueText))
                errors.Format("/link", "#/components/schemas/Extra/properties/link/format", "uri", linkValue);
            else
            {
                if (!global::ApiBox.Runtime.Check.HasMaxLength(linkValueText, 30))
                    errors.MaxLength("/link", "#/components/schemas/Extra/properties/link/maxLength", "30", linkValueText);
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
                        errors.Format("", "#/components/schemas/Extra/properties/links/items/format", "uri", item1);
                    else
                    {
                        if (!global::ApiBox.Runtime.Check.HasMaxLength(item1Text, 30))
                            errors.MaxLength("", "#/components/schemas/Extra/properties/links/items/maxLength", "30", item1Text);
                    }
                }
                else
                    errors.Type("", "#/components/schemas/Extra/properties/links/items/type", "string", "null");
                if (errors.Count > mark1)
                    errors.Prefix(mark1, "/links", i1);
            }
        }
        if (value.Mail is { } mailValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(mailValue))
                errors.Unicode("/mail", mailValue);
            if (!global::ApiBox.Runtime.Check.IsFormat("email", mailValue))
                errors.Format("/mail", "#/components/schemas/Extra/properties/mail/format", "email", mailValue);
        }
        if (value.Plain is { } plainValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUri(plainValue))
                errors.Format("/plain", "#/components/schemas/Extra/properties/plain/format", "uri", plainValue);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "link" or "links" or "time" or "mail" or "plain";
}

// ==== Holder.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Holder"/> by the rules of the description.</summary>
public static class HolderValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Holder value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Holder value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.State is { } stateValue)
        {
            var mark1 = errors.Count;
            HolderStateValidator.Check(stateValue, ref errors);
            if (errors.Count > mark1)
                errors.Prefix(mark1, "/state");
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "state";
}

// ==== HolderOff.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="HolderOff"/> by the rules of the description.</summary>
public static class HolderOffValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this HolderOff value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(HolderOff value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Status is { } statusValue)
        {
            if (!statusValue.IsKnown)
                errors.Enum("/status", "#/components/schemas/Holder/properties/state/oneOf/0/properties/status/enum", "off", statusValue.Value);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "status";
}

// ==== HolderOn.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="HolderOn"/> by the rules of the description.</summary>
public static class HolderOnValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this HolderOn value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(HolderOn value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Status is { } statusValue)
        {
            if (!statusValue.IsKnown)
                errors.Enum("/status", "#/components/schemas/Holder/properties/state/oneOf/1/properties/status/enum", "on", statusValue.Value);
        }
        if (value.Tone is { } toneValue)
        {
            if (!toneValue.IsKnown)
                errors.Enum("/tone", "#/components/schemas/Holder/properties/state/oneOf/1/properties/tone/enum", "loud, soft", toneValue.Value);
        }
        if (value.Peer is { } peerValue)
        {
            if (!(peerValue >= 0M))
                errors.Minimum("/peer", "#/components/schemas/Holder/properties/state/oneOf/1/properties/peer/minimum", "0", peerValue);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
        if (global::ApiBox.Runtime.JsonConversion.TryOf(value, ApiBoxWireClientJson.TypeInfo<HolderOn>(), out var valueJson))
        {
            Rule1.Check(valueJson, "", ref errors);
        }
        else
            errors.NotSerializable("");
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "status" or "tone" or "peer" or "small";

    private static readonly global::ApiBox.Runtime.JsonRule Rule1 =
        global::ApiBox.Runtime.JsonRule.Properties("",
            ("peer",
            global::ApiBox.Runtime.JsonRule.Schema(
                global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Holder/properties/state/oneOf/1/properties/peer/type", global::ApiBox.Runtime.JsonTypes.Integer),
                global::ApiBox.Runtime.JsonRule.Schema(
                    global::ApiBox.Runtime.JsonRule.Minimum("#/components/schemas/Holder/properties/state/oneOf/1/properties/peer/format", "0"),
                    global::ApiBox.Runtime.JsonRule.Maximum("#/components/schemas/Holder/properties/state/oneOf/1/properties/peer/format", "18446744073709551615")))));
}

// ==== HolderState.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="HolderState"/> by the rules of the description.</summary>
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

// ==== PutUserParameters.g.cs
namespace Fixture;

/// <summary>Validates the parameters of PutUser.</summary>
internal static class PutUserParameters
{
    internal static global::ApiBox.ValidationResult Validate(string iD, string? id, global::System.Collections.Generic.IReadOnlyList<string>? mark1, global::System.Uri? at, global::System.Uri? atValueText)
    {
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        if (iD is { } iDValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(iDValue))
                errors.Unicode("/ID", iDValue);
            if (!global::ApiBox.Runtime.Check.HasMaxLength(iDValue, 9))
                errors.MaxLength("/ID", "#/paths/~1users~1{ID}/put/parameters/0/schema/maxLength", "9", iDValue);
        }
        if (id is { } idValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(idValue))
                errors.Unicode("/id", idValue);
            if (!global::ApiBox.Runtime.Check.HasMaxLength(idValue, 9))
                errors.MaxLength("/id", "#/paths/~1users~1{ID}/put/parameters/1/schema/maxLength", "9", idValue);
        }
        if (mark1 is { } mark1Value)
        {
            for (var i1 = 0; i1 < mark1Value.Count; i1++)
            {
                var mark1_2 = errors.Count;
                if (mark1Value[i1] is { } item1)
                {
                    if (!global::ApiBox.Runtime.Check.IsUnicode(item1))
                        errors.Unicode("", item1);
                    if (!global::ApiBox.Runtime.Check.HasMaxLength(item1, 2))
                        errors.MaxLength("", "#/paths/~1users~1{ID}/put/parameters/2/schema/items/maxLength", "2", item1);
                }
                else
                    errors.Type("", "#/paths/~1users~1{ID}/put/parameters/2/schema/items/type", "string", "null");
                if (errors.Count > mark1_2)
                    errors.Prefix(mark1_2, "/mark1", i1);
            }
        }
        if (at is { } atValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUri(atValue, out var atValueText_2))
            {
                errors.Format("/at", "#/paths/~1users~1{ID}/put/parameters/3/schema/allOf/0/format", "uri", atValue);
                errors.Format("/at", "#/paths/~1users~1{ID}/put/parameters/3/schema/allOf/1/format", "uri", atValue);
            }
            else
            {
                if (!global::ApiBox.Runtime.Check.HasMaxLength(atValueText_2, 90))
                    errors.MaxLength("/at", "#/paths/~1users~1{ID}/put/parameters/3/schema/allOf/1/maxLength", "90", atValueText_2);
                if (!atValueText_2.StartsWith("https:", global::System.StringComparison.Ordinal))
                    errors.Pattern("/at", "#/paths/~1users~1{ID}/put/parameters/3/schema/allOf/0/pattern", "^https:", atValue);
            }
        }
        if (atValueText is { } atValueTextValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUri(atValueTextValue, out var atValueTextValueText))
                errors.Format("/atValueText", "#/paths/~1users~1{ID}/put/parameters/4/schema/format", "uri", atValueTextValue);
            else
            {
                if (!global::ApiBox.Runtime.Check.HasMaxLength(atValueTextValueText, 90))
                    errors.MaxLength("/atValueText", "#/paths/~1users~1{ID}/put/parameters/4/schema/maxLength", "90", atValueTextValueText);
            }
        }
        return errors.ToResult();
    }
}

// ==== Tags.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Tags"/> by the rules of the description.</summary>
public static class TagsValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Tags value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Tags value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Tag is { } tagValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(tagValue))
                errors.Unicode("/tag", tagValue);
            if (!global::ApiBox.Runtime.Check.Matches(ApiBoxPatterns.Pattern5D1AC27B48A97759(), tagValue))
                errors.Pattern("/tag", "#/components/schemas/Tags/properties/tag/pattern", "^[a-z0-9\\-_./]+$", tagValue);
        }
        if (value.Mail is { } mailValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(mailValue))
                errors.Unicode("/mail", mailValue);
            if (!global::ApiBox.Runtime.Check.Matches(ApiBoxPatterns.Pattern95BBE5D2955DDF94(), mailValue))
                errors.Pattern("/mail", "#/components/schemas/Tags/properties/mail/pattern", "^[A-Za-z0-9.!#$%&/=?^_{|}~-]+@x$", mailValue);
        }
        if (value.Sum is { } sumValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(sumValue))
                errors.Unicode("/sum", sumValue);
            if (!global::ApiBox.Runtime.Check.Matches(ApiBoxPatterns.Pattern5C0B31F1380D48B3(), sumValue))
                errors.Pattern("/sum", "#/components/schemas/Tags/properties/sum/pattern", "^[+--][--9]$", sumValue);
        }
        if (value.Two is { } twoValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(twoValue))
                errors.Unicode("/two", twoValue);
            if (!global::ApiBox.Runtime.Check.Matches(ApiBoxPatterns.Pattern45B2B089D6E6AFDB(), twoValue))
                errors.Pattern("/two", "#/components/schemas/Tags/properties/two/pattern", "^.+.+$", twoValue);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "tag" or "mail" or "sum" or "two";
}

// ==== User.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="User"/> by the rules of the description.</summary>
public static class UserValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this User value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(User value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.PayerIban is { } payerIbanValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(payerIbanValue))
                errors.Unicode("/payerIban", payerIbanValue);
            if (!global::ApiBox.Runtime.Check.HasMaxLength(payerIbanValue, 34))
                errors.MaxLength("/payerIban", "#/components/schemas/User/properties/payerIban/maxLength", "34", payerIbanValue);
        }
        if (value.PayerIBAN2 is { } payerIBAN2Value)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(payerIBAN2Value))
                errors.Unicode("/payerIBAN", payerIBAN2Value);
            if (!global::ApiBox.Runtime.Check.HasMaxLength(payerIBAN2Value, 34))
                errors.MaxLength("/payerIBAN", "#/components/schemas/User/properties/payerIBAN/maxLength", "34", payerIBAN2Value);
        }
        if (value.PayerIban3 is { } payerIban3Value)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(payerIban3Value))
                errors.Unicode("/payer_iban", payerIban3Value);
            if (!global::ApiBox.Runtime.Check.HasMaxLength(payerIban3Value, 34))
                errors.MaxLength("/payer_iban", "#/components/schemas/User/properties/payer_iban/maxLength", "34", payerIban3Value);
        }
        if (value.ValidateProperty is { } validatePropertyValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(validatePropertyValue))
                errors.Unicode("/validate", validatePropertyValue);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "payerIban" or "payerIBAN" or "payer_iban" or "validate";
}

// ==== UserChangedWebhook.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="UserChangedWebhook"/> by the rules of the description.</summary>
public static class UserChangedWebhookValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this UserChangedWebhook value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(UserChangedWebhook value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.User is { } userValue)
        {
            var mark1 = errors.Count;
            UserChangedWebhookUserValidator.Check(userValue, ref errors);
            if (errors.Count > mark1)
                errors.Prefix(mark1, "/user");
        }
        else
            errors.Required("/user", "#/x-webhooks/user.changed/post/requestBody/content/application~1json/schema/required");
        if (value.Links is { } linksValue)
        {
            for (var i2 = 0; i2 < linksValue.Count; i2++)
            {
                var mark2 = errors.Count;
                if (linksValue[i2] is { } item2)
                {
                    if (!global::ApiBox.Runtime.Check.IsUri(item2))
                        errors.Format("", "#/x-webhooks/user.changed/post/requestBody/content/application~1json/schema/properties/links/items/format", "uri", item2);
                }
                else
                    errors.Type("", "#/x-webhooks/user.changed/post/requestBody/content/application~1json/schema/properties/links/items/type", "string", "null");
                if (errors.Count > mark2)
                    errors.Prefix(mark2, "/links", i2);
            }
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "user" or "links";
}

// ==== UserChangedWebhook.g.cs
namespace Fixture;

/// <summary>What changed.</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::ApiBox.Runtime.CallbackConverter<UserChangedWebhook>))]
public sealed record UserChangedWebhook : global::ApiBox.ICallbackPayload<UserChangedWebhook>
{
    /// <summary>Who changed.</summary>
    [global::System.Text.Json.Serialization.JsonPropertyName("user")]
    public required UserChangedWebhookUser User { get; init; }

    /// <summary>Where to look.</summary>
    [global::System.Text.Json.Serialization.JsonPropertyName("links")]
    public global::System.Collections.Generic.IReadOnlyList<global::System.Uri>? Links { get; init; }

    /// <summary>The members that the description does not define; null if there are none.</summary>
    public global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement>? AdditionalProperties { get; init; }

    /// <summary>The metadata of this callback.</summary>
    public static global::ApiBox.CallbackDescription Callback { get; } = new("user.changed", [], []) { Service = "Fixture" };

    string? global::ApiBox.ICallbackPayload<UserChangedWebhook>.TaskId => null;

    string? global::ApiBox.ICallbackPayload<UserChangedWebhook>.Stage => null;

    bool global::ApiBox.ICallbackPayload<UserChangedWebhook>.IsOk => true;

    static UserChangedWebhook global::ApiBox.ICallbackPayload<UserChangedWebhook>.ReadFrom(ref global::System.Text.Json.Utf8JsonReader reader) => Read(ref reader);

    void global::ApiBox.ICallbackPayload<UserChangedWebhook>.WriteTo(global::System.Text.Json.Utf8JsonWriter writer) => Write(writer);

    internal static UserChangedWebhook Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        global::ApiBox.Runtime.CallbackJson.StartObject(ref reader);
        UserChangedWebhookUser? member0 = null;
        global::System.Collections.Generic.IReadOnlyList<global::System.Uri>? member1 = null;
        global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>? additional = null;
        while (global::ApiBox.Runtime.CallbackJson.NextMember(ref reader))
        {
            switch (Find(ref reader))
            {
                case 0:
                    reader.Read();
                    member0 = global::ApiBox.Runtime.CallbackJson.IsNull(ref reader) ? null : global::Fixture.UserChangedWebhookUser.Read(ref reader);
                    break;
                case 1:
                    reader.Read();
                    member1 = global::ApiBox.Runtime.CallbackJson.IsNull(ref reader) ? null : global::ApiBox.Runtime.CallbackJson.List(ref reader, static (ref global::System.Text.Json.Utf8JsonReader reader) => global::ApiBox.Runtime.CallbackJson.Uri(ref reader) ?? throw global::ApiBox.Runtime.CallbackJson.Expected(ref reader, "a value"));
                    break;
                default:
                    global::ApiBox.Runtime.CallbackJson.Additional(ref reader, ref additional);
                    break;
            }
        }
        return new UserChangedWebhook
        {
            User = member0 ?? throw global::ApiBox.Runtime.CallbackJson.Missing(ref reader, "user"),
            Links = member1,
            AdditionalProperties = additional,
        };
    }

    private static int Find(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        var name = global::ApiBox.Runtime.CallbackJson.MemberName(ref reader);
        switch (name.Length)
        {
            case 4:
                if (global::System.MemoryExtensions.SequenceEqual(name, "user"u8))
                    return 0;
                break;
            case 5:
                if (global::System.MemoryExtensions.SequenceEqual(name, "links"u8))
                    return 1;
                break;
        }
        return -1;
    }

    internal void Write(global::System.Text.Json.Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (User is { } valueUser)
        {
            writer.WritePropertyName("user"u8);
            valueUser.Write(writer);
        }
        if (Links is { } valueLinks)
        {
            writer.WritePropertyName("links"u8);
            writer.WriteStartArray();
            foreach (var item in valueLinks)
            {
                global::ApiBox.Runtime.CallbackJson.Write(writer, item);
            }
            writer.WriteEndArray();
        }
        global::ApiBox.Runtime.CallbackJson.WriteAdditional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }
}

// ==== UserChangedWebhookMood.g.cs
namespace Fixture;

/// <summary>The mood.</summary>
/// <remarks>Values that the description does not list are preserved. To create one, use the constructor.</remarks>
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::ApiBox.Runtime.OpenEnumConverter<UserChangedWebhookMood>))]
public readonly record struct UserChangedWebhookMood : global::ApiBox.IOpenEnum<UserChangedWebhookMood>
{
    private readonly string? _value;

    /// <summary>Initializes a new value from its text in JSON.</summary>
    /// <exception cref="global::System.ArgumentNullException">The text is null.</exception>
    public UserChangedWebhookMood(string value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The value <c>good</c>.</summary>
    public static UserChangedWebhookMood Good => new(Values.Good);

    /// <summary>The value <c>bad</c>.</summary>
    public static UserChangedWebhookMood Bad => new(Values.Bad);

    /// <summary>The values that the description lists, in the same order.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<UserChangedWebhookMood> Known { get; } = [Good, Bad];

    /// <summary>The text in JSON; empty for <see langword="default"/>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Indicates whether the description lists the value.</summary>
    public bool IsKnown => _value is Values.Good or Values.Bad;

    static UserChangedWebhookMood global::ApiBox.IOpenEnum<UserChangedWebhookMood>.Create(string value) => new(value);

    static UserChangedWebhookMood global::ApiBox.IOpenEnum<UserChangedWebhookMood>.Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("good"u8))
            return Good;
        if (reader.ValueTextEquals("bad"u8))
            return Bad;
        var text = reader.GetString()!;
        return new(text);
    }

    /// <summary>Indicates whether both values have the same text.</summary>
    public bool Equals(UserChangedWebhookMood other) => string.Equals(Value, other.Value, global::System.StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, global::System.StringComparison.Ordinal);

    /// <summary>Returns the text in JSON.</summary>
    public override string ToString() => Value;

    /// <summary>The texts of the listed values as constants, for switch statements.</summary>
    public static class Values
    {
        /// <summary>The text of <see cref="UserChangedWebhookMood.Good"/>.</summary>
        public const string Good = "good";

        /// <summary>The text of <see cref="UserChangedWebhookMood.Bad"/>.</summary>
        public const string Bad = "bad";

    }
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

// ==== UserChangedWebhookUser.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="UserChangedWebhookUser"/> by the rules of the description.</summary>
public static class UserChangedWebhookUserValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this UserChangedWebhookUser value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(UserChangedWebhookUser value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Name is { } nameValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(nameValue))
                errors.Unicode("/name", nameValue);
            if (!global::ApiBox.Runtime.Check.HasMaxLength(nameValue, 5))
                errors.MaxLength("/name", "#/x-webhooks/user.changed/post/requestBody/content/application~1json/schema/properties/user/properties/name/maxLength", "5", nameValue);
        }
        if (value.Mood is { } moodValue)
        {
            if (!moodValue.IsKnown)
                errors.Enum("/mood", "#/x-webhooks/user.changed/post/requestBody/content/application~1json/schema/properties/user/properties/mood/enum", "good, bad", moodValue.Value);
        }
        if (value.Mood2 is { } mood2Value)
        {
            if (!mood2Value.IsKnown)
                errors.Enum("/Mood", "#/x-webhooks/user.changed/post/requestBody/content/application~1json/schema/properties/user/properties/Mood/enum", "Good, good", mood2Value.Value);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "name" or "mood" or "Mood";
}

// ==== UserChangedWebhookUser.g.cs
namespace Fixture;

/// <summary>Who changed.</summary>
public sealed record UserChangedWebhookUser
{
    /// <summary>The name.</summary>
    [global::System.Text.Json.Serialization.JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The mood.</summary>
    [global::System.Text.Json.Serialization.JsonPropertyName("mood")]
    public UserChangedWebhookMood? Mood { get; init; }

    /// <summary>The other mood.</summary>
    /// <remarks>The name in the API is 'Mood'.</remarks>
    [global::System.Text.Json.Serialization.JsonPropertyName("Mood")]
    public UserChangedWebhookMood2? Mood2 { get; init; }

    /// <summary>The members that the description does not define; null if there are none.</summary>
    public global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement>? AdditionalProperties { get; init; }

    private bool PrintMembers(global::System.Text.StringBuilder builder)
    {
        global::ApiBox.Runtime.MemberPrinter.Add(builder, "Name = ", Name);
        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", Mood = ", Mood);
        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", Mood2 = ", Mood2);
        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", AdditionalProperties = ", AdditionalProperties);
        return true;
    }

    internal static UserChangedWebhookUser Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        global::ApiBox.Runtime.CallbackJson.StartObject(ref reader);
        string? member0 = null;
        UserChangedWebhookMood? member1 = null;
        UserChangedWebhookMood2? member2 = null;
        global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>? additional = null;
        while (global::ApiBox.Runtime.CallbackJson.NextMember(ref reader))
        {
            switch (Find(ref reader))
            {
                case 0:
                    reader.Read();
                    member0 = global::ApiBox.Runtime.CallbackJson.Text(ref reader);
                    break;
                case 1:
                    reader.Read();
                    member1 = global::ApiBox.Runtime.CallbackJson.IsNull(ref reader) ? null : global::ApiBox.Runtime.CallbackJson.OpenEnum<UserChangedWebhookMood>(ref reader);
                    break;
                case 2:
                    reader.Read();
                    member2 = global::ApiBox.Runtime.CallbackJson.IsNull(ref reader) ? null : global::ApiBox.Runtime.CallbackJson.OpenEnum<UserChangedWebhookMood2>(ref reader);
                    break;
                default:
                    global::ApiBox.Runtime.CallbackJson.Additional(ref reader, ref additional);
                    break;
            }
        }
        return new UserChangedWebhookUser
        {
            Name = member0,
            Mood = member1,
            Mood2 = member2,
            AdditionalProperties = additional,
        };
    }

    private static int Find(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        var name = global::ApiBox.Runtime.CallbackJson.MemberName(ref reader);
        switch (name.Length)
        {
            case 4:
                if (global::System.MemoryExtensions.SequenceEqual(name, "name"u8))
                    return 0;
                if (global::System.MemoryExtensions.SequenceEqual(name, "mood"u8))
                    return 1;
                if (global::System.MemoryExtensions.SequenceEqual(name, "Mood"u8))
                    return 2;
                break;
        }
        return -1;
    }

    internal void Write(global::System.Text.Json.Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (Name is { } valueName)
        {
            writer.WritePropertyName("name"u8);
            global::ApiBox.Runtime.CallbackJson.Write(writer, valueName);
        }
        if (Mood is { } valueMood)
        {
            writer.WritePropertyName("mood"u8);
            writer.WriteStringValue(valueMood.Value);
        }
        if (Mood2 is { } valueMood2)
        {
            writer.WritePropertyName("Mood"u8);
            writer.WriteStringValue(valueMood2.Value);
        }
        global::ApiBox.Runtime.CallbackJson.WriteAdditional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }
}
