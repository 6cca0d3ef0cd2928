using ApiBox.Cli.Input;
using ApiBox.Cli.Output;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ApiBox.Cli.Execution;

/// <summary>The client of a run. Its warnings go to standard error.</summary>
internal sealed class ApiBoxConnection : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private ApiBoxConnection(ServiceProvider services) => _services = services;

    public IApiBoxClient Client => _services.GetRequiredService<IApiBoxClient>();

    public IApiBoxDownloads Downloads => _services.GetRequiredService<IApiBoxDownloads>();

    /// <param name="settings">The settings of the run.</param>
    /// <param name="report">Receives warnings.</param>
    /// <param name="sending">Completed when the first request is sent.</param>
    public static ApiBoxConnection Connect(RunSettings settings, RunReport report, TaskCompletionSource sending)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddProvider(new WarningLog(report)));
        services.AddApiBox(settings.Apply).AddHttpMessageHandler(() => new SendSignal(sending));
        // The files of an emulator are on this machine, from which downloads are not allowed by default.
        if (settings.BaseAddress is { IsLoopback: true } address)
            services.AddApiBoxDownloads(options => options.AllowedOrigins.Add(new Uri(address.GetLeftPart(UriPartial.Authority))));
        return new ApiBoxConnection(services.BuildServiceProvider());
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
