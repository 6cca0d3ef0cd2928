namespace ApiBox.Emulator;

/// <summary>How the callbacks of a task are delivered. Values can be combined.</summary>
[Flags]
public enum EmulatorCallbackDelivery
{
    /// <summary>Each is sent once, in order, when its stage is reached.</summary>
    Normal = 0,

    /// <summary>They are never sent.</summary>
    Lost = 1,

    /// <summary>Each is sent twice.</summary>
    Duplicated = 2,

    /// <summary>All are sent at the end of the task, the last stage first.</summary>
    Reordered = 4,

    /// <summary>Each is sent one task duration late, so that even the first arrives after the end.</summary>
    Late = 8,

    /// <summary>
    /// They are sent before the response to the submission, which waits for them: the first one, or those that
    /// <see cref="TaskScenario.CallbackStages"/> names.
    /// </summary>
    BeforeResponse = 16,

    /// <summary>
    /// Each is preceded by forgeries, which report that the task failed: one to the callback URL with its last character changed, and one
    /// to the URL without its last segment. A correct receiver rejects them.
    /// </summary>
    Forged = 32,
}
