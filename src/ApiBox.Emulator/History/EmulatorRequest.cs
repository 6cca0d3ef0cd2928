namespace ApiBox.Emulator;

/// <summary>A request that was received, and what became of it.</summary>
public sealed record EmulatorRequest
{
    /// <summary>When it came.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>The path, without the query.</summary>
    public required string Path { get; init; }

    /// <summary>The query with its question mark, or nothing.</summary>
    public required string Query { get; init; }

    /// <summary>The operation it meant; null when there is none.</summary>
    public string? OperationId { get; init; }

    /// <summary>The headers; of Authorization only the scheme.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>The body; empty when it was not read.</summary>
    public required string Body { get; init; }

    /// <summary>The <see cref="EmulatorAccount.Number"/> of the caller; null when the key was missing or wrong.</summary>
    public int? Account { get; init; }

    /// <summary>The code of the answer that the service would have given; null when a fault kept it from judging.</summary>
    public int? Code { get; init; }

    /// <summary>The message of that answer.</summary>
    public string? Message { get; init; }

    /// <summary>The task it made or asked for.</summary>
    public string? TaskId { get; init; }

    /// <summary>Whether it was accepted: it cost credits or made a task.</summary>
    public bool Accepted { get; init; }

    /// <summary>What was made of the answer; null for nothing.</summary>
    public Fault? Fault { get; init; }
}
