// ==== ApiBoxCallbacks.g.cs
namespace Fixture;

/// <summary>The callbacks of the description.</summary>
internal static class ApiBoxCallbacks
{
    internal static global::System.Collections.Generic.IReadOnlyList<global::ApiBox.Runtime.CallbackKind> All { get; } = [];
}

// ==== ApiBoxClient.SendTexts.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Does sendTexts.</summary>
    /// <param name="request">The request. It is validated before it is sent.</param>
    /// <param name="cancellationToken">The token to cancel the call. The call throws <see cref="global::System.OperationCanceledException"/> if the request was not sent, or <see cref="global::ApiBox.ApiBoxOutcomeUnknownException"/> if the service may have accepted it.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached, and the request was not accepted.</exception>
    /// <exception cref="global::ApiBox.ApiBoxOutcomeUnknownException">The request may have been accepted. It was not sent again.</exception>
    global::System.Threading.Tasks.Task<Texts> SendTextsAsync(Texts request, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no SendTextsAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task<Texts> SendTextsAsync(Texts request, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.SendTextsAsync(request, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<Texts> SendTextsOperation = new()
    {
        Name = "sendTexts",
        Paid = false,
        Repeatable = false,
        Response = ApiBoxWireClientJson.TypeInfo<Texts>(),
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task<Texts> SendTextsAsync(Texts request, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(request);
        if (_transport.Validates)
        {
            _transport.Enforce(SendTextsOperation, request.Validate());
        }
        var call = _transport.BeginCall(SendTextsOperation);
        var response = await _wire.SendTextsAsync(call: call, request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
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
    typeof(global::Fixture.Texts),
    nameof(global::Fixture.Texts.Short), "short", "{\"required\":true,\"minLength\":2,\"maxLength\":4}",
    nameof(global::Fixture.Texts.Code), "code", "{\"pattern\":\"^[A-Z]{2}\\\\d+$\",\"regex\":\"^[A-Z]{2}[0-9]+\\\\z\"}",
    nameof(global::Fixture.Texts.Link), "link", "{\"format\":\"uri\"}",
    nameof(global::Fixture.Texts.Site), "site", "{\"format\":\"uri\",\"maxLength\":40,\"pattern\":\"^https://\"}",
    nameof(global::Fixture.Texts.Secret), "secret", "{\"minLength\":1}")]

// ==== Texts.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Texts"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class TextsValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Texts value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Texts value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Short is { } shortValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(shortValue))
                errors.Unicode("/short", shortValue);
            if (!global::ApiBox.Runtime.Check.HasMinLength(shortValue, 2))
                errors.MinLength("/short", "#/components/schemas/Texts/properties/short/minLength", "2", shortValue);
            if (!global::ApiBox.Runtime.Check.HasMaxLength(shortValue, 4))
                errors.MaxLength("/short", "#/components/schemas/Texts/properties/short/maxLength", "4", shortValue);
        }
        else
            errors.Required("/short", "#/components/schemas/Texts/required");
        if (value.Code is { } codeValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(codeValue))
                errors.Unicode("/code", codeValue);
            if (!global::ApiBox.Runtime.Check.Matches(ApiBoxPatterns.PatternEDE9F995C7CFD91C(), codeValue))
                errors.Pattern("/code", "#/components/schemas/Texts/properties/code/pattern", "^[A-Z]{2}\\d+$", codeValue);
        }
        if (value.Link is { } linkValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUri(linkValue))
                errors.Format("/link", "#/components/schemas/Texts/properties/link/format", "uri", linkValue);
        }
        if (value.Site is { } siteValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUri(siteValue, out var siteValueText))
                errors.Format("/site", "#/components/schemas/Texts/properties/site/format", "uri", siteValue);
            else
            {
                if (!global::ApiBox.Runtime.Check.HasMaxLength(siteValueText, 40))
                    errors.MaxLength("/site", "#/components/schemas/Texts/properties/site/maxLength", "40", siteValueText);
                if (!siteValueText.StartsWith("https://", global::System.StringComparison.Ordinal))
                    errors.Pattern("/site", "#/components/schemas/Texts/properties/site/pattern", "^https://", siteValue);
            }
        }
        if (value.Secret is { } secretValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(secretValue))
                errors.Unicode("/secret", secretValue);
            if (!global::ApiBox.Runtime.Check.HasMinLength(secretValue, 1))
                errors.MinLength("/secret", "#/components/schemas/Texts/properties/secret/minLength", "1", secretValue);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "short" or "code" or "link" or "site" or "secret";
}
