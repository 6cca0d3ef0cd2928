// ==== ApiBoxCallbacks.g.cs
namespace Fixture;

/// <summary>The callbacks of the description.</summary>
internal static class ApiBoxCallbacks
{
    internal static global::System.Collections.Generic.IReadOnlyList<global::ApiBox.Runtime.CallbackKind> All { get; } = [];
}

// ==== ApiBoxClient.SendNumbers.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Does sendNumbers.</summary>
    /// <param name="request">The request. It is validated before it is sent.</param>
    /// <param name="cancellationToken">The token to cancel the call. The call throws <see cref="global::System.OperationCanceledException"/> if the request was not sent, or <see cref="global::ApiBox.ApiBoxOutcomeUnknownException"/> if the service may have accepted it.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached, and the request was not accepted.</exception>
    /// <exception cref="global::ApiBox.ApiBoxOutcomeUnknownException">The request may have been accepted. It was not sent again.</exception>
    global::System.Threading.Tasks.Task<Numbers> SendNumbersAsync(Numbers request, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no SendNumbersAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task<Numbers> SendNumbersAsync(Numbers request, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.SendNumbersAsync(request, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<Numbers> SendNumbersOperation = new()
    {
        Name = "sendNumbers",
        Paid = false,
        Repeatable = false,
        Response = ApiBoxWireClientJson.TypeInfo<Numbers>(),
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task<Numbers> SendNumbersAsync(Numbers request, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(request);
        if (_transport.Validates)
        {
            _transport.Enforce(SendNumbersOperation, request.Validate());
        }
        var call = _transport.BeginCall(SendNumbersOperation);
        var response = await _wire.SendNumbersAsync(call: call, request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
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
    typeof(global::Fixture.Numbers),
    nameof(global::Fixture.Numbers.Whole), "whole", "{\"minimum\":-3,\"maximum\":7}",
    nameof(global::Fixture.Numbers.Big), "big", "{\"minimum\":-9007199254740993,\"maximum\":9007199254740993,\"multipleOf\":3}",
    nameof(global::Fixture.Numbers.Halves), "halves", "{\"minimum\":0.5,\"multipleOf\":1.5}",
    nameof(global::Fixture.Numbers.Open), "open", "{\"exclusiveMinimum\":0,\"exclusiveMaximum\":1}",
    nameof(global::Fixture.Numbers.Single), "single", "{\"minimum\":0.7,\"maximum\":100}",
    nameof(global::Fixture.Numbers.Exact), "exact", "{\"minimum\":-0.1,\"maximum\":99.99,\"multipleOf\":0.01}",
    nameof(global::Fixture.Numbers.Step), "step", "{\"multipleOf\":0.25}")]

// ==== Numbers.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Numbers"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class NumbersValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Numbers value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Numbers value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Whole is { } wholeValue)
        {
            if (!(wholeValue >= -3L))
                errors.Minimum("/whole", "#/components/schemas/Numbers/properties/whole/minimum", "-3", wholeValue);
            if (!(wholeValue <= 7L))
                errors.Maximum("/whole", "#/components/schemas/Numbers/properties/whole/maximum", "7", wholeValue);
        }
        if (value.Big is { } bigValue)
        {
            if (!(bigValue >= -9007199254740993L))
                errors.Minimum("/big", "#/components/schemas/Numbers/properties/big/minimum", "-9007199254740993", bigValue);
            if (!(bigValue <= 9007199254740993L))
                errors.Maximum("/big", "#/components/schemas/Numbers/properties/big/maximum", "9007199254740993", bigValue);
            if (!global::ApiBox.Runtime.Check.IsMultipleOf(bigValue, 3L))
                errors.MultipleOf("/big", "#/components/schemas/Numbers/properties/big/multipleOf", "3", bigValue);
        }
        if (value.Halves is { } halvesValue)
        {
            if (!(halvesValue >= 0.5M))
                errors.Minimum("/halves", "#/components/schemas/Numbers/properties/halves/minimum", "0.5", halvesValue);
            if (!global::ApiBox.Runtime.Check.IsMultipleOf(halvesValue, 1.5M))
                errors.MultipleOf("/halves", "#/components/schemas/Numbers/properties/halves/multipleOf", "1.5", halvesValue);
        }
        if (value.Open is { } openValue)
        {
            if (!(openValue > 0D))
                errors.ExclusiveMinimum("/open", "#/components/schemas/Numbers/properties/open/minimum", "0", openValue);
            if (!(openValue < 1D))
                errors.ExclusiveMaximum("/open", "#/components/schemas/Numbers/properties/open/maximum", "1", openValue);
        }
        if (value.Single is { } singleValue)
        {
            if (!(singleValue >= 0.7F))
                errors.Minimum("/single", "#/components/schemas/Numbers/properties/single/minimum", "0.7", singleValue);
            if (!(singleValue <= 100F))
                errors.Maximum("/single", "#/components/schemas/Numbers/properties/single/maximum", "100", singleValue);
        }
        if (value.Exact is { } exactValue)
        {
            if (!(exactValue >= -0.1M))
                errors.Minimum("/exact", "#/components/schemas/Numbers/properties/exact/minimum", "-0.1", exactValue);
            if (!(exactValue <= 99.99M))
                errors.Maximum("/exact", "#/components/schemas/Numbers/properties/exact/maximum", "99.99", exactValue);
            if (!global::ApiBox.Runtime.Check.HasDecimals(exactValue, 2))
                errors.MultipleOf("/exact", "#/components/schemas/Numbers/properties/exact/multipleOf", "0.01", exactValue);
        }
        if (value.Step is { } stepValue)
        {
            if (!double.IsFinite(stepValue))
                errors.Type("/step", "#/components/schemas/Numbers/properties/step/type", "number", stepValue.ToString(global::System.Globalization.CultureInfo.InvariantCulture));
            if (!global::ApiBox.Runtime.Check.IsMultipleOf(stepValue, 0.25D))
                errors.MultipleOf("/step", "#/components/schemas/Numbers/properties/step/multipleOf", "0.25", stepValue);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "whole" or "big" or "halves" or "open" or "single" or "exact" or "step";
}
