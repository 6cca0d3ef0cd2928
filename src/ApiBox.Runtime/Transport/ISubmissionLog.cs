namespace ApiBox.Runtime;

/// <summary>Records paid calls, so that what was paid for is found again. The transport has none without a container.</summary>
internal interface ISubmissionLog : IDisposable
{
    /// <summary>The kind and the submission of a callback address that this application made; null for any other.</summary>
    (string Kind, string SubmissionId)? FindAddress(Uri? callbackUrl);

    /// <summary>Records a paid call before it is sent, and its outcome after.</summary>
    /// <param name="call">The call.</param>
    /// <param name="send">Sends it, and releases its body.</param>
    /// <param name="release">Releases its body when it is not sent.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    Task<TAnswer> TrackAsync<TAnswer>(Call<TAnswer> call, Func<Task<TAnswer>> send, Action release, CancellationToken cancellationToken);

    /// <summary>Records that a query saw the end of a task.</summary>
    Task EndAsync(string taskId, string status);

    /// <summary>Signals of tasks that a callback or their end has reached.</summary>
    IAsyncEnumerable<StoreSignal> WatchAsync(CancellationToken cancellationToken);
}
