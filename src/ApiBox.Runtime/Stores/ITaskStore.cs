namespace ApiBox;

/// <summary>
/// Remembers submissions, so that a lost answer, a crash or a second instance loses nothing. Its rows are the truth about what was
/// submitted and reported; the details of a task are always asked of the service. Implementations are safe for many threads, and the
/// durable ones for many processes: every method is one step that happens as a whole or not at all, and when it has returned, the step
/// survives the death of the process. The clients of several descriptions can share a store: names of their submissions and callbacks begin
/// with the client's name, see <see cref="Runtime.StoredNames"/>. What is due, leased or expired goes by the store's own clock where it has one. Times are kept to the
/// microsecond. A token that is cancelled beforehand lets nothing happen; one that is cancelled meanwhile leaves open whether the step
/// happened. A store that cannot be used throws <see cref="ApiBoxStoreException"/>.
/// </summary>
public interface ITaskStore
{
    /// <summary>How many candidates a submission has at most.</summary>
    const int MostCandidates = 8;

    /// <summary>
    /// Writes a submission down before it is sent. One that is there already is written anew if it was refused
    /// (<see cref="SubmissionOutcome.Refused"/>) and has neither a task id nor candidates; any other stays as it is.
    /// </summary>
    /// <param name="submission">What is about to be sent.</param>
    /// <param name="cancellationToken">Gives up; it is then not known whether the row was written.</param>
    /// <returns>False when another submission has the id: one callback address serves one submission.</returns>
    Task<bool> AddAsync(NewSubmission submission, CancellationToken cancellationToken);

    /// <summary>
    /// Writes down how sending ended; the last word counts. But a task id that is known already stays, and what has one was accepted,
    /// whatever is said later. The candidate of that id gives the submission its stage, and the other candidates go with their callbacks.
    /// What has candidates is not refused: it is unknown then. A submission that is not there changes nothing.
    /// </summary>
    /// <param name="submissionId">The submission.</param>
    /// <param name="outcome">How it ended.</param>
    /// <param name="taskId">The task's id, for an accepted submission.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task SetOutcomeAsync(string submissionId, SubmissionOutcome outcome, string? taskId, CancellationToken cancellationToken);

    /// <summary>
    /// Takes a callback: in one step the task advances to the callback's stage, and the callback is put up for the handlers. A stage that
    /// was reached or passed before is not put up again. A task that has ended keeps its word for the end unless the callback ends it too.
    /// A submission that is not known is added, since only its token lets a callback come this far.
    /// </summary>
    /// <remarks>
    /// A submission whose task id is known from its answer, or was confirmed, takes callbacks of that task alone. As long as it has none,
    /// each task that a callback names is a candidate, at most <see cref="MostCandidates"/> of them, with stages of its own; none refuses
    /// another, and the outcome stays, except that a refused submission becomes one whose outcome is unknown. The callbacks of
    /// a candidate are due for their handlers when <see cref="JudgeCandidateAsync"/> has said what is known of it, at the latest
    /// <see cref="ReceivedCallback.ConfirmWithin"/> after they came.
    /// </remarks>
    /// <param name="callback">The callback.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<CallbackEffect> AdvanceAsync(ReceivedCallback callback, CancellationToken cancellationToken);

    /// <summary>The candidates of a submission in the order in which they came; none when its task id is known.</summary>
    /// <param name="submissionId">The submission.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<string>> ListCandidatesAsync(string submissionId, CancellationToken cancellationToken);

    /// <summary>
    /// Writes down what is known of a candidate. One that is confirmed becomes the submission's task with the stage that it has reached, as
    /// if <see cref="SetOutcomeAsync"/> had told it; the other candidates go with their callbacks. One that is refuted goes with its
    /// callbacks, and with the submission if nothing else is known of that. If nobody can tell, it stays, and its callbacks are due now.
    /// What is no candidate changes nothing.
    /// </summary>
    /// <param name="submissionId">The submission.</param>
    /// <param name="taskId">The candidate.</param>
    /// <param name="verdict">What is known of it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether something changed.</returns>
    Task<bool> JudgeCandidateAsync(string submissionId, string taskId, CandidateVerdict verdict, CancellationToken cancellationToken);

    /// <summary>
    /// Writes down that the service was seen to have ended the task, if nothing has said so yet. The rank stays, so that the callback of
    /// the end still reaches its handlers. It ends an only candidate too. A task that is not there changes nothing.
    /// </summary>
    /// <param name="service">The name of the client whose description knows the task: two services may use one id. Empty for every client.</param>
    /// <param name="taskId">The task.</param>
    /// <param name="stage">The word for its end.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task EndAsync(string service, string taskId, string stage, CancellationToken cancellationToken);

    /// <summary>The row of a submission, or null.</summary>
    /// <param name="submissionId">The submission.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<StoredSubmission?> FindAsync(string submissionId, CancellationToken cancellationToken);

