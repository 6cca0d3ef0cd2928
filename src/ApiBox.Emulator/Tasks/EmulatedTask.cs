using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>An accepted submission. Its state is computed from the clock, not stored.</summary>
internal sealed class EmulatedTask
{
    private int _queries;

    public EmulatedTask(Operation operation, Operation? details, EmulatorAccount account, JsonNode? request, TaskScenario scenario)
    {
        Operation = operation;
        Details = details;
        Account = account;
        Request = request as JsonObject ?? [];
        Scenario = scenario;
        Stages = operation.Callbacks is [var callback, ..] ? callback.Order : [];
        Steps = TaskStep.Plan(Rules, Stages, scenario);
    }

    public string Id { get; init; } = Guid.NewGuid().ToString("N");

    public Operation Operation { get; }

    /// <summary>The operation that returns its details; null for a task that only sends callbacks.</summary>
    public Operation? Details { get; }

    public TaskRules Rules => Details?.Task ?? TaskRules.Default;

    public EmulatorAccount Account { get; }

    public JsonObject Request { get; }

    public TaskScenario Scenario { get; }

    /// <summary>The stages that its callbacks report, in order.</summary>
    public IReadOnlyList<string> Stages { get; }

    public IReadOnlyList<TaskStep> Steps { get; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required TimeSpan Duration { get; init; }

    /// <summary>The URL by which the caller reached the emulator, with a slash at the end. Links begin with it.</summary>
    public required string LinkBase { get; init; }

    /// <summary>The audio that its tracks follow; null if they follow none.</summary>
    public HeardAudio? Heard { get; init; }

    /// <summary>The files of its items (tracks), in order.</summary>
    public IReadOnlyList<EmulatedFile> Files { get; set; } = [];

    /// <summary>The response to the submission.</summary>
    public JsonNode Response { get; set; } = new JsonObject();

    /// <summary>The URL for each callback of the operation; null where the request gives none.</summary>
    public IReadOnlyList<string?> CallbackUrls { get; set; } = [];

    public int Queries => _queries;

    public int CountQuery() => Interlocked.Increment(ref _queries);

    public TaskStep StepAt(DateTimeOffset now) => Steps.LastOrDefault(step => step.At == 0 || now >= TimeOf(step.At), Steps[0]);

    public DateTimeOffset TimeOf(double fraction) => CreatedAt + (Duration * fraction);

    public EmulatorTask Snapshot(DateTimeOffset now)
    {
        var step = StepAt(now);
        return new()
        {
            TaskId = Id,
            OperationId = Operation.Id,
            Account = Account.Number,
            Request = Request.ToJsonString(),
            CreatedAt = CreatedAt,
            Status = step.Status.ToString(),
            HasEnded = step.Outcome != TaskOutcome.Running,
            Queries = Queries,
        };
    }
}

/// <summary>A file of a task: audio with an image.</summary>
/// <param name="Task">The task.</param>
/// <param name="Index">The index of its item.</param>
/// <param name="Id">The id of the item, or of the task if it has no items.</param>
/// <param name="Length">The length of the audio, in whole hundredths of a second.</param>
internal sealed record EmulatedFile(EmulatedTask Task, int Index, string Id, TimeSpan Length);
