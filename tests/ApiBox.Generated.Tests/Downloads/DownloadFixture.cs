using System.Net;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Downloads;

/// <summary>A file server, a downloader that may use it, and a folder.</summary>
internal sealed class DownloadFixture : IAsyncDisposable
{
    private readonly List<IDisposable> _owned = [];

    public FileServer Server { get; } = new();

    public TestTime Time { get; } = new();

    public LogCapture Log { get; } = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("apibox-").FullName;

    public ApiBoxDownloads Downloads(
        Action<DownloadOptions>? configure = null, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
    {
        var options = Options(Server.Origin);
        configure?.Invoke(options);
        return Own(ApiBoxDownloads.Create(options, own => DownloadHandler.Create(own, Time, resolve), Time, Log));
    }

    public static DownloadOptions Options(params Uri[] origins)
    {
        var options = new DownloadOptions { Timeout = TestTime.AttemptLimit, IdleTimeout = TestTime.AttemptLimit };
        foreach (var origin in origins)
            options.AllowedOrigins.Add(origin);
        return options;
    }

    public T Own<T>(T owned)
        where T : IDisposable
    {
        _owned.Add(owned);
        return owned;
    }

    public async ValueTask DisposeAsync()
    {
        _owned.ForEach(static owned => owned.Dispose());
        await Server.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
