using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>
/// Sends the calls of a generated client: keys, timeouts, retries, envelopes, errors, and at most one accepted request for each paid
/// call. Safe for use by many threads at once.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ApiBoxTransport : IDisposable
{
    private readonly TransportSettings _settings;
    private readonly CallSender _sender;
    private readonly HttpClient? _ownClient;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly ApiBoxCallOptions? _callOptions;

    internal ApiBoxTransport(
        TransportSettings settings, Func<HttpClient> clients, HttpClient? ownClient, TimeProvider time, ILogger logger,
        ISubmissionLog? submissions = null)
    {
        _settings = settings;
        _sender = new CallSender(settings, clients, time, logger);
        _ownClient = ownClient;
        _time = time;
        _logger = logger;
        Submissions = submissions;
    }

    private ApiBoxTransport(ApiBoxTransport other, ApiBoxCallOptions callOptions)
    {
        (_settings, _sender, _time, _logger) = (other._settings, other._sender, other._time, other._logger);
        Submissions = other.Submissions;
        _callOptions = callOptions;
    }

    /// <summary>A transport that shares everything with this one, whose calls have options of their own. It is not disposed.</summary>
    /// <param name="options">The options, which are copied.</param>
    /// <exception cref="ArgumentException">An option is invalid.</exception>
    public ApiBoxTransport With(ApiBoxCallOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new ApiBoxTransport(this, options.Checked());
    }

    /// <summary>Whether requests are to be validated before they are sent.</summary>
    public bool Validates => _settings.Options.Validation != ValidationMode.Off;

    internal TransportSettings Settings => _settings;

    internal TimeProvider Time => _time;

    internal ILogger Logger => _logger;

    /// <summary>Where submissions are recorded; null without a container.</summary>
    internal ISubmissionLog? Submissions { get; }

    /// <summary>Applies the result of validation according to the options; disabled rules do not count.</summary>
    /// <param name="operation">The operation whose request or parameters were validated.</param>
    /// <param name="result">What validation found.</param>
    /// <exception cref="ApiBoxValidationException">
    /// A rule is broken, and <see cref="ApiBoxOptions.Validation"/> is strict; or the request cannot be sent unchanged.
    /// </exception>
    public void Enforce(OperationInfo operation, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(result);
        if (result.IsValid || !Validates)
            return;

        var errors = result.Errors.Where(error => !_settings.Options.ValidationRules.IsDisabled(error)).ToArray();
        var refused = _settings.Options.Validation == ValidationMode.Strict ? errors : Array.FindAll(errors, UnsendableContent.Is);
        if (refused.Length > 0)
            throw new ApiBoxValidationException(refused);
        foreach (var error in errors)
            TransportLog.RuleBroken(_logger, operation.Name, error);
    }

    /// <summary>Begins a call; a paid call gets the id of its submission.</summary>
    /// <typeparam name="TResponse">The type of the operation's responses.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <param name="callbackUrl">The callback address, if the operation has callbacks.</param>
    public Call<TResponse> BeginCall<TResponse>(OperationInfo<TResponse> operation, Uri? callbackUrl = null)
    {
        ArgumentNullException.ThrowIfNull(operation);
        _sender.ThrowIfDisposed();
        var call = !operation.Paid ? new Call<TResponse>(operation, null)
            : Submissions?.FindAddress(callbackUrl) is var (kind, submissionId)
                ? new Call<TResponse>(operation, submissionId) { CallbackKind = kind }
            : new Call<TResponse>(operation, SubmissionIds.Create(_time.GetUtcNow()));
        if (_callOptions is not null)
            call.State.Options = _callOptions;
        return call;
    }

    /// <summary>Sends a call without a body.</summary>
    /// <typeparam name="TResponse">The type of the operation's responses.</typeparam>
    /// <param name="call">The call.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="relativeUri">The address below the base address, from <see cref="RelativeUri"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The complete response of a call that the service accepted.</returns>
    /// <exception cref="ApiBoxApiException">The service refused the call.</exception>
    /// <exception cref="ApiBoxOutcomeUnknownException">
    /// A call that is not repeated was sent, and its outcome is not known; also when it was canceled after that.
    /// </exception>
    /// <exception cref="ApiBoxTransportException">Nothing was accepted, even after retries.</exception>
    /// <exception cref="OperationCanceledException">The call was canceled before its body was read, or it can be repeated.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed; nothing was sent.</exception>
    public Task<TResponse> SendAsync<TResponse>(
        Call<TResponse> call, HttpMethod method, string relativeUri, CancellationToken cancellationToken) =>
        SendAsync(call, method, relativeUri, (RequestBody?)null, cancellationToken);

    /// <summary>Sends a call with a JSON body.</summary>
    /// <typeparam name="TResponse">The type of the operation's responses.</typeparam>
    /// <typeparam name="TBody">The type of the body.</typeparam>
    /// <param name="call">The call.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="relativeUri">The address below the base address, from <see cref="RelativeUri"/>.</param>
    /// <param name="body">The body.</param>
    /// <param name="bodyType">How the body is written.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <inheritdoc cref="SendAsync{TResponse}(Call{TResponse}, HttpMethod, string, CancellationToken)"/>
    public Task<TResponse> SendAsync<TResponse, TBody>(
        Call<TResponse> call, HttpMethod method, string relativeUri, TBody body, JsonTypeInfo<TBody> bodyType,
        CancellationToken cancellationToken) =>
        SendAsync(call, method, relativeUri, RequestBody.Json(body, bodyType), cancellationToken);

    /// <summary>Sends a call with a body of any kind.</summary>
    /// <typeparam name="TResponse">The type of the operation's responses.</typeparam>
    /// <param name="call">The call.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="relativeUri">The address below the base address, from <see cref="RelativeUri"/>.</param>
    /// <param name="body">The body; null sends none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <inheritdoc cref="SendAsync{TResponse}(Call{TResponse}, HttpMethod, string, CancellationToken)"/>
    public Task<TResponse> SendAsync<TResponse>(
        Call<TResponse> call, HttpMethod method, string relativeUri, RequestBody? body, CancellationToken cancellationToken) =>
        Submissions is not null && call.Operation.Paid
            ? Submissions.TrackAsync(
                call, () => _sender.SendAsync(call, method, relativeUri, body, cancellationToken), () => body?.Release(), cancellationToken)
            : _sender.SendAsync(call, method, relativeUri, body, cancellationToken);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_callOptions is not null)
            return;
        _sender.Dispose();
        Submissions?.Dispose();
        _ownClient?.Dispose();
    }
}
