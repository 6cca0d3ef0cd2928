// ==== ApiBoxClient.ReadJobState.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Does readJobState.</summary>
    /// <param name="job">The job.</param>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Threading.Tasks.Task<JobState> ReadJobStateAsync(string job, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no ReadJobStateAsync. Derive decorators from DelegatingApiBoxClient.");

    /// <summary>Gets a handle for an existing task, which this or another program started. No request is sent.</summary>
    /// <param name="job">The task ID.</param>
    global::ApiBox.ApiBoxTask<JobState> ResumeJobState(string job) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no ResumeJobState. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task<JobState> ReadJobStateAsync(string job, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.ReadJobStateAsync(job, cancellationToken);

    /// <inheritdoc/>
    public virtual global::ApiBox.ApiBoxTask<JobState> ResumeJobState(string job) =>
        Inner.ResumeJobState(job);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<JobStateAnswer> ReadJobStateOperation = new()
    {
        Name = "readJobState",
        Paid = false,
        Envelope = new global::ApiBox.Runtime.Envelope("code", "text", "body"),
        Codes = Outcome.Table,
        Response = ApiBoxWireClientJson.TypeInfo<JobStateAnswer>(),
        IsComplete = static response => response.Body is not null,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task<JobState> ReadJobStateAsync(string job, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(job);
        if (_transport.Validates)
        {
            _transport.Enforce(ReadJobStateOperation, ReadJobStateParameters.Validate(job));
        }
        var call = _transport.BeginCall(ReadJobStateOperation);
        var response = await _wire.ReadJobStateAsync(call: call, job: job, cancellationToken: cancellationToken).ConfigureAwait(false);
        return response.Body!;
    }

    private static readonly global::ApiBox.Runtime.TaskProfile<JobState> JobStateProfile = new()
    {
        Name = "JobState",
        Status = static details => details.State.ToString(global::System.Globalization.CultureInfo.InvariantCulture),
        TaskId = static details => details.Job?.ToString(global::System.Globalization.CultureInfo.InvariantCulture),
        Error = static details => details.Why,
        Created = static details => details.Since,
        Running = ["0"],
        Succeeded = ["1"],
        Failed = ["2", "3"],
        Doubtful = ["3"],
        HasResults = static details => details.Files is { Count: > 0 } results && global::System.Linq.Enumerable.All(results, static result => !ApiBoxDescription.Absent.Contains(result.Link)),
        Json = ApiBoxWireClientJson.TypeInfo<JobState>(),
        Retention = ApiBoxDescription.Client.Retention,
    };

    /// <inheritdoc/>
    public global::ApiBox.ApiBoxTask<JobState> ResumeJobState(string job) =>
        _tasks.ResumeTask(JobStateProfile, job, ReadJobStateAsync);
}

// ==== ApiBoxClient.StartJob.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Does startJob.</summary>
    /// <param name="request">The request. It is validated before it is sent.</param>
    /// <param name="cancellationToken">The token to cancel the call. The call throws <see cref="global::System.OperationCanceledException"/> if the request was not sent, or <see cref="global::ApiBox.ApiBoxOutcomeUnknownException"/> if the service may have accepted it.</param>
    /// <returns>A handle for the task that was started.</returns>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached, and the request was not accepted.</exception>
    /// <exception cref="global::ApiBox.ApiBoxOutcomeUnknownException">The request may have been accepted and paid for. It was not sent again.</exception>
    global::System.Threading.Tasks.Task<global::ApiBox.ApiBoxTask<JobState>> StartJobAsync(Job request, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no StartJobAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task<global::ApiBox.ApiBoxTask<JobState>> StartJobAsync(Job request, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.StartJobAsync(request, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<JobAnswer> StartJobOperation = new()
    {
        Name = "startJob",
        Paid = true,
        Repeatable = false,
        Envelope = new global::ApiBox.Runtime.Envelope("code", "text", "body"),
        Codes = Outcome.Table,
        Response = ApiBoxWireClientJson.TypeInfo<JobAnswer>(),
        IsComplete = static response => !string.IsNullOrWhiteSpace(response.Body?.Job),
        TaskId = static response => response.Body?.Job,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task<global::ApiBox.ApiBoxTask<JobState>> StartJobAsync(Job request, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(request);
        if (_transport.Validates)
        {
            _transport.Enforce(StartJobOperation, request.Validate());
        }
        var call = _transport.BeginCall(StartJobOperation);
        var response = await _wire.StartJobAsync(call: call, request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
        return _tasks.CreateTask(JobStateProfile, response.Body?.Job!, call.SubmissionId, ReadJobStateAsync);
    }
}

// ==== ApiBoxClient.Tasks.g.cs
namespace Fixture;

#pragma warning disable CS0612, CS0618 // tasks of operations that are not to be used any more are still found

public sealed partial class ApiBoxClient : global::ApiBox.Runtime.ITaskResumer
{
    global::ApiBox.ApiBoxTask<TDetails> global::ApiBox.Runtime.ITaskResumer.Resume<TDetails>(string taskId, global::ApiBox.NewSubmission submission)
    {
        if (typeof(TDetails) == typeof(JobState))
            return (global::ApiBox.ApiBoxTask<TDetails>)(object)_tasks.ResumeTask(JobStateProfile, taskId, submission, ReadJobStateAsync);
        throw new global::System.ArgumentException($"No operation has details of the type {typeof(TDetails)}.");
    }

    global::System.Threading.Tasks.Task<string?> global::ApiBox.Runtime.ITaskResumer.GetCallbackAddressAsync(string kind, string taskId, global::System.Threading.CancellationToken cancellationToken)
    {
        return global::System.Threading.Tasks.Task.FromResult<string?>(null);
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
        Servers = ["https://jobs.example/v1"],
        Retention = new global::System.TimeSpan(1764000000000L),
        Absent = new global::ApiBox.Runtime.AbsentAddresses("", "*/none/*.wav"),
        SecuritySchemes = [],
        CredentialNeed = global::ApiBox.Runtime.CredentialNeed.Assumed,
        PaidRoutes =
        [
            new global::ApiBox.Runtime.PaidRoute("POST", "/jobs"),
        ],
    };

    internal static global::ApiBox.Runtime.AbsentAddresses Absent => Client.Absent;
}

// ==== ApiBoxOperations.StartJob.g.cs
namespace Fixture;

#pragma warning disable CS0612, CS0618 // operations that are not to be used any more are listed too

public static partial class ApiBoxOperations
{
    private static global::ApiBox.OperationDescription<IApiBoxClient> StartJob => new()
    {
        Id = "startJob",
        Method = "POST",
        Path = "/jobs",
        Summary = "Does startJob.",
        StartsTask = "JobState",
        Paid = true,
        Repeatable = false,
        Fields =
        [
            new global::ApiBox.FieldDescription
            {
                Name = "input",
                Kind = global::ApiBox.FieldKind.Text,
                Required = true,
                Description = "A value.",
                Rules = ["An absolute URL"],
            },
            new global::ApiBox.FieldDescription
            {
                Name = "report",
                Kind = global::ApiBox.FieldKind.Text,
                Required = true,
                Description = "A value.",
                Rules = ["An absolute URL"],
            },
        ],
        CallAsync = CallStartJobAsync,
    };

    private static async global::System.Threading.Tasks.Task<global::ApiBox.OperationResult> CallStartJobAsync(IApiBoxClient client, global::ApiBox.OperationInput input, global::System.Threading.CancellationToken cancellationToken)
    {
        var request = input.ReadBody(ApiBoxWireClientJson.TypeInfo<Job>());
        return global::ApiBox.OperationResult.Of(await client.StartJobAsync(request: request, cancellationToken: cancellationToken).ConfigureAwait(false), ApiBoxWireClientJson.TypeInfo<JobState>());
    }
}

// ==== Outcome.g.cs
namespace Fixture;

/// <summary>The outcome.</summary>
public static class Outcome
{
    /// <summary>The code 0.</summary>
    public const int Fine = 0;

    /// <summary>Too fast.</summary>
    public const int Slow = 7;

    /// <summary>The code 9.</summary>
    public const int Broke = 9;

    internal static readonly global::ApiBox.Runtime.CodeTable Table = new(
        new global::ApiBox.Runtime.CodeEntry(Fine, "Fine", global::ApiBox.Runtime.CodeKind.Ok, false),
        new global::ApiBox.Runtime.CodeEntry(Slow, "Slow", global::ApiBox.Runtime.CodeKind.RateLimited, true),
        new global::ApiBox.Runtime.CodeEntry(Broke, "Broke", global::ApiBox.Runtime.CodeKind.NoCredits, false));
}
