using System.Globalization;
using ApiBox.Reliability.Description;
using ApiBox.Reliability.Support;
using ApiBox.Testing;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Reliability.Processes;

/// <summary>One instance of an application: it receives, hands callbacks to a bus, and consumes from it.</summary>
internal static class BusInstance
{
    /// <summary>The role that makes this program such an instance.</summary>
    public const string Role = "publish";

    /// <summary>Runs one until its input ends.</summary>
    public static async Task RunAsync(InstanceSetting setting)
    {
        await using var app = await CallbackApp.StartAsync(setting.Service, setting.Key, services =>
        {
            services.AddApiBoxPostgreSqlStore(setting.Connection, setting.Schema);
            TellingStore.Put(services);
            services.AddApiBoxCallbackBus();
            services.Configure<MassTransitHostOptions>(static options => options.WaitUntilStarted = true);
            services.AddMassTransit(bus =>
            {
                bus.DisableUsageTelemetry();
                bus.AddConsumer<Telling>().Endpoint(endpoint => endpoint.Name = setting.Schema);
                bus.UsingRabbitMq(static (context, broker) =>
                {
                    broker.Host(Broker.Address);
                    broker.ConfigureEndpoints(context);
                });
            });
        });
        Instance.Say("listening", app.Address.ToString());
        await Console.In.ReadToEndAsync();
    }

    private sealed class Telling : IConsumer<CallbackMessage<MusicGenerationCallback>>
    {
        private static readonly string Last = PaidOperations.Reporting.Callback!.Stages[^1];

        public Task Consume(ConsumeContext<CallbackMessage<MusicGenerationCallback>> context)
        {
            var message = context.Message;
            Instance.Say(
                "consumed", message.TaskId, message.Stage!, message.Stage == Last ? "last" : "early",
                message.ReceivedAt.UtcTicks.ToString(CultureInfo.InvariantCulture), context.MessageId.ToString()!);
            return Task.CompletedTask;
        }
    }

    /// <summary>Tells which callbacks were put up for handlers: those that are acknowledged and not known already.</summary>
    private sealed class TellingStore(ITaskStore inner) : DelegatingStore(inner), IAsyncDisposable
    {
        public static void Put(IServiceCollection services)
        {
            var inner = services.Last(static service => service.ServiceType == typeof(ITaskStore));
            services.Remove(inner);
            services.AddSingleton<ITaskStore>(provider => new TellingStore((ITaskStore)inner.ImplementationFactory!(provider)));
        }

        public override async Task<CallbackEffect> AdvanceAsync(ReceivedCallback callback, CancellationToken cancellationToken)
        {
            var effect = await base.AdvanceAsync(callback, cancellationToken);
            if (effect is CallbackEffect.Advanced or CallbackEffect.Candidate)
                Instance.Say("taken", callback.TaskId, callback.Stage!);
            return effect;
        }

        public ValueTask DisposeAsync() => ((IAsyncDisposable)Inner).DisposeAsync();
    }
}
