namespace ApiBox;

/// <summary>
/// Stores submissions, so that a lost response, a crash or a second instance loses nothing. Its rows are the source of truth about what was
/// submitted and reported; the details of a task always come from the service. Implementations are safe for many threads, and the
/// durable ones for many processes: every method is atomic, and when it has returned, its change
/// survives the end of the process. The clients of several descriptions can share a store: names of their submissions and callbacks begin
/// with the client's name, see <see cref="Runtime.StoredNames"/>. The store's own clock, if it has one, decides what is due, leased or
/// expired. Times are kept to the microsecond. A token that is already canceled prevents the change; if it is canceled later, it is unknown
/// whether the change happened. A store that cannot be used throws <see cref="ApiBoxStoreException"/>.
/// </summary>
public interface ITaskStore
{
    /// <summary>How many candidates a submission has at most.</summary>
    const int MaxCandidates = 8;

    /// <summary>
    /// Whether other processes can take callbacks from it. Then each process takes those that it has handlers for, and leaves the rest.
    /// Default: true.
    /// </summary>
    bool IsShared => true;

    /// <summary>
    /// Records a submission before it is sent. An existing one is overwritten if it was refused
    /// (<see cref="SubmissionOutcome.Refused"/>) and has neither a task id nor candidates; otherwise it is unchanged.
    /// </summary>
    /// <param name="submission">What is about to be sent.</param>
    /// <param name="cancellationToken">Cancels the operation; it is then unknown whether the row was written.</param>
    /// <returns>False when another submission has the id: a callback address is for one submission.</returns>
    Task<bool> AddAsync(NewSubmission submission, CancellationToken cancellationToken);

    /// <summary>
    /// Records the outcome of sending; the last call wins. A known task id is kept, and a submission that has one was accepted,
    /// whatever the later outcome. The candidate with that id gives the submission its stage, and the other candidates are removed with
    /// their callbacks.
    /// A submission with candidates is not refused: its outcome is unknown. An unknown submission is ignored.
    /// </summary>
    /// <param name="submissionId">The submission.</param>
    /// <param name="outcome">How it ended.</param>
    /// <param name="taskId">The task's id, for an accepted submission.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    Task SetOutcomeAsync(string submissionId, SubmissionOutcome outcome, string? taskId, CancellationToken cancellationToken);

    /// <summary>
    /// Stores a callback: atomically, the task advances to the callback's stage, and the callback is queued for the handlers. A stage that
    /// was reached or passed before is not queued again. A task that has ended keeps its final stage unless the callback ends it too.
    /// An unknown submission is added, because its callback had a valid token.
    /// </summary>
    /// <remarks>
    /// A submission whose task id is known from its response, or was confirmed, accepts only callbacks of that task. While it has none,
    /// each task that a callback names is a candidate, at most <see cref="MaxCandidates"/> of them, with stages of its own; none refuses
    /// another, and the outcome stays, except that a refused submission becomes one whose outcome is unknown. The callbacks of
    /// a candidate are due for their handlers when <see cref="SetCandidateOutcomeAsync"/> was called for it, at the latest
    /// <see cref="ReceivedCallback.ConfirmWithin"/> after they came.
    /// </remarks>
    /// <param name="callback">The callback.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    Task<CallbackEffect> AdvanceAsync(ReceivedCallback callback, CancellationToken cancellationToken);

    /// <summary>The candidates of a submission in the order in which they came; none when its task id is known.</summary>
    /// <param name="submissionId">The submission.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    Task<IReadOnlyList<string>> ListCandidatesAsync(string submissionId, CancellationToken cancellationToken);

    /// <summary>
    /// Records the outcome of verifying a candidate. A confirmed one becomes the submission's task with the stage that it has reached, as
    /// if <see cref="SetOutcomeAsync"/> had been called with its id; the other candidates are removed with their callbacks. A refuted one
    /// is removed with its callbacks, and with the submission if nothing else is known of it. If it cannot be verified, it is kept, and its
    /// callbacks are due now.
    /// A task that is not a candidate is ignored.
    /// </summary>
    /// <param name="submissionId">The submission.</param>
    /// <param name="taskId">The candidate.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether something changed.</returns>
    Task<bool> SetCandidateOutcomeAsync(string submissionId, string taskId, CandidateOutcome outcome, CancellationToken cancellationToken);

    /// <summary>
    /// Records that a query saw the end of the task, if it has not ended yet. The rank is unchanged, so that the callback of
    /// the end still reaches its handlers. It also ends an only candidate. An unknown task is ignored.
    /// </summary>
    /// <param name="service">
    /// The name of the client whose description contains the task: two services may use one id. Empty for every client.
    /// </param>
    /// <param name="taskId">The task.</param>
    /// <param name="stage">The final status.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    Task EndAsync(string service, string taskId, string stage, CancellationToken cancellationToken);

    /// <summary>The row of a submission, or null.</summary>
    /// <param name="submissionId">The submission.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    Task<StoredSubmission?> FindAsync(string submissionId, CancellationToken cancellationToken);

