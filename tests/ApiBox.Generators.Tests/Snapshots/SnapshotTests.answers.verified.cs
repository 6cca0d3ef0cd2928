// ==== ApiBoxClient.CountedInEnvelope.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>A number in an envelope.</summary>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Threading.Tasks.Task<long> CountedInEnvelopeAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no CountedInEnvelopeAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task<long> CountedInEnvelopeAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.CountedInEnvelopeAsync(cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<CountedInEnvelopeResponse> CountedInEnvelopeOperation = new()
    {
        Name = "counted.in-envelope",
        Paid = false,
        Envelope = new global::ApiBox.Runtime.Envelope("code", null, "data"),
        Key = global::ApiBox.Runtime.KeyPlacement.Header("X-Api-Key").For("header"),
        Response = ApiBoxWireClientJson.TypeInfo<CountedInEnvelopeResponse>(),
        IsComplete = static response => response.Data is not null,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task<long> CountedInEnvelopeAsync(global::System.Threading.CancellationToken cancellationToken = default)
    {
        var call = _transport.BeginCall(CountedInEnvelopeOperation);
        var response = await _wire.CountedInEnvelopeAsync(call: call, cancellationToken: cancellationToken).ConfigureAwait(false);
        return response.Data!.Value;
    }
}

// ==== ApiBoxClient.File.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>A file.</summary>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <returns>The content of the response, which is read while it arrives. Dispose it after use.</returns>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Threading.Tasks.Task<global::ApiBox.ApiBoxContent> FileAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no FileAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task<global::ApiBox.ApiBoxContent> FileAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.FileAsync(cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.ApiBoxContent> FileOperation = new()
    {
        Name = "file",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.Header("X-Api-Key").For("header"),
        Server = "https://files.example.com",
        Accept = "image/png, image/jpeg, */*;q=0.1",
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Content,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task<global::ApiBox.ApiBoxContent> FileAsync(global::System.Threading.CancellationToken cancellationToken = default)
    {
        var call = _transport.BeginCall(FileOperation);
        var response = await _wire.FileAsync(call: call, cancellationToken: cancellationToken).ConfigureAwait(false);
        return response;
    }
}

// ==== ApiBoxClient.Foreign.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Elsewhere.</summary>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Threading.Tasks.Task<global::System.Text.Json.JsonElement> ForeignAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no ForeignAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task<global::System.Text.Json.JsonElement> ForeignAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.ForeignAsync(cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::System.Text.Json.JsonElement> ForeignOperation = new()
    {
        Name = "foreign",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.Header("X-Api-Key").For("header"),
        Server = "https://elsewhere.example/x",
        Response = ApiBoxWireClientJson.TypeInfo<global::System.Text.Json.JsonElement>(),
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task<global::System.Text.Json.JsonElement> ForeignAsync(global::System.Threading.CancellationToken cancellationToken = default)
    {
        var call = _transport.BeginCall(ForeignOperation);
        var response = await _wire.ForeignAsync(call: call, cancellationToken: cancellationToken).ConfigureAwait(false);
        return response;
    }
}

