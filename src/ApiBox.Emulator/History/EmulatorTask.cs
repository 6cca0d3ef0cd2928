namespace ApiBox.Emulator;

/// <summary>A task as it was at the moment of asking.</summary>
public sealed record EmulatorTask
{
    /// <summary>The task's id: 32 hexadecimal digits.</summary>
    public required string TaskId { get; init; }

    /// <summary>The operation that made it.</summary>
    public required string OperationId { get; init; }

    /// <summary>The <see cref="EmulatorAccount.Number"/> of the account that pays for it.</summary>
    public required int Account { get; init; }

    /// <summary>The request, as JSON.</summary>
    public required string Request { get; init; }

    /// <summary>When it was accepted.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Its status, as it stands on the wire (for numbers their text).</summary>
    public required string Status { get; init; }

    /// <summary>Whether it has succeeded or failed.</summary>
    public required bool HasEnded { get; init; }

    /// <summary>How often its details were asked for.</summary>
    public required int Queries { get; init; }
}
