namespace ApiBox.Emulator;

/// <summary>
/// The course of a task. By default, the task passes every stage, finishes all tracks and sends every callback. Combine by <c>with</c>:
/// <c>TaskScenario.Fail("SENSITIVE_WORD_ERROR", "…") with { Callbacks = EmulatorCallbackDelivery.Lost }</c>.
/// </summary>
public sealed record TaskScenario
{
    /// <summary>The task succeeds.</summary>
    public static TaskScenario Normal { get; } = new();

    /// <summary>
    /// The status in which the task ends instead of success, as in the response. A number is written as text. A status that the
    /// description does not have is possible. Null for success.
    /// </summary>
    public string? FailedStatus { get; init; }

    /// <summary>
    /// Whether the task fails. If <see cref="FailedStatus"/> is null, it ends in the first failed status of the description.
    /// </summary>
    public bool Fails { get; init; }

    /// <summary>Whether the task never ends. It stays in its last running status, and the last callback is not sent.</summary>
    public bool StaysRunning { get; init; }

    /// <summary>The errorCode in the details and the code in the callback if the task fails.</summary>
    public int ErrorCode { get; init; } = 500;

    /// <summary>The message for the failure.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>When the task fails, as a fraction of its duration from 0 to 1.</summary>
    public double FailsAt { get; init; } = 0.5;

    /// <summary>Whether a failed task has results.</summary>
    public bool KeepsResults { get; init; }

    /// <summary>The stage of the callback for a failure, such as <c>error</c>; null for the first one of the description.</summary>
    public string? FailureStage { get; init; }

    /// <summary>How long the task takes; null for <see cref="ApiBoxEmulatorOptions.TaskDuration"/>.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Stages that the task skips, by the callback's name (<c>text</c>) or by the status (<c>TEXT_SUCCESS</c>).</summary>
    public IReadOnlyList<string> SkippedStages { get; init; } = [];

    /// <summary>How the callbacks are delivered.</summary>
    public EmulatorCallbackDelivery Callbacks { get; init; }

    /// <summary>The stages to whose callbacks <see cref="Callbacks"/> applies; empty for all.</summary>
    public IReadOnlyList<string> CallbackStages { get; init; } = [];

    /// <summary>The URL of each track's audio, such as one that means that the track is missing; null for the real URL.</summary>
    public string? AudioAddress { get; init; }

    /// <summary>The number of queries after the submission whose response is the code for an unknown task.</summary>
    public int QueriesAnsweredNotFound { get; init; }

    /// <summary>The number of queries (after those of <see cref="QueriesAnsweredNotFound"/>) whose response has no data.</summary>
    public int QueriesAnsweredWithoutData { get; init; }

    /// <summary>The task fails.</summary>
    /// <param name="status">A failed status of the description, for example <c>GENERATE_AUDIO_FAILED</c>.</param>
    /// <param name="message">The message of the service.</param>
    /// <param name="code">The error code.</param>
    public static TaskScenario Fail(string status, string message, int code = 500) =>
        new() { FailedStatus = status, ErrorMessage = message, ErrorCode = code };

    /// <summary>The task fails, in the first failed status of the description.</summary>
    /// <param name="code">The error code.</param>
    /// <param name="message">The message of the service; null for the one in the description's example.</param>
    public static TaskScenario Fail(int code = 500, string? message = null) =>
        new() { Fails = true, ErrorCode = code, ErrorMessage = message };

    /// <summary>The task never ends.</summary>
    public static TaskScenario StayRunning() => new() { StaysRunning = true };

    /// <summary>The task skips stages, both as statuses and as callbacks.</summary>
    /// <param name="stages">For example <c>text</c> and <c>first</c>.</param>
    public static TaskScenario Skip(params string[] stages) => new() { SkippedStages = stages };

    /// <summary>The service fails the task because of its callback, although the tracks exist: CALLBACK_EXCEPTION.</summary>
    public static TaskScenario CallbackException() => Fail("CALLBACK_EXCEPTION", "The callback failed.") with
    {
        FailsAt = 1,
        KeepsResults = true,
        Callbacks = EmulatorCallbackDelivery.Lost,
    };

    /// <summary>Sets how the callbacks are delivered.</summary>
    /// <param name="delivery">How.</param>
    /// <param name="stages">The stages whose callbacks it applies to; none for all.</param>
    public static TaskScenario Deliver(EmulatorCallbackDelivery delivery, params string[] stages) =>
        new() { Callbacks = delivery, CallbackStages = stages };

    internal bool IsFailure => Fails || FailedStatus is not null;

    internal bool Applies(EmulatorCallbackDelivery delivery, string stage) =>
        Callbacks.HasFlag(delivery) && (CallbackStages.Count == 0 || CallbackStages.Contains(stage, StringComparer.OrdinalIgnoreCase));

    internal bool Skips(string? name) => name is not null && SkippedStages.Contains(name, StringComparer.OrdinalIgnoreCase);
}
