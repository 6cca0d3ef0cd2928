// ==== Added.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Added"/> by the rules of the description.</summary>
public static class AddedValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Added value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Added value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Event is { } eventValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(eventValue))
                errors.Unicode("/event", eventValue);
            if (eventValue != "added")
                errors.Const("/event", "#/components/schemas/Added/properties/event/const", "added", eventValue);
        }
        else
            errors.Required("/event", "#/components/schemas/Added/required");
        if (value.Id is { } idValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(idValue))
                errors.Unicode("/id", idValue);
        }
        if (value.Data is { } dataValue)
        {
            var mark1 = errors.Count;
            RowValidator.Check(dataValue, ref errors);
            if (errors.Count > mark1)
                errors.Prefix(mark1, "/data");
        }
        else
            errors.Required("/data", "#/components/schemas/Added/required");
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "event" or "id" or "data";
}

// ==== AddedJson.Rule.g.cs
namespace Fixture;

/// <summary>The rules of the description for a value, evaluated over its JSON.</summary>
internal static class AddedJsonRule
{
    internal static readonly global::ApiBox.Runtime.JsonRule Rule =
        global::ApiBox.Runtime.JsonRule.Schema(
            global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Added/type", global::ApiBox.Runtime.JsonTypes.Object),
            global::ApiBox.Runtime.JsonRule.Required("#/components/schemas/Added/required", "event", "data"),
            global::ApiBox.Runtime.JsonRule.Properties("#/components/schemas/Added/properties",
                ("event",
                global::ApiBox.Runtime.JsonRule.Schema(
                    global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Added/properties/event/type", global::ApiBox.Runtime.JsonTypes.String),
                    global::ApiBox.Runtime.JsonRule.Const("#/components/schemas/Added/properties/event/const", "\"added\""))),
                ("id",
                global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Added/properties/id/type", global::ApiBox.Runtime.JsonTypes.String)),
                ("data",
                global::ApiBox.Runtime.JsonRule.Reference(static () => RowJsonRule.Rule!))));
}

// ==== ApiBoxCallbacks.g.cs
namespace Fixture;

/// <summary>The callbacks of the description.</summary>
internal static class ApiBoxCallbacks
{
    internal static global::System.Collections.Generic.IReadOnlyList<global::ApiBox.Runtime.CallbackKind> All { get; } = [];
}

// ==== ApiBoxClient.CreateChat.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Answers whole or piece by piece.</summary>
    /// <param name="request">The request. It is validated before it is sent.</param>
    /// <param name="cancellationToken">The token to cancel the call. The call throws <see cref="global::System.OperationCanceledException"/> if the request was not sent, or <see cref="global::ApiBox.ApiBoxOutcomeUnknownException"/> if the service may have accepted it.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request. 429: Too many.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached, and the request was not accepted.</exception>
    /// <exception cref="global::ApiBox.ApiBoxOutcomeUnknownException">The request may have been accepted. It was not sent again.</exception>
    global::System.Threading.Tasks.Task<Chat> CreateChatAsync(ChatRequest request, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no CreateChatAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task<Chat> CreateChatAsync(ChatRequest request, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.CreateChatAsync(request, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<Chat> CreateChatOperation = new()
    {
        Name = "createChat",
        Paid = false,
        Repeatable = false,
        Response = ApiBoxWireClientJson.TypeInfo<Chat>(),
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task<Chat> CreateChatAsync(ChatRequest request, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(request);
        request = request with { Stream = false };
        if (_transport.Validates)
        {
            _transport.Enforce(CreateChatOperation, request.Validate());
        }
        var call = _transport.BeginCall(CreateChatOperation);
        var response = await _wire.CreateChatAsync(call: call, request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
        return response;
    }
}

// ==== ApiBoxClient.CreateChatStream.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Answers whole or piece by piece.</summary>
    /// <param name="request">The request. It is validated before it is sent.</param>
    /// <param name="cancellationToken">The token to cancel the call. The call throws <see cref="global::System.OperationCanceledException"/> if the request was not sent, or <see cref="global::ApiBox.ApiBoxOutcomeUnknownException"/> if the service may have accepted it.</param>
    /// <returns>The items, in the order of arrival. The request is sent when the enumeration begins, and it ends with the enumeration. The items can be enumerated once.</returns>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request. 429: Too many.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached, and the request was not accepted.</exception>
    /// <exception cref="global::ApiBox.ApiBoxOutcomeUnknownException">The request may have been accepted. It was not sent again.</exception>
    global::System.Collections.Generic.IAsyncEnumerable<Piece> CreateChatStreamAsync(ChatRequest request, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no CreateChatStreamAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Collections.Generic.IAsyncEnumerable<Piece> CreateChatStreamAsync(ChatRequest request, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.CreateChatStreamAsync(request, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.OpenResponse> CreateChatStreamOperation = new()
    {
        Name = "createChat",
        Paid = false,
        Repeatable = false,
        Accept = "text/event-stream, */*;q=0.1",
        Stream = new global::ApiBox.Runtime.StreamFormat(global::ApiBox.Runtime.StreamFraming.Events) { EndMarker = "[DONE]", NeedsEndMarker = true },
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Stream,
    };

    /// <inheritdoc/>
    public global::System.Collections.Generic.IAsyncEnumerable<Piece> CreateChatStreamAsync(ChatRequest request, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(request);
        request = request with { Stream = true };
        if (_transport.Validates)
        {
            _transport.Enforce(CreateChatStreamOperation, request.Validate());
        }
        var call = _transport.BeginCall(CreateChatStreamOperation);
        return _transport.StreamAsync(call, _token => _wire.CreateChatStreamAsync(call: call, request: request, cancellationToken: _token), ApiBoxWireClientJson.TypeInfo<Piece>(), cancellationToken);
    }
}

// ==== ApiBoxClient.ListRows.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>All rows, in a list or in lines.</summary>
    /// <param name="after">Where to begin.</param>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Threading.Tasks.Task<global::System.Collections.Generic.IReadOnlyList<Row>> ListRowsAsync(int? after = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no ListRowsAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task<global::System.Collections.Generic.IReadOnlyList<Row>> ListRowsAsync(int? after = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.ListRowsAsync(after, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::System.Collections.Generic.IReadOnlyList<Row>> ListRowsOperation = new()
    {
        Name = "listRows",
        Paid = false,
        Response = ApiBoxWireClientJson.TypeInfo<global::System.Collections.Generic.IReadOnlyList<Row>>(),
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task<global::System.Collections.Generic.IReadOnlyList<Row>> ListRowsAsync(int? after = null, global::System.Threading.CancellationToken cancellationToken = default)
    {
        if (_transport.Validates)
        {
            _transport.Enforce(ListRowsOperation, ListRowsParameters.Validate(false, after));
        }
        var call = _transport.BeginCall(ListRowsOperation);
        var response = await _wire.ListRowsAsync(call: call, stream: false, after: after, cancellationToken: cancellationToken).ConfigureAwait(false);
        return response;
    }
}

// ==== ApiBoxClient.ListRowsStream.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>All rows, in a list or in lines.</summary>
    /// <param name="after">Where to begin.</param>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <returns>The items, in the order of arrival. The request is sent when the enumeration begins, and it ends with the enumeration. The items can be enumerated once.</returns>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Collections.Generic.IAsyncEnumerable<Row> ListRowsStreamAsync(int? after = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no ListRowsStreamAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Collections.Generic.IAsyncEnumerable<Row> ListRowsStreamAsync(int? after = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.ListRowsStreamAsync(after, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.OpenResponse> ListRowsStreamOperation = new()
    {
        Name = "listRows",
        Paid = false,
        Accept = "application/jsonl, application/x-ndjson, */*;q=0.1",
        Stream = new global::ApiBox.Runtime.StreamFormat(global::ApiBox.Runtime.StreamFraming.Lines),
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Stream,
    };

    /// <inheritdoc/>
    public global::System.Collections.Generic.IAsyncEnumerable<Row> ListRowsStreamAsync(int? after = null, global::System.Threading.CancellationToken cancellationToken = default)
    {
        if (_transport.Validates)
        {
            _transport.Enforce(ListRowsStreamOperation, ListRowsParameters.Validate(true, after));
        }
        var call = _transport.BeginCall(ListRowsStreamOperation);
        return _transport.StreamAsync(call, _token => _wire.ListRowsStreamAsync(call: call, stream: true, after: after, cancellationToken: _token), ApiBoxWireClientJson.TypeInfo<Row>(), cancellationToken);
    }
}

// ==== ApiBoxClient.Listen.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Words.</summary>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <returns>The items, in the order of arrival. The request is sent when the enumeration begins, and it ends with the enumeration. The items can be enumerated once.</returns>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Collections.Generic.IAsyncEnumerable<string> ListenAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no ListenAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Collections.Generic.IAsyncEnumerable<string> ListenAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.ListenAsync(cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.OpenResponse> ListenOperation = new()
    {
        Name = "listen",
        Paid = false,
        Accept = "text/event-stream, */*;q=0.1",
        Stream = new global::ApiBox.Runtime.StreamFormat(global::ApiBox.Runtime.StreamFraming.Events) { EndMarker = "[END]", NeedsEndMarker = true, IsText = true },
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Stream,
    };

    /// <inheritdoc/>
    public global::System.Collections.Generic.IAsyncEnumerable<string> ListenAsync(global::System.Threading.CancellationToken cancellationToken = default)
    {
        var call = _transport.BeginCall(ListenOperation);
        return _transport.StreamAsync(call, _token => _wire.ListenAsync(call: call, cancellationToken: _token), ApiBoxWireClientJson.TypeInfo<string>(), cancellationToken);
    }
}

// ==== ApiBoxClient.OrderMix.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Makes a mix for credits.</summary>
    /// <param name="request">The request. It is validated before it is sent.</param>
    /// <param name="cancellationToken">The token to cancel the call. The call throws <see cref="global::System.OperationCanceledException"/> if the request was not sent, or <see cref="global::ApiBox.ApiBoxOutcomeUnknownException"/> if the service may have accepted it.</param>
    /// <returns>The items, in the order of arrival. The request is sent when the enumeration begins, and it ends with the enumeration. The items can be enumerated once.</returns>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached, and the request was not accepted.</exception>
    /// <exception cref="global::ApiBox.ApiBoxOutcomeUnknownException">The request may have been accepted and paid for. It was not sent again.</exception>
    global::System.Collections.Generic.IAsyncEnumerable<Row> OrderMixAsync(OrderMixRequest? request = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no OrderMixAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Collections.Generic.IAsyncEnumerable<Row> OrderMixAsync(OrderMixRequest? request = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.OrderMixAsync(request, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.OpenResponse> OrderMixOperation = new()
    {
        Name = "orderMix",
        Paid = true,
        Repeatable = false,
        Accept = "application/x-ndjson, */*;q=0.1",
        Stream = new global::ApiBox.Runtime.StreamFormat(global::ApiBox.Runtime.StreamFraming.Lines) { EndMarker = "over", NeedsEndMarker = true },
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Stream,
    };

    /// <inheritdoc/>
    public global::System.Collections.Generic.IAsyncEnumerable<Row> OrderMixAsync(OrderMixRequest? request = null, global::System.Threading.CancellationToken cancellationToken = default)
    {
        request = (request ?? new OrderMixRequest()) with { Stream = true };
        if (_transport.Validates)
        {
            if (request is not null)
                _transport.Enforce(OrderMixOperation, request.Validate());
        }
        var call = _transport.BeginCall(OrderMixOperation);
        return _transport.StreamAsync(call, _token => _wire.OrderMixAsync(call: call, request: request, cancellationToken: _token), ApiBoxWireClientJson.TypeInfo<Row>(), cancellationToken);
    }
}

// ==== ApiBoxClient.Overhear.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Events that may be anything.</summary>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <returns>The items, in the order of arrival. The request is sent when the enumeration begins, and it ends with the enumeration. The items can be enumerated once.</returns>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Collections.Generic.IAsyncEnumerable<global::System.Text.Json.JsonElement> OverhearAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no OverhearAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Collections.Generic.IAsyncEnumerable<global::System.Text.Json.JsonElement> OverhearAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.OverhearAsync(cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.OpenResponse> OverhearOperation = new()
    {
        Name = "overhear",
        Paid = false,
        Accept = "text/event-stream, */*;q=0.1",
        Stream = new global::ApiBox.Runtime.StreamFormat(global::ApiBox.Runtime.StreamFraming.Events) { EndMarker = "[DONE]" },
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Stream,
    };

    /// <inheritdoc/>
    public global::System.Collections.Generic.IAsyncEnumerable<global::System.Text.Json.JsonElement> OverhearAsync(global::System.Threading.CancellationToken cancellationToken = default)
    {
        var call = _transport.BeginCall(OverhearOperation);
        return _transport.StreamAsync(call, _token => _wire.OverhearAsync(call: call, cancellationToken: _token), ApiBoxWireClientJson.TypeInfo<global::System.Text.Json.JsonElement>(), cancellationToken);
    }
}

// ==== ApiBoxClient.ReadSequence.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Rows behind separators.</summary>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <returns>The items, in the order of arrival. The request is sent when the enumeration begins, and it ends with the enumeration. The items can be enumerated once.</returns>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Collections.Generic.IAsyncEnumerable<Row> ReadSequenceAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no ReadSequenceAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Collections.Generic.IAsyncEnumerable<Row> ReadSequenceAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.ReadSequenceAsync(cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.OpenResponse> ReadSequenceOperation = new()
    {
        Name = "readSequence",
        Paid = false,
        Accept = "application/json-seq, */*;q=0.1",
        Stream = new global::ApiBox.Runtime.StreamFormat(global::ApiBox.Runtime.StreamFraming.Records),
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Stream,
    };

    /// <inheritdoc/>
    public global::System.Collections.Generic.IAsyncEnumerable<Row> ReadSequenceAsync(global::System.Threading.CancellationToken cancellationToken = default)
    {
        var call = _transport.BeginCall(ReadSequenceOperation);
        return _transport.StreamAsync(call, _token => _wire.ReadSequenceAsync(call: call, cancellationToken: _token), ApiBoxWireClientJson.TypeInfo<Row>(), cancellationToken);
    }
}

// ==== ApiBoxClient.ReadWrapped.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Rows in an envelope, or one by one without.</summary>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Threading.Tasks.Task<global::System.Collections.Generic.IReadOnlyList<Row>> ReadWrappedAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no ReadWrappedAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task<global::System.Collections.Generic.IReadOnlyList<Row>> ReadWrappedAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.ReadWrappedAsync(cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<ReadWrappedResponse> ReadWrappedOperation = new()
    {
        Name = "readWrapped",
        Paid = false,
        Envelope = new global::ApiBox.Runtime.Envelope("code", "msg", "data"),
        Response = ApiBoxWireClientJson.TypeInfo<ReadWrappedResponse>(),
        IsComplete = static response => response.Data is not null,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task<global::System.Collections.Generic.IReadOnlyList<Row>> ReadWrappedAsync(global::System.Threading.CancellationToken cancellationToken = default)
    {
        var call = _transport.BeginCall(ReadWrappedOperation);
        var response = await _wire.ReadWrappedAsync(call: call, cancellationToken: cancellationToken).ConfigureAwait(false);
        return response.Data!;
    }
}

// ==== ApiBoxClient.ReadWrappedStream.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Rows in an envelope, or one by one without.</summary>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <returns>The items, in the order of arrival. The request is sent when the enumeration begins, and it ends with the enumeration. The items can be enumerated once.</returns>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Collections.Generic.IAsyncEnumerable<Row> ReadWrappedStreamAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no ReadWrappedStreamAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Collections.Generic.IAsyncEnumerable<Row> ReadWrappedStreamAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.ReadWrappedStreamAsync(cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.OpenResponse> ReadWrappedStreamOperation = new()
    {
        Name = "readWrapped",
        Paid = false,
        Envelope = new global::ApiBox.Runtime.Envelope("code", "msg", "data"),
        Accept = "application/x-ndjson, */*;q=0.1",
        Stream = new global::ApiBox.Runtime.StreamFormat(global::ApiBox.Runtime.StreamFraming.Lines),
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Stream,
    };

    /// <inheritdoc/>
    public global::System.Collections.Generic.IAsyncEnumerable<Row> ReadWrappedStreamAsync(global::System.Threading.CancellationToken cancellationToken = default)
    {
        var call = _transport.BeginCall(ReadWrappedStreamOperation);
        return _transport.StreamAsync(call, _token => _wire.ReadWrappedStreamAsync(call: call, cancellationToken: _token), ApiBoxWireClientJson.TypeInfo<Row>(), cancellationToken);
    }
}

// ==== ApiBoxClient.Tail.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Whatever comes.</summary>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <returns>The items, in the order of arrival. The request is sent when the enumeration begins, and it ends with the enumeration. The items can be enumerated once.</returns>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Collections.Generic.IAsyncEnumerable<global::System.Text.Json.JsonElement> TailAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no TailAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Collections.Generic.IAsyncEnumerable<global::System.Text.Json.JsonElement> TailAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.TailAsync(cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.OpenResponse> TailOperation = new()
    {
        Name = "tail",
        Paid = false,
        Accept = "application/stream+json, */*;q=0.1",
        Stream = new global::ApiBox.Runtime.StreamFormat(global::ApiBox.Runtime.StreamFraming.Lines),
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Stream,
    };

    /// <inheritdoc/>
    public global::System.Collections.Generic.IAsyncEnumerable<global::System.Text.Json.JsonElement> TailAsync(global::System.Threading.CancellationToken cancellationToken = default)
    {
        var call = _transport.BeginCall(TailOperation);
        return _transport.StreamAsync(call, _token => _wire.TailAsync(call: call, cancellationToken: _token), ApiBoxWireClientJson.TypeInfo<global::System.Text.Json.JsonElement>(), cancellationToken);
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

// ==== ApiBoxClient.WatchNews.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>What happens, while it happens.</summary>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <returns>The items, in the order of arrival. The request is sent when the enumeration begins, and it ends with the enumeration. The items can be enumerated once.</returns>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Collections.Generic.IAsyncEnumerable<News> WatchNewsAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no WatchNewsAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Collections.Generic.IAsyncEnumerable<News> WatchNewsAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.WatchNewsAsync(cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.OpenResponse> WatchNewsOperation = new()
    {
        Name = "watchNews",
        Paid = false,
        Accept = "text/event-stream, */*;q=0.1",
        Stream = new global::ApiBox.Runtime.StreamFormat(global::ApiBox.Runtime.StreamFraming.Events) { EventMembers = ["event", "data", "id"] },
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Stream,
    };

    /// <inheritdoc/>
    public global::System.Collections.Generic.IAsyncEnumerable<News> WatchNewsAsync(global::System.Threading.CancellationToken cancellationToken = default)
    {
        var call = _transport.BeginCall(WatchNewsOperation);
        return _transport.StreamAsync(call, _token => _wire.WatchNewsAsync(call: call, cancellationToken: _token), ApiBoxWireClientJson.TypeInfo<News>(), cancellationToken);
    }
}

// ==== Chat.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Chat"/> by the rules of the description.</summary>
public static class ChatValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Chat value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Chat value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Text is { } textValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(textValue))
                errors.Unicode("/text", textValue);
        }
        else
            errors.Required("/text", "#/components/schemas/Chat/required");
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "text";
}

// ==== ChatRequest.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="ChatRequest"/> by the rules of the description.</summary>
public static class ChatRequestValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this ChatRequest value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(ChatRequest value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Prompt is { } promptValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(promptValue))
                errors.Unicode("/prompt", promptValue);
            if (!global::ApiBox.Runtime.Check.HasMinLength(promptValue, 1))
                errors.MinLength("/prompt", "#/components/schemas/ChatRequest/properties/prompt/minLength", "1", promptValue);
        }
        else
            errors.Required("/prompt", "#/components/schemas/ChatRequest/required");
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "prompt" or "stream";
}

