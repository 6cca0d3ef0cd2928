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
    /// When the token of a handler is cancelled, from 1 s to a day. One that goes on nevertheless hangs: it keeps its submission until it
    /// returns or the process ends, while others go on. Default: a minute.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How many callbacks are handled at once at most, those whose handlers hang included, from 1 to 10,000. Default: 96.
    /// </summary>
    public int MaxRunning { get; set; } = 96;

    /// <summary>From how many hanging handlers on the instance takes no further callbacks, from 1 to 10,000. Default: 64.</summary>
    public int MaxHanging { get; set; } = 64;

    internal void Read(IConfiguration section)
    {
        MaxAttempts = ApiBoxOptionsReader.Number(section, nameof(MaxAttempts), MaxAttempts);
        Timeout = ApiBoxOptionsReader.Span(section, nameof(Timeout), Timeout);
        MaxRunning = ApiBoxOptionsReader.Number(section, nameof(MaxRunning), MaxRunning);
        MaxHanging = ApiBoxOptionsReader.Number(section, nameof(MaxHanging), MaxHanging);
    }
}

/// <summary>Says, setting by setting, what is wrong with the options of handlers.</summary>
internal sealed class CallbackHandlerOptionsValidator : IValidateOptions<CallbackHandlerOptions>
{
    private const int MostAttempts = 100;
    private const int MostRunning = 10_000;
    private static readonly TimeSpan ShortestTimeout = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? name, CallbackHandlerOptions options)
    {
        var failures = new List<string>();
        CheckNumber("MaxAttempts", options.MaxAttempts, MostAttempts, failures);
        CheckNumber("MaxRunning", options.MaxRunning, MostRunning, failures);
        CheckNumber("MaxHanging", options.MaxHanging, MostRunning, failures);
        if (options.Timeout < ShortestTimeout || options.Timeout > Day)
            failures.Add($"Callbacks:Handlers:Timeout: {options.Timeout} is not within {ShortestTimeout} and {Day}.");
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static void CheckNumber(string setting, int value, int most, List<string> failures)
    {
        if (value < 1 || value > most)
            failures.Add(string.Create(CultureInfo.InvariantCulture, $"Callbacks:Handlers:{setting}: {value} is not within 1 and {most}."));
    }
}
