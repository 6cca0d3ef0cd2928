namespace ApiBox.Runtime;

/// <summary>Records paid calls, so that paid work can be found again. The transport has none without a container.</summary>
internal interface ISubmissionLog : IDisposable
{
    /// <summary>The kind and the submission of a callback address that this application created; null for any other.</summary>
    (string Kind, string SubmissionId)? FindAddress(Uri? callbackUrl);

    /// <summary>Records a paid call before it is sent, and its outcome after.</summary>
    /// <param name="call">The call.</param>
    /// <param name="send">Sends it, and releases its body.</param>
    /// <param name="release">Releases its body when it is not sent.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    Task<TResponse> TrackAsync<TResponse>(
        Call<TResponse> call, Func<Task<TResponse>> send, Action release, CancellationToken cancellationToken);

    /// <summary>Records that a query saw the end of a task.</summary>
    Task EndAsync(string taskId, string status);

    /// <summary>Signals of tasks that got a callback or have ended.</summary>
    IAsyncEnumerable<StoreSignal> WatchAsync(CancellationToken cancellationToken);
}
