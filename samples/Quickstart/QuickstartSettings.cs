using ApiBox;

namespace Quickstart;

/// <summary>What the command line asks for.</summary>
internal sealed record QuickstartSettings
{
    public const string UsualFolder = "out";

    /// <summary>Whether to use the real service, which costs credits.</summary>
    public bool Live { get; init; }

    /// <summary>A server that was started separately; null without one.</summary>
    public Uri? Server { get; init; }

    /// <summary>The task to follow instead of submitting a new one.</summary>
    public string? Resume { get; init; }

    /// <summary>Whether to receive callbacks.</summary>
    public bool Callbacks { get; init; }

    /// <summary>Under which address the service reaches the receiver; null for this machine's own.</summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>The port to receive on; null for a free one.</summary>
    public int? Port { get; init; }

    /// <summary>The SQLite file that remembers tasks after the program has ended; null to forget them.</summary>
    public string? StorePath { get; init; }

    /// <summary>Where the tracks go.</summary>
    public required string Folder { get; init; }

    /// <summary>The audio to work on; null for the emulator's sample vocal.</summary>
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

    /// <summary>Whether the service is an emulator inside this program, which ends with it.</summary>
    public bool IsEmbedded => !Live && Server is null;

    /// <summary>The request as the SDK takes it. What is null is left to the service.</summary>
    /// <param name="sampleVocal">What to upload if the command line names nothing.</param>
    public AddInstrumentalRequest ToRequest(Uri? sampleVocal) => new()
    {
        UploadUrl = UploadUrl ?? sampleVocal!, // the real service has no sample, but there the command line insists on a URL
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