// ==== ApiBoxClient.HeadThingsThingId.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Without an id of its own.</summary>
    /// <param name="thingId">thing-id</param>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Threading.Tasks.Task HeadThingsThingIdAsync(string thingId, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no HeadThingsThingIdAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task HeadThingsThingIdAsync(string thingId, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.HeadThingsThingIdAsync(thingId, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.EmptyResponse> HeadThingsThingIdOperation = new()
    {
        Name = "HEAD /things/{thing-id}",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.Header("X-Api-Key").For("header"),
        Accept = "*/*",
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Nothing,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task HeadThingsThingIdAsync(string thingId, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(thingId);
        if (_transport.Validates)
        {
            _transport.Enforce(HeadThingsThingIdOperation, HeadThingsThingIdParameters.Validate(thingId));
        }
        var call = _transport.BeginCall(HeadThingsThingIdOperation);
        await _wire.HeadThingsThingIdAsync(call: call, thingId: thingId, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}

// ==== ApiBoxClient.Inline.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>An inline object.</summary>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Threading.Tasks.Task<InlineResponse> InlineAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no InlineAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task<InlineResponse> InlineAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.InlineAsync(cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<InlineResponse> InlineOperation = new()
    {
        Name = "inline",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.Query("api key").For("query"),
        Response = ApiBoxWireClientJson.TypeInfo<InlineResponse>(),
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task<InlineResponse> InlineAsync(global::System.Threading.CancellationToken cancellationToken = default)
    {
        var call = _transport.BeginCall(InlineOperation);
        var response = await _wire.InlineAsync(call: call, cancellationToken: cancellationToken).ConfigureAwait(false);
        return response;
    }
}

// ==== ApiBoxClient.MaybeNumber.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>A number or null.</summary>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <returns>The response; null if it has no content.</returns>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Threading.Tasks.Task<long?> MaybeNumberAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no MaybeNumberAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task<long?> MaybeNumberAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.MaybeNumberAsync(cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<long?> MaybeNumberOperation = new()
    {
        Name = "maybeNumber",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Response = ApiBoxWireClientJson.TypeInfo<long?>(),
        MayBeEmpty = true,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task<long?> MaybeNumberAsync(global::System.Threading.CancellationToken cancellationToken = default)
    {
        var call = _transport.BeginCall(MaybeNumberOperation);
        var response = await _wire.MaybeNumberAsync(call: call, cancellationToken: cancellationToken).ConfigureAwait(false);
        return response;
    }
}

// ==== ApiBoxClient.Relative.g.cs
namespace Fixture;

#pragma warning disable CS0612, CS0618 // an operation that is not to be used any more is still written

public partial interface IApiBoxClient
{
    /// <summary>Beside.</summary>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    [global::System.Obsolete("The description advises against this operation.")]
    global::System.Threading.Tasks.Task RelativeAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no RelativeAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    [global::System.Obsolete("The description advises against this operation.")]
    public virtual global::System.Threading.Tasks.Task RelativeAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.RelativeAsync(cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.EmptyResponse> RelativeOperation = new()
    {
        Name = "relative",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.Header("X-Api-Key").For("header"),
        Server = "https://eu.example.com/v2",
        Accept = "*/*",
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Nothing,
    };

    /// <inheritdoc/>
    [global::System.Obsolete("The description advises against this operation.")]
    public async global::System.Threading.Tasks.Task RelativeAsync(global::System.Threading.CancellationToken cancellationToken = default)
    {
        var call = _transport.BeginCall(RelativeOperation);
        await _wire.RelativeAsync(call: call, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}

// ==== ApiBoxClient.Wrapped.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>A list in an envelope.</summary>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Threading.Tasks.Task<global::System.Collections.Generic.IReadOnlyList<string>> WrappedAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no WrappedAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task<global::System.Collections.Generic.IReadOnlyList<string>> WrappedAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.WrappedAsync(cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<WrappedResponse> WrappedOperation = new()
    {
        Name = "wrapped",
        Paid = false,
        Envelope = new global::ApiBox.Runtime.Envelope("code", null, "data"),
        Key = global::ApiBox.Runtime.KeyPlacement.Header("X-Api-Key").For("header"),
        Response = ApiBoxWireClientJson.TypeInfo<WrappedResponse>(),
        IsComplete = static response => response.Data is not null,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task<global::System.Collections.Generic.IReadOnlyList<string>> WrappedAsync(global::System.Threading.CancellationToken cancellationToken = default)
    {
        var call = _transport.BeginCall(WrappedOperation);
        var response = await _wire.WrappedAsync(call: call, cancellationToken: cancellationToken).ConfigureAwait(false);
        return response.Data!;
    }
}

// ==== Thing.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Thing"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class ThingValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Thing value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Thing value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Id is { } idValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(idValue))
                errors.Unicode("/id", idValue);
        }
        else
            errors.Required("/id", "#/components/schemas/Thing/required");
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "id";
}
