using System.Runtime.InteropServices;

namespace ApiBox.Package.Tests.Support;

/// <summary>A program that uses the package and was compiled to machine code.</summary>
internal sealed class NativeProgram
{
    private readonly string _folder;

    private NativeProgram(string folder, Output publishing, Feed feed) => (_folder, Publishing, Feed) = (folder, publishing, feed);

    public Output Publishing { get; }

    public Feed Feed { get; }

    public static async Task<NativeProgram> PublishAsync(Feed feed, string folder)
    {
        RequireLinker();
        Workshop.CopyProgram("Native", folder);
        await feed.UseInAsync(folder);
        var publishing = await feed.Command(folder).DotnetAsync(
            ["publish", "-r", RuntimeInformation.RuntimeIdentifier, "-o", Path.Combine(folder, "out"), .. Checkout.Quiet]);
        return new NativeProgram(folder, publishing.Succeeded(), feed);
    }

    public Task<Output> RunAsync(string apiKey, params string[] arguments) =>
        new Command(_folder)
            .With("APIBOX_API_KEY", apiKey)
            .RunAsync(Path.Combine(_folder, "out", OperatingSystem.IsWindows() ? "Native.exe" : "Native"), arguments);

    private static void RequireLinker()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        Assert.True(
            folders.Any(static folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc"))),
            "Native AOT needs a linker, and neither clang nor gcc is on the PATH. On Debian: apt-get install gcc libc6-dev zlib1g-dev");
    }
}