    /// <summary>
    /// The submissions that have not ended, oldest first: those under way, and those whose outcome is unknown. Each is told once; what
    /// changes meanwhile may be told as it was before. A slow reader holds nothing up.
    /// </summary>
    /// <param name="service">The name of the client whose submissions are listed; empty for all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    IAsyncEnumerable<StoredSubmission> ListOpenAsync(string service, CancellationToken cancellationToken);

    /// <summary>
    /// Takes callbacks that are due for their handlers, the longest due first, and keeps others from taking them. Of the callbacks of a
    /// task the earliest that is neither handled nor parked is taken first, and of a submission one at a time, whoever takes it. A replay
    /// is not held up by earlier ones. One whose taker has not come back is taken over: its lease has ended, or the store knows of its
    /// process's death.
    /// </summary>
    /// <param name="kinds">The kinds that the caller handles.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="lease">
    /// For how long they are kept without <see cref="RenewDeliveriesAsync"/>, by the store's clock. A store that notices the death of a
    /// process by other means keeps them until then.
    /// </param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<CallbackDelivery>> TakeDeliveriesAsync(
        IReadOnlyCollection<string> kinds, int most, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Keeps callbacks that were taken for longer.</summary>
    /// <param name="deliveries">What was taken.</param>
    /// <param name="lease">For how long from now on.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The ids of those that are still the caller's. Any other was taken over, or its submission was removed.</returns>
    Task<IReadOnlyCollection<long>> RenewDeliveriesAsync(
        IReadOnlyCollection<CallbackDelivery> deliveries, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Writes down that the handlers are done with a callback.</summary>
    /// <param name="delivery">The callback.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>False when it is no longer the caller's: it was taken over or completed, or its submission was removed.</returns>
    Task<bool> CompleteDeliveryAsync(CallbackDelivery delivery, CancellationToken cancellationToken);

    /// <summary>Puts a callback up again for later.</summary>
    /// <param name="delivery">The callback.</param>
    /// <param name="pause">How long it waits.</param>
    /// <param name="hasFailed">Whether its handlers failed, which <see cref="CallbackDelivery.Failures"/> counts.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>False when it is no longer the caller's.</returns>
    Task<bool> PostponeDeliveryAsync(CallbackDelivery delivery, TimeSpan pause, bool hasFailed, CancellationToken cancellationToken);

    /// <summary>Puts a callback aside, so that the next of its task can be taken.</summary>
    /// <param name="delivery">The callback.</param>
    /// <param name="hasFailed">Whether its handlers failed, which <see cref="CallbackDelivery.Failures"/> counts.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>False when it is no longer the caller's.</returns>
    Task<bool> ParkDeliveryAsync(CallbackDelivery delivery, bool hasFailed, CancellationToken cancellationToken);

    /// <summary>The callbacks that are parked, the longest parked first. A slow reader holds nothing up.</summary>
    /// <param name="service">The name of the client whose callbacks are listed; empty for all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    IAsyncEnumerable<ParkedCallback> ListParkedAsync(string service, CancellationToken cancellationToken);

    /// <summary>How many callbacks are parked.</summary>
    /// <param name="service">The name of the client whose callbacks are counted; empty for all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<int> CountParkedAsync(string service, CancellationToken cancellationToken);

    /// <summary>
    /// Puts a parked callback up again, due now, as a replay without failures. One that was lost (<see cref="CallbackDelivery.Losses"/>)
    /// keeps one loss, so that it is still known as one that may end the process.
    /// </summary>
    /// <param name="deliveryId">The store's id of it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>False when no such callback is parked.</returns>
    Task<bool> ReplayDeliveryAsync(long deliveryId, CancellationToken cancellationToken);

    /// <summary>
    /// The submissions whose results the service has forgotten, by the store's clock, but which have not ended (and were not refused), or
    /// whose callbacks nobody has handled; those first that expired first.
    /// </summary>
    /// <param name="service">The name of the client whose submissions are listed; empty for all.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<ExpiredSubmission>> ListExpiredAsync(string service, int most, CancellationToken cancellationToken);

    /// <summary>
    /// Removes submissions whose results the service has forgotten, by the store's clock, with their callbacks: those of which nothing is
    /// open any more, and of those that <see cref="ListExpiredAsync"/> lists the ones that are named.
    /// </summary>
    /// <param name="submissionIds">Those that may be removed although something of them is open.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many were removed.</returns>
    Task<int> ExpireAsync(IReadOnlyCollection<string> submissionIds, int most, CancellationToken cancellationToken);

    /// <summary>
    /// Tells of tasks that a callback or their end has reached, in this process and in others. It only wakes: an event that gets lost
    /// costs time, never truth. After a gap, such as a lost connection, it tells of <see cref="StoreSignal.Everything"/>.
    /// </summary>
    /// <param name="cancellationToken">Ends the stream.</param>
    IAsyncEnumerable<StoreSignal> WatchAsync(CancellationToken cancellationToken);

    /// <summary>Whether the store can be written to now, for health checks.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ApiBoxStoreException">It cannot; the message says why.</exception>
    Task PingAsync(CancellationToken cancellationToken);
}
