// ==== ApiBoxCallbacks.g.cs
namespace Fixture;

/// <summary>The callbacks of the description.</summary>
internal static class ApiBoxCallbacks
{
    internal static global::System.Collections.Generic.IReadOnlyList<global::ApiBox.Runtime.CallbackKind> All { get; } = [];
}

// ==== ApiBoxClient.SendAnything.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Anything.</summary>
    /// <param name="request">The request. It is validated before it is sent.</param>
    /// <param name="cancellationToken">The token to cancel the call. The call throws <see cref="global::System.OperationCanceledException"/> if the request was not sent, or <see cref="global::ApiBox.ApiBoxOutcomeUnknownException"/> if the service may have accepted it.</param>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached, and the request was not accepted.</exception>
    /// <exception cref="global::ApiBox.ApiBoxOutcomeUnknownException">The request may have been accepted. It was not sent again.</exception>
    global::System.Threading.Tasks.Task SendAnythingAsync(global::System.Text.Json.JsonElement request, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no SendAnythingAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task SendAnythingAsync(global::System.Text.Json.JsonElement request, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.SendAnythingAsync(request, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.EmptyResponse> SendAnythingOperation = new()
    {
        Name = "sendAnything",
        Paid = false,
        Repeatable = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Nothing,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task SendAnythingAsync(global::System.Text.Json.JsonElement request, global::System.Threading.CancellationToken cancellationToken = default)
    {
        var call = _transport.BeginCall(SendAnythingOperation);
        await _wire.SendAnythingAsync(call: call, request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}

// ==== ApiBoxClient.SendDay.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>A day as text.</summary>
    /// <param name="request">The request. It is validated before it is sent.</param>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Threading.Tasks.Task SendDayAsync(global::System.DateOnly? request = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no SendDayAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task SendDayAsync(global::System.DateOnly? request = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.SendDayAsync(request, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.EmptyResponse> SendDayOperation = new()
    {
        Name = "sendDay",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Nothing,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task SendDayAsync(global::System.DateOnly? request = null, global::System.Threading.CancellationToken cancellationToken = default)
    {
        var call = _transport.BeginCall(SendDayOperation);
        await _wire.SendDayAsync(call: call, request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}

// ==== ApiBoxClient.SendForm.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>A form.</summary>
    /// <param name="request">The request. It is validated before it is sent.</param>
    /// <param name="cancellationToken">The token to cancel the call. The call throws <see cref="global::System.OperationCanceledException"/> if the request was not sent, or <see cref="global::ApiBox.ApiBoxOutcomeUnknownException"/> if the service may have accepted it.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached, and the request was not accepted.</exception>
    /// <exception cref="global::ApiBox.ApiBoxOutcomeUnknownException">The request may have been accepted. It was not sent again.</exception>
    global::System.Threading.Tasks.Task SendFormAsync(SendFormRequest request, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no SendFormAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task SendFormAsync(SendFormRequest request, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.SendFormAsync(request, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.EmptyResponse> SendFormOperation = new()
    {
        Name = "sendForm",
        Paid = false,
        Repeatable = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Nothing,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task SendFormAsync(SendFormRequest request, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(request);
        if (_transport.Validates)
        {
            _transport.Enforce(SendFormOperation, request.Validate());
        }
        var call = _transport.BeginCall(SendFormOperation);
        await _wire.SendFormAsync(call: call, request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}

// ==== ApiBoxClient.SendFreeForm.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>A form without declared members.</summary>
    /// <param name="request">The request. It is validated before it is sent.</param>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Threading.Tasks.Task SendFreeFormAsync(global::System.Collections.Generic.IReadOnlyDictionary<string, string>? request = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no SendFreeFormAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task SendFreeFormAsync(global::System.Collections.Generic.IReadOnlyDictionary<string, string>? request = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.SendFreeFormAsync(request, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.EmptyResponse> SendFreeFormOperation = new()
    {
        Name = "sendFreeForm",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Nothing,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task SendFreeFormAsync(global::System.Collections.Generic.IReadOnlyDictionary<string, string>? request = null, global::System.Threading.CancellationToken cancellationToken = default)
    {
        if (_transport.Validates)
        {
            _transport.Enforce(SendFreeFormOperation, SendFreeFormParameters.Validate(request));
        }
        var call = _transport.BeginCall(SendFreeFormOperation);
        await _wire.SendFreeFormAsync(call: call, request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}

// ==== ApiBoxClient.SendInline.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>An inline object.</summary>
    /// <param name="request">The request. It is validated before it is sent.</param>
    /// <param name="cancellationToken">The token to cancel the call. The call throws <see cref="global::System.OperationCanceledException"/> if the request was not sent, or <see cref="global::ApiBox.ApiBoxOutcomeUnknownException"/> if the service may have accepted it.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached, and the request was not accepted.</exception>
    /// <exception cref="global::ApiBox.ApiBoxOutcomeUnknownException">The request may have been accepted. It was not sent again.</exception>
    global::System.Threading.Tasks.Task SendInlineAsync(SendInlineRequest request, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no SendInlineAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task SendInlineAsync(SendInlineRequest request, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.SendInlineAsync(request, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.EmptyResponse> SendInlineOperation = new()
    {
        Name = "sendInline",
        Paid = false,
        Repeatable = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Nothing,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task SendInlineAsync(SendInlineRequest request, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(request);
        if (_transport.Validates)
        {
            _transport.Enforce(SendInlineOperation, request.Validate());
        }
        var call = _transport.BeginCall(SendInlineOperation);
        await _wire.SendInlineAsync(call: call, request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}

// ==== ApiBoxClient.SendList.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>A list, optional.</summary>
    /// <param name="request">The request. It is validated before it is sent.</param>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Threading.Tasks.Task SendListAsync(global::System.Collections.Generic.IReadOnlyList<long>? request = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no SendListAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task SendListAsync(global::System.Collections.Generic.IReadOnlyList<long>? request = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.SendListAsync(request, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.EmptyResponse> SendListOperation = new()
    {
        Name = "sendList",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Nothing,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task SendListAsync(global::System.Collections.Generic.IReadOnlyList<long>? request = null, global::System.Threading.CancellationToken cancellationToken = default)
    {
        if (_transport.Validates)
        {
            _transport.Enforce(SendListOperation, SendListParameters.Validate(request));
        }
        var call = _transport.BeginCall(SendListOperation);
        await _wire.SendListAsync(call: call, request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}

// ==== ApiBoxClient.SendNumber.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>A number.</summary>
    /// <param name="request">The request. It is validated before it is sent.</param>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Threading.Tasks.Task SendNumberAsync(long request, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no SendNumberAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task SendNumberAsync(long request, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.SendNumberAsync(request, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.EmptyResponse> SendNumberOperation = new()
    {
        Name = "sendNumber",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Nothing,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task SendNumberAsync(long request, global::System.Threading.CancellationToken cancellationToken = default)
    {
        if (_transport.Validates)
        {
            _transport.Enforce(SendNumberOperation, SendNumberParameters.Validate(request));
        }
        var call = _transport.BeginCall(SendNumberOperation);
        await _wire.SendNumberAsync(call: call, request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}

// ==== ApiBoxClient.SendText.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>A text.</summary>
    /// <param name="request">The request. It is validated before it is sent.</param>
    /// <param name="cancellationToken">The token to cancel the call. The call throws <see cref="global::System.OperationCanceledException"/> if the request was not sent, or <see cref="global::ApiBox.ApiBoxOutcomeUnknownException"/> if the service may have accepted it.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached, and the request was not accepted.</exception>
    /// <exception cref="global::ApiBox.ApiBoxOutcomeUnknownException">The request may have been accepted. It was not sent again.</exception>
    global::System.Threading.Tasks.Task SendTextAsync(string request, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no SendTextAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task SendTextAsync(string request, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.SendTextAsync(request, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.EmptyResponse> SendTextOperation = new()
    {
        Name = "sendText",
        Paid = false,
        Repeatable = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Nothing,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task SendTextAsync(string request, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(request);
        if (_transport.Validates)
        {
            _transport.Enforce(SendTextOperation, SendTextParameters.Validate(request));
        }
        var call = _transport.BeginCall(SendTextOperation);
        await _wire.SendTextAsync(call: call, request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}

// ==== ApiBoxClient.SendXml.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>XML as the caller writes it.</summary>
    /// <param name="request">The request. It is validated before it is sent.</param>
    /// <param name="cancellationToken">The token to cancel the call. The call throws <see cref="global::System.OperationCanceledException"/> if the request was not sent, or <see cref="global::ApiBox.ApiBoxOutcomeUnknownException"/> if the service may have accepted it.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached, and the request was not accepted.</exception>
    /// <exception cref="global::ApiBox.ApiBoxOutcomeUnknownException">The request may have been accepted. It was not sent again.</exception>
    global::System.Threading.Tasks.Task SendXmlAsync(string request, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no SendXmlAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task SendXmlAsync(string request, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.SendXmlAsync(request, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.EmptyResponse> SendXmlOperation = new()
    {
        Name = "sendXml",
        Paid = false,
        Repeatable = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Nothing,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task SendXmlAsync(string request, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(request);
        if (_transport.Validates)
        {
            _transport.Enforce(SendXmlOperation, SendXmlParameters.Validate(request));
        }
        var call = _transport.BeginCall(SendXmlOperation);
        await _wire.SendXmlAsync(call: call, request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
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

// ==== ApiBoxClient.Upload.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>A form with files.</summary>
    /// <param name="request">The request. It is validated before it is sent.</param>
    /// <param name="cancellationToken">The token to cancel the call. The call throws <see cref="global::System.OperationCanceledException"/> if the request was not sent, or <see cref="global::ApiBox.ApiBoxOutcomeUnknownException"/> if the service may have accepted it.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached, and the request was not accepted.</exception>
    /// <exception cref="global::ApiBox.ApiBoxOutcomeUnknownException">The request may have been accepted and paid for. It was not sent again.</exception>
    global::System.Threading.Tasks.Task UploadAsync(UploadRequest request, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no UploadAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task UploadAsync(UploadRequest request, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.UploadAsync(request, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.EmptyResponse> UploadOperation = new()
    {
        Name = "upload",
        Paid = true,
        Repeatable = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Nothing,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task UploadAsync(UploadRequest request, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(request);
        if (_transport.Validates)
        {
            _transport.Enforce(UploadOperation, request.Validate());
        }
        var call = _transport.BeginCall(UploadOperation);
        await _wire.UploadAsync(call: call, request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}

// ==== ApiBoxClient.UploadRaw.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>A file.</summary>
    /// <param name="request">The request. It is validated before it is sent.</param>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Threading.Tasks.Task UploadRawAsync(global::ApiBox.ApiBoxFile request, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no UploadRawAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task UploadRawAsync(global::ApiBox.ApiBoxFile request, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.UploadRawAsync(request, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.EmptyResponse> UploadRawOperation = new()
    {
        Name = "uploadRaw",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Nothing,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task UploadRawAsync(global::ApiBox.ApiBoxFile request, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(request);
        var call = _transport.BeginCall(UploadRawOperation);
        await _wire.UploadRawAsync(call: call, request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}

// ==== ApiBoxOperations.SendAnything.g.cs
namespace Fixture;

#pragma warning disable CS0612, CS0618 // operations that are not to be used any more are listed too

public static partial class ApiBoxOperations
{
    private static global::ApiBox.OperationDescription<IApiBoxClient> SendAnything => new()
    {
        Id = "sendAnything",
        Method = "PATCH",
        Path = "/json",
        Summary = "Anything.",
        Repeatable = false,
        Fields =
        [
            new global::ApiBox.FieldDescription
            {
                Name = "",
                Kind = global::ApiBox.FieldKind.Json,
                Required = true,
            },
        ],
        CallAsync = CallSendAnythingAsync,
    };

    private static async global::System.Threading.Tasks.Task<global::ApiBox.OperationResult> CallSendAnythingAsync(IApiBoxClient client, global::ApiBox.OperationInput input, global::System.Threading.CancellationToken cancellationToken)
    {
        var request = input.ReadBody(ApiBoxWireClientJson.TypeInfo<global::System.Text.Json.JsonElement>());
        await client.SendAnythingAsync(request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
        return global::ApiBox.OperationResult.Nothing;
    }
}

// ==== ApiBoxOperations.SendDay.g.cs
namespace Fixture;

#pragma warning disable CS0612, CS0618 // operations that are not to be used any more are listed too

public static partial class ApiBoxOperations
{
    private static global::ApiBox.OperationDescription<IApiBoxClient> SendDay => new()
    {
        Id = "sendDay",
        Method = "PUT",
        Path = "/text",
        Summary = "A day as text.",
        Fields =
        [
            new global::ApiBox.FieldDescription
            {
                Name = "",
                Kind = global::ApiBox.FieldKind.Text,
            },
        ],
        CallAsync = CallSendDayAsync,
    };

    private static async global::System.Threading.Tasks.Task<global::ApiBox.OperationResult> CallSendDayAsync(IApiBoxClient client, global::ApiBox.OperationInput input, global::System.Threading.CancellationToken cancellationToken)
    {
        var request = input.ReadOptionalBody(ApiBoxWireClientJson.TypeInfo<global::System.DateOnly?>());
        await client.SendDayAsync(request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
        return global::ApiBox.OperationResult.Nothing;
    }
}

// ==== ApiBoxOperations.SendForm.g.cs
namespace Fixture;

#pragma warning disable CS0612, CS0618 // operations that are not to be used any more are listed too

public static partial class ApiBoxOperations
{
    private static global::ApiBox.OperationDescription<IApiBoxClient> SendForm => new()
    {
        Id = "sendForm",
        Method = "POST",
        Path = "/form",
        Summary = "A form.",
        Repeatable = false,
        Fields =
        [
            new global::ApiBox.FieldDescription
            {
                Name = "user name",
                Kind = global::ApiBox.FieldKind.Text,
                Required = true,
                Description = "The name.",
                Rules = ["At most 5 characters"],
            },
            new global::ApiBox.FieldDescription
            {
                Name = "list",
                Kind = global::ApiBox.FieldKind.List,
                Item = global::ApiBox.FieldKind.Text,
                Description = "A list.",
            },
            new global::ApiBox.FieldDescription
            {
                Name = "piped",
                Kind = global::ApiBox.FieldKind.List,
                Item = global::ApiBox.FieldKind.Text,
                Description = "A list.",
            },
            new global::ApiBox.FieldDescription
            {
                Name = "point",
                Kind = global::ApiBox.FieldKind.Json,
                Description = "A point.",
            },
            new global::ApiBox.FieldDescription
            {
                Name = "json",
                Kind = global::ApiBox.FieldKind.List,
                Item = global::ApiBox.FieldKind.Integer,
                Description = "A list.",
            },
            new global::ApiBox.FieldDescription
            {
                Name = "count",
                Kind = global::ApiBox.FieldKind.Integer,
                Description = "A number.",
            },
        ],
        CallAsync = CallSendFormAsync,
    };

    private static async global::System.Threading.Tasks.Task<global::ApiBox.OperationResult> CallSendFormAsync(IApiBoxClient client, global::ApiBox.OperationInput input, global::System.Threading.CancellationToken cancellationToken)
    {
        var request = input.ReadBody(ApiBoxWireClientJson.TypeInfo<SendFormRequest>());
        await client.SendFormAsync(request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
        return global::ApiBox.OperationResult.Nothing;
    }
}

// ==== ApiBoxOperations.SendFreeForm.g.cs
namespace Fixture;

#pragma warning disable CS0612, CS0618 // operations that are not to be used any more are listed too

public static partial class ApiBoxOperations
{
    private static global::ApiBox.OperationDescription<IApiBoxClient> SendFreeForm => new()
    {
        Id = "sendFreeForm",
        Method = "PUT",
        Path = "/form",
        Summary = "A form without declared members.",
        Fields =
        [
            new global::ApiBox.FieldDescription
            {
                Name = "",
                Kind = global::ApiBox.FieldKind.Json,
            },
        ],
        CallAsync = CallSendFreeFormAsync,
    };

    private static async global::System.Threading.Tasks.Task<global::ApiBox.OperationResult> CallSendFreeFormAsync(IApiBoxClient client, global::ApiBox.OperationInput input, global::System.Threading.CancellationToken cancellationToken)
    {
        var request = input.ReadOptionalBody(ApiBoxWireClientJson.TypeInfo<global::System.Collections.Generic.IReadOnlyDictionary<string, string>>());
        await client.SendFreeFormAsync(request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
        return global::ApiBox.OperationResult.Nothing;
    }
}

// ==== ApiBoxOperations.SendInline.g.cs
namespace Fixture;

#pragma warning disable CS0612, CS0618 // operations that are not to be used any more are listed too

public static partial class ApiBoxOperations
{
    private static global::ApiBox.OperationDescription<IApiBoxClient> SendInline => new()
    {
        Id = "sendInline",
        Method = "POST",
        Path = "/json",
        Summary = "An inline object.",
        Repeatable = false,
        Fields =
        [
            new global::ApiBox.FieldDescription
            {
                Name = "name",
                Kind = global::ApiBox.FieldKind.Text,
                Required = true,
                Description = "Its name.",
                Rules = ["Not empty"],
            },
        ],
        CallAsync = CallSendInlineAsync,
    };

    private static async global::System.Threading.Tasks.Task<global::ApiBox.OperationResult> CallSendInlineAsync(IApiBoxClient client, global::ApiBox.OperationInput input, global::System.Threading.CancellationToken cancellationToken)
    {
        var request = input.ReadBody(ApiBoxWireClientJson.TypeInfo<SendInlineRequest>());
        await client.SendInlineAsync(request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
        return global::ApiBox.OperationResult.Nothing;
    }
}

// ==== ApiBoxOperations.SendList.g.cs
namespace Fixture;

#pragma warning disable CS0612, CS0618 // operations that are not to be used any more are listed too

public static partial class ApiBoxOperations
{
    private static global::ApiBox.OperationDescription<IApiBoxClient> SendList => new()
    {
        Id = "sendList",
        Method = "PUT",
        Path = "/json",
        Summary = "A list, optional.",
        Fields =
        [
            new global::ApiBox.FieldDescription
            {
                Name = "",
                Kind = global::ApiBox.FieldKind.List,
                Item = global::ApiBox.FieldKind.Integer,
                Rules = ["At most 2 items", "Each: from 1"],
            },
        ],
        CallAsync = CallSendListAsync,
    };

    private static async global::System.Threading.Tasks.Task<global::ApiBox.OperationResult> CallSendListAsync(IApiBoxClient client, global::ApiBox.OperationInput input, global::System.Threading.CancellationToken cancellationToken)
    {
        var request = input.ReadOptionalBody(ApiBoxWireClientJson.TypeInfo<global::System.Collections.Generic.IReadOnlyList<long>>());
        await client.SendListAsync(request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
        return global::ApiBox.OperationResult.Nothing;
    }
}

// ==== ApiBoxOperations.SendNumber.g.cs
namespace Fixture;

#pragma warning disable CS0612, CS0618 // operations that are not to be used any more are listed too

public static partial class ApiBoxOperations
{
    private static global::ApiBox.OperationDescription<IApiBoxClient> SendNumber => new()
    {
        Id = "sendNumber",
        Method = "DELETE",
        Path = "/json",
        Summary = "A number.",
        Fields =
        [
            new global::ApiBox.FieldDescription
            {
                Name = "",
                Kind = global::ApiBox.FieldKind.Integer,
                Required = true,
                Rules = ["Up to 9"],
            },
        ],
        CallAsync = CallSendNumberAsync,
    };

    private static async global::System.Threading.Tasks.Task<global::ApiBox.OperationResult> CallSendNumberAsync(IApiBoxClient client, global::ApiBox.OperationInput input, global::System.Threading.CancellationToken cancellationToken)
    {
        var request = input.ReadBody(ApiBoxWireClientJson.TypeInfo<long>());
        await client.SendNumberAsync(request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
        return global::ApiBox.OperationResult.Nothing;
    }
}

// ==== ApiBoxOperations.SendText.g.cs
namespace Fixture;

#pragma warning disable CS0612, CS0618 // operations that are not to be used any more are listed too

public static partial class ApiBoxOperations
{
    private static global::ApiBox.OperationDescription<IApiBoxClient> SendText => new()
    {
        Id = "sendText",
        Method = "POST",
        Path = "/text",
        Summary = "A text.",
        Repeatable = false,
        Fields =
        [
            new global::ApiBox.FieldDescription
            {
                Name = "",
                Kind = global::ApiBox.FieldKind.Text,
                Required = true,
                Rules = ["At most 3 characters"],
            },
        ],
        CallAsync = CallSendTextAsync,
    };

    private static async global::System.Threading.Tasks.Task<global::ApiBox.OperationResult> CallSendTextAsync(IApiBoxClient client, global::ApiBox.OperationInput input, global::System.Threading.CancellationToken cancellationToken)
    {
        var request = input.ReadBody(ApiBoxWireClientJson.TypeInfo<string>());
        await client.SendTextAsync(request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
        return global::ApiBox.OperationResult.Nothing;
    }
}

// ==== ApiBoxOperations.SendXml.g.cs
namespace Fixture;

#pragma warning disable CS0612, CS0618 // operations that are not to be used any more are listed too

public static partial class ApiBoxOperations
{
    private static global::ApiBox.OperationDescription<IApiBoxClient> SendXml => new()
    {
        Id = "sendXml",
        Method = "PATCH",
        Path = "/text",
        Summary = "XML as the caller writes it.",
        Repeatable = false,
        Fields =
        [
            new global::ApiBox.FieldDescription
            {
                Name = "",
                Kind = global::ApiBox.FieldKind.Text,
                Required = true,
            },
        ],
        CallAsync = CallSendXmlAsync,
    };

    private static async global::System.Threading.Tasks.Task<global::ApiBox.OperationResult> CallSendXmlAsync(IApiBoxClient client, global::ApiBox.OperationInput input, global::System.Threading.CancellationToken cancellationToken)
    {
        var request = input.ReadBody(ApiBoxWireClientJson.TypeInfo<string>());
        await client.SendXmlAsync(request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
        return global::ApiBox.OperationResult.Nothing;
    }
}

// ==== ApiBoxOperations.Upload.g.cs
namespace Fixture;

#pragma warning disable CS0612, CS0618 // operations that are not to be used any more are listed too

public static partial class ApiBoxOperations
{
    private static global::ApiBox.OperationDescription<IApiBoxClient> Upload => new()
    {
        Id = "upload",
        Method = "POST",
        Path = "/upload",
        Summary = "A form with files.",
        Paid = true,
        Repeatable = false,
        Fields =
        [
            new global::ApiBox.FieldDescription
            {
                Name = "title",
                Kind = global::ApiBox.FieldKind.Text,
                Description = "The title.",
                Rules = ["At most 5 characters"],
            },
            new global::ApiBox.FieldDescription
            {
                Name = "voice",
                Kind = global::ApiBox.FieldKind.File,
                Required = true,
                Description = "The voice.",
            },
            new global::ApiBox.FieldDescription
            {
                Name = "covers",
                Kind = global::ApiBox.FieldKind.List,
                Item = global::ApiBox.FieldKind.File,
                Description = "Pictures.",
            },
            new global::ApiBox.FieldDescription
            {
                Name = "tags",
                Kind = global::ApiBox.FieldKind.List,
                Item = global::ApiBox.FieldKind.Text,
                Description = "Tags.",
            },
            new global::ApiBox.FieldDescription
            {
                Name = "meta",
                Kind = global::ApiBox.FieldKind.Json,
                Description = "More.",
            },
            new global::ApiBox.FieldDescription
            {
                Name = "note",
                Kind = global::ApiBox.FieldKind.Text,
                Description = "A text.",
            },
        ],
        CallAsync = CallUploadAsync,
    };

    private static async global::System.Threading.Tasks.Task<global::ApiBox.OperationResult> CallUploadAsync(IApiBoxClient client, global::ApiBox.OperationInput input, global::System.Threading.CancellationToken cancellationToken)
    {
        var request = input.ReadBody(ApiBoxWireClientJson.TypeInfo<UploadRequest>());
        if (input.File("voice") is { } fileVoice)
            request = request with { Voice = fileVoice };
        await client.UploadAsync(request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
        return global::ApiBox.OperationResult.Nothing;
    }
}

// ==== ApiBoxOperations.UploadRaw.g.cs
namespace Fixture;

#pragma warning disable CS0612, CS0618 // operations that are not to be used any more are listed too

public static partial class ApiBoxOperations
{
    private static global::ApiBox.OperationDescription<IApiBoxClient> UploadRaw => new()
    {
        Id = "uploadRaw",
        Method = "PUT",
        Path = "/upload",
        Summary = "A file.",
        Fields =
        [
            new global::ApiBox.FieldDescription
            {
                Name = "",
                Kind = global::ApiBox.FieldKind.File,
                Required = true,
            },
        ],
        CallAsync = CallUploadRawAsync,
    };

    private static async global::System.Threading.Tasks.Task<global::ApiBox.OperationResult> CallUploadRawAsync(IApiBoxClient client, global::ApiBox.OperationInput input, global::System.Threading.CancellationToken cancellationToken)
    {
        var request = input.File("") ?? throw new global::ApiBox.ApiBoxValidationException([new global::ApiBox.ValidationError("", "required", "is required", null, null)]);
        await client.UploadRawAsync(request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
        return global::ApiBox.OperationResult.Nothing;
    }
}

// ==== ApiBoxOperations.g.cs
namespace Fixture;

#pragma warning disable CS0612, CS0618 // operations that are not to be used any more are listed too

/// <summary>The operations and task types of the description, for programs that select them at run time.</summary>
public static partial class ApiBoxOperations
{
    /// <summary>The operations by name.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<global::ApiBox.OperationDescription<IApiBoxClient>> All { get; } = [SendAnything, SendDay, SendForm, SendFreeForm, SendInline, SendList, SendNumber, SendText, SendXml, Upload, UploadRaw];

    /// <summary>The task types.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<global::ApiBox.TaskDescription<IApiBoxClient>> Tasks { get; } =
    [
    ];
}

// ==== SendFormRequest.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="SendFormRequest"/> by the rules of the description.</summary>
public static class SendFormRequestValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this SendFormRequest value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(SendFormRequest value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.UserName is { } userNameValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(userNameValue))
                errors.Unicode("/user name", userNameValue);
            if (!global::ApiBox.Runtime.Check.HasMaxLength(userNameValue, 5))
                errors.MaxLength("/user name", "#/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/user name/maxLength", "5", userNameValue);
        }
        else
            errors.Required("/user name", "#/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema/required");
        if (value.List is { } listValue)
        {
            for (var i1 = 0; i1 < listValue.Count; i1++)
            {
                var mark1 = errors.Count;
                if (listValue[i1] is { } item1)
                {
                    if (!global::ApiBox.Runtime.Check.IsUnicode(item1))
                        errors.Unicode("", item1);
                }
                else
                    errors.Type("", "#/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/list/items/type", "string", "null");
                if (errors.Count > mark1)
                    errors.Prefix(mark1, "/list", i1);
            }
        }
        if (value.Piped is { } pipedValue)
        {
            for (var i2 = 0; i2 < pipedValue.Count; i2++)
            {
                var mark2 = errors.Count;
                if (pipedValue[i2] is { } item2)
                {
                    if (!global::ApiBox.Runtime.Check.IsUnicode(item2))
                        errors.Unicode("", item2);
                }
                else
                    errors.Type("", "#/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/piped/items/type", "string", "null");
                if (errors.Count > mark2)
                    errors.Prefix(mark2, "/piped", i2);
            }
        }
        if (value.Point is { } pointValue)
        {
            var mark3 = errors.Count;
            SendFormRequestPointValidator.Check(pointValue, ref errors);
            if (errors.Count > mark3)
                errors.Prefix(mark3, "/point");
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "user name" or "list" or "piped" or "point" or "json" or "count";
}

// ==== SendFormRequestPoint.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="SendFormRequestPoint"/> by the rules of the description.</summary>
public static class SendFormRequestPointValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this SendFormRequestPoint value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(SendFormRequestPoint value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "x";
}

// ==== SendFreeFormParameters.g.cs
namespace Fixture;

/// <summary>Validates the parameters of SendFreeForm.</summary>
internal static class SendFreeFormParameters
{
    internal static global::ApiBox.ValidationResult Validate(global::System.Collections.Generic.IReadOnlyDictionary<string, string>? request)
    {
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        if (request is { } requestValue)
        {
            foreach (var member1 in requestValue)
            {
                var mark1 = errors.Count;
                if (!global::ApiBox.Runtime.Check.IsUnicode(member1.Key))
                    errors.Unicode("", member1.Key);
                if (member1.Value is { } item1)
                {
                    if (!global::ApiBox.Runtime.Check.IsUnicode(item1))
                        errors.Unicode("", item1);
                }
                else
                    errors.Type("", "#/paths/~1form/put/requestBody/content/application~1x-www-form-urlencoded/schema/additionalProperties/type", "string", "null");
                if (errors.Count > mark1)
                    errors.Prefix(mark1, "", member1.Key);
            }
        }
        return errors.ToResult();
    }
}

// ==== SendInlineRequest.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="SendInlineRequest"/> by the rules of the description.</summary>
public static class SendInlineRequestValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this SendInlineRequest value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(SendInlineRequest value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Name is { } nameValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(nameValue))
                errors.Unicode("/name", nameValue);
            if (!global::ApiBox.Runtime.Check.HasMinLength(nameValue, 1))
                errors.MinLength("/name", "#/paths/~1json/post/requestBody/content/application~1json/schema/properties/name/minLength", "1", nameValue);
        }
        else
            errors.Required("/name", "#/paths/~1json/post/requestBody/content/application~1json/schema/required");
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "name";
}

// ==== SendListParameters.g.cs
namespace Fixture;

/// <summary>Validates the parameters of SendList.</summary>
internal static class SendListParameters
{
    internal static global::ApiBox.ValidationResult Validate(global::System.Collections.Generic.IReadOnlyList<long>? request)
    {
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        if (request is { } requestValue)
        {
            if (requestValue.Count > 2)
                errors.MaxItems("", "#/paths/~1json/put/requestBody/content/application~1vnd.list+json/schema/maxItems", "2", requestValue.Count);
            for (var i1 = 0; i1 < requestValue.Count; i1++)
            {
                var mark1 = errors.Count;
                if (requestValue[i1] is { } item1)
                {
                    if (!(item1 >= 1L))
                        errors.Minimum("", "#/paths/~1json/put/requestBody/content/application~1vnd.list+json/schema/items/minimum", "1", item1);
                }
                if (errors.Count > mark1)
                    errors.Prefix(mark1, "", i1);
            }
        }
        return errors.ToResult();
    }
}

// ==== SendNumberParameters.g.cs
namespace Fixture;

/// <summary>Validates the parameters of SendNumber.</summary>
internal static class SendNumberParameters
{
    internal static global::ApiBox.ValidationResult Validate(long request)
    {
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        if (request is { } requestValue)
        {
            if (!(requestValue <= 9L))
                errors.Maximum("", "#/components/requestBodies/Number/content/application~1json/schema/maximum", "9", requestValue);
        }
        return errors.ToResult();
    }
}

// ==== SendTextParameters.g.cs
namespace Fixture;

/// <summary>Validates the parameters of SendText.</summary>
internal static class SendTextParameters
{
    internal static global::ApiBox.ValidationResult Validate(string request)
    {
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        if (request is { } requestValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(requestValue))
                errors.Unicode("", requestValue);
            if (!global::ApiBox.Runtime.Check.HasMaxLength(requestValue, 3))
                errors.MaxLength("", "#/paths/~1text/post/requestBody/content/text~1plain/schema/maxLength", "3", requestValue);
        }
        return errors.ToResult();
    }
}

// ==== SendXmlParameters.g.cs
namespace Fixture;

/// <summary>Validates the parameters of SendXml.</summary>
internal static class SendXmlParameters
{
    internal static global::ApiBox.ValidationResult Validate(string request)
    {
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        if (request is { } requestValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(requestValue))
                errors.Unicode("", requestValue);
        }
        return errors.ToResult();
    }
}

// ==== UploadRequest.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="UploadRequest"/> by the rules of the description.</summary>
public static class UploadRequestValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this UploadRequest value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(UploadRequest value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Title is { } titleValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(titleValue))
                errors.Unicode("/title", titleValue);
            if (!global::ApiBox.Runtime.Check.HasMaxLength(titleValue, 5))
                errors.MaxLength("/title", "#/paths/~1upload/post/requestBody/content/multipart~1form-data/schema/properties/title/maxLength", "5", titleValue);
        }
        if (value.Voice is null)
            errors.Required("/voice", "#/paths/~1upload/post/requestBody/content/multipart~1form-data/schema/required");
        if (value.Covers is { } coversValue)
        {
            for (var i1 = 0; i1 < coversValue.Count; i1++)
            {
                var mark1 = errors.Count;
                if (coversValue[i1] is null)
                    errors.Type("", "#/paths/~1upload/post/requestBody/content/multipart~1form-data/schema/properties/covers/items/type", "string", "null");
                if (errors.Count > mark1)
                    errors.Prefix(mark1, "/covers", i1);
            }
        }
        if (value.Tags is { } tagsValue)
        {
            for (var i2 = 0; i2 < tagsValue.Count; i2++)
            {
                var mark2 = errors.Count;
                if (tagsValue[i2] is { } item2)
                {
                    if (!global::ApiBox.Runtime.Check.IsUnicode(item2))
                        errors.Unicode("", item2);
                }
                else
                    errors.Type("", "#/paths/~1upload/post/requestBody/content/multipart~1form-data/schema/properties/tags/items/type", "string", "null");
                if (errors.Count > mark2)
                    errors.Prefix(mark2, "/tags", i2);
            }
        }
        if (value.Meta is { } metaValue)
        {
            var mark3 = errors.Count;
            UploadRequestMetaValidator.Check(metaValue, ref errors);
            if (errors.Count > mark3)
                errors.Prefix(mark3, "/meta");
        }
        if (value.Note is { } noteValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(noteValue))
                errors.Unicode("/note", noteValue);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "title" or "voice" or "covers" or "tags" or "meta" or "note";
}

// ==== UploadRequestMeta.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="UploadRequestMeta"/> by the rules of the description.</summary>
public static class UploadRequestMetaValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this UploadRequestMeta value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(UploadRequestMeta value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "a";
}
