using Microsoft.Extensions.Options;

namespace ApiBox.Runtime;

/// <summary>Validates these settings when a host starts, if the application has handlers.</summary>
/// <param name="routes">The callback routes; created late, because invalid options of a client are reported separately.</param>
/// <param name="handlers">The handlers of the application.</param>
internal sealed class CallbackSetupValidator(Func<CallbackRoutes> routes, HandlerCalls handlers) : IValidateOptions<CallbackSetup>
{
    public ValidateOptionsResult Validate(string? name, CallbackSetup options)
    {
        if (!handlers.HasHandlers)
            return ValidateOptionsResult.Skip;
        try
        {
            var problems = CallbackSetup.Problems(routes());
            return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
        }
        catch (OptionsValidationException)
        {
            // The client's own options are invalid, and are reported separately.
            return ValidateOptionsResult.Skip;
        }
    }
}
