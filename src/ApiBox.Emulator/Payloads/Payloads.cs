using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>Chooses the documented example that fits and fills it in for a task.</summary>
internal static class Payloads
{
    /// <summary>How many items (tracks) tasks of an operation have, as its examples show.</summary>
    public static int CountItems(Operation submission, Operation? details)
    {
        var bodies = submission.Callbacks.SelectMany(callback => callback.Bodies).Concat(details?.Answers ?? []);
        return bodies.Select(PayloadPatch.CountItems).DefaultIfEmpty().Max();
    }

    /// <summary>The documented answer for success.</summary>
    public static JsonNode Plain(Operation operation) =>
        operation.Answers.FirstOrDefault(answer => IsOk(operation, answer))?.DeepClone() ?? new JsonObject();

    /// <summary>An answer that refuses, in the form of a documented one.</summary>
    public static JsonNode Error(Operation? operation, int code, string message)
    {
        if (operation is { Envelope: null } && operation.Errors.TryGetValue(code, out var bare))
            return bare.DeepClone();
        var envelope = operation?.Envelope ?? Envelope.Usual;
        var refusals = operation is { Envelope: not null }
            ? operation.Answers.Where(answer => !IsOk(operation, answer)).ToList()
            : [];
        return envelope.Error(code, message, refusals.Find(answer => CodeOf(operation!, answer) == code) ?? refusals.FirstOrDefault());
    }

    /// <summary>The answer to a submission.</summary>
    public static JsonNode Accepted(EmulatedTask task)
    {
        var body = new PayloadPatch(task).Apply(Plain(task.Operation));
        if (task.Operation.Details is { } details)
            JsonPointer.Set(body, details.IdPointer, task.Id);
        return body;
    }

    /// <summary>The answer to a query for a task.</summary>
    public static JsonNode Details(EmulatedTask task, Step step)
    {
        var operation = task.Details!;
        var rules = task.Rules;
        var success = Find(operation, rules.Succeeded) ?? Plain(operation);
        var own = step switch
        {
            { End: TaskEnd.Failed } when task.Scenario.KeepsResults => null,
            { End: TaskEnd.Failed } => Find(operation, [step.Status]) ?? Find(operation, rules.Failed),
            _ => Find(operation, [step.Status]),
        };
        var body = own is null ? new PayloadPatch(task, step.Finished).Apply(success) : new PayloadPatch(task).Apply(own);

        JsonPointer.Set(body, rules.Status, step.Status.DeepClone());
        if (rules.Created is { } created)
            JsonPointer.Set(body, created, task.CreatedAt.ToUnixTimeMilliseconds());
        if (step.End == TaskEnd.Failed && rules.Error is { } error && (task.Scenario.ErrorMessage is not null || !task.Scenario.Fails))
            JsonPointer.Set(body, error, task.Scenario.ErrorMessage);
        return body;
    }

    /// <summary>The body of a callback.</summary>
    /// <param name="task">The task.</param>
    /// <param name="rules">The callback.</param>
    /// <param name="stage">The stage; empty where the callback knows none.</param>
    /// <param name="failed">Whether it tells that the task failed.</param>
    public static JsonNode Callback(EmulatedTask task, CallbackRules rules, string stage, bool failed)
    {
        var alike = rules.Bodies.Where(body => Fails(rules, body) == failed).ToList();
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
            JsonPointer.Set(body, rules.Code, task.Scenario.ErrorCode);
            JsonPointer.Set(body, Envelope.Usual.Message, task.Scenario.ErrorMessage ?? "The task failed.");
        }

        return body;
    }

    /// <summary>The documented words for a code, so that the emulator says what the service says.</summary>
    public static string Message(Operation? operation, int code, ResponseCodes codes)
    {
        var envelope = operation?.Envelope ?? Envelope.Usual;
        var example = operation?.Answers.FirstOrDefault(answer => Number(JsonPointer.Get(answer, envelope.Code)) == code);
        return JsonPointer.Get(example, envelope.Message)?.ToString() ?? (operation?.Codes ?? codes).Describe(code);
    }

    private static JsonNode? Find(Operation operation, IReadOnlyList<JsonNode> states) => operation.Answers.FirstOrDefault(answer =>
        (IsOk(operation, answer) || operation.Task!.Status == operation.Envelope!.Code)
        && JsonPointer.Get(answer, operation.Task!.Status) is { } status
        && states.Any(state => JsonNode.DeepEquals(state, status)));

    private static bool IsOk(Operation operation, JsonNode answer) =>
        operation.Envelope is null || (CodeOf(operation, answer) is { } code && operation.Codes.IsOk(code));

    private static bool Fails(CallbackRules rules, JsonNode body) =>
        (Number(JsonPointer.Get(body, rules.Code)) is { } code && !rules.Codes.IsOk(code))
        || rules.FailedStages.Contains(StageOf(rules, body), StringComparer.OrdinalIgnoreCase);

    private static string StageOf(CallbackRules rules, JsonNode body) =>
        rules.Stage is { } pointer ? JsonPointer.Get(body, pointer)?.ToString() ?? "" : "";

    private static int? CodeOf(Operation operation, JsonNode answer) => Number(JsonPointer.Get(answer, operation.Envelope!.Code));

    private static int? Number(JsonNode? node) => node is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;
}
