using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>A client that can take up tasks by the type of their details. Generated clients implement it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ITaskResumer
{
    /// <summary>Takes up a task.</summary>
    /// <typeparam name="TDetails">The type of its details.</typeparam>
    /// <param name="taskId">The task.</param>
    /// <param name="submission">The submission that started it.</param>
    /// <exception cref="ArgumentException">No operation has details of that type.</exception>
    ApiBoxTask<TDetails> Resume<TDetails>(string taskId, NewSubmission submission);
}
