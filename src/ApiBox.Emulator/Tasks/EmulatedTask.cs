using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>One accepted submission. Its state is not stored but computed from the clock.</summary>
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
        Steps = Step.Plan(Rules, Stages, scenario);
    }

    public string Id { get; } = Guid.NewGuid().ToString("N");

    public Operation Operation { get; }

    /// <summary>The operation that tells its state; null for what only calls back.</summary>
    public Operation? Details { get; }

    public TaskRules Rules => Details?.Task ?? TaskRules.Usual;

    public EmulatorAccount Account { get; }

    public JsonObject Request { get; }

    public TaskScenario Scenario { get; }

    /// <summary>The stages its callbacks tell, in order.</summary>
    public IReadOnlyList<string> Stages { get; }

    public IReadOnlyList<Step> Steps { get; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required TimeSpan Duration { get; init; }

    /// <summary>The address under which the submitter reached the emulator, with a slash at its end; links begin with it.</summary>
    public required string LinkBase { get; init; }

    /// <summary>The files of its items (tracks), in order.</summary>
    public IReadOnlyList<EmulatedFile> Files { get; set; } = [];

    /// <summary>The answer to the submission.</summary>
    public JsonNode Answer { get; set; } = new JsonObject();

    /// <summary>Where its callbacks go, one for each of the operation's; null for one that the request gives no address for.</summary>
    public IReadOnlyList<string?> CallbackUrls { get; set; } = [];

    public int Queries => _queries;

    public int CountQuery() => Interlocked.Increment(ref _queries);

    public Step StepAt(DateTimeOffset now) => Steps.LastOrDefault(step => step.At == 0 || now >= TimeOf(step.At), Steps[0]);

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
            HasEnded = step.End != TaskEnd.NotYet,
            Queries = Queries,
        };
    }
}

/// <summary>A file that a task makes: audio, and an image beside it.</summary>
/// <param name="Task">The task.</param>
/// <param name="Index">Which item of the task it belongs to, from 0.</param>
/// <param name="Id">The id of the item, or of the task where that has no items.</param>
/// <param name="Length">How long the audio plays, in whole hundredths of a second.</param>
internal sealed record EmulatedFile(EmulatedTask Task, int Index, string Id, TimeSpan Length);
