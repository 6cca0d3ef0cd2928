using System.Runtime.InteropServices;

namespace ApiBox.Reliability.StoreFaults;

/// <summary>
/// A disk that takes no more: files of this process cannot grow beyond a limit (RLIMIT_FSIZE). A small file system would need privileges.
/// </summary>
internal static class FullDisk
{
    private const int FileSize = 1;

    // The signal that would end the process; without it writes fail.
    private const PosixSignal FileTooLarge = (PosixSignal)25;

    private static PosixSignalRegistration? s_signal;

    /// <summary>Sets the limit.</summary>
    /// <param name="bytes">How many; negative for none.</param>
    public static void Set(long bytes)
    {
        s_signal ??= PosixSignalRegistration.Create(FileTooLarge, static context => context.Cancel = true);
        var limit = new Limit { Soft = bytes < 0 ? nuint.MaxValue : (nuint)bytes, Hard = nuint.MaxValue };
        if (SetLimit(FileSize, limit) != 0)
            throw new InvalidOperationException($"setrlimit failed with {Marshal.GetLastPInvokeError()}.");
    }

    [DllImport("libc", EntryPoint = "setrlimit", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetLimit(int resource, in Limit limit);

    private struct Limit
    {
        public nuint Soft;
        public nuint Hard;
    }
}
