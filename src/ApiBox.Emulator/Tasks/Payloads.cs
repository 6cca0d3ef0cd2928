using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>Chooses the documented example that fits and fills it in for a task.</summary>
internal sealed class Payloads(ResponseCodes codes)
{
    /// <summary>How many items (tracks) tasks of an operation have, as its examples show.</summary>
    public static int CountItems(Operation submission, Operation details)
    {
        var bodies = submission.Callbacks.SelectMany(callback => callback.Bodies).Concat(details.Answers);
        return bodies.Select(PayloadPatch.CountItems).DefaultIfEmpty().Max();
    }

    /// <summary>The answer of an operation that is about no task.</summary>
    public JsonNode Plain(Operation operation) =>
        operation.Answers.FirstOrDefault(answer => IsOk(operation, answer))?.DeepClone() ?? new JsonObject();

    /// <summary>The answer to a submission.</summary>
    public JsonNode Accepted(EmulatedTask task)
    {
        var body = new PayloadPatch(task).Apply(Plain(task.Operation));
        JsonPointer.Set(body, task.Operation.Details!.IdPointer, task.Id);
        return body;
    }

    /// <summary>The answer to a query for a task.</summary>
    public JsonNode Details(EmulatedTask task, Step step)
    {
        var operation = task.Details;
        var rules = operation.Task!;
        var success = Find(operation, rules.Succeeded) ?? Plain(operation);
        var own = step switch
        {
            { End: TaskEnd.Failed } when task.Fate.KeepsResults => null,
            { End: TaskEnd.Failed } => Find(operation, [step.Status]) ?? Find(operation, rules.Failed),
            _ => Find(operation, [step.Status]),
        };
        var body = own is null ? new PayloadPatch(task, step.Finished).Apply(success) : new PayloadPatch(task).Apply(own);

        JsonPointer.Set(body, rules.Status, step.Status.DeepClone());
        if (rules.Created is { } created)
            JsonPointer.Set(body, created, task.CreatedAt.ToUnixTimeMilliseconds());
        if (step.End == TaskEnd.Failed && rules.Error is { } error)
            JsonPointer.Set(body, error, task.Fate.ErrorMessage);
        return body;
    }

    /// <summary>The body of a callback.</summary>
    /// <param name="task">The task.</param>
    /// <param name="rules">The callback.</param>
    /// <param name="stage">The stage; empty where the callback knows none.</param>
    /// <param name="failed">Whether it tells that the task failed.</param>
    public JsonNode Callback(EmulatedTask task, CallbackRules rules, string stage, bool failed)
    {
        var alike = rules.Bodies.Where(body => Fails(body) == failed).ToList();
        var example = alike.Find(body => StageOf(rules, body).Equals(stage, StringComparison.OrdinalIgnoreCase))
            ?? alike.LastOrDefault()
            ?? (rules.Bodies is [.., var last] ? last : new JsonObject());
        var body = new PayloadPatch(task).Apply(example);

        if (rules.Task is { } id)
            JsonPointer.Set(body, id, task.Id);
        if (rules.Stage is { } pointer)
            JsonPointer.Set(body, pointer, stage);
        if (failed)
        {
            JsonPointer.Set(body, Envelope.Usual.Code, task.Fate.ErrorCode);
            JsonPointer.Set(body, Envelope.Usual.Message, task.Fate.ErrorMessage ?? "The task failed.");
        }

        return body;
    }

    /// <summary>The documented words for a code, so that the emulator says what the service says.</summary>
    public string Message(Operation? operation, int code)
    {
        var envelope = operation?.Envelope ?? Envelope.Usual;
        var example = operation?.Answers.FirstOrDefault(answer => Number(JsonPointer.Get(answer, envelope.Code)) == code);
        return JsonPointer.Get(example, envelope.Message)?.ToString() ?? codes.Describe(code);
    }

    private JsonNode? Find(Operation operation, IReadOnlyList<JsonNode> states) => operation.Answers.FirstOrDefault(answer =>
        IsOk(operation, answer)
        && JsonPointer.Get(answer, operation.Task!.Status) is { } status
        && states.Any(state => JsonNode.DeepEquals(state, status)));

    private bool IsOk(Operation operation, JsonNode answer) =>
        operation.Envelope is not { } envelope || Number(JsonPointer.Get(answer, envelope.Code)) == codes.Ok;

    private bool Fails(JsonNode callback) => JsonPointer.Get(callback, Envelope.Usual.Code) is { } code && Number(code) != codes.Ok;

    private static string StageOf(CallbackRules rules, JsonNode body) =>
        rules.Stage is { } pointer ? JsonPointer.Get(body, pointer)?.ToString() ?? "" : "";

    private static int? Number(JsonNode? node) => node is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;
}
