namespace ApiBox;

/// <summary>
/// The submissions that the store remembers: what is open after a restart, and what became of those whose answer was lost.
/// </summary>
public interface IApiBoxTasks
{
    /// <summary>
    /// The submissions that have not ended, oldest first. One whose results vanish within a day is logged as a warning, once for each
    /// process; a host looks for such ones every hour by itself.
    /// </summary>
    /// <param name="cancellationToken">Gives up.</param>
    IAsyncEnumerable<ApiBoxTaskInfo> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// The task of a submission: after a restart, or after <see cref="ApiBoxOutcomeUnknownException"/> once a callback has told its id.
    /// </summary>
    /// <typeparam name="TDetails">The type of the task's details.</typeparam>
    /// <param name="submissionId">The submission.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null when no task is known for it: it was not accepted, or no callback has told of it yet.</returns>
    /// <exception cref="ArgumentException">No operation has details of that type.</exception>
    Task<ApiBoxTask<TDetails>?> ResolveAsync<TDetails>(string submissionId, CancellationToken cancellationToken = default);

    /// <summary>
    /// The callbacks that were parked, the longest parked first: their handlers failed, or ended the process, too often. Each is kept until
    /// its submission expires.
    /// </summary>
    /// <param name="cancellationToken">Gives up.</param>
    IAsyncEnumerable<ParkedCallback> ListParkedAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Hands a parked callback to its handlers again, whatever was handled meanwhile, with <see cref="CallbackContext.IsReplay"/>.
    /// </summary>
    /// <param name="callback">One that <see cref="ListParkedAsync"/> has told.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>False when it is no longer parked.</returns>
    Task<bool> ReplayAsync(ParkedCallback callback, CancellationToken cancellationToken = default);
}
