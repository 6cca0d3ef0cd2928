using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>A client that can resume tasks by the type of their details. Generated clients implement it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ITaskResumer
{
    /// <summary>Resumes a task.</summary>
    /// <typeparam name="TDetails">The type of its details.</typeparam>
    /// <param name="taskId">The task.</param>
    /// <param name="submission">The submission that started it.</param>
    /// <exception cref="ArgumentException">No operation has details of that type.</exception>
    ApiBoxTask<TDetails> Resume<TDetails>(string taskId, NewSubmission submission);

    /// <summary>Asks the service once where the callbacks of a task go.</summary>
    /// <param name="kind">The kind of the callback.</param>
    /// <param name="taskId">The task.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The address as the details repeat it; null when they do not, or when no operation has details of such tasks.</returns>
    /// <exception cref="ApiBoxException">The service could not be queried.</exception>
    Task<string?> GetCallbackAddressAsync(string kind, string taskId, CancellationToken cancellationToken);
}
