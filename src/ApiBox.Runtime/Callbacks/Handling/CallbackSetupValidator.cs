using Microsoft.Extensions.Options;

namespace ApiBox.Runtime;

/// <summary>Asks for these settings when a host starts, if the application has handlers.</summary>
/// <param name="sites">Where callbacks arrive; made late, since wrong options of a client are reported by themselves.</param>
/// <param name="handlers">The handlers of the application.</param>
internal sealed class CallbackSetupValidator(Func<CallbackSites> sites, HandlerCalls handlers) : IValidateOptions<CallbackSetup>
{
    public ValidateOptionsResult Validate(string? name, CallbackSetup options)
    {
        if (!handlers.HasHandlers)
            return ValidateOptionsResult.Skip;
        try
        {
            var problems = CallbackSetup.Problems(sites());
            return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
        }
        catch (OptionsValidationException)
        {
            // The client's own options are wrong, and are reported by themselves.
            return ValidateOptionsResult.Skip;
        }
    }
}
