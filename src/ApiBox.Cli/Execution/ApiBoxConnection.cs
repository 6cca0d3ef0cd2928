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

    public static ApiBoxConnection Connect(RunSettings settings, RunReport report)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddProvider(new WarningLog(report)));
        services.AddApiBox(settings.Apply);
        return new ApiBoxConnection(services.BuildServiceProvider());
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
