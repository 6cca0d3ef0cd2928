// ==== ApiBoxCallbacks.g.cs
namespace Fixture;

/// <summary>The callbacks of the description.</summary>
internal static class ApiBoxCallbacks
{
    internal static global::System.Collections.Generic.IReadOnlyList<global::ApiBox.Runtime.CallbackKind> All { get; } = [];
}

// ==== ApiBoxClient.FindBooks.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Does findBooks.</summary>
    /// <param name="shelfId">The shelf.</param>
    /// <param name="year">The year.</param>
    /// <param name="class">The class.</param>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Threading.Tasks.Task<Found> FindBooksAsync(string shelfId, string @class, int? year = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no FindBooksAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task<Found> FindBooksAsync(string shelfId, string @class, int? year = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.FindBooksAsync(shelfId, @class, year, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<Found> FindBooksOperation = new()
    {
        Name = "findBooks",
        Paid = false,
        Response = ApiBoxWireClientJson.TypeInfo<Found>(),
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task<Found> FindBooksAsync(string shelfId, string @class, int? year = null, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(shelfId);
        global::System.ArgumentNullException.ThrowIfNull(@class);
        if (_transport.Validates)
        {
            _transport.Enforce(FindBooksOperation, FindBooksParameters.Validate(shelfId, year, @class));
        }
        var call = _transport.BeginCall(FindBooksOperation);
        var response = await _wire.FindBooksAsync(call: call, shelfId: shelfId, year: year, @class: @class, cancellationToken: cancellationToken).ConfigureAwait(false);
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
    typeof(global::Fixture.IApiBoxClient),
    nameof(global::Fixture.IApiBoxClient.FindBooksAsync), "shelfId", "{\"required\":true,\"minLength\":1}",
    nameof(global::Fixture.IApiBoxClient.FindBooksAsync), "year", "{\"minimum\":1450}",
    nameof(global::Fixture.IApiBoxClient.FindBooksAsync), "class", "{\"required\":true,\"maxLength\":3}")]

// ==== FindBooksParameters.g.cs
namespace Fixture;

/// <summary>Validates the parameters of FindBooks.</summary>
internal static class FindBooksParameters
{
    internal static global::ApiBox.ValidationResult Validate(string shelfId, int? year, string @class)
    {
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        if (shelfId is { } shelfIdValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(shelfIdValue))
                errors.Unicode("/shelf-id", shelfIdValue);
            if (!global::ApiBox.Runtime.Check.HasMinLength(shelfIdValue, 1))
                errors.MinLength("/shelf-id", "#/paths/~1shelves~1{shelf-id}~1books/parameters/0/schema/minLength", "1", shelfIdValue);
        }
        if (year is { } yearValue)
        {
            if (!(yearValue >= 1450L))
                errors.Minimum("/year", "#/paths/~1shelves~1{shelf-id}~1books/get/parameters/0/schema/minimum", "1450", yearValue);
        }
        if (@class is { } classValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(classValue))
                errors.Unicode("/class", classValue);
            if (!global::ApiBox.Runtime.Check.HasMaxLength(classValue, 3))
                errors.MaxLength("/class", "#/paths/~1shelves~1{shelf-id}~1books/get/parameters/1/schema/maxLength", "3", classValue);
        }
        return errors.ToResult();
    }
}

// ==== Found.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Found"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class FoundValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Found value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Found value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Id is { } idValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(idValue))
                errors.Unicode("/id", idValue);
        }
        else
            errors.Required("/id", "#/components/schemas/Found/required");
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "id";
}
