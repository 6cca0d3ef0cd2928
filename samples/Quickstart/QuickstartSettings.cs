using ApiBox;

namespace Quickstart;

/// <summary>The settings from the command line.</summary>
internal sealed record QuickstartSettings
{
    public const string DefaultFolder = "out";

    /// <summary>Whether to use the real service, which costs credits.</summary>
    public bool Live { get; init; }

    /// <summary>The URL of a separate emulator; null for none.</summary>
    public Uri? Server { get; init; }

    /// <summary>The task to wait for instead of submitting a new one.</summary>
    public string? Resume { get; init; }

    /// <summary>Whether to receive callbacks.</summary>
    public bool Callbacks { get; init; }

    /// <summary>The URL at which the service reaches the receiver; null for this machine.</summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>The port to receive on; null for a free one.</summary>
    public int? Port { get; init; }

    /// <summary>The SQLite file that stores tasks; null to keep them in memory.</summary>
    public string? StorePath { get; init; }

    /// <summary>The folder for the tracks.</summary>
    public required string Folder { get; init; }

    /// <summary>The URL of the audio; null for the emulator's sample vocal.</summary>
    public Uri? UploadUrl { get; init; }

    public required string Title { get; init; }

    public required string Tags { get; init; }

    public required string NegativeTags { get; init; }

    public required Uri CallbackUrl { get; init; }

    public VocalGender? VocalGender { get; init; }

    public decimal? StyleWeight { get; init; }

    public decimal? Weirdness { get; init; }

    public decimal? AudioWeight { get; init; }

    public MusicModel? Model { get; init; }

    /// <summary>Whether the service is an emulator in this program.</summary>
    public bool IsEmbedded => !Live && Server is null;

    /// <summary>Creates the request. Members that are null are left to the service.</summary>
    /// <param name="sampleVocal">The audio to upload if the command line has none.</param>
    public AddInstrumentalRequest ToRequest(Uri? sampleVocal) => new()
    {
        UploadUrl = UploadUrl ?? sampleVocal!, // with --live, the command line requires a URL
        Title = Title,
        Tags = Tags,
        NegativeTags = NegativeTags,
        CallBackUrl = CallbackUrl,
        VocalGender = VocalGender,
        StyleWeight = StyleWeight,
        WeirdnessConstraint = Weirdness,
        AudioWeight = AudioWeight,
        Model = Model,
    };
}
