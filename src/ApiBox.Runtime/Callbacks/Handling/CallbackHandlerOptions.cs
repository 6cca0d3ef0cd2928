using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ApiBox;

/// <summary>How the handlers of callbacks are called, for the whole application.</summary>
public sealed class CallbackHandlerOptions
{
    /// <summary>The section of the configuration that holds these options.</summary>
    public const string SectionName = "ApiBox:Callbacks:Handlers";

    /// <summary>
    /// How often the handlers of a callback are called before it is parked, from 1 to 100. It counts when they fail, and when the process
    /// ends in between. The pauses are 2, 4, 8, 16, 32 s and then a minute each; there is none when the process has ended for the first
    /// time. Default: 8, which takes about four minutes.
    /// </summary>
    public int MaxAttempts { get; set; } = 8;

    /// <summary>
    /// The time after which the token of a handler is canceled, from 1 s to a day. A handler that continues hangs: it blocks its submission
    /// until it returns or the process ends, while other submissions continue. Default: a minute.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// The maximum number of callbacks that are handled at once, including those whose handlers hang, from 1 to 10,000. Default: 96.
    /// </summary>
    public int MaxRunning { get; set; } = 96;

    /// <summary>The number of hanging handlers at which the instance takes no further callbacks, from 1 to 10,000. Default: 64.</summary>
    public int MaxHanging { get; set; } = 64;

    internal void Read(IConfiguration section)
    {
        MaxAttempts = ApiBoxOptionsReader.Number(section, nameof(MaxAttempts), MaxAttempts);
        Timeout = ApiBoxOptionsReader.Span(section, nameof(Timeout), Timeout);
        MaxRunning = ApiBoxOptionsReader.Number(section, nameof(MaxRunning), MaxRunning);
        MaxHanging = ApiBoxOptionsReader.Number(section, nameof(MaxHanging), MaxHanging);
    }
}

/// <summary>Validates the options of handlers and reports each invalid setting.</summary>
internal sealed class CallbackHandlerOptionsValidator : IValidateOptions<CallbackHandlerOptions>
{
    private const int MaxAllowedAttempts = 100;
    private const int MaxAllowedRunning = 10_000;
    private static readonly TimeSpan MinTimeout = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? name, CallbackHandlerOptions options)
    {
        var failures = new List<string>();
        CheckNumber("MaxAttempts", options.MaxAttempts, MaxAllowedAttempts, failures);
        CheckNumber("MaxRunning", options.MaxRunning, MaxAllowedRunning, failures);
        CheckNumber("MaxHanging", options.MaxHanging, MaxAllowedRunning, failures);
        if (options.Timeout < MinTimeout || options.Timeout > Day)
            failures.Add($"Callbacks:Handlers:Timeout: {options.Timeout} is not between {MinTimeout} and {Day}.");
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static void CheckNumber(string setting, int value, int maximum, List<string> failures)
    {
        if (value < 1 || value > maximum)
            failures.Add(string.Create(
                CultureInfo.InvariantCulture, $"Callbacks:Handlers:{setting}: {value} is not between 1 and {maximum}."));
    }
}
