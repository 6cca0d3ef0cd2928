namespace ApiBox.OpenApi.Model;

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

    /// <summary>The C# type of the callback.</summary>
    public required string TypeName { get; init; }

    /// <summary>
    /// The object component that the payload is by a reference; the callback's type derives from its type. Null for others.
    /// </summary>
    public string? Base { get; init; }

    /// <summary>The union component that the payload is by a reference; the callback's type holds one. Null for others.</summary>
    public ValueModel? Held { get; init; }

    /// <summary>
    /// Whether the payload is a type like those of the operations, read by System.Text.Json; the others have readers of their own.
    /// </summary>
    public bool IsWire { get; init; }
}

/// <summary>The types of the callbacks that have readers of their own, by name.</summary>
/// <param name="Payloads">What arrives.</param>
/// <param name="Objects">The objects inside of payloads.</param>
/// <param name="Enums">The open enums inside of payloads.</param>
internal sealed record CallbackContextModel(EquatableArray<string> Payloads, EquatableArray<string> Objects, EquatableArray<string> Enums)
{
    public static CallbackContextModel Of(DescriptionModel model)
    {
        var own = model.Callbacks.Where(static callback => !callback.IsWire || callback.Held is not null).ToList();
        return new CallbackContextModel(
            own.Select(static callback => callback.TypeName).ToEquatable(),
            own.SelectMany(static callback => callback.Objects.Skip(1)).Select(static type => type.Name).ToEquatable(),
            own.SelectMany(static callback => callback.Enums).Select(static type => type.Name).ToEquatable());
    }
}

/// <summary>How a callback names the task, its stage and its code, and which table explains the code.</summary>
/// <param name="StageExpression">Null when there is one stage only, the last of the order.</param>
internal sealed record StageModel(
    string TaskExpression,
    string? StageExpression,
    EquatableArray<string> Order,
    EquatableArray<string> Failed,
    string? CodeExpression,
    string? CodeTable);
