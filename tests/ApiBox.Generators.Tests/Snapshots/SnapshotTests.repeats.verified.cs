// ==== ApiBoxClient.AddKeyed.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>With a key of the path.</summary>
    /// <remarks>When it is not known what became of a request, it is sent again with the same key.</remarks>
    /// <param name="idempotencyKey">The call. Without one, each call gets its own.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">A rule of the description is broken; nothing was sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service refused the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service was not reached.</exception>
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
    /// <param name="idempotencyKey">The call. Without one, each call gets its own.</param>
    /// <param name="cancellationToken">Gives the call up. Before the request has left, it throws <see cref="global::System.OperationCanceledException"/>; afterwards <see cref="global::ApiBox.ApiBoxOutcomeUnknownException"/>, since the service may have accepted it.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">A rule of the description is broken; nothing was sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service refused the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service was not reached; nothing was accepted.</exception>
    /// <exception cref="global::ApiBox.ApiBoxOutcomeUnknownException">The request may have been accepted and paid for; it was not sent again.</exception>
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
    /// <param name="cancellationToken">Gives the call up. Before the request has left, it throws <see cref="global::System.OperationCanceledException"/>; afterwards <see cref="global::ApiBox.ApiBoxOutcomeUnknownException"/>, since the service may have accepted it.</param>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service refused the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service was not reached; nothing was accepted.</exception>
    /// <exception cref="global::ApiBox.ApiBoxOutcomeUnknownException">The request may have been accepted; it was not sent again.</exception>
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
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service refused the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service was not reached.</exception>
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

/// <summary>The operations of Fixture. Depend on this interface, and replace it in tests.</summary>
public partial interface IApiBoxClient
{
}

/// <summary>Forwards every operation to another client. Derive decorators from it, and override what they change.</summary>
public abstract partial class DelegatingApiBoxClient : IApiBoxClient
{
    /// <summary>Makes a client that forwards to another.</summary>
    /// <param name="inner">The other client.</param>
    protected DelegatingApiBoxClient(IApiBoxClient inner)
    {
        global::System.ArgumentNullException.ThrowIfNull(inner);
        Inner = inner;
    }

    /// <summary>The client that is forwarded to.</summary>
    protected IApiBoxClient Inner { get; }
}

/// <summary>Calls the service. It is safe for use by several threads at once; keep one for the life of the program.</summary>
public sealed partial class ApiBoxClient : IApiBoxClient, global::System.IDisposable
{
    private readonly global::ApiBox.Runtime.ApiBoxTransport _transport;
    private readonly global::ApiBox.Runtime.ApiBoxTaskFactory _tasks;
    private readonly ApiBoxWireClient _wire;

    /// <summary>The section of the configuration that holds the client's options.</summary>
    public const string SectionName = "Fixture";

    /// <summary>The environment variable that holds the API key if the options name none.</summary>
    public const string ApiKeyVariable = "FIXTURE_API_KEY";

    /// <summary>What the description says about the service as a whole.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public static global::ApiBox.Runtime.ClientDescription Description => ApiBoxDescription.Client;

    /// <summary>Makes a client that sends through the given transport.</summary>
    public ApiBoxClient(global::ApiBox.Runtime.ApiBoxTransport transport)
    {
        global::System.ArgumentNullException.ThrowIfNull(transport);
        _transport = transport;
        _tasks = new global::ApiBox.Runtime.ApiBoxTaskFactory(transport);
        _wire = new ApiBoxWireClient(transport);
    }

    /// <summary>Makes a client without a container. Dispose it when the application ends.</summary>
    /// <param name="options">How to reach the service; a missing key is taken from the environment. They are copied.</param>
    /// <exception cref="global::Microsoft.Extensions.Options.OptionsValidationException">
    /// A setting is wrong; the message names it.
    /// </exception>
    public static ApiBoxClient Create(global::ApiBox.ApiBoxOptions options) =>
        new(global::ApiBox.Runtime.ApiBoxTransport.Create(options, ApiBoxDescription.Client));

    /// <summary>Makes a client that sends through a handler of your own, for tests and for other network stacks.</summary>
    /// <param name="options">How to reach the service; a missing key is taken from the environment. They are copied.</param>
    /// <param name="handler">
    /// Sends requests. It is not disposed. Redirects are switched off in it, and a chain of handlers, which must not have sent
    /// anything yet, gets one more before the last. If it keeps connections, paid requests share them (see
    /// <see cref="global::ApiBox.ApiBoxOptions.PoolPaidConnections"/>).
    /// </param>
    /// <param name="timeProvider">The clock; null is the system's.</param>
    /// <param name="loggerFactory">Where to log; null logs nothing.</param>
    /// <exception cref="global::Microsoft.Extensions.Options.OptionsValidationException">
    /// A setting is wrong; the message names it.
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
    /// Closes the connections of a client that was made without a container, and ends the waits for its tasks.
    /// </summary>
    public void Dispose()
    {
        _tasks.Dispose();
        _transport.Dispose();
    }
}

/// <summary>What the description says about the service as a whole.</summary>
internal static class ApiBoxDescription
{
    internal static readonly global::ApiBox.Runtime.ClientDescription Client = new()
    {
        Name = ApiBoxClient.SectionName,
        KeyVariable = ApiBoxClient.ApiKeyVariable,
        Servers = [],
        Retention = null,
        Absent = new global::ApiBox.Runtime.AbsentAddresses(),
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

/// <summary>The rules of the parameters of Buy.</summary>
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
