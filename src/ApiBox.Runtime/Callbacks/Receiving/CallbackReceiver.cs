using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>
/// Takes callbacks: token, age, size and body are judged before anything has an effect, and the store decides what is new.
/// </summary>
internal sealed class CallbackReceiver(
    CallbackSites sites,
    CallbackKinds kinds,
    ITaskStore store,
    CandidateJudge judge,
    CallbackBell bell,
    TimeProvider time,
    ILoggerFactory loggers)
    : ICallbackReceiver
{
    // It names a place in the body by the members on the way there, whose names a sender chooses.
    private const int LongestReason = 200;

    // For so long handlers wait for a word on whether the task is the submission's.
    private static readonly TimeSpan ConfirmWithin = TimeSpan.FromMinutes(1);

    // The clocks of two instances may differ by as much.
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private static readonly CallbackReceipt OtherTask = new(CallbackResult.OtherTask, "the submission belongs to another task");

    private readonly ILogger _logger = ApiBoxLog.To(loggers);

    public Task<CallbackReceipt> ReceiveAsync(string kind, string submissionId, string token, ReadOnlyMemory<byte> body, CancellationToken cancellationToken) =>
        ReceiveAsync(kind, submissionId, token, body, null, cancellationToken);

    public async Task<CallbackReceipt> ReceiveAsync(
        string kind, string submissionId, string token, ReadOnlyMemory<byte> body, WebhookSignature? signature, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(submissionId);
        ArgumentNullException.ThrowIfNull(token);
        var activity = CallbackTrace.Start(Known(kind), submissionId);
        CallbackReceipt? receipt = null;
        try
        {
            receipt = await JudgeAsync(kind, submissionId, token, body, signature, cancellationToken).ConfigureAwait(false);
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

    private CallbackReceipt? CheckAddress(string kind, string submissionId, string token, out CallbackSite? site)
    {
        site = null;
        if (!kinds.Contains(kind))
            return new CallbackReceipt(CallbackResult.UnknownKind, "the description has no such callback");
        if (!SubmissionIds.IsId(submissionId) || (site = sites.Verify(kind, submissionId, token)) is null || !kinds.Contains(site.Service, kind))
            return new CallbackReceipt(CallbackResult.WrongToken, "the address was not made here");
        var created = SubmissionIds.CreatedAt(submissionId);
        return time.GetUtcNow() > created + site.Retention || created > time.GetUtcNow() + ClockSkew
            ? new CallbackReceipt(CallbackResult.Expired, "the address has expired")
            : null;
    }

    private async Task<CallbackReceipt> JudgeAsync(
        string kind, string submissionId, string token, ReadOnlyMemory<byte> body, WebhookSignature? signature, CancellationToken cancellationToken)
    {
        if (CheckAddress(kind, submissionId, token, out var site) is { } refusal)
            return refusal;
        if (body.Length > CallbackEndpoints.MaxBodyBytes)
            return new CallbackReceipt(CallbackResult.TooLarge, $"the body is larger than {CallbackEndpoints.MaxBodyBytes} bytes");
        var found = kinds[site!.Service, kind];
        var reading = found.Read(body.Span);
        if (reading.Error is { } error)
            return new CallbackReceipt(CallbackResult.Unreadable, Redaction.Line(error.ToString(), LongestReason));
        if (string.IsNullOrWhiteSpace(reading.TaskId))
            return new CallbackReceipt(CallbackResult.Unreadable, "it names no task");
        if (site.Signatures?.Refuse(signature, reading.TaskId, time.GetUtcNow()) is { } reason)
            return new CallbackReceipt(CallbackResult.WrongSignature, reason);

        var (rank, isOver) = StageMachine.Place(found.Description, reading.Stage, reading.IsOk);
        var callback = new ReceivedCallback(
            submissionId,
            found.Description.StoredKind,
            reading.TaskId,
            reading.Stage,
            rank,
            isOver,
            time.GetUtcNow(),
            SubmissionIds.CreatedAt(submissionId) + site.Retention,
            body.ToArray(),
            ConfirmWithin)
        {
            Service = site.Service,
            Client = site.Client,
        };
        switch (await store.AdvanceAsync(callback, cancellationToken).ConfigureAwait(false))
        {
            case CallbackEffect.OtherTask:
                return OtherTask;
            case CallbackEffect.TooManyCandidates:
                return new CallbackReceipt(CallbackResult.TooManyTasks, "callbacks to this address have named too many tasks; send it again later");
            case CallbackEffect.NotNew:
                return new CallbackReceipt(CallbackResult.NotNew);
            case CallbackEffect.Candidate when judge.IsRefuted(submissionId, reading.TaskId):
                await store.JudgeCandidateAsync(submissionId, reading.TaskId, CandidateVerdict.Refuted, cancellationToken).ConfigureAwait(false);
                return OtherTask;
            case CallbackEffect.Candidate:
                judge.Consider(kind, submissionId, reading.TaskId, site, bell.Ring);
                return new CallbackReceipt(CallbackResult.Taken);
            default:
                bell.Ring();
                return new CallbackReceipt(CallbackResult.Taken);
        }
    }

    // A stranger's words get into no log and no span.
    private string Known(string kind) => kinds.Contains(kind) ? kind : "?";

    private void Note(Activity? activity, string kind, string submissionId, CallbackReceipt? receipt)
    {
        CallbackTrace.End(activity, Known(kind), receipt?.Result);
        if (receipt is not null)
            CallbackLog.CallbackReceived(_logger, Known(kind), SubmissionIds.IsId(submissionId) ? submissionId : "?", receipt.Result, receipt.Reason);
    }
}
