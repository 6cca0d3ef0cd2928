using System.Diagnostics.CodeAnalysis;
using ApiBox;
using ApiBox.Runtime;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Hands callbacks to a message bus.</summary>
public static class ApiBoxCallbackBusServiceCollectionExtensions
{
    private const string Reflection = "MassTransit builds its pipes and message types by reflection.";

    /// <summary>
    /// Publishes every callback that the application has no handler for as a <see cref="CallbackMessage{TCallback}"/>. The store keeps it
    /// until the broker has confirmed the message, so it is published at least once; consumers, retries and failed
    /// messages are the responsibility of the bus. It uses the bus that <c>AddMassTransit</c> adds; a host does not start without
    /// one.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <returns>The container.</returns>
    /// <exception cref="OptionsValidationException">At the start: there is no bus, or no client.</exception>
    [RequiresUnreferencedCode(Reflection)]
    [RequiresDynamicCode(Reflection)]
    public static IServiceCollection AddApiBoxCallbackBus(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<CallbackFallback, BusFallback>());
        return AddSetup(services);
    }

    /// <summary>
    /// Publishes the callbacks of one kind. A handler for it is called as well; when one of the two fails, both are repeated, and the
    /// callback is never parked.
    /// </summary>
    /// <typeparam name="TCallback">The callback.</typeparam>
    /// <inheritdoc cref="AddApiBoxCallbackBus(IServiceCollection)"/>
    [RequiresUnreferencedCode(Reflection)]
    [RequiresDynamicCode(Reflection)]
    public static IServiceCollection AddApiBoxCallbackBus<TCallback>(this IServiceCollection services)
        where TCallback : class, ICallbackPayload<TCallback>
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<CallbackHandling, BusHandling<TCallback>>());
        return AddSetup(services);
    }

    private static IServiceCollection AddSetup(IServiceCollection services)
    {
        services.TryAddSingleton<BusGate>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<CallbackBusSetup>, CallbackBusValidator>());
        services.AddOptions<CallbackBusSetup>().ValidateOnStart();
        return services;
    }
}
