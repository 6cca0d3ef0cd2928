using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>One operation of the description, with all that decides how the emulator answers it.</summary>
/// <param name="Id">The operationId, or method and path where there is none.</param>
/// <param name="Method">The HTTP method, in capitals.</param>
/// <param name="Path">The path template.</param>
internal sealed record Operation(string Id, string Method, string Path)
{
    /// <summary>The paths of the servers it is offered at; the emulator takes the place of all of them. Always holds the empty one.</summary>
    public required IReadOnlyList<string> Bases { get; init; }

    public bool IsPaid { get; init; }

    /// <summary>Where a caller may show its key; empty when no key is needed.</summary>
    public required IReadOnlyList<KeyPlace> Keys { get; init; }

    public required IReadOnlyList<Parameter> Parameters { get; init; }

    public RequestBody? Body { get; init; }

    /// <summary>The shortest documented request body, if there is one.</summary>
    public JsonNode? BodyExample { get; init; }

    /// <summary>Null when answers are bare; then errors are told by the HTTP status.</summary>
    public Envelope? Envelope { get; init; }

    /// <summary>What the codes of its answers mean.</summary>
    public required ResponseCodes Codes { get; init; }

    /// <summary>Set on operations that tell the state of a task.</summary>
    public TaskRules? Task { get; init; }

    /// <summary>Set on submissions: how their answer leads to the task's details.</summary>
    public DetailsLink? Details { get; init; }

    public required IReadOnlyList<CallbackRules> Callbacks { get; init; }

    /// <summary>How a success is answered.</summary>
    public required SuccessAnswer Success { get; init; }

    /// <summary>The documented answers under the success's status; where there is none, one made from the schema.</summary>
    public required IReadOnlyList<JsonNode> Answers { get; init; }

    /// <summary>A documented answer for each HTTP status that is no success.</summary>
    public required IReadOnlyDictionary<int, JsonNode> Errors { get; init; }

    /// <summary>Where the answer tells the caller's credits (<c>x-apibox-balance</c>), if it does.</summary>
    public string? Balance { get; init; }

    /// <summary>Whether a request starts something that goes on after the answer.</summary>
    public bool StartsTask => Details is not null || Callbacks.Count > 0;
}

/// <summary>How a success is answered.</summary>
/// <param name="HttpStatus">The HTTP status.</param>
/// <param name="MediaType">The media type; null when there is no body.</param>
internal sealed record SuccessAnswer(int HttpStatus, string? MediaType);

/// <summary>A place where a caller may show its key.</summary>
/// <param name="Place">bearer, basic, header, query or cookie.</param>
/// <param name="Name">The name of the header, parameter or cookie.</param>
internal sealed record KeyPlace(string Place, string Name);

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
    string? Created)
{
    /// <summary>Where the answer carries the task's id, if the description says so.</summary>
    public string? Task { get; init; }

    /// <summary>For what only calls back and has no details.</summary>
    public static readonly TaskRules Usual = new("", [JsonValue.Create("RUNNING")], [JsonValue.Create("SUCCEEDED")], [JsonValue.Create("FAILED")], null, null);
}

/// <summary>A callback an operation announces, and how it tells task and stage (<c>x-apibox-callback</c>).</summary>
/// <param name="Name">Its key in the description.</param>
/// <param name="Url">The runtime expression that gives the address.</param>
/// <param name="Method">The HTTP method, in capitals.</param>
internal sealed record CallbackRules(string Name, string Url, string Method)
{
    /// <summary>Where the body carries the task's id, if it says so.</summary>
    public string? Task { get; init; }

    /// <summary>Where the body carries the stage, if there are stages.</summary>
    public string? Stage { get; init; }

    /// <summary>Where the body carries the code that tells success from failure.</summary>
    public required string Code { get; init; }

    /// <summary>What that code means.</summary>
    public required ResponseCodes Codes { get; init; }

    /// <summary>The stages in order; empty when there is but one report.</summary>
    public required IReadOnlyList<string> Order { get; init; }

    /// <summary>The words for a task that failed.</summary>
    public required IReadOnlyList<string> FailedStages { get; init; }

    /// <summary>The documented bodies; where there is none, one made from the schema.</summary>
    public required IReadOnlyList<JsonNode> Bodies { get; init; }

    public string? FailedStage => FailedStages is [var first, ..] ? first : null;
}
