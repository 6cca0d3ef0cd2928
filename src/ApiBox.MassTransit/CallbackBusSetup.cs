using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ApiBox.Runtime;

/// <summary>What an application that publishes callbacks needs.</summary>
internal sealed class CallbackBusSetup;

/// <summary>Asks for it when a host starts, and not only when the first callback has come.</summary>
internal sealed class CallbackBusValidator(IServiceProviderIsService services) : IValidateOptions<CallbackBusSetup>
{
    private const string NoClient =
        "AddApiBoxCallbackBus: no client is registered, so there are no callbacks to publish. Call AddApiBox.";

    public ValidateOptionsResult Validate(string? name, CallbackBusSetup options)
    {
        if (!services.IsService(typeof(IBus)))
            return ValidateOptionsResult.Fail(CallbackPublisher.NoBus);
        return services.IsService(typeof(ICallbackReceiver)) ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(NoClient);
    }
}
