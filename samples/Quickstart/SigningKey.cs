using System.Security.Cryptography;

namespace Quickstart;

/// <summary>
/// The key that callback addresses are signed with. An application takes it from its secrets; this program keeps one beside the store, so that
/// callbacks for an earlier run are taken by the next.
/// </summary>
internal static class SigningKey
{
    private const int KeyBytes = 32;

    /// <summary>Null without a store: then the SDK makes one that ends with the program.</summary>
    public static string? For(QuickstartSettings settings)
    {
        if (settings.StorePath is null)
            return null;
        var path = settings.StorePath + ".key";
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
