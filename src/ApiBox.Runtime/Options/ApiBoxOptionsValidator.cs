using ApiBox.Runtime;
using Microsoft.Extensions.Options;

namespace ApiBox;

/// <summary>Validates options and reports each invalid setting, before the first request costs time or money.</summary>
/// <param name="registered">The name of the options to validate. The options of clients that are not registered need no key.</param>
/// <param name="description">The description of the client.</param>
internal sealed class ApiBoxOptionsValidator(string registered, ClientDescription description) : IValidateOptions<ApiBoxOptions>
{
    private const int MinAllowedResponseBytes = 1024;
    private const int MaxAllowedResponseBytes = 1024 * 1024 * 1024;
    internal const int MaxAllowedRetries = 20;
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? name, ApiBoxOptions options)
    {
        if (name != registered)
            return ValidateOptionsResult.Skip;

        var failures = Failures(options, description);
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    /// <summary>Throws if options are not valid for a description.</summary>
    /// <exception cref="OptionsValidationException">At least one setting is wrong.</exception>
    public static void ThrowIfInvalid(ApiBoxOptions options, ClientDescription description)
    {
        var failures = Failures(options, description);
        if (failures.Count > 0)
            throw new OptionsValidationException(description.Name, typeof(ApiBoxOptions), failures);
    }

    private static List<string> Failures(ApiBoxOptions options, ClientDescription description)
    {
        var failures = new List<string>();
        if (options.ChoosesServer)
            failures.Add(options.BaseAddress is not null
                ? "Server: BaseAddress is set too, which replaces all servers. Remove one of them."
                : ServerChoice.Find(options, description).Problem ?? "Server: the choice was not applied.");
        else if ((options.BaseAddress ?? description.DefaultAddress) is { } address)
            CheckAddress(address, description.Servers, failures);
        else
            failures.Add("BaseAddress: a value is required, because the description has no server.");
        CredentialCheck.Add(options, description, failures);

        CheckSpan("Timeout", options.Timeout, TimeSpan.FromMilliseconds(1), failures);
        CheckSpan("PollInterval", options.PollInterval, TimeSpan.FromMilliseconds(1), failures);
        CheckSpan("RetryDelay", options.RetryDelay, TimeSpan.Zero, failures);
        CheckSpan("MaxRetryDelay", options.MaxRetryDelay, TimeSpan.Zero, failures);
        if (options.MaxRetries is < 0 or > MaxAllowedRetries)
            failures.Add(FormattableString.Invariant($"MaxRetries: {options.MaxRetries} is not between 0 and {MaxAllowedRetries}."));
        if (options.MaxResponseBytes is < MinAllowedResponseBytes or > MaxAllowedResponseBytes)
            failures.Add(FormattableString.Invariant(
                $"MaxResponseBytes: {options.MaxResponseBytes} is not between {MinAllowedResponseBytes} and {MaxAllowedResponseBytes}."));
        if (!Enum.IsDefined(options.Validation))
            failures.Add($"Validation: {options.Validation} is not Strict, Warn or Off.");
        foreach (var rule in options.ValidationRules.Disabled.Where(rule => !ValidationRules.IsValid(rule)))
            failures.Add($"ValidationRules: \"{rule}\" is neither a keyword such as enum nor a pointer and a keyword such as /model:enum.");
        CheckCallbacks(options.Callbacks, failures);
        return failures;
    }

    private static void CheckAddress(Uri address, IReadOnlyList<string> servers, List<string> failures)
    {
        if (!IsWeb(address))
        {
            failures.Add("BaseAddress: it must be an absolute http or https address.");
            return;
        }

        if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
            failures.Add($"BaseAddress: plain http exposes the key; use https for {address.Host}.");
        if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
            failures.Add("BaseAddress: it must not contain a user name, a query or a fragment.");

        const string Repeated = "/api/v1";
        if (EndsWith(address.AbsolutePath, Repeated) && !servers.Any(server => EndsWith(server, Repeated)))
            failures.Add($"BaseAddress: leave out the final {Repeated}, since every path of the description begins with it.");
    }

    private static void CheckCallbacks(ApiBoxCallbackOptions callbacks, List<string> failures)
    {
        if (callbacks.PublicBaseAddress is { } address)
        {
            if (!IsWeb(address))
                failures.Add("Callbacks:PublicBaseAddress: it must be an absolute http or https address.");
            else if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
                failures.Add("Callbacks:PublicBaseAddress: it must not contain a user name, a query or a fragment.");
        }

        if (callbacks.Path is not { Length: > 1 } path || path[0] != '/' || path.AsSpan().ContainsAny("?# \\"))
            failures.Add("Callbacks:Path: it must begin with a slash, have at least one segment and have no query.");
        if (callbacks.SigningKeys.Any(string.IsNullOrWhiteSpace))
            failures.Add("Callbacks:SigningKeys: a key is empty.");
        if (callbacks.WebhookKeys.Any(string.IsNullOrWhiteSpace))
            failures.Add("Callbacks:WebhookKeys: a key is empty.");
        CheckSpan("Callbacks:WebhookMaxAge", callbacks.WebhookMaxAge, TimeSpan.FromSeconds(1), failures);
    }

    private static void CheckSpan(string setting, TimeSpan value, TimeSpan least, List<string> failures)
    {
        if (value < least || value > Day)
            failures.Add($"{setting}: {value} is not between {least} and {Day}.");
    }

    private static bool IsWeb(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    private static bool EndsWith(string path, string end) =>
        path.AsSpan().TrimEnd('/').EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