// ==== ListRowsParameters.g.cs
namespace Fixture;

/// <summary>Validates the parameters of ListRows.</summary>
internal static class ListRowsParameters
{
    internal static global::ApiBox.ValidationResult Validate(bool? stream, int? after)
    {
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        if (after is { } afterValue)
        {
            if (!(afterValue >= 0L))
                errors.Minimum("/after", "#/paths/~1rows/get/parameters/1/schema/minimum", "0", afterValue);
        }
        return errors.ToResult();
    }
}

// ==== News.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="News"/> by the rules of the description.</summary>
public static class NewsValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this News value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(News value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        var before = errors.Count;
        switch (value)
        {
            case News.OfAdded oneAdded:
                if (oneAdded.Value is { } valueAdded)
                {
                    var mark1 = errors.Count;
                    AddedValidator.Check(valueAdded, ref errors);
                }
                break;
            case News.OfOver oneOver:
                if (oneOver.Value is { } valueOver)
                {
                    var mark2 = errors.Count;
                    OverValidator.Check(valueOver, ref errors);
                }
                break;
        }
        if (errors.Count == before)
        {
            if (global::ApiBox.Runtime.JsonConversion.TryOf(value, ApiBoxWireClientJson.TypeInfo<News>(), out var valueJson))
            {
                Rule1.Check(valueJson, "", ref errors);
            }
            else
                errors.NotSerializable("");
        }
    }

    private static readonly global::ApiBox.Runtime.JsonRule Rule1 =
        global::ApiBox.Runtime.JsonRule.OneOf("#/components/schemas/News/oneOf",
            global::ApiBox.Runtime.JsonRule.Reference(static () => AddedJsonRule.Rule!),
            global::ApiBox.Runtime.JsonRule.Reference(static () => OverJsonRule.Rule!));
}