    /// <summary>
    /// The submissions that have not ended, oldest first: those under way, and those whose outcome is unknown. Each is returned once; a row
    /// that changes meanwhile may be returned in its old state. A slow reader blocks nothing.
    /// </summary>
    /// <param name="service">The name of the client whose submissions are listed; empty for all.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    IAsyncEnumerable<StoredSubmission> ListOpenAsync(string service, CancellationToken cancellationToken);

    /// <summary>
    /// Takes and leases callbacks that are due for their handlers, the longest due first. Of the callbacks of a
    /// task the earliest that is neither handled nor parked is taken first, and of a submission one at a time. A replay
    /// does not wait for earlier ones. A callback whose owner was lost is taken over: its lease has ended, or the store has detected its
    /// process's end.
    /// </summary>
    /// <param name="kinds">The kinds that the caller handles.</param>
    /// <param name="maxCount">The maximum number.</param>
    /// <param name="lease">
    /// The duration of the lease without <see cref="RenewDeliveriesAsync"/>, by the store's clock. A store that notices the end of a
    /// process by other means keeps the lease until then.
    /// </param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    Task<IReadOnlyList<CallbackDelivery>> TakeDeliveriesAsync(
        IReadOnlyCollection<string> kinds, int maxCount, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Renews the leases of callbacks.</summary>
    /// <param name="deliveries">What was taken.</param>
    /// <param name="lease">For how long from now on.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The ids of those that the caller still owns. Any other was taken over, or its submission was removed.</returns>
    Task<IReadOnlyCollection<long>> RenewDeliveriesAsync(
        IReadOnlyCollection<CallbackDelivery> deliveries, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Completes a callback that was handled.</summary>
    /// <param name="delivery">The callback.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>False when the caller no longer owns it: it was taken over or completed, or its submission was removed.</returns>
    Task<bool> CompleteDeliveryAsync(CallbackDelivery delivery, CancellationToken cancellationToken);

    /// <summary>Postpones a callback.</summary>
    /// <param name="delivery">The callback.</param>
    /// <param name="pause">How long it waits.</param>
    /// <param name="hasFailed">Whether its handlers failed, which <see cref="CallbackDelivery.Failures"/> counts.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>False when the caller no longer owns it.</returns>
    Task<bool> PostponeDeliveryAsync(CallbackDelivery delivery, TimeSpan pause, bool hasFailed, CancellationToken cancellationToken);

    /// <summary>Parks a callback, so that the next of its task can be taken.</summary>
    /// <param name="delivery">The callback.</param>
    /// <param name="hasFailed">Whether its handlers failed, which <see cref="CallbackDelivery.Failures"/> counts.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>False when the caller no longer owns it.</returns>
    Task<bool> ParkDeliveryAsync(CallbackDelivery delivery, bool hasFailed, CancellationToken cancellationToken);

    /// <summary>The callbacks that are parked, the longest parked first. A slow reader blocks nothing.</summary>
    /// <param name="service">The name of the client whose callbacks are listed; empty for all.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    IAsyncEnumerable<ParkedCallback> ListParkedAsync(string service, CancellationToken cancellationToken);

    /// <summary>How many callbacks are parked.</summary>
    /// <param name="service">The name of the client whose callbacks are counted; empty for all.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    Task<int> CountParkedAsync(string service, CancellationToken cancellationToken);

    /// <summary>
    /// Requeues a parked callback, due now, as a replay without failures. One that was lost (<see cref="CallbackDelivery.Losses"/>)
    /// keeps one loss, so that it is still known as one that may end the process.
    /// </summary>
    /// <param name="deliveryId">The store's id of it.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>False when no such callback is parked.</returns>
    Task<bool> ReplayDeliveryAsync(long deliveryId, CancellationToken cancellationToken);

    /// <summary>
    /// The submissions whose results have expired, by the store's clock, but which have not ended (and were not refused), or
    /// that have unhandled callbacks; the earliest expired first.
    /// </summary>
    /// <param name="service">The name of the client whose submissions are listed; empty for all.</param>
    /// <param name="maxCount">The maximum number.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    Task<IReadOnlyList<ExpiredSubmission>> ListExpiredAsync(string service, int maxCount, CancellationToken cancellationToken);

    /// <summary>
    /// Removes submissions whose results have expired, by the store's clock, with their callbacks: those of which nothing is
    /// open any more, and of those that <see cref="ListExpiredAsync"/> lists the ones that are named.
    /// </summary>
    /// <param name="submissionIds">Those that may be removed although something of them is open.</param>
    /// <param name="maxCount">The maximum number.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>How many were removed.</returns>
    Task<int> ExpireAsync(IReadOnlyCollection<string> submissionIds, int maxCount, CancellationToken cancellationToken);

    /// <summary>
    /// Signals tasks that got a callback or have ended, in this process and in others. It only wakes: a lost signal
    /// delays a waiter, but loses no data. After a gap, such as a lost connection, it signals <see cref="StoreSignal.Everything"/>.
    /// </summary>
    /// <param name="cancellationToken">Ends the stream.</param>
    IAsyncEnumerable<StoreSignal> WatchAsync(CancellationToken cancellationToken);

    /// <summary>Whether the store can be written to now, for health checks.</summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="ApiBoxStoreException">It cannot; the message says why.</exception>
    Task PingAsync(CancellationToken cancellationToken);
}
