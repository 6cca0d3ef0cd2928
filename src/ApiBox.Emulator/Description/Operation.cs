using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>An operation of the description, with everything that the emulator needs to respond.</summary>
/// <param name="Id">The operationId, or method and path if there is none.</param>
/// <param name="Method">The HTTP method, in capitals.</param>
/// <param name="Path">The path template.</param>
internal sealed record Operation(string Id, string Method, string Path)
{
    /// <summary>The paths of its servers. The empty path is always among them.</summary>
    public required IReadOnlyList<string> BasePaths { get; init; }

    public bool IsPaid { get; init; }

    /// <summary>Where callers may send the key; empty if no key is needed.</summary>
    public required IReadOnlyList<ApiKeyLocation> KeyLocations { get; init; }

    public required IReadOnlyList<Parameter> Parameters { get; init; }

    public RequestBody? Body { get; init; }

    /// <summary>The shortest example of the request body.</summary>
    public JsonNode? RequestExample { get; init; }

    /// <summary>Null if responses have no envelope; the HTTP status is the code then.</summary>
    public Envelope? Envelope { get; init; }

    /// <summary>The meaning of the codes in its responses.</summary>
    public required ResponseCodes Codes { get; init; }

    /// <summary>Set for operations that return the details of a task.</summary>
    public TaskRules? Task { get; init; }

    /// <summary>Set for submissions: the link to the operation that returns the task's details.</summary>
    public DetailsLink? Details { get; init; }

    public required IReadOnlyList<CallbackRules> Callbacks { get; init; }

    /// <summary>The response for success.</summary>
    public required ResponseFormat Success { get; init; }

    /// <summary>The examples of the response for success; without examples, one made from the schema.</summary>
    public required IReadOnlyList<JsonNode> SuccessExamples { get; init; }

    /// <summary>An example of the response for each HTTP status that is not a success.</summary>
    public required IReadOnlyDictionary<int, JsonNode> ErrorExamples { get; init; }

    /// <summary>The JSON pointer to the caller's credits in the response (<c>x-apibox-balance</c>).</summary>
    public string? Balance { get; init; }

    /// <summary>Whether a request starts a task.</summary>
    public bool StartsTask => Details is not null || Callbacks.Count > 0;
}

/// <summary>The response for success.</summary>
/// <param name="HttpStatus">The HTTP status.</param>
/// <param name="MediaType">The media type; null when there is no body.</param>
internal sealed record ResponseFormat(int HttpStatus, string? MediaType);

/// <summary>Where a caller may send its key.</summary>
/// <param name="Location">bearer, basic, header, query or cookie.</param>
/// <param name="Name">The name of the header, parameter or cookie.</param>
internal sealed record ApiKeyLocation(string Location, string Name);

/// <summary>The link from a submission to the operation that returns the task's details.</summary>
/// <param name="OperationId">The operation that returns the details.</param>
/// <param name="Parameter">The parameter of that operation that takes the task's id.</param>
/// <param name="IdPointer">The JSON pointer to the id in the response to the submission.</param>
internal sealed record DetailsLink(string OperationId, string Parameter, string IdPointer);

/// <summary>How a response shows the status of a task (<c>x-apibox-task</c>). Statuses are JSON values; some are numbers.</summary>
internal sealed record TaskRules(
    string Status,
    IReadOnlyList<JsonNode> Running,
    IReadOnlyList<JsonNode> Succeeded,
    IReadOnlyList<JsonNode> Failed,
    string? Error,
    string? Created)
{
    /// <summary>The JSON pointer to the task's id, if the description has it.</summary>
    public string? Task { get; init; }

    /// <summary>For tasks without details, which only send callbacks.</summary>
    public static readonly TaskRules Default = new(
        "", [JsonValue.Create("RUNNING")], [JsonValue.Create("SUCCEEDED")], [JsonValue.Create("FAILED")], null, null);
}

/// <summary>A callback of an operation, and how it reports task and stage (<c>x-apibox-callback</c>).</summary>
/// <param name="Name">Its key in the description.</param>
/// <param name="Url">The runtime expression for its URL.</param>
/// <param name="Method">The HTTP method, in capitals.</param>
internal sealed record CallbackRules(string Name, string Url, string Method)
{
    /// <summary>The JSON pointer to the task's id in the body, if the description has it.</summary>
    public string? Task { get; init; }

    /// <summary>The JSON pointer to the stage in the body, if there are stages.</summary>
    public string? Stage { get; init; }

    /// <summary>The JSON pointer to the code in the body.</summary>
    public required string Code { get; init; }

    /// <summary>The meaning of that code.</summary>
    public required ResponseCodes Codes { get; init; }

    /// <summary>The stages in order; empty if there is one callback only.</summary>
    public required IReadOnlyList<string> Order { get; init; }

    /// <summary>The stages of a task that failed.</summary>
    public required IReadOnlyList<string> FailedStages { get; init; }

    /// <summary>The examples of the body; without examples, one made from the schema.</summary>
    public required IReadOnlyList<JsonNode> Examples { get; init; }

    public string? FailedStage => FailedStages is [var first, ..] ? first : null;
}
