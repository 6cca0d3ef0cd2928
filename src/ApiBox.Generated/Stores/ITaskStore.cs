namespace ApiBox;

/// <summary>
/// Remembers submissions, so that a lost answer, a crash or a second instance loses nothing. Its rows are the truth about what was
/// submitted and reported; the details of a task are always asked of the service. Implementations are safe for many threads, and the
/// durable ones for many processes: every method is one step that happens as a whole or not at all, and when it has returned, the step
/// survives the death of the process. Times are kept to the microsecond. A token that is cancelled beforehand lets nothing happen; one that
/// is cancelled meanwhile leaves open whether the step happened. A store that cannot be used throws <see cref="ApiBoxStoreException"/>.
/// </summary>
public interface ITaskStore
{
    /// <summary>
    /// Writes a submission down before it is sent. One that is there already is written anew if it was refused
    /// (<see cref="SubmissionOutcome.Refused"/>) and has no task id; any other stays as it is.
    /// </summary>
    /// <param name="submission">What is about to be sent.</param>
    /// <param name="cancellationToken">Gives up; it is then not known whether the row was written.</param>
    /// <returns>False when another submission has the id: one callback address serves one submission.</returns>
    Task<bool> AddAsync(NewSubmission submission, CancellationToken cancellationToken);

    /// <summary>
    /// Writes down how sending ended; the last word counts. But a task id that is known already stays, and what has one was accepted,
    /// whatever is said later. A submission that is not there changes nothing.
    /// </summary>
    /// <param name="submissionId">The submission.</param>
    /// <param name="outcome">How it ended.</param>
    /// <param name="taskId">The task's id, for an accepted submission.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task SetOutcomeAsync(string submissionId, SubmissionOutcome outcome, string? taskId, CancellationToken cancellationToken);

    /// <summary>
    /// Takes a callback: in one step the row advances to the callback's stage, gets the task id, and the callback is put up for the
    /// handlers. A stage that was reached or passed before is not put up again. A task that has ended keeps its word for the end unless
    /// the callback ends it too. A submission that is not known is added, since only its token lets a callback come this far.
    /// </summary>
    /// <param name="callback">The callback.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<CallbackEffect> AdvanceAsync(ReceivedCallback callback, CancellationToken cancellationToken);

    /// <summary>
    /// Writes down that the service was seen to have ended the task, if nothing has said so yet. The rank stays, so that the callback of
    /// the end still reaches its handlers. A task that is not there changes nothing.
    /// </summary>
    /// <param name="taskId">The task.</param>
    /// <param name="stage">The word for its end.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task EndAsync(string taskId, string stage, CancellationToken cancellationToken);

    /// <summary>The row of a submission, or null.</summary>
    /// <param name="submissionId">The submission.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<StoredSubmission?> FindAsync(string submissionId, CancellationToken cancellationToken);

    /// <summary>
    /// The submissions that have not ended, oldest first: those under way, and those whose outcome is unknown. Each is told once; what
    /// changes meanwhile may be told as it was before. A slow reader holds nothing up.
    /// </summary>
    /// <param name="cancellationToken">Gives up.</param>
    IAsyncEnumerable<StoredSubmission> ListOpenAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Takes callbacks that are due for their handlers, the longest due first, and keeps others from taking them for a while. If they are
    /// neither completed nor postponed by then, they are due again.
    /// </summary>
    /// <param name="most">How many at most.</param>
    /// <param name="now">The time.</param>
    /// <param name="lease">For how long they are kept.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<CallbackDelivery>> TakeDeliveriesAsync(int most, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Writes down that the handlers are done with a callback.</summary>
    /// <param name="delivery">The callback.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>False when the lease was lost and somebody else has taken or completed it, or its submission was removed.</returns>
    Task<bool> CompleteDeliveryAsync(CallbackDelivery delivery, CancellationToken cancellationToken);

    /// <summary>Puts a callback up again for later, after a handler failed.</summary>
    /// <param name="delivery">The callback.</param>
    /// <param name="dueAt">When it is due again.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>False when the lease was lost and somebody else has taken or completed it, or its submission was removed.</returns>
    Task<bool> PostponeDeliveryAsync(CallbackDelivery delivery, DateTimeOffset dueAt, CancellationToken cancellationToken);

    /// <summary>Removes the submissions whose results the service has forgotten, ended or not, with their callbacks.</summary>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many were removed.</returns>
    Task<int> ExpireAsync(DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>
    /// Tells of tasks that a callback or their end has reached, in this process and in others. It only wakes: an event that gets lost
    /// costs time, never truth. After a gap, such as a lost connection, it tells of <see cref="StoreSignal.Everything"/>.
    /// </summary>
    /// <param name="cancellationToken">Ends the stream.</param>
    IAsyncEnumerable<StoreSignal> WatchAsync(CancellationToken cancellationToken);

    /// <summary>Whether the store can be used now, for health checks.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ApiBoxStoreException">It cannot; the message says why.</exception>
    Task PingAsync(CancellationToken cancellationToken);
}
