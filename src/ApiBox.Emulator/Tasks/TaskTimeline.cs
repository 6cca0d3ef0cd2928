namespace ApiBox.Emulator;

/// <summary>The times of a task's steps, as fractions of its duration.</summary>
internal static class TaskTimeline
{
    /// <summary>Step 0 is at 0 and the last step at 1. Between them, the first step is at 0.3 and the last but one at 0.7.</summary>
    public static double At(int step, int last) => step switch
    {
        0 => 0,
        _ when step >= last => 1,
        _ when last == 2 => 0.5,
        _ => 0.3 + (0.4 * (step - 1) / (last - 2)),
    };
}
