// ==== Answer.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Answer"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class AnswerValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Answer value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Answer value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Text is { } textValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(textValue))
                errors.Unicode("/text", textValue);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "text";
}

// ==== ApiBoxCallbacks.g.cs
namespace Fixture;

/// <summary>The callbacks of the description.</summary>
internal static class ApiBoxCallbacks
{
    internal static global::System.Collections.Generic.IReadOnlyList<global::ApiBox.Runtime.CallbackKind> All { get; } = [];
}

// ==== ApiBoxClient.SendOddNames.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Does send_odd_names.</summary>
    /// <param name="request">The request. It is validated before it is sent.</param>
    /// <param name="cancellationToken">The token to cancel the call. The call throws <see cref="global::System.OperationCanceledException"/> if the request was not sent, or <see cref="global::ApiBox.ApiBoxOutcomeUnknownException"/> if the service may have accepted it.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached, and the request was not accepted.</exception>
    /// <exception cref="global::ApiBox.ApiBoxOutcomeUnknownException">The request may have been accepted. It was not sent again.</exception>
    global::System.Threading.Tasks.Task<Answer> SendOddNamesAsync(Odd request, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no SendOddNamesAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task<Answer> SendOddNamesAsync(Odd request, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.SendOddNamesAsync(request, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<Answer> SendOddNamesOperation = new()
    {
        Name = "send_odd_names",
        Paid = false,
        Repeatable = false,
        Response = ApiBoxWireClientJson.TypeInfo<Answer>(),
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task<Answer> SendOddNamesAsync(Odd request, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(request);
        if (_transport.Validates)
        {
            _transport.Enforce(SendOddNamesOperation, request.Validate());
        }
        var call = _transport.BeginCall(SendOddNamesOperation);
        var response = await _wire.SendOddNamesAsync(call: call, request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
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
    typeof(global::Fixture.Odd),
    nameof(global::Fixture.Odd.Value), "value", "{\"maxLength\":3}",
    nameof(global::Fixture.Odd.Errors), "errors", "{\"maxLength\":3}")]

// ==== Odd.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Odd"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class OddValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Odd value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Odd value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.SnakeCase is { } snakeCaseValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(snakeCaseValue))
                errors.Unicode("/snake_case", snakeCaseValue);
        }
        if (value.KebabCase is { } kebabCaseValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(kebabCaseValue))
                errors.Unicode("/kebab-case", kebabCaseValue);
        }
        if (value.Class is { } classValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(classValue))
                errors.Unicode("/class", classValue);
        }
        if (value.OddProperty is { } oddPropertyValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(oddPropertyValue))
                errors.Unicode("/odd", oddPropertyValue);
        }
        if (value.ValidateProperty is { } validatePropertyValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(validatePropertyValue))
                errors.Unicode("/validate", validatePropertyValue);
        }
        if (value._2fast is { } _2fastValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(_2fastValue))
                errors.Unicode("/2fast", _2fastValue);
        }
        if (value.Value is { } valueValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(valueValue))
                errors.Unicode("/value", valueValue);
            if (!global::ApiBox.Runtime.Check.HasMaxLength(valueValue, 3))
                errors.MaxLength("/value", "#/components/schemas/Odd/properties/value/maxLength", "3", valueValue);
        }
        if (value.Errors is { } errorsValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(errorsValue))
                errors.Unicode("/errors", errorsValue);
            if (!global::ApiBox.Runtime.Check.HasMaxLength(errorsValue, 3))
                errors.MaxLength("/errors", "#/components/schemas/Odd/properties/errors/maxLength", "3", errorsValue);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "snake_case" or "kebab-case" or "class" or "odd" or "validate" or "2fast" or "value" or "errors";
}