// ==== OrderMixRequest.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="OrderMixRequest"/> by the rules of the description.</summary>
public static class OrderMixRequestValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this OrderMixRequest value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(OrderMixRequest value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "stream";
}

// ==== Over.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Over"/> by the rules of the description.</summary>
public static class OverValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Over value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Over value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Event is { } eventValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(eventValue))
                errors.Unicode("/event", eventValue);
            if (eventValue != "over")
                errors.Const("/event", "#/components/schemas/Over/properties/event/const", "over", eventValue);
        }
        else
            errors.Required("/event", "#/components/schemas/Over/required");
        if (value.Data is { } dataValue)
        {
            if (!dataValue.IsKnown)
                errors.Enum("/data", "#/components/schemas/Over/properties/data/enum", "[DONE]", dataValue.Value);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "event" or "data";
}

// ==== OverJson.Rule.g.cs
namespace Fixture;

/// <summary>The rules of the description for a value, evaluated over its JSON.</summary>
internal static class OverJsonRule
{
    internal static readonly global::ApiBox.Runtime.JsonRule Rule =
        global::ApiBox.Runtime.JsonRule.Schema(
            global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Over/type", global::ApiBox.Runtime.JsonTypes.Object),
            global::ApiBox.Runtime.JsonRule.Required("#/components/schemas/Over/required", "event", "data"),
            global::ApiBox.Runtime.JsonRule.Properties("#/components/schemas/Over/properties",
                ("event",
                global::ApiBox.Runtime.JsonRule.Schema(
                    global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Over/properties/event/type", global::ApiBox.Runtime.JsonTypes.String),
                    global::ApiBox.Runtime.JsonRule.Const("#/components/schemas/Over/properties/event/const", "\"over\""))),
                ("data",
                global::ApiBox.Runtime.JsonRule.Schema(
                    global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Over/properties/data/type", global::ApiBox.Runtime.JsonTypes.String),
                    global::ApiBox.Runtime.JsonRule.Enum("#/components/schemas/Over/properties/data/enum", "[\"[DONE]\"]")))));
}

