namespace ApiBox.Emulator;

/// <summary>When the steps of a task happen, as fractions of its duration.</summary>
internal static class Progress
{
    /// <summary>Step 0 is the start and the last one the end; between them the first comes at 30 % and the last but one at 70 %.</summary>
    public static double At(int step, int last) => step switch
    {
        0 => 0,
        _ when step >= last => 1,
        _ when last == 2 => 0.5,
        _ => 0.3 + (0.4 * (step - 1) / (last - 2)),
    };
}
