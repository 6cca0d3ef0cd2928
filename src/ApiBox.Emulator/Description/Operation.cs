using System.Text.Json.Nodes;
using NJsonSchema;

namespace ApiBox.Emulator;

/// <summary>One operation of the description, with all that decides how the emulator answers it.</summary>
/// <param name="Id">The operationId, or method and path where there is none.</param>
/// <param name="Method">The HTTP method, in capitals.</param>
/// <param name="Path">The path template.</param>
internal sealed record Operation(string Id, string Method, string Path)
{
    public bool IsPaid { get; init; }

    public bool NeedsKey { get; init; }

    public required IReadOnlyList<Parameter> Parameters { get; init; }

    public RequestBody? Body { get; init; }

    /// <summary>The shortest documented request body, if there is one.</summary>
    public JsonNode? BodyExample { get; init; }

    /// <summary>Null when answers are bare; then errors are told by the HTTP status.</summary>
    public Envelope? Envelope { get; init; }

    /// <summary>Set on operations that tell the state of a task.</summary>
    public TaskRules? Task { get; init; }

    /// <summary>Set on submissions: how their answer leads to the task's details.</summary>
    public DetailsLink? Details { get; init; }

    public required IReadOnlyList<CallbackRules> Callbacks { get; init; }

    /// <summary>The documented 200 answers; where there is none, one made from the schema.</summary>
    public required IReadOnlyList<JsonNode> Answers { get; init; }
}

/// <summary>A parameter outside the body.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Place">query, path, header or cookie.</param>
/// <param name="Required">Whether it must be there.</param>
/// <param name="Explode">Whether the items of an array come as separate values, not as one with commas.</param>
/// <param name="Schema">What the value must obey.</param>
internal sealed record Parameter(string Name, string Place, bool Required, bool Explode, JsonSchema Schema);

/// <summary>The body an operation takes, one schema a media type.</summary>
internal sealed record RequestBody(bool Required, IReadOnlyDictionary<string, JsonSchema> Schemas);

/// <summary>A link from a submission to its details operation.</summary>
/// <param name="OperationId">The details operation.</param>
/// <param name="Parameter">The parameter of the details operation that takes the task's id.</param>
/// <param name="IdPointer">Where the submission's answer carries that id.</param>
internal sealed record DetailsLink(string OperationId, string Parameter, string IdPointer);

/// <summary>How a details answer tells the state of a task (<c>x-apibox-task</c>). States are JSON values: some are numbers.</summary>
internal sealed record TaskRules(
    string Status,
    IReadOnlyList<JsonNode> Running,
    IReadOnlyList<JsonNode> Succeeded,
    IReadOnlyList<JsonNode> Failed,
    string? Error,
    string? Created);

/// <summary>A callback an operation announces, and how it tells task and stage (<c>x-apibox-callback</c>).</summary>
/// <param name="Name">Its key in the description.</param>
/// <param name="Url">The runtime expression that gives the address.</param>
/// <param name="Method">The HTTP method, in capitals.</param>
/// <param name="Task">Where the body carries the task's id, if it says so.</param>
/// <param name="Stage">Where the body carries the stage, if there are stages.</param>
/// <param name="Order">The stages in order; empty when there is but one report.</param>
/// <param name="FailedStages">The words for a task that failed.</param>
/// <param name="Bodies">The documented bodies; where there is none, one made from the schema.</param>
internal sealed record CallbackRules(
    string Name,
    string Url,
    string Method,
    string? Task,
    string? Stage,
    IReadOnlyList<string> Order,
    IReadOnlyList<string> FailedStages,
    IReadOnlyList<JsonNode> Bodies)
{
    public string? FailedStage => FailedStages is [var first, ..] ? first : null;
}