// ==== Piece.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Piece"/> by the rules of the description.</summary>
public static class PieceValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Piece value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Piece value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Text is { } textValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(textValue))
                errors.Unicode("/text", textValue);
            if (!global::ApiBox.Runtime.Check.HasMaxLength(textValue, 8))
                errors.MaxLength("/text", "#/components/schemas/Piece/properties/text/maxLength", "8", textValue);
        }
        else
            errors.Required("/text", "#/components/schemas/Piece/required");
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "text";
}

// ==== ReadWrappedResponse.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="ReadWrappedResponse"/> by the rules of the description.</summary>
public static class ReadWrappedResponseValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this ReadWrappedResponse value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(ReadWrappedResponse value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Msg is { } msgValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(msgValue))
                errors.Unicode("/msg", msgValue);
        }
        if (value.Data is { } dataValue)
        {
            for (var i1 = 0; i1 < dataValue.Count; i1++)
            {
                var mark1 = errors.Count;
                if (dataValue[i1] is { } item1)
                {
                    var mark2 = errors.Count;
                    RowValidator.Check(item1, ref errors);
                }
                else
                    errors.Type("", "#/components/schemas/Row/type", "object", "null");
                if (errors.Count > mark1)
                    errors.Prefix(mark1, "/data", i1);
            }
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "code" or "msg" or "data";
}

