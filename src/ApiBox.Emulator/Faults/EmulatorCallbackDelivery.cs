namespace ApiBox.Emulator;

/// <summary>What happens to the callbacks of a task on their way. Values can be combined.</summary>
[Flags]
public enum EmulatorCallbackDelivery
{
    /// <summary>They are sent when their stage is reached, once, in order.</summary>
    Normal = 0,

    /// <summary>They are never sent.</summary>
    Lost = 1,

    /// <summary>Each is sent twice.</summary>
    Duplicated = 2,

    /// <summary>All are sent at the end of the task, the last stage first.</summary>
    Reordered = 4,

    /// <summary>Each is sent one task duration late, so that even the first comes after the end.</summary>
    Late = 8,

    /// <summary>
    /// They are sent before the answer to the submission, which waits for them: the first one, or those that
    /// <see cref="TaskScenario.CallbackStages"/> names.
    /// </summary>
    BeforeAnswer = 16,

    /// <summary>
    /// Each is preceded by forgeries: a report that the task has failed, sent to the callback URL with its last character changed, and
    /// to the URL without its last segment. A careful receiver refuses them.
    /// </summary>
    Forged = 32,
}
