using ApiBox.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Reliability.Workers;

/// <summary>A store that tells which callbacks were noted as done with, and which as parked.</summary>
internal sealed class WitnessStore(ITaskStore inner, string worker, Action<string> tell) : DelegatingStore(inner), IAsyncDisposable
{
    /// <summary>Puts one around an application's store.</summary>
    public static void Put(IServiceCollection services, string worker, Action<string> tell)
    {
        var inner = services.Last(static service => service.ServiceType == typeof(ITaskStore));
        services.Remove(inner);
        services.AddSingleton<ITaskStore>(provider => new WitnessStore((ITaskStore)inner.ImplementationFactory!(provider), worker, tell));
    }

    public override async Task<bool> CompleteDeliveryAsync(CallbackDelivery delivery, CancellationToken cancellationToken)
    {
        var isNoted = await base.CompleteDeliveryAsync(delivery, cancellationToken);
        if (isNoted)
            tell(WorkerLines.Noted(WorkerLines.Completed, worker, delivery));
        return isNoted;
    }

    public override async Task<bool> ParkDeliveryAsync(CallbackDelivery delivery, bool hasFailed, CancellationToken cancellationToken)
    {
        var isNoted = await base.ParkDeliveryAsync(delivery, hasFailed, cancellationToken);
        if (isNoted)
            tell(WorkerLines.Noted(WorkerLines.Parked, worker, delivery));
        return isNoted;
    }

    public ValueTask DisposeAsync() => ((IAsyncDisposable)Inner).DisposeAsync();
}
