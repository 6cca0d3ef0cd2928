namespace ApiBox.Emulator;

/// <summary>A request that the emulator received, and its outcome.</summary>
public sealed record EmulatorRequest
{
    /// <summary>When it was received.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>The path, without the query.</summary>
    public required string Path { get; init; }

    /// <summary>The query with its question mark; empty if there is none.</summary>
    public required string Query { get; init; }

    /// <summary>The operation that it matched; null for none.</summary>
    public string? OperationId { get; init; }

    /// <summary>The headers. The value of Authorization is the scheme alone.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>The body; empty if it was not read.</summary>
    public required string Body { get; init; }

    /// <summary>The <see cref="EmulatorAccount.Number"/> of the caller; null if the key is missing or wrong.</summary>
    public int? Account { get; init; }

    /// <summary>The code of the service's response; null if a fault replaced the validation.</summary>
    public int? Code { get; init; }

    /// <summary>The message of that response.</summary>
    public string? Message { get; init; }

    /// <summary>The id of the task that it created or queried.</summary>
    public string? TaskId { get; init; }

    /// <summary>Whether it was accepted, which means that it cost credits or created a task.</summary>
    public bool Accepted { get; init; }

    /// <summary>The fault of the response; null for none.</summary>
    public Fault? Fault { get; init; }
}
