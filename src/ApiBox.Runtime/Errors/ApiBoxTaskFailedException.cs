namespace ApiBox;

/// <summary>A task failed. This library does not refund its cost; see the service's message.</summary>
public sealed class ApiBoxTaskFailedException : ApiBoxException
{
    /// <summary>Creates an exception from the last state of a task.</summary>
    /// <param name="taskId">The task.</param>
    /// <param name="status">Its status as it is on the wire.</param>
    /// <param name="serviceMessage">The service's message, if there is one.</param>
    /// <param name="details">The task's details, of the type that its details operation returns.</param>
    public ApiBoxTaskFailedException(string taskId, string? status, string? serviceMessage, object? details = null)
        : base($"Task {Runtime.Redaction.Word(taskId)} ended with status "
            + $"{Runtime.Redaction.Word(status)}{(serviceMessage is null ? "." : ": " + serviceMessage)}")
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

    /// <summary>The service's message, on one line and cut to 500 characters; null if there is none.</summary>
    public string? ServiceMessage { get; }

    /// <summary>The task's details, of the type that its details operation returns.</summary>
    public object? Details { get; }
}
