using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>
/// Carries the calls of a generated client: keys, time-outs, retries, envelopes, errors, and at most one accepted request for each paid
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

    internal ApiBoxTransport(TransportSettings settings, Func<HttpClient> clients, HttpClient? ownClient, TimeProvider time, ILogger logger, ISubmissionLog? submissions = null)
    {
        _settings = settings;
        _sender = new CallSender(settings, clients, time, logger);
        _ownClient = ownClient;
        _time = time;
        _logger = logger;
        Submissions = submissions;
    }

    /// <summary>Whether requests are to be validated before they are sent.</summary>
    public bool Validates => _settings.Options.Validation != ValidationMode.Off;

    internal TransportSettings Settings => _settings;

    internal TimeProvider Time => _time;

    internal ILogger Logger => _logger;

    /// <summary>Where submissions are recorded; null without a container.</summary>
    internal ISubmissionLog? Submissions { get; }

    /// <summary>Acts on the result of validation as the options say; rules that are switched off do not count.</summary>
    /// <param name="operation">The operation whose request or parameters were validated.</param>
    /// <param name="result">What validation found.</param>
    /// <exception cref="ApiBoxValidationException">
    /// A rule is broken, and <see cref="ApiBoxOptions.Validation"/> is strict; or what would arrive is not what was meant.
    /// </exception>
    public void Enforce(OperationInfo operation, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(result);
        if (result.IsValid || !Validates)
            return;

        var errors = result.Errors.Where(error => !_settings.Options.ValidationRules.IsDisabled(error)).ToArray();
        var refused = _settings.Options.Validation == ValidationMode.Strict ? errors : Array.FindAll(errors, Unsendable.Is);
        if (refused.Length > 0)
            throw new ApiBoxValidationException(refused);
        foreach (var error in errors)
            TransportLog.RuleBroken(_logger, operation.Name, error);
    }

    /// <summary>Begins a call; a paid one gets the id under which its submission can be found again.</summary>
    /// <typeparam name="TAnswer">The type of the operation's answers.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <param name="callbackUrl">Where the service is to report to, if the operation has callbacks.</param>
    public Call<TAnswer> BeginCall<TAnswer>(OperationInfo<TAnswer> operation, Uri? callbackUrl = null)
    {
        ArgumentNullException.ThrowIfNull(operation);
        _sender.ThrowIfDisposed();
        if (!operation.Paid)
            return new Call<TAnswer>(operation, null);
        return Submissions?.FindAddress(callbackUrl) is var (kind, submissionId)
            ? new Call<TAnswer>(operation, submissionId) { CallbackKind = kind }
            : new Call<TAnswer>(operation, SubmissionIds.Create(_time.GetUtcNow()));
    }

    /// <summary>Sends a call without a body.</summary>
    /// <typeparam name="TAnswer">The type of the operation's answers.</typeparam>
    /// <param name="call">The call.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="relativeUri">The address below the base address, from <see cref="RelativeUri"/>.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The complete answer of a call that the service accepted.</returns>
    /// <exception cref="ApiBoxApiException">The service refused the call.</exception>
    /// <exception cref="ApiBoxOutcomeUnknownException">
    /// A call that is not repeated was sent, and its outcome is not known; also when it was cancelled after that.
    /// </exception>
    /// <exception cref="ApiBoxTransportException">Nothing was accepted, even after retries.</exception>
    /// <exception cref="OperationCanceledException">The call was cancelled before its body was asked for, or may be repeated.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed; nothing was sent.</exception>
    public Task<TAnswer> SendAsync<TAnswer>(Call<TAnswer> call, HttpMethod method, string relativeUri, CancellationToken cancellationToken) =>
        SendAsync(call, method, relativeUri, (RequestBody?)null, cancellationToken);

    /// <summary>Sends a call with a JSON body.</summary>
    /// <typeparam name="TAnswer">The type of the operation's answers.</typeparam>
    /// <typeparam name="TBody">The type of the body.</typeparam>
    /// <param name="call">The call.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="relativeUri">The address below the base address, from <see cref="RelativeUri"/>.</param>
    /// <param name="body">The body.</param>
    /// <param name="bodyType">How the body is written.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <inheritdoc cref="SendAsync{TAnswer}(Call{TAnswer}, HttpMethod, string, CancellationToken)"/>
    public Task<TAnswer> SendAsync<TAnswer, TBody>(
        Call<TAnswer> call, HttpMethod method, string relativeUri, TBody body, JsonTypeInfo<TBody> bodyType, CancellationToken cancellationToken) =>
        SendAsync(call, method, relativeUri, RequestBody.Json(body, bodyType), cancellationToken);

    /// <summary>Sends a call with a body of any kind.</summary>
    /// <typeparam name="TAnswer">The type of the operation's answers.</typeparam>
    /// <param name="call">The call.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="relativeUri">The address below the base address, from <see cref="RelativeUri"/>.</param>
    /// <param name="body">The body; null sends none.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <inheritdoc cref="SendAsync{TAnswer}(Call{TAnswer}, HttpMethod, string, CancellationToken)"/>
    public Task<TAnswer> SendAsync<TAnswer>(Call<TAnswer> call, HttpMethod method, string relativeUri, RequestBody? body, CancellationToken cancellationToken) =>
        Submissions is not null && call.Operation.Paid
            ? Submissions.TrackAsync(call, () => _sender.SendAsync(call, method, relativeUri, body, cancellationToken), () => body?.Release(), cancellationToken)
            : _sender.SendAsync(call, method, relativeUri, body, cancellationToken);

    /// <inheritdoc/>
    public void Dispose()
    {
        _sender.Dispose();
        Submissions?.Dispose();
        _ownClient?.Dispose();
    }
}
