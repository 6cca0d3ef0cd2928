namespace ApiBox;

/// <summary>
/// The submissions in the store: those that are open after a restart, and those whose response was lost.
/// </summary>
public interface IApiBoxTasks
{
    /// <summary>
    /// The submissions that have not ended, oldest first. One whose results expire within a day is logged as a warning, once for each
    /// process; a host looks for such ones every hour by itself.
    /// </summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    IAsyncEnumerable<ApiBoxTaskInfo> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// The task of a submission: after a restart, or after <see cref="ApiBoxOutcomeUnknownException"/> once a callback has supplied its id.
    /// </summary>
    /// <typeparam name="TDetails">The type of the task's details.</typeparam>
    /// <param name="submissionId">The submission.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Null when no task is known for it: it was not accepted, or no callback has named it yet.</returns>
    /// <exception cref="ArgumentException">No operation has details of that type.</exception>
    Task<ApiBoxTask<TDetails>?> ResolveAsync<TDetails>(string submissionId, CancellationToken cancellationToken = default);

    /// <summary>
    /// The callbacks that were parked, the longest parked first: their handlers failed, or ended the process, too often. Each is kept until
    /// its submission expires.
    /// </summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    IAsyncEnumerable<ParkedCallback> ListParkedAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Runs the handlers of a parked callback again, whatever was handled meanwhile, with <see cref="CallbackContext.IsReplay"/>.
    /// </summary>
    /// <param name="callback">A callback from <see cref="ListParkedAsync"/>.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>False when it is no longer parked.</returns>
    Task<bool> ReplayAsync(ParkedCallback callback, CancellationToken cancellationToken = default);
}
