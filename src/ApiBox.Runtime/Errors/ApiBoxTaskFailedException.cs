namespace ApiBox;

/// <summary>A task ended without success. What it cost is not given back by this library; the service's words may tell more.</summary>
public sealed class ApiBoxTaskFailedException : ApiBoxException
{
    /// <summary>Makes an exception of a task's last state.</summary>
    /// <param name="taskId">The task.</param>
    /// <param name="status">Its status as it is on the wire.</param>
    /// <param name="serviceMessage">The service's words, if it said any.</param>
    /// <param name="details">The task's details, of the type that its details operation returns.</param>
    public ApiBoxTaskFailedException(string taskId, string? status, string? serviceMessage, object? details = null)
        : base($"Task {Runtime.Redaction.Word(taskId)} ended with status {Runtime.Redaction.Word(status)}{(serviceMessage is null ? "." : ": " + serviceMessage)}")
    {
        TaskId = taskId;
        Status = status;
        ServiceMessage = serviceMessage;
        Details = details;
    }

    /// <summary>The task's id as it is on the wire.</summary>
    public string TaskId { get; }

    /// <summary>The task's status as it is on the wire.</summary>
    public string? Status { get; }

    /// <summary>The service's words, on one line and cut to 500 characters; null if it said nothing.</summary>
    public string? ServiceMessage { get; }

    /// <summary>The task's details, of the type that its details operation returns.</summary>
    public object? Details { get; }
}
