// ==== ApiBoxCallbacks.g.cs
namespace Fixture;

/// <summary>Every callback of the description.</summary>
internal static class ApiBoxCallbacks
{
    internal static global::System.Collections.Generic.IReadOnlyList<global::ApiBox.Runtime.CallbackKind> All { get; } = [];
}

// ==== ApiBoxClient.SendAnything.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Anything.</summary>
    /// <param name="request">What to send; its rules are checked before.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service refused the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service was not reached.</exception>
    global::System.Threading.Tasks.Task SendAnythingAsync(global::System.Text.Json.JsonElement request, global::System.Threading.CancellationToken cancellationToken = default);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.NoAnswer> SendAnythingOperation = new()
    {
        Name = "sendAnything",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        Form = global::ApiBox.Runtime.AnswerForm.Nothing,
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
    /// <param name="request">What to send; its rules are checked before.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service refused the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service was not reached.</exception>
    global::System.Threading.Tasks.Task SendDayAsync(global::System.DateOnly? request = null, global::System.Threading.CancellationToken cancellationToken = default);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.NoAnswer> SendDayOperation = new()
    {
        Name = "sendDay",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        Form = global::ApiBox.Runtime.AnswerForm.Nothing,
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
    /// <param name="request">What to send; its rules are checked before.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">A rule of the description is broken; nothing was sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service refused the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service was not reached.</exception>
    global::System.Threading.Tasks.Task SendFormAsync(SendFormRequest request, global::System.Threading.CancellationToken cancellationToken = default);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.NoAnswer> SendFormOperation = new()
    {
        Name = "sendForm",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        Form = global::ApiBox.Runtime.AnswerForm.Nothing,
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
    /// <param name="request">What to send; its rules are checked before.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service refused the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service was not reached.</exception>
    global::System.Threading.Tasks.Task SendFreeFormAsync(global::System.Collections.Generic.IReadOnlyDictionary<string, string>? request = null, global::System.Threading.CancellationToken cancellationToken = default);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.NoAnswer> SendFreeFormOperation = new()
    {
        Name = "sendFreeForm",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        Form = global::ApiBox.Runtime.AnswerForm.Nothing,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task SendFreeFormAsync(global::System.Collections.Generic.IReadOnlyDictionary<string, string>? request = null, global::System.Threading.CancellationToken cancellationToken = default)
    {
        var call = _transport.BeginCall(SendFreeFormOperation);
        await _wire.SendFreeFormAsync(call: call, request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}

// ==== ApiBoxClient.SendInline.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>An inline object.</summary>
    /// <param name="request">What to send; its rules are checked before.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">A rule of the description is broken; nothing was sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service refused the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service was not reached.</exception>
    global::System.Threading.Tasks.Task SendInlineAsync(SendInlineRequest request, global::System.Threading.CancellationToken cancellationToken = default);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.NoAnswer> SendInlineOperation = new()
    {
        Name = "sendInline",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        Form = global::ApiBox.Runtime.AnswerForm.Nothing,
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
    /// <param name="request">What to send; its rules are checked before.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">A rule of the description is broken; nothing was sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service refused the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service was not reached.</exception>
    global::System.Threading.Tasks.Task SendListAsync(global::System.Collections.Generic.IReadOnlyList<long>? request = null, global::System.Threading.CancellationToken cancellationToken = default);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.NoAnswer> SendListOperation = new()
    {
        Name = "sendList",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        Form = global::ApiBox.Runtime.AnswerForm.Nothing,
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
    /// <param name="request">What to send; its rules are checked before.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">A rule of the description is broken; nothing was sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service refused the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service was not reached.</exception>
    global::System.Threading.Tasks.Task SendNumberAsync(long request, global::System.Threading.CancellationToken cancellationToken = default);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.NoAnswer> SendNumberOperation = new()
    {
        Name = "sendNumber",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        Form = global::ApiBox.Runtime.AnswerForm.Nothing,
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
    /// <param name="request">What to send; its rules are checked before.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">A rule of the description is broken; nothing was sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service refused the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service was not reached.</exception>
    global::System.Threading.Tasks.Task SendTextAsync(string request, global::System.Threading.CancellationToken cancellationToken = default);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.NoAnswer> SendTextOperation = new()
    {
        Name = "sendText",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        Form = global::ApiBox.Runtime.AnswerForm.Nothing,
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
    /// <param name="request">What to send; its rules are checked before.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service refused the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service was not reached.</exception>
    global::System.Threading.Tasks.Task SendXmlAsync(string request, global::System.Threading.CancellationToken cancellationToken = default);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.NoAnswer> SendXmlOperation = new()
    {
        Name = "sendXml",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        Form = global::ApiBox.Runtime.AnswerForm.Nothing,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task SendXmlAsync(string request, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(request);
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
}

// ==== ApiBoxClient.Upload.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>A form with files.</summary>
    /// <param name="request">What to send; its rules are checked before.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">A rule of the description is broken; nothing was sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service refused the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service was not reached.</exception>
    /// <exception cref="global::ApiBox.ApiBoxOutcomeUnknownException">The request may have been accepted and paid for; it was not sent again.</exception>
    global::System.Threading.Tasks.Task UploadAsync(UploadRequest request, global::System.Threading.CancellationToken cancellationToken = default);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.NoAnswer> UploadOperation = new()
    {
        Name = "upload",
        Paid = true,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        Form = global::ApiBox.Runtime.AnswerForm.Nothing,
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
    /// <param name="request">What to send; its rules are checked before.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service refused the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service was not reached.</exception>
    global::System.Threading.Tasks.Task UploadRawAsync(global::ApiBox.ApiBoxFile request, global::System.Threading.CancellationToken cancellationToken = default);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.NoAnswer> UploadRawOperation = new()
    {
        Name = "uploadRaw",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        Form = global::ApiBox.Runtime.AnswerForm.Nothing,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task UploadRawAsync(global::ApiBox.ApiBoxFile request, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(request);
        var call = _transport.BeginCall(UploadRawOperation);
        await _wire.UploadRawAsync(call: call, request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}

// ==== SendFormRequest.Validation.g.cs
namespace Fixture;

/// <summary>The rules of <see cref="SendFormRequest"/>, as the description states them.</summary>
public static class SendFormRequestValidator
{
    /// <summary>Checks every rule and reports all that are broken. Nothing is allocated when none is.</summary>
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
            if (!global::ApiBox.Runtime.Check.HasMaxLength(userNameValue, 5))
                errors.MaxLength("/user name", "#/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/user name/maxLength", "5", userNameValue);
        }
        else
            errors.Required("/user name", "#/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema/required");
        if (value.Point is { } pointValue)
        {
            var mark1 = errors.Count;
            SendFormRequestPointValidator.Check(pointValue, ref errors);
            if (errors.Count > mark1)
                errors.Prefix(mark1, "/point");
        }
    }
}

// ==== SendFormRequestPoint.Validation.g.cs
namespace Fixture;

/// <summary>The rules of <see cref="SendFormRequestPoint"/>, as the description states them.</summary>
public static class SendFormRequestPointValidator
{
    /// <summary>Checks every rule and reports all that are broken. Nothing is allocated when none is.</summary>
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
    }
}

// ==== SendInlineRequest.Validation.g.cs
namespace Fixture;

/// <summary>The rules of <see cref="SendInlineRequest"/>, as the description states them.</summary>
public static class SendInlineRequestValidator
{
    /// <summary>Checks every rule and reports all that are broken. Nothing is allocated when none is.</summary>
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
            if (!global::ApiBox.Runtime.Check.HasMinLength(nameValue, 1))
                errors.MinLength("/name", "#/paths/~1json/post/requestBody/content/application~1json/schema/properties/name/minLength", "1", nameValue);
        }
        else
            errors.Required("/name", "#/paths/~1json/post/requestBody/content/application~1json/schema/required");
    }
}

// ==== SendListParameters.g.cs
namespace Fixture;

/// <summary>The rules of the parameters of SendList.</summary>
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

/// <summary>The rules of the parameters of SendNumber.</summary>
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

/// <summary>The rules of the parameters of SendText.</summary>
internal static class SendTextParameters
{
    internal static global::ApiBox.ValidationResult Validate(string request)
    {
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        if (request is { } requestValue)
        {
            if (!global::ApiBox.Runtime.Check.HasMaxLength(requestValue, 3))
                errors.MaxLength("", "#/paths/~1text/post/requestBody/content/text~1plain/schema/maxLength", "3", requestValue);
        }
        return errors.ToResult();
    }
}

// ==== UploadRequest.Validation.g.cs
namespace Fixture;

/// <summary>The rules of <see cref="UploadRequest"/>, as the description states them.</summary>
public static class UploadRequestValidator
{
    /// <summary>Checks every rule and reports all that are broken. Nothing is allocated when none is.</summary>
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
            if (!global::ApiBox.Runtime.Check.HasMaxLength(titleValue, 5))
                errors.MaxLength("/title", "#/paths/~1upload/post/requestBody/content/multipart~1form-data/schema/properties/title/maxLength", "5", titleValue);
        }
        if (value.Voice is null)
            errors.Required("/voice", "#/paths/~1upload/post/requestBody/content/multipart~1form-data/schema/required");
        if (value.Meta is { } metaValue)
        {
            var mark1 = errors.Count;
            UploadRequestMetaValidator.Check(metaValue, ref errors);
            if (errors.Count > mark1)
                errors.Prefix(mark1, "/meta");
        }
    }
}

// ==== UploadRequestMeta.Validation.g.cs
namespace Fixture;

/// <summary>The rules of <see cref="UploadRequestMeta"/>, as the description states them.</summary>
public static class UploadRequestMetaValidator
{
    /// <summary>Checks every rule and reports all that are broken. Nothing is allocated when none is.</summary>
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
    }
}
