namespace ApiBox.Emulator;

/// <summary>The paths of the files that the emulator serves.</summary>
internal static class FileLinks
{
    public const string Folder = "files";
    public const string Audio = ".wav";
    public const string Image = ".png";
    public const string Stream = "/stream";
    public const string Uploads = "uploads";
    public const string SampleVocalPath = $"{Folder}/sample-vocal{Audio}";
}
