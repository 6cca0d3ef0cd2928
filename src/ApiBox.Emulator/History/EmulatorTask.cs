namespace ApiBox.Emulator;

/// <summary>A task, as it was when it was read.</summary>
public sealed record EmulatorTask
{
    /// <summary>The id of the task: 32 hexadecimal digits.</summary>
    public required string TaskId { get; init; }

    /// <summary>The operation that created it.</summary>
    public required string OperationId { get; init; }

    /// <summary>The <see cref="EmulatorAccount.Number"/> of the account that paid for it.</summary>
    public required int Account { get; init; }

    /// <summary>The request, as JSON.</summary>
    public required string Request { get; init; }

    /// <summary>When it was accepted.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Its status in the response. A number is written as text.</summary>
    public required string Status { get; init; }

    /// <summary>Whether it has succeeded or failed.</summary>
    public required bool HasEnded { get; init; }

    /// <summary>The number of queries for its details.</summary>
    public required int Queries { get; init; }
}
