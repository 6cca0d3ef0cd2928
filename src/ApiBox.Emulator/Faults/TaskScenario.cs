namespace ApiBox.Emulator;

/// <summary>
/// How a task goes. The default is the normal course: every stage, two finished tracks, every callback. Combine by <c>with</c>:
/// <c>TaskScenario.Fail("SENSITIVE_WORD_ERROR", "…") with { Callbacks = EmulatorCallbackDelivery.Lost }</c>.
/// </summary>
public sealed record TaskScenario
{
    /// <summary>The normal course.</summary>
    public static TaskScenario Normal { get; } = new();

    /// <summary>
    /// The status the task ends with instead of success, as it stands on the wire (for numbers their text). A status that the
    /// description does not know is possible. Null for success.
    /// </summary>
    public string? FailedStatus { get; init; }

    /// <summary>Whether the task fails; with the first failed status of the description if <see cref="FailedStatus"/> names none.</summary>
    public bool Fails { get; init; }

    /// <summary>Whether the task never ends: it stays in its last running state, and the last callback does not come.</summary>
    public bool StaysRunning { get; init; }

    /// <summary>The number in the details' errorCode and in the callback's code when the task fails.</summary>
    public int ErrorCode { get; init; } = 500;

    /// <summary>The words for the failure.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>When the task fails, as a fraction of its duration from 0 to 1.</summary>
    public double FailsAt { get; init; } = 0.5;

    /// <summary>Whether a failed task has its results all the same.</summary>
    public bool KeepsResults { get; init; }

    /// <summary>The callback's word for a failure, such as <c>error</c>; null for the first that the description names.</summary>
    public string? FailureStage { get; init; }

    /// <summary>How long the task takes; null for <see cref="ApiBoxEmulatorOptions.TaskDuration"/>.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Stages that are left out, named by the callback (<c>text</c>) or by the status (<c>TEXT_SUCCESS</c>).</summary>
    public IReadOnlyList<string> SkippedStages { get; init; } = [];

    /// <summary>What happens to the callbacks.</summary>
    public EmulatorCallbackDelivery Callbacks { get; init; }

    /// <summary>The stages whose callbacks <see cref="Callbacks"/> is about; empty for all.</summary>
    public IReadOnlyList<string> CallbackStages { get; init; } = [];

    /// <summary>The address of each track's audio, such as one by which services say that the track is missing; null for the real one.</summary>
    public string? AudioAddress { get; init; }

    /// <summary>How many details queries after the submission are answered with the code for an unknown task.</summary>
    public int QueriesAnsweredNotFound { get; init; }

    /// <summary>How many details queries (after those of <see cref="QueriesAnsweredNotFound"/>) are answered without data.</summary>
    public int QueriesAnsweredWithoutData { get; init; }

    /// <summary>The task fails.</summary>
    /// <param name="status">A failed status of the description, for example <c>GENERATE_AUDIO_FAILED</c>.</param>
    /// <param name="message">The service's words.</param>
    /// <param name="code">The number of the failure.</param>
    public static TaskScenario Fail(string status, string message, int code = 500) =>
        new() { FailedStatus = status, ErrorMessage = message, ErrorCode = code };

    /// <summary>The task fails, with the first failed status that the description of its details names.</summary>
    /// <param name="code">The number of the failure.</param>
    /// <param name="message">The service's words; null for those of the description's example.</param>
    public static TaskScenario Fail(int code = 500, string? message = null) =>
        new() { Fails = true, ErrorCode = code, ErrorMessage = message };

    /// <summary>The task never ends.</summary>
    public static TaskScenario StayRunning() => new() { StaysRunning = true };

    /// <summary>The stages are left out, in the status as well as in the callbacks.</summary>
    /// <param name="stages">For example <c>text</c> and <c>first</c>.</param>
    public static TaskScenario Skip(params string[] stages) => new() { SkippedStages = stages };

    /// <summary>The service gives the task up because of its callback, although the tracks are there: CALLBACK_EXCEPTION.</summary>
    public static TaskScenario CallbackException() => Fail("CALLBACK_EXCEPTION", "The callback failed.") with
    {
        FailsAt = 1,
        KeepsResults = true,
        Callbacks = EmulatorCallbackDelivery.Lost,
    };

    /// <summary>The callbacks meet with something on their way.</summary>
    /// <param name="delivery">What.</param>
    /// <param name="stages">Which; none for all.</param>
    public static TaskScenario Deliver(EmulatorCallbackDelivery delivery, params string[] stages) =>
        new() { Callbacks = delivery, CallbackStages = stages };

    internal bool IsFailure => Fails || FailedStatus is not null;

    internal bool Applies(EmulatorCallbackDelivery delivery, string stage) =>
        Callbacks.HasFlag(delivery) && (CallbackStages.Count == 0 || CallbackStages.Contains(stage, StringComparer.OrdinalIgnoreCase));

    internal bool Skips(string? name) => name is not null && SkippedStages.Contains(name, StringComparer.OrdinalIgnoreCase);
}
