using Microsoft.Extensions.Options;

namespace ApiBox;

/// <summary>Validates the options of downloads and reports each invalid setting.</summary>
internal sealed class DownloadOptionsValidator : IValidateOptions<DownloadOptions>
{
    private const int MaxAllowedRetries = 100;
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? name, DownloadOptions options)
    {
        var failures = Failures(options);
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    /// <summary>Throws if options are not valid.</summary>
    /// <exception cref="OptionsValidationException">At least one setting is wrong.</exception>
    public static void ThrowIfInvalid(DownloadOptions options)
    {
        var failures = Failures(options);
        if (failures.Count > 0)
            throw new OptionsValidationException(DownloadOptions.SectionName, typeof(DownloadOptions), failures);
    }

    private static List<string> Failures(DownloadOptions options)
    {
        var failures = new List<string>();
        if (options.MaxBytes < 1)
            failures.Add(FormattableString.Invariant($"Downloads:MaxBytes: {options.MaxBytes} is less than 1."));
        if (options.MaxRetries is < 0 or > MaxAllowedRetries)
            failures.Add(FormattableString.Invariant(
                $"Downloads:MaxRetries: {options.MaxRetries} is not between 0 and {MaxAllowedRetries}."));
        CheckSpan("Timeout", options.Timeout, TimeSpan.FromMilliseconds(1), failures);
        CheckSpan("IdleTimeout", options.IdleTimeout, TimeSpan.FromMilliseconds(1), failures);
        CheckSpan("RetryDelay", options.RetryDelay, TimeSpan.Zero, failures);
        CheckSpan("MaxRetryDelay", options.MaxRetryDelay, TimeSpan.Zero, failures);

        // A path would look like a restriction.
        if (options.AllowedOrigins.Any(static origin => !IsOrigin(origin)))
            failures.Add("Downloads:AllowedOrigins: each must be an http or https address of a host and a port only, such as "
                + "http://127.0.0.1:5080.");
        return failures;
    }

    private static void CheckSpan(string setting, TimeSpan value, TimeSpan least, List<string> failures)
    {
        if (value < least || value > Day)
            failures.Add($"Downloads:{setting}: {value} is not between {least} and {Day}.");
    }

    private static bool IsOrigin(Uri? origin) =>
        origin is { IsAbsoluteUri: true, PathAndQuery: "/", Fragment: "", UserInfo: "" }
        && (origin.Scheme == Uri.UriSchemeHttp || origin.Scheme == Uri.UriSchemeHttps);
}
