using System.Security.Cryptography;

namespace BackingTrackStudio;

/// <summary>
/// The key that signs callback addresses. It is kept beside the store, so that callbacks for earlier takes are accepted after a restart.
/// </summary>
internal static class SigningKey
{
    private const int KeyBytes = 32;

    public static string ReadOrCreate(string path)
    {
        if (!File.Exists(path))
            Write(path, Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes)));
        return File.ReadAllText(path).Trim();
    }

    private static void Write(string path, string key)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new StreamWriter(path, options);
        file.Write(key);
    }
}
