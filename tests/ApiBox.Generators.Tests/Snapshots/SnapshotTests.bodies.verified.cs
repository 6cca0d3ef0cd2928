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

// ==== SendFormRequest.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="SendFormRequest"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
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
