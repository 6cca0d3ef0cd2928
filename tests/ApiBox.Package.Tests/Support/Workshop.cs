using ApiBox.Package.Tests.Support;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(Workshop))]
[assembly: Parallelization(Mode = ParallelMode.None)]

namespace ApiBox.Package.Tests.Support;

/// <summary>
/// What is expensive and shared by all tests, each made when the first test asks for it: the copy of the repository, its packages and
/// the native program. The folder's name has a space in it, because users' folders have.
/// </summary>
public sealed class Workshop : IAsyncDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"ApiBox package tests {Guid.NewGuid():N}");
    private readonly Lazy<Task<Checkout>> _checkout;
    private readonly Lazy<Task<Feed>> _feed;
    private readonly Lazy<Task<NativeProgram>> _nativeProgram;

    public Workshop()
    {
        _checkout = new(async () =>
        {
            var checkout = await Checkout.CreateAsync(NewFolder("repository"));
            await checkout.AddUsersAsync(ProgramFile("Trial/Program.cs"));
            return checkout;
        });
        _feed = new(async () => await Feed.PackAsync(await CheckoutAsync(), NewFolder("feed")));
        _nativeProgram = new(async () => await NativeProgram.PublishAsync(await FeedAsync(), NewFolder("native")));
    }

    internal Task<Checkout> CheckoutAsync() => _checkout.Value;

    internal Task<Feed> FeedAsync() => _feed.Value;

    internal Task<NativeProgram> NativeProgramAsync() => _nativeProgram.Value;

    /// <summary>A folder outside every repository.</summary>
    internal string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;

    internal static string ProgramFile(string file) => Path.Combine([AppContext.BaseDirectory, "Programs", .. file.Split('/')]);

    /// <summary>Copies one of the folders below Programs, and puts in what only this run knows.</summary>
    internal static void CopyProgram(string program, string target, params (string Mark, string Value)[] values)
    {
        foreach (var source in Directory.EnumerateFiles(ProgramFile(program)))
        {
            var text = values.Aggregate(
                File.ReadAllText(source), static (text, pair) => text.Replace(pair.Mark, pair.Value, StringComparison.Ordinal));
            File.WriteAllText(Path.Combine(target, Path.GetFileName(source)), text);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_checkout is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            await CompilerServer.StopAsync(await CheckoutAsync());
        if (_feed is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            (await FeedAsync()).RemoveFromCache();
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }
}
