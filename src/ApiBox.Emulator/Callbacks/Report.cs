namespace ApiBox.Emulator;

/// <summary>A callback that is to be sent.</summary>
/// <param name="Rules">What the description says about it.</param>
/// <param name="Url">Where to.</param>
/// <param name="Stage">The stage it tells; empty where the callback knows none.</param>
/// <param name="Failed">Whether it tells that the task failed.</param>
/// <param name="At">When, as a fraction of the task's duration.</param>
internal sealed record Report(CallbackRules Rules, string Url, string Stage, bool Failed, double At)
{
    /// <summary>Whether the answer to the submission waits for it.</summary>
    public bool BeforeAnswer { get; init; }

    /// <summary>Whether it is only recorded, not sent.</summary>
    public bool Lost { get; init; }

    /// <summary>Whether it is a forgery: sent once, whatever the receiver says.</summary>
    public bool Forged { get; init; }
}
