using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>
/// Receives callbacks: token, age, size and body are validated before anything has an effect, and the store detects duplicates.
/// </summary>
internal sealed class CallbackReceiver(
    CallbackRoutes routes,
    CallbackKinds kinds,
    ITaskStore store,
    CandidateVerifier verifier,
    DispatcherSignal signal,
    TimeProvider time,
    ILoggerFactory loggers)
    : ICallbackReceiver
{
    // It contains the path of a member in the body, whose names the sender chooses.
    private const int MaxReasonLength = 200;

    // How long handlers wait for the verification of a candidate.
    private static readonly TimeSpan ConfirmWithin = TimeSpan.FromMinutes(1);

    // The clocks of two instances may differ by as much.
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private static readonly CallbackReceipt TaskMismatch = new(CallbackResult.TaskMismatch, "the submission belongs to another task");

    private readonly ILogger _logger = ApiBoxLog.To(loggers);

    public Task<CallbackReceipt> ReceiveAsync(
        string kind, string submissionId, string token, ReadOnlyMemory<byte> body, CancellationToken cancellationToken) =>
        ReceiveAsync(kind, submissionId, token, body, null, cancellationToken);

    public async Task<CallbackReceipt> ReceiveAsync(
        string kind, string submissionId, string token, ReadOnlyMemory<byte> body, WebhookSignature? signature,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(submissionId);
        ArgumentNullException.ThrowIfNull(token);
        var activity = CallbackTrace.Start(Known(kind), submissionId);
        CallbackReceipt? receipt = null;
        try
        {
            receipt = await ProcessAsync(kind, submissionId, token, body, signature, cancellationToken).ConfigureAwait(false);
            return receipt;
        }
        finally
        {
            Note(activity, kind, submissionId, receipt);
        }
    }

    /// <inheritdoc/>
    public CallbackReceipt? CheckAddress(string kind, string submissionId, string token) => CheckAddress(kind, submissionId, token, out _);

    /// <inheritdoc/>
    public void Refused(string kind, string submissionId, CallbackReceipt receipt) =>
        Note(CallbackTrace.Start(Known(kind), submissionId), kind, submissionId, receipt);

    private CallbackReceipt? CheckAddress(string kind, string submissionId, string token, out CallbackRoute? route)
    {
        route = null;
        if (!kinds.Contains(kind))
            return new CallbackReceipt(CallbackResult.UnknownKind, "the description has no such callback");
        if (!SubmissionIds.IsId(submissionId) || (route = routes.Verify(kind, submissionId, token)) is null
            || kinds.Find(route.Service, kind) is null)
            return new CallbackReceipt(CallbackResult.WrongToken, "the address was not created by this application");
        var created = SubmissionIds.CreatedAt(submissionId);
        return time.GetUtcNow() > created + route.Retention || created > time.GetUtcNow() + ClockSkew
            ? new CallbackReceipt(CallbackResult.Expired, "the address has expired")
            : null;
    }

    private async Task<CallbackReceipt> ProcessAsync(
        string kind, string submissionId, string token, ReadOnlyMemory<byte> body, WebhookSignature? signature,
        CancellationToken cancellationToken)
    {
        if (CheckAddress(kind, submissionId, token, out var route) is { } refusal)
            return refusal;
        if (body.Length > CallbackEndpoints.MaxBodyBytes)
            return new CallbackReceipt(CallbackResult.TooLarge, $"the body is larger than {CallbackEndpoints.MaxBodyBytes} bytes");
        var found = kinds.Find(route!.Service, kind)!;
        var reading = found.Read(body.Span);
        if (reading.Error is { } error)
            return new CallbackReceipt(CallbackResult.Unreadable, Redaction.Line(error.ToString(), MaxReasonLength));
        if (string.IsNullOrWhiteSpace(reading.TaskId))
            return new CallbackReceipt(CallbackResult.Unreadable, "the body has no task id");
        if (route.Signatures?.Refuse(signature, reading.TaskId, time.GetUtcNow()) is { } reason)
            return new CallbackReceipt(CallbackResult.WrongSignature, reason);

        var (rank, isTerminal) = StageMachine.Locate(found.Description, reading.Stage, reading.IsOk);
        var callback = new ReceivedCallback(
            submissionId,
            found.StoredKind,
            reading.TaskId,
            reading.Stage,
            rank,
            isTerminal,
            time.GetUtcNow(),
            SubmissionIds.CreatedAt(submissionId) + route.Retention,
            body.ToArray(),
            ConfirmWithin)
        {
            Service = route.Service,
            Client = route.Client,
        };
        switch (await store.AdvanceAsync(callback, cancellationToken).ConfigureAwait(false))
        {
            case CallbackEffect.TaskMismatch:
                return TaskMismatch;
            case CallbackEffect.TooManyCandidates:
                return new CallbackReceipt(CallbackResult.TooManyTasks, "callbacks to this address name too many tasks; retry later");
            case CallbackEffect.Duplicate:
                return new CallbackReceipt(CallbackResult.Duplicate);
            case CallbackEffect.Candidate when verifier.IsRefuted(submissionId, reading.TaskId):
                await store.SetCandidateOutcomeAsync(
                    submissionId, reading.TaskId, CandidateOutcome.Refuted, cancellationToken).ConfigureAwait(false);
                return TaskMismatch;
            case CallbackEffect.Candidate:
                verifier.BeginVerify(kind, submissionId, reading.TaskId, route, signal.Notify);
                return new CallbackReceipt(CallbackResult.Accepted);
            default:
                signal.Notify();
                return new CallbackReceipt(CallbackResult.Accepted);
        }
    }

    // Unverified input must not get into logs and spans.
    private string Known(string kind) => kinds.Contains(kind) ? kind : "?";

    private void Note(Activity? activity, string kind, string submissionId, CallbackReceipt? receipt)
    {
        CallbackTrace.End(activity, Known(kind), receipt?.Result);
        if (receipt is not null)
            CallbackLog.CallbackReceived(
                _logger, Known(kind), SubmissionIds.IsId(submissionId) ? submissionId : "?", receipt.Result, receipt.Reason);
    }
}