// ==== Row.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Row"/> by the rules of the description.</summary>
public static class RowValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Row value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Row value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Id is { } idValue)
        {
            if (!(idValue >= 1L))
                errors.Minimum("/id", "#/components/schemas/Row/properties/id/minimum", "1", idValue);
        }
        if (value.Name is { } nameValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(nameValue))
                errors.Unicode("/name", nameValue);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "id" or "name";
}

// ==== RowJson.Rule.g.cs
namespace Fixture;

/// <summary>The rules of the description for a value, evaluated over its JSON.</summary>
internal static class RowJsonRule
{
    internal static readonly global::ApiBox.Runtime.JsonRule Rule =
        global::ApiBox.Runtime.JsonRule.Schema(
            global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Row/type", global::ApiBox.Runtime.JsonTypes.Object),
            global::ApiBox.Runtime.JsonRule.Required("#/components/schemas/Row/required", "id"),
            global::ApiBox.Runtime.JsonRule.Properties("#/components/schemas/Row/properties",
                ("id",
                global::ApiBox.Runtime.JsonRule.Schema(
                    global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Row/properties/id/type", global::ApiBox.Runtime.JsonTypes.Integer),
                    global::ApiBox.Runtime.JsonRule.Minimum("#/components/schemas/Row/properties/id/format", "-2147483648"),
                    global::ApiBox.Runtime.JsonRule.Maximum("#/components/schemas/Row/properties/id/format", "2147483647"),
                    global::ApiBox.Runtime.JsonRule.Minimum("#/components/schemas/Row/properties/id/minimum", "1"))),
                ("name",
                global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Row/properties/name/type", global::ApiBox.Runtime.JsonTypes.String))));
}
