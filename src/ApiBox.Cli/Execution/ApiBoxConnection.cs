using ApiBox.Cli.Output;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ApiBox.Cli;

/// <summary>The client of a run, with what it warns of on the error output.</summary>
internal sealed class Service : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private Service(ServiceProvider services) => _services = services;

    public IApiBoxClient Client => _services.GetRequiredService<IApiBoxClient>();

    public static Service Connect(RunSettings settings, Report report)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddProvider(new WarningLog(report)));
        services.AddApiBox(settings.Apply);
        return new Service(services.BuildServiceProvider());
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
