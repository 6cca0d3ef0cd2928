using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace ApiBox;

/// <summary>
/// Reads options from configuration by hand: that works under Native AOT, and a value that cannot be read is reported by its setting.
/// </summary>
internal static class ApiBoxOptionsReader
{
    public static void Read(IConfiguration section, ApiBoxOptions options)
    {
        if (Text(section, "BaseAddress") is { } address)
            options.BaseAddress = Address(section, "BaseAddress", address);
        options.Server = Text(section, "Server") ?? options.Server;
        foreach (var variable in section.GetSection("ServerVariables").GetChildren())
            options.ServerVariables[variable.Key] = variable.Value ?? "";
        options.ApiKey = Text(section, "ApiKey") ?? options.ApiKey;
        options.UserName = Text(section, "UserName") ?? options.UserName;
        options.Password = Text(section, "Password") ?? options.Password;
        foreach (var scheme in section.GetSection("Credentials").GetChildren())
            ReadCredential(scheme, options);
        options.Timeout = Span(section, "Timeout", options.Timeout);
        options.PollInterval = Span(section, "PollInterval", options.PollInterval);
        options.RetryDelay = Span(section, "RetryDelay", options.RetryDelay);
        options.MaxRetryDelay = Span(section, "MaxRetryDelay", options.MaxRetryDelay);
        options.MaxRetries = Number(section, "MaxRetries", options.MaxRetries);
        options.MaxResponseBytes = Number(section, "MaxResponseBytes", options.MaxResponseBytes);
        options.UseExpectContinue = Flag(section, "UseExpectContinue", options.UseExpectContinue);
        options.PoolPaidConnections = Flag(section, "PoolPaidConnections", options.PoolPaidConnections);
        if (Text(section, "Validation") is { } mode)
            options.Validation = Mode(mode) ?? throw Unreadable(section, "Validation", "Strict, Warn or Off");
        options.SubmissionLimit = Limit(section.GetSection("SubmissionLimit"), options.SubmissionLimit);

        var rules = section.GetSection("ValidationRules");
        ReadList(rules, options.ValidationRules.Disabled);
        ReadList(rules.GetSection("Disabled"), options.ValidationRules.Disabled);

        var callbacks = section.GetSection("Callbacks");
        if (Text(callbacks, "PublicBaseAddress") is { } publicAddress)
            options.Callbacks.PublicBaseAddress = Address(callbacks, "PublicBaseAddress", publicAddress);
        options.Callbacks.Path = Text(callbacks, "Path") ?? options.Callbacks.Path;
        ReadList(callbacks.GetSection("SigningKeys"), options.Callbacks.SigningKeys);
        ReadList(callbacks.GetSection("WebhookKeys"), options.Callbacks.WebhookKeys);
        options.Callbacks.WebhookMaxAge = Span(callbacks, "WebhookMaxAge", options.Callbacks.WebhookMaxAge);
    }

    private static void ReadCredential(IConfigurationSection section, ApiBoxOptions options)
    {
        if (!options.Credentials.TryGetValue(section.Key, out var credential))
            options.Credentials[section.Key] = credential = new ApiBoxCredential();
        credential.ApiKey = Text(section, "ApiKey") ?? credential.ApiKey;
        credential.UserName = Text(section, "UserName") ?? credential.UserName;
        credential.Password = Text(section, "Password") ?? credential.Password;
    }

    internal static string? Text(IConfiguration section, string key) => section[key] is { Length: > 0 } text ? text : null;

    private static bool Flag(IConfiguration section, string key, bool current) =>
        Text(section, key) is not { } text ? current
        : bool.TryParse(text, out var on) ? on
        : throw Unreadable(section, key, "true or false");

    private static void ReadList(IConfiguration section, ICollection<string> list)
    {
        foreach (var child in section.GetChildren())
            if (child.Value is { } value)
                list.Add(value);
    }

    internal static Uri Address(IConfiguration section, string key, string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : throw Unreadable(section, key, "an absolute address");

    // Without a colon, .NET would parse "60" as sixty days.
    internal static TimeSpan Span(IConfiguration section, string key, TimeSpan current) =>
        Text(section, key) is not { } text ? current
        : text.Contains(':') && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) ? span
        : throw Unreadable(section, key, "a time span such as 00:00:30");

    // If only one of the two is set, the other has the documented value.
    private static SubmissionLimit? Limit(IConfiguration section, SubmissionLimit? current)
    {
        if (Text(section, "Count") is null && Text(section, "Window") is null)
            return current;
        var usual = current ?? SubmissionLimit.Documented;
        try
        {
            return new SubmissionLimit(Number(section, "Count", usual.Count), Span(section, "Window", usual.Window));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw Unreadable(section, "Count and Window", "1 to 100000 requests within a millisecond to a day");
        }
    }

    internal static int Number(IConfiguration section, string key, int current) =>
        Text(section, key) is not { } text ? current
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : throw Unreadable(section, key, "a whole number");

    private static ValidationMode? Mode(string text) => text.ToUpperInvariant() switch
    {
        "STRICT" => ValidationMode.Strict,
        "WARN" => ValidationMode.Warn,
        "OFF" => ValidationMode.Off,
        _ => null,
    };

    // The value itself is left out: it may be a secret in the wrong place.
    internal static InvalidOperationException Unreadable(IConfiguration section, string key, string wanted)
    {
        var path = section is IConfigurationSection { Path: var parent } ? $"{parent}:{key}" : key;
        return new InvalidOperationException($"The setting {path} must be {wanted}.");
    }
}
