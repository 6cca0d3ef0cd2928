using System.Diagnostics.CodeAnalysis;
using ApiBox;
using ApiBox.Runtime;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds handlers of callbacks to a container.</summary>
public static class ApiBoxCallbackHandlerServiceCollectionExtensions
{
    /// <summary>
    /// Adds a handler for a callback; several are called one after the other. It is created for each call, in its own scope.
    /// Handlers run in the background of a host, which does not start without <see cref="ApiBoxCallbackOptions.PublicBaseAddress"/> or with
    /// a key of fewer than 32 characters in <see cref="ApiBoxCallbackOptions.SigningKeys"/>.
    /// </summary>
    /// <typeparam name="TCallback">The callback.</typeparam>
    /// <typeparam name="THandler">The handler.</typeparam>
    /// <param name="services">The container.</param>
    public static IServiceCollection AddApiBoxCallbackHandler<
        TCallback, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(
        this IServiceCollection services)
        where TCallback : class, ICallbackPayload<TCallback>
        where THandler : class, ICallbackHandler<TCallback>
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddScoped<THandler>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<CallbackHandling, CallbackHandling<TCallback, THandler>>());
        return services;
    }
}
