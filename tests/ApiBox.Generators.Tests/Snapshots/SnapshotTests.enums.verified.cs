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
    /// <param name="request">The request. It is validated before it is sent.</param>
    /// <param name="cancellationToken">The token to cancel the call. The call throws <see cref="global::System.OperationCanceledException"/> if the request was not sent, or <see cref="global::ApiBox.ApiBoxOutcomeUnknownException"/> if the service may have accepted it.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached, and the request was not accepted.</exception>
    /// <exception cref="global::ApiBox.ApiBoxOutcomeUnknownException">The request may have been accepted. It was not sent again.</exception>
    global::System.Threading.Tasks.Task<Painting> PaintAsync(Painting request, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no PaintAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task<Painting> PaintAsync(Painting request, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.PaintAsync(request, cancellationToken);
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
    public async global::System.Threading.Tasks.Task<Painting> PaintAsync(Painting request, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(request);
        if (_transport.Validates)
        {
            _transport.Enforce(PaintOperation, request.Validate());
        }
        var call = _transport.BeginCall(PaintOperation);
        var response = await _wire.PaintAsync(call: call, request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
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
    nameof(global::Fixture.Painting.Colour), "colour", "{\"required\":true}",
    nameof(global::Fixture.Painting.Level), "level", "{\"enum\":[1,2,3]}")]

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
        if (value.Colour is { } colourValue)
        {
            if (!colourValue.IsKnown)
                errors.Enum("/colour", "#/components/schemas/Colour/enum", "red, light-green, 4", colourValue.Value);
        }
        if (value.Mood is { } moodValue)
        {
            if (!moodValue.IsKnown)
                errors.Enum("/mood", "#/components/schemas/Mood/enum", "m, f", moodValue.Value);
        }
        if (value.Level is { } levelValue)
        {
            if (!(levelValue is 1 or 2 or 3))
                errors.Enum("/level", "#/components/schemas/Level/enum", "1, 2, 3", levelValue.ToString(global::System.Globalization.CultureInfo.InvariantCulture));
        }
        if (value.Others is { } othersValue)
        {
            for (var i1 = 0; i1 < othersValue.Count; i1++)
            {
                var mark1 = errors.Count;
                if (othersValue[i1] is { } item1)
                {
                    if (!item1.IsKnown)
                        errors.Enum("", "#/components/schemas/Colour/enum", "red, light-green, 4", item1.Value);
                }
                if (errors.Count > mark1)
                    errors.Prefix(mark1, "/others", i1);
            }
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "colour" or "mood" or "level" or "others";
}
