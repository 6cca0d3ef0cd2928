// ==== ApiBoxClient.AddKeyed.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>With a key of the path.</summary>
    /// <remarks>If the outcome of a request is unknown, the request is sent again with the same key.</remarks>
    /// <param name="idempotencyKey">The call. By default, each call gets a new key.</param>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Threading.Tasks.Task AddKeyedAsync(string? idempotencyKey = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no AddKeyedAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task AddKeyedAsync(string? idempotencyKey = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.AddKeyedAsync(idempotencyKey, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.EmptyResponse> AddKeyedOperation = new()
    {
        Name = "addKeyed",
        Paid = false,
        IdempotencyHeader = "idempotency-key",
        Accept = "*/*",
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Nothing,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task AddKeyedAsync(string? idempotencyKey = null, global::System.Threading.CancellationToken cancellationToken = default)
    {
        if (_transport.Validates)
        {
            _transport.Enforce(AddKeyedOperation, AddKeyedParameters.Validate(idempotencyKey));
        }
        var call = _transport.BeginCall(AddKeyedOperation);
        await _wire.AddKeyedAsync(call: call, idempotencyKey: idempotencyKey, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}

// ==== ApiBoxClient.Buy.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Paid, with a key.</summary>
    /// <param name="id">The thing.</param>
    /// <param name="idempotencyKey">The call. By default, each call gets a new key.</param>
    /// <param name="cancellationToken">The token to cancel the call. The call throws <see cref="global::System.OperationCanceledException"/> if the request was not sent, or <see cref="global::ApiBox.ApiBoxOutcomeUnknownException"/> if the service may have accepted it.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached, and the request was not accepted.</exception>
    /// <exception cref="global::ApiBox.ApiBoxOutcomeUnknownException">The request may have been accepted and paid for. It was not sent again.</exception>
    global::System.Threading.Tasks.Task BuyAsync(string id, string? idempotencyKey = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no BuyAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task BuyAsync(string id, string? idempotencyKey = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.BuyAsync(id, idempotencyKey, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.EmptyResponse> BuyOperation = new()
    {
        Name = "buy",
        Paid = true,
        Repeatable = false,
        IdempotencyHeader = "idempotency-key",
        Accept = "*/*",
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Nothing,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task BuyAsync(string id, string? idempotencyKey = null, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(id);
        if (_transport.Validates)
        {
            _transport.Enforce(BuyOperation, BuyParameters.Validate(id, idempotencyKey));
        }
        var call = _transport.BeginCall(BuyOperation);
        await _wire.BuyAsync(call: call, id: id, idempotencyKey: idempotencyKey, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}

// ==== ApiBoxClient.ChangePlain.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>A method that is not repeated.</summary>
    /// <param name="cancellationToken">The token to cancel the call. The call throws <see cref="global::System.OperationCanceledException"/> if the request was not sent, or <see cref="global::ApiBox.ApiBoxOutcomeUnknownException"/> if the service may have accepted it.</param>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached, and the request was not accepted.</exception>
    /// <exception cref="global::ApiBox.ApiBoxOutcomeUnknownException">The request may have been accepted. It was not sent again.</exception>
    global::System.Threading.Tasks.Task ChangePlainAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no ChangePlainAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task ChangePlainAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.ChangePlainAsync(cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.EmptyResponse> ChangePlainOperation = new()
    {
        Name = "changePlain",
        Paid = false,
        Repeatable = false,
        Accept = "*/*",
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Nothing,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task ChangePlainAsync(global::System.Threading.CancellationToken cancellationToken = default)
    {
        var call = _transport.BeginCall(ChangePlainOperation);
        await _wire.ChangePlainAsync(call: call, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}

// ==== ApiBoxClient.Rename.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Declared idempotent.</summary>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Threading.Tasks.Task RenameAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no RenameAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task RenameAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.RenameAsync(cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.EmptyResponse> RenameOperation = new()
    {
        Name = "rename",
        Paid = false,
        Accept = "*/*",
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Nothing,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task RenameAsync(global::System.Threading.CancellationToken cancellationToken = default)
    {
        var call = _transport.BeginCall(RenameOperation);
        await _wire.RenameAsync(call: call, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}

// ==== ApiBoxClient.g.cs
namespace Fixture;

/// <summary>
/// The operations of Fixture. Use this interface in your code, so that tests can replace it.
/// </summary>
public partial interface IApiBoxClient
{
    /// <summary>Gets a client whose calls, and those of the tasks that they start, have options of their own.</summary>
    /// <param name="options">The options, which are copied.</param>
    /// <returns>A client that shares everything with this one. It need not be disposed.</returns>
    /// <exception cref="global::System.ArgumentException">An option is invalid.</exception>
    IApiBoxClient With(global::ApiBox.ApiBoxCallOptions options) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no With.");
}

/// <summary>Forwards all operations to another client. Derive from this class and override the operations to change.</summary>
public abstract partial class DelegatingApiBoxClient : IApiBoxClient
{
    /// <summary>Initializes a client that forwards to another client.</summary>
    /// <param name="inner">The other client.</param>
    protected DelegatingApiBoxClient(IApiBoxClient inner)
    {
        global::System.ArgumentNullException.ThrowIfNull(inner);
        Inner = inner;
    }

    /// <summary>The inner client.</summary>
    protected IApiBoxClient Inner { get; }

    /// <summary>
    /// Throws an exception, because a call of another client would bypass this one. Override it, and return a new client of
    /// your type around <c>Inner.With(options)</c>.
    /// </summary>
    public virtual IApiBoxClient With(global::ApiBox.ApiBoxCallOptions options) =>
        throw new global::System.NotSupportedException(
            $"{GetType().Name} must override With and return a new {GetType().Name} around Inner.With(options).");
}

/// <summary>The client of the service. It is thread-safe; use one instance for the lifetime of the application.</summary>
public sealed partial class ApiBoxClient : IApiBoxClient, global::System.IDisposable
{
    private readonly global::ApiBox.Runtime.ApiBoxTransport _transport;
    private readonly global::ApiBox.Runtime.ApiBoxTaskFactory _tasks;
    private readonly ApiBoxWireClient _wire;
    private readonly bool _isShared;

    /// <summary>The configuration section of the client's options.</summary>
    public const string SectionName = "Fixture";

    /// <summary>The environment variable that is read if the options contain no API key.</summary>
    public const string ApiKeyVariable = "FIXTURE_API_KEY";

    /// <summary>The metadata of the service.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public static global::ApiBox.Runtime.ClientDescription Description => ApiBoxDescription.Client;

    /// <summary>Initializes a client with the specified transport.</summary>
    public ApiBoxClient(global::ApiBox.Runtime.ApiBoxTransport transport)
    {
        global::System.ArgumentNullException.ThrowIfNull(transport);
        _transport = transport;
        _tasks = new global::ApiBox.Runtime.ApiBoxTaskFactory(transport);
        _wire = new ApiBoxWireClient(transport);
    }

    private ApiBoxClient(ApiBoxClient other, global::ApiBox.Runtime.ApiBoxTransport transport)
    {
        _transport = transport;
        _tasks = other._tasks;
        _wire = new ApiBoxWireClient(transport);
        _isShared = true;
    }

    /// <inheritdoc/>
    public IApiBoxClient With(global::ApiBox.ApiBoxCallOptions options) =>
        new ApiBoxClient(this, _transport.With(options));

    /// <summary>Creates a client without dependency injection. Dispose it when the application ends.</summary>
    /// <param name="options">
    /// The options, which are copied. If they contain no API key, the environment variable is read.
    /// </param>
    /// <exception cref="global::Microsoft.Extensions.Options.OptionsValidationException">
    /// An option is invalid; the message names it.
    /// </exception>
    public static ApiBoxClient Create(global::ApiBox.ApiBoxOptions options) =>
        new(global::ApiBox.Runtime.ApiBoxTransport.Create(options, ApiBoxDescription.Client));

    /// <summary>
    /// Creates a client that sends requests with the specified handler, for tests and for other network stacks.
    /// </summary>
    /// <param name="options">
    /// The options, which are copied. If they contain no API key, the environment variable is read.
    /// </param>
    /// <param name="handler">
    /// The handler that sends requests. It is not disposed. Its redirects are disabled. A chain of handlers must not have sent
    /// a request yet, and gets one more handler before the last. If the handler keeps connections, paid requests share them
    /// (see <see cref="global::ApiBox.ApiBoxOptions.PoolPaidConnections"/>).
    /// </param>
    /// <param name="timeProvider">The clock; null for the system clock.</param>
    /// <param name="loggerFactory">The logger factory; null disables logging.</param>
    /// <exception cref="global::Microsoft.Extensions.Options.OptionsValidationException">
    /// An option is invalid; the message names it.
    /// </exception>
    public static ApiBoxClient Create(
        global::ApiBox.ApiBoxOptions options,
        global::System.Net.Http.HttpMessageHandler handler,
        global::System.TimeProvider? timeProvider = null,
        global::Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null)
    {
        global::System.ArgumentNullException.ThrowIfNull(handler);
        return new ApiBoxClient(global::ApiBox.Runtime.ApiBoxTransport.Create(
            options, ApiBoxDescription.Client, handler, timeProvider, loggerFactory));
    }

    /// <summary>
    /// Closes the connections of a client that was created without dependency injection, and cancels the waits for its tasks.
    /// </summary>
    public void Dispose()
    {
        if (_isShared)
            return;
        _tasks.Dispose();
        _transport.Dispose();
    }
}

/// <summary>The metadata of the service.</summary>
internal static class ApiBoxDescription
{
    internal static readonly global::ApiBox.Runtime.ClientDescription Client = new()
    {
        Name = ApiBoxClient.SectionName,
        KeyVariable = ApiBoxClient.ApiKeyVariable,
        Servers = [],
        Retention = null,
        Absent = new global::ApiBox.Runtime.AbsentAddresses(),
        SecuritySchemes = [],
        CredentialNeed = global::ApiBox.Runtime.CredentialNeed.Assumed,
        PaidRoutes =
        [
            new global::ApiBox.Runtime.PaidRoute("POST", "/bought%20things/{id}"),
            new global::ApiBox.Runtime.PaidRoute("PUT", "/bought%20things/{id}"),
        ],
    };

    internal static global::ApiBox.Runtime.AbsentAddresses Absent => Client.Absent;
}

// ==== ApiBoxOperations.Buy.g.cs
namespace Fixture;

#pragma warning disable CS0612, CS0618 // operations that are not to be used any more are listed too

public static partial class ApiBoxOperations
{
    private static global::ApiBox.OperationDescription<IApiBoxClient> Buy => new()
    {
        Id = "buy",
        Method = "POST",
        Path = "/bought%20things/{id}",
        Summary = "Paid, with a key.",
        Paid = true,
        Repeatable = false,
        Fields =
        [
            new global::ApiBox.FieldDescription
            {
                Name = "id",
                Location = global::ApiBox.FieldLocation.Path,
                Kind = global::ApiBox.FieldKind.Text,
                Required = true,
                Description = "The thing.",
            },
            new global::ApiBox.FieldDescription
            {
                Name = "idempotency-key",
                Location = global::ApiBox.FieldLocation.Header,
                Kind = global::ApiBox.FieldKind.Text,
                Description = "The call.",
            },
        ],
        CallAsync = CallBuyAsync,
    };

    private static async global::System.Threading.Tasks.Task<global::ApiBox.OperationResult> CallBuyAsync(IApiBoxClient client, global::ApiBox.OperationInput input, global::System.Threading.CancellationToken cancellationToken)
    {
        await client.BuyAsync(id: input.ReadParameter("id", ApiBoxWireClientJson.TypeInfo<string>()), idempotencyKey: input.ReadOptionalParameter("idempotency-key", ApiBoxWireClientJson.TypeInfo<string>()), cancellationToken: cancellationToken).ConfigureAwait(false);
        return global::ApiBox.OperationResult.Nothing;
    }
}

// ==== BuyParameters.g.cs
namespace Fixture;

/// <summary>Validates the parameters of Buy.</summary>
internal static class BuyParameters
{
    internal static global::ApiBox.ValidationResult Validate(string id, string? idempotencyKey)
    {
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        if (id is { } idValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(idValue))
                errors.Unicode("/id", idValue);
        }
        if (idempotencyKey is { } idempotencyKeyValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(idempotencyKeyValue))
                errors.Unicode("/idempotency-key", idempotencyKeyValue);
        }
        return errors.ToResult();
    }
}
