// ==== ApiBoxCallbacks.g.cs
namespace Fixture;

/// <summary>The callbacks of the description.</summary>
internal static class ApiBoxCallbacks
{
    internal static global::System.Collections.Generic.IReadOnlyList<global::ApiBox.Runtime.CallbackKind> All { get; } = [];
}

// ==== ApiBoxClient.Paint.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Does paint.</summary>
    /// <param name="light">The light.</param>
    /// <param name="request">The request. It is validated before it is sent.</param>
    /// <param name="cancellationToken">The token to cancel the call. The call throws <see cref="global::System.OperationCanceledException"/> if the request was not sent, or <see cref="global::ApiBox.ApiBoxOutcomeUnknownException"/> if the service may have accepted it.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached, and the request was not accepted.</exception>
    /// <exception cref="global::ApiBox.ApiBoxOutcomeUnknownException">The request may have been accepted. It was not sent again.</exception>
    global::System.Threading.Tasks.Task<Painting> PaintAsync(Painting request, Colour? light = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no PaintAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task<Painting> PaintAsync(Painting request, Colour? light = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.PaintAsync(request, light, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<Painting> PaintOperation = new()
    {
        Name = "paint",
        Paid = false,
        Repeatable = false,
        Response = ApiBoxWireClientJson.TypeInfo<Painting>(),
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task<Painting> PaintAsync(Painting request, Colour? light = null, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(request);
        if (_transport.Validates)
        {
            _transport.Enforce(PaintOperation, PaintParameters.Validate(light));
            _transport.Enforce(PaintOperation, request.Validate());
        }
        var call = _transport.BeginCall(PaintOperation);
        var response = await _wire.PaintAsync(call: call, light: light, request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
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

// ==== ApiBoxRequestRules.g.cs
[assembly: global::ApiBox.Runtime.RequestRules(
    typeof(global::Fixture.Painting),
    nameof(global::Fixture.Painting.Ground), "ground", "{\"required\":true,\"enum\":[\"red\",\"4\"]}",
    nameof(global::Fixture.Painting.Mood), "mood", "{\"enum\":[\"m\"]}",
    nameof(global::Fixture.Painting.Frame), "frame", "{\"enum\":[\"light-green\",\"red\"]}",
    nameof(global::Fixture.Painting.Twice), "twice", "{\"enum\":[\"4\"]}",
    nameof(global::Fixture.Painting.Said), "said", "{\"enum\":[\"red\",\"4\"]}",
    nameof(global::Fixture.Painting.Others), "others", "{\"items\":{\"enum\":[\"red\",\"4\"]}}")]
[assembly: global::ApiBox.Runtime.RequestRules(
    typeof(global::Fixture.IApiBoxClient),
    nameof(global::Fixture.IApiBoxClient.PaintAsync), "light", "{\"enum\":[\"red\",\"light-green\"]}")]

// ==== PaintParameters.g.cs
namespace Fixture;

/// <summary>Validates the parameters of Paint.</summary>
internal static class PaintParameters
{
    internal static global::ApiBox.ValidationResult Validate(Colour? light)
    {
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        if (light is { } lightValue)
        {
            if (lightValue.Value is not ("red" or "light-green"))
                errors.Enum("/light", "#/paths/~1paint/post/parameters/0/schema/enum", "red, light-green", lightValue.Value);
        }
        return errors.ToResult();
    }
}

// ==== Painting.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Painting"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class PaintingValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Painting value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Painting value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Ground is { } groundValue)
        {
            if (groundValue.Value is not ("red" or "4"))
                errors.Enum("/ground", "#/components/schemas/Painting/properties/ground/enum", "red, 4", groundValue.Value);
        }
        if (value.Mood is { } moodValue)
        {
            if (moodValue.Value is not ("m"))
                errors.Enum("/mood", "#/components/schemas/Painting/properties/mood/enum", "m", moodValue.Value);
        }
        if (value.Frame is { } frameValue)
        {
            if (frameValue.Value is not ("light-green" or "red"))
                errors.Enum("/frame", "#/components/schemas/Painting/properties/frame/allOf/1/enum", "light-green, red", frameValue.Value);
        }
        if (value.Pastel is { } pastelValue)
        {
            if (!pastelValue.IsKnown)
                errors.Enum("/pastel", "#/components/schemas/Pastel/enum", "light-green, 4", pastelValue.Value);
        }
        if (value.Twice is { } twiceValue)
        {
            if (twiceValue.Value is not ("4"))
                errors.Enum("/twice", "#/components/schemas/Painting/properties/twice/enum", "4", twiceValue.Value);
        }
        if (value.Same is { } sameValue)
        {
            if (!sameValue.IsKnown)
                errors.Enum("/same", "#/components/schemas/Colour/enum", "red, light-green, 4", sameValue.Value);
        }
        if (value.Said is { } saidValue)
        {
            if (saidValue.Value is not ("red" or "4"))
                errors.Enum("/said", "#/components/schemas/Painting/properties/said/enum", "red, 4", saidValue.Value);
        }
        if (value.Short is { } shortValue)
        {
            if (!shortValue.IsKnown)
                errors.Enum("/short", "#/components/schemas/Colour/enum", "red, light-green, 4", shortValue.Value);
        }
        if (value.Others is { } othersValue)
        {
            for (var i1 = 0; i1 < othersValue.Count; i1++)
            {
                var mark1 = errors.Count;
                if (othersValue[i1] is { } item1)
                {
                    if (item1.Value is not ("red" or "4"))
                        errors.Enum("", "#/components/schemas/Painting/properties/others/items/enum", "red, 4", item1.Value);
                }
                if (errors.Count > mark1)
                    errors.Prefix(mark1, "/others", i1);
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
                    if (item2.Value is not ("red"))
                        errors.Enum("", "#/components/schemas/Painting/properties/named/additionalProperties/enum", "red", item2.Value);
                }
                if (errors.Count > mark2)
                    errors.Prefix(mark2, "/named", member2.Key);
            }
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
        if (global::ApiBox.Runtime.JsonConversion.TryOf(value, ApiBoxWireClientJson.TypeInfo<Painting>(), out var valueJson))
        {
            Rule1.Check(valueJson, "", ref errors);
        }
        else
            errors.NotSerializable("");
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "ground" or "mood" or "frame" or "pastel" or "twice" or "same" or "said" or "short" or "others" or "named";

    private static readonly global::ApiBox.Runtime.JsonRule Rule1 =
        global::ApiBox.Runtime.JsonRule.Properties("",
            ("said",
            global::ApiBox.Runtime.JsonRule.MaxLength("#/components/schemas/Painting/properties/said/maxLength", 4)),
            ("short",
            global::ApiBox.Runtime.JsonRule.MaxLength("#/components/schemas/Painting/properties/short/maxLength", 3)));
}
