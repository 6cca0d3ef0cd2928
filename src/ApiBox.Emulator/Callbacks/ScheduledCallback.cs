namespace ApiBox.Emulator;

/// <summary>A callback to send.</summary>
/// <param name="Rules">The callback in the description.</param>
/// <param name="Url">The URL to send it to.</param>
/// <param name="Stage">The stage that it reports; empty if the callback has no stages.</param>
/// <param name="Failed">Whether it reports that the task failed.</param>
/// <param name="At">When to send it, as a fraction of the task's duration.</param>
internal sealed record ScheduledCallback(CallbackRules Rules, string Url, string Stage, bool Failed, double At)
{
    /// <summary>Whether the response to the submission waits for it.</summary>
    public bool BeforeResponse { get; init; }

    /// <summary>Whether it is recorded but not sent.</summary>
    public bool Lost { get; init; }

    /// <summary>Whether it is a forgery, which is sent once.</summary>
    public bool Forged { get; init; }
}
