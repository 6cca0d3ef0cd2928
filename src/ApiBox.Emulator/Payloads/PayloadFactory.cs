using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>Creates bodies from the documented examples.</summary>
internal static class PayloadFactory
{
    /// <summary>The number of items (tracks) in a task, which is the largest number in the examples.</summary>
    public static int CountItems(Operation submission, Operation? details)
    {
        var bodies = submission.Callbacks.SelectMany(callback => callback.Examples).Concat(details?.SuccessExamples ?? []);
        return bodies.Select(TaskPayloadPatch.CountItems).DefaultIfEmpty().Max();
    }

    /// <summary>The documented response for success.</summary>
    public static JsonNode Success(Operation operation) =>
        operation.SuccessExamples.FirstOrDefault(example => IsOk(operation, example))?.DeepClone() ?? new JsonObject();

    /// <summary>An error response, in the form of a documented one.</summary>
    public static JsonNode Error(Operation? operation, int code, string message)
    {
        if (operation is { Envelope: null } && operation.ErrorExamples.TryGetValue(code, out var bare))
            return bare.DeepClone();
        var envelope = operation?.Envelope ?? Envelope.Default;
        var errors = operation is { Envelope: not null }
            ? operation.SuccessExamples.Where(example => !IsOk(operation, example)).ToList()
            : [];
        return envelope.Error(code, message, errors.Find(example => CodeOf(operation!, example) == code) ?? errors.FirstOrDefault());
    }

    /// <summary>The response to a submission.</summary>
    public static JsonNode Accepted(EmulatedTask task)
    {
        var body = new TaskPayloadPatch(task).Apply(Success(task.Operation));
        if (task.Operation.Details is { } details)
            JsonPointer.Set(body, details.IdPointer, task.Id);
        return body;
    }

    /// <summary>The response to a query for a task.</summary>
    public static JsonNode Details(EmulatedTask task, TaskStep step)
    {
        var operation = task.Details!;
        var rules = task.Rules;
        var success = Find(operation, rules.Succeeded) ?? Success(operation);
        var example = step switch
        {
            { Outcome: TaskOutcome.Failed } when task.Scenario.KeepsResults => null,
            { Outcome: TaskOutcome.Failed } => Find(operation, [step.Status]) ?? Find(operation, rules.Failed),
            _ => Find(operation, [step.Status]),
        };
        var body = example is null ? new TaskPayloadPatch(task, step.Finished).Apply(success) : new TaskPayloadPatch(task).Apply(example);

        JsonPointer.Set(body, rules.Status, step.Status.DeepClone());
        if (rules.Created is { } created)
            JsonPointer.Set(body, created, task.CreatedAt.ToUnixTimeMilliseconds());
        if (step.Outcome == TaskOutcome.Failed
            && rules.Error is { } error
            && (task.Scenario.ErrorMessage is not null || !task.Scenario.Fails))
            JsonPointer.Set(body, error, task.Scenario.ErrorMessage);
        return body;
    }

    /// <summary>The body of a callback.</summary>
    /// <param name="task">The task.</param>
    /// <param name="rules">The callback.</param>
    /// <param name="stage">The stage; empty if the callback has no stages.</param>
    /// <param name="failed">Whether it reports that the task failed.</param>
    public static JsonNode Callback(EmulatedTask task, CallbackRules rules, string stage, bool failed)
    {
        var matching = rules.Examples.Where(body => Fails(rules, body) == failed).ToList();
        var example = matching.Find(body => StageOf(rules, body).Equals(stage, StringComparison.OrdinalIgnoreCase))
            ?? matching.LastOrDefault()
            ?? (rules.Examples is [.., var last] ? last : new JsonObject());
        var body = new TaskPayloadPatch(task).Apply(example);

        if (rules.Task is { } id)
            JsonPointer.Set(body, id, task.Id);
        if (rules.Stage is { } pointer)
            JsonPointer.Set(body, pointer, stage);
        if (failed)
        {
            JsonPointer.Set(body, rules.Code, task.Scenario.ErrorCode);
            JsonPointer.Set(body, Envelope.Default.Message, task.Scenario.ErrorMessage ?? "The task failed.");
        }

        return body;
    }

    /// <summary>The documented message for a code.</summary>
    public static string Message(Operation? operation, int code, ResponseCodes codes)
    {
        var envelope = operation?.Envelope ?? Envelope.Default;
        var example = operation?.SuccessExamples.FirstOrDefault(example => Number(JsonPointer.Get(example, envelope.Code)) == code);
        return JsonPointer.Get(example, envelope.Message)?.ToString() ?? (operation?.Codes ?? codes).Describe(code);
    }

    private static JsonNode? Find(Operation operation, IReadOnlyList<JsonNode> states) =>
        operation.SuccessExamples.FirstOrDefault(example =>
        (IsOk(operation, example) || operation.Task!.Status == operation.Envelope!.Code)
        && JsonPointer.Get(example, operation.Task!.Status) is { } status
        && states.Any(state => JsonNode.DeepEquals(state, status)));

    private static bool IsOk(Operation operation, JsonNode example) =>
        operation.Envelope is null || (CodeOf(operation, example) is { } code && operation.Codes.IsOk(code));

    private static bool Fails(CallbackRules rules, JsonNode body) =>
        (Number(JsonPointer.Get(body, rules.Code)) is { } code && !rules.Codes.IsOk(code))
        || rules.FailedStages.Contains(StageOf(rules, body), StringComparer.OrdinalIgnoreCase);

    private static string StageOf(CallbackRules rules, JsonNode body) =>
        rules.Stage is { } pointer ? JsonPointer.Get(body, pointer)?.ToString() ?? "" : "";

    private static int? CodeOf(Operation operation, JsonNode example) => Number(JsonPointer.Get(example, operation.Envelope!.Code));

    private static int? Number(JsonNode? node) => node is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;
}
