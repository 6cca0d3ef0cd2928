using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox.Runtime;

/// <summary>How to read the details of one kind of task.</summary>
/// <typeparam name="TDetails">The type of the details.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TaskProfile<TDetails>
{
    /// <summary>The name of the kind of task, for messages.</summary>
    public required string Name { get; init; }

    /// <summary>Reads the status as it is on the wire.</summary>
    public required Func<TDetails, string?> Status { get; init; }

    /// <summary>Reads the id of the task that a response is about; null if the description does not say where it is.</summary>
    public Func<TDetails, string?>? TaskId { get; init; }

    /// <summary>Reads the error message of the service for a failed task.</summary>
    public Func<TDetails, string?>? Error { get; init; }

    /// <summary>Reads when a task was accepted.</summary>
    public Func<TDetails, DateTimeOffset?>? Created { get; init; }

    /// <summary>Status values of a running task; a value in no list counts as running.</summary>
    public required IReadOnlyList<string> Running { get; init; }

    /// <summary>Status values of a task that succeeded.</summary>
    public required IReadOnlyList<string> Succeeded { get; init; }

    /// <summary>Status values of a task that failed.</summary>
    public required IReadOnlyList<string> Failed { get; init; }

    /// <summary>
    /// The failed values that do not say whether there are results, such as a failed callback: then the results decide.
    /// </summary>
    public IReadOnlyList<string> Doubtful { get; init; } = [];

    /// <summary>Whether all results are there.</summary>
    public Func<TDetails, bool>? HasResults { get; init; }

    /// <summary>How details are written as JSON, to detect changes.</summary>
    public required JsonTypeInfo<TDetails> Json { get; init; }

    /// <summary>How long results are kept; null if the description does not say.</summary>
    public TimeSpan? Retention { get; init; }

    /// <summary>Asks once where the callbacks of a task go.</summary>
    /// <param name="taskId">The task's id.</param>
    /// <param name="addressName">The field of the request that says where callbacks go.</param>
    /// <param name="fetch">The details operation.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The address as the details repeat it; null when they do not, or are about another task.</returns>
    public async Task<string?> GetCallbackAddressAsync(
        string taskId, string addressName, Func<string, CancellationToken, Task<TDetails>> fetch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(fetch);
        var details = await fetch(taskId, cancellationToken).ConfigureAwait(false);
        return IsAbout(details, taskId) ? RepeatedRequest.Find(JsonSerializer.SerializeToElement(details, Json), addressName) : null;
    }

    // White space around an id is never part of it. Case is: ids in Base62 differ by it alone.
    internal bool IsAbout(TDetails details, string taskId) =>
        TaskId?.Invoke(details) is not { } other || string.IsNullOrWhiteSpace(other)
            || other.AsSpan().Trim().SequenceEqual(taskId.AsSpan().Trim());

    internal bool HasSucceeded(TDetails details, string? status) =>
        Contains(Succeeded, status) || (Contains(Doubtful, status) && HasResults?.Invoke(details) == true);

    internal bool HasFailed(string? status) => Contains(Failed, status);

    private static bool Contains(IReadOnlyList<string> values, string? status)
    {
        foreach (var value in values)
            if (value.Equals(status, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
