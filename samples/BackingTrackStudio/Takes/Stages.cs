namespace BackingTrackStudio;

/// <summary>The stages of a take, in the words of the service and in those of the page.</summary>
internal static class Stages
{
    /// <summary>The stages that the page shows, in order.</summary>
    public static IReadOnlyList<TakeStage> Shown { get; } =
        [TakeStage.Accepted, TakeStage.Planned, TakeStage.FirstTrack, TakeStage.Complete];

    public static TakeStage Of(MusicGenerationStatus? status) => status?.Value switch
    {
        MusicGenerationStatus.Values.TextSuccess => TakeStage.Planned,
        MusicGenerationStatus.Values.FirstSuccess => TakeStage.FirstTrack,
        MusicGenerationStatus.Values.Success => TakeStage.Complete,
        _ => TakeStage.Accepted,
    };

    public static TakeStage OfCallback(string? stage) => stage switch
    {
        MusicGenerationCallbackStage.Values.Text => TakeStage.Planned,
        MusicGenerationCallbackStage.Values.First => TakeStage.FirstTrack,
        MusicGenerationCallbackStage.Values.Complete => TakeStage.Complete,
        _ => TakeStage.Accepted,
    };

    public static string Name(TakeStage stage) => stage switch
    {
        TakeStage.Accepted => "Accepted",
        TakeStage.Planned => "Arranged",
        TakeStage.FirstTrack => "First version",
        TakeStage.Complete => "All versions",
        _ => "Sending",
    };

    /// <summary>What happens now, as a sentence without an end.</summary>
    public static string Now(Take take) => (take.State, take.Stage) switch
    {
        (TakeState.Sending, _) => "Sending the vocal",
        (TakeState.Working, TakeStage.Planned) => "Playing the first version",
        (TakeState.Working, TakeStage.FirstTrack) => "Playing the other version",
        (TakeState.Working, TakeStage.Complete) => "Fetching the tracks",
        (TakeState.Working, _) => "Arranging",
        (TakeState.Done, _) => "Ready",
        (TakeState.Failed, _) => "Failed",
        (TakeState.Refused, _) => "Not sent",
        (TakeState.Unknown, _) => "Outcome unknown",
        _ => "Gone",
    };
}
