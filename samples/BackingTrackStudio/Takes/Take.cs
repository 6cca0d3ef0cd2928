namespace BackingTrackStudio;

/// <summary>A take: what was asked for, and what has become of it.</summary>
public sealed record Take
{
    public required string Id { get; init; }

    /// <summary>Its number in the studio, from 1 on.</summary>
    public required int Number { get; init; }

    public required string VocalId { get; init; }

    public required string Title { get; init; }

    public required string Tags { get; init; }

    public required string NegativeTags { get; init; }

    public string? VocalGender { get; init; }

    public decimal? StyleWeight { get; init; }

    public decimal? WeirdnessConstraint { get; init; }

    public decimal? AudioWeight { get; init; }

    public string? Model { get; init; }

    /// <summary>The submission in the SDK's store. Null until the vocal is uploaded, before which nothing is paid.</summary>
    public string? SubmissionId { get; init; }

    /// <summary>The task at the service; null while it is not known.</summary>
    public string? TaskId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public TakeState State { get; init; }

    public TakeStage Stage { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>When the service deletes the tracks.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>What went wrong; null if nothing did.</summary>
    public Problem? Problem { get; init; }

    public IReadOnlyList<TakeTrack> Tracks { get; init; } = [];

    /// <summary>Whether the take may still change by itself.</summary>
    public bool IsOpen => State is TakeState.Sending or TakeState.Working or TakeState.Unknown;

    public TakeTrack? Find(string trackId) => Tracks.FirstOrDefault(track => track.Id == trackId);
}

/// <summary>A track of a take.</summary>
/// <param name="Id">Its id at the service.</param>
/// <param name="Version">A, B and so on.</param>
/// <param name="Address">Where the service keeps it.</param>
/// <param name="Seconds">How long it plays, if the service says so.</param>
public sealed record TakeTrack(string Id, string Version, Uri Address, double? Seconds);

/// <summary>Something that went wrong, in plain words.</summary>
/// <param name="What">What happened.</param>
/// <param name="Advice">What to do.</param>
public sealed record Problem(string What, string Advice);

/// <summary>The state of a take. The names are stored.</summary>
public enum TakeState
{
    /// <summary>The vocal is being uploaded, or the request is being sent.</summary>
    Sending,

    /// <summary>The service has accepted it.</summary>
    Working,

    /// <summary>All tracks are there.</summary>
    Done,

    /// <summary>It was accepted, but the service could not make it.</summary>
    Failed,

    /// <summary>It was not accepted, so nothing was paid.</summary>
    Refused,

    /// <summary>It may have been accepted and paid for.</summary>
    Unknown,

    /// <summary>The service no longer knows it.</summary>
    Lost,
}

/// <summary>How far a take is. The names are stored.</summary>
public enum TakeStage
{
    None,
    Accepted,
    Planned,
    FirstTrack,
    Complete,
}
