using System.Security.Cryptography;

namespace Quickstart;

/// <summary>
/// The key that signs callback URLs. An application reads it from its secrets. This program stores it in a file beside the store, so that
/// the next run accepts callbacks for an earlier one.
/// </summary>
internal static class SigningKey
{
    private const int KeyBytes = 32;

    /// <summary>The key; null without a store, for which the SDK creates a temporary key.</summary>
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
