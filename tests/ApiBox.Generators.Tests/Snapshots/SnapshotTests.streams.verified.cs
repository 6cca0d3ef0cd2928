// ==== Added.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Added"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
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
