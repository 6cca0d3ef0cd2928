namespace ApiBox.Generators.Model;

/// <summary>A callback: its payload's types, and how to find the task and the stage in it.</summary>
/// <param name="Kind">The key under callbacks, which is also the kind in callback addresses.</param>
/// <param name="Objects">The payload first, then the objects inside it.</param>
internal sealed record CallbackModel(
    string Kind,
    EquatableArray<ObjectModel> Objects,
    EquatableArray<EnumModel> Enums,
    StageModel? Stages)
{
    public ObjectModel Payload => Objects[0];

    /// <summary>Whether the payload is a type like those of the operations, read by System.Text.Json; the others have readers of their own.</summary>
    public bool IsWire { get; init; }
}

/// <summary>How a callback tells the task and its stage, and with what code, explained by which table.</summary>
/// <param name="StageExpression">Null when there is one stage only, the last of the order.</param>
internal sealed record StageModel(
    string TaskExpression,
    string? StageExpression,
    EquatableArray<string> Order,
    EquatableArray<string> Failed,
    string? CodeExpression,
    string? CodeTable);
