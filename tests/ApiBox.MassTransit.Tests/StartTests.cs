using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ApiBox.BusTests;

/// <summary>What is missing is told when a host starts.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task AHostWithoutABusDoesNotStart()
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(
            () => CallbackHost.StartAsync(static services => services.AddApiBoxCallbackBus()));

        Assert.Equal(
            "AddApiBoxCallbackBus: the container has no MassTransit.IBus to publish callbacks to. "
            + "Add one with AddMassTransit, or handle callbacks in this process with AddApiBoxCallbackHandler.",
            error.Message);
    }

    [Fact]
    public async Task AHostWithoutAClientDoesNotStart()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddMemoryBus().AddApiBoxCallbackBus<MusicGenerationCallback>();
        using var host = builder.Build();

        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.Contains("Call AddApiBox", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PublishingAsksForTheSameSettingsAsHandling()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddApiBox(static options => options.ApiKey = "unused");
        builder.Services.AddMemoryBus().AddApiBoxCallbackBus();
        using var host = builder.Build();

        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.Contains("PublicBaseAddress", error.Message, StringComparison.Ordinal);
    }
}
