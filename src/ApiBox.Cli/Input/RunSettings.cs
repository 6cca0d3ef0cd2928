namespace ApiBox.Cli.Input;

/// <summary>The settings from the shared options.</summary>
internal sealed record RunSettings
{
    public string? ApiKey { get; init; }

    public Uri? BaseAddress { get; init; }

    public bool Json { get; init; }

    public ValidationMode Validation { get; init; }

    public TimeSpan? PollInterval { get; init; }

    public string? OutputPath { get; init; }

    /// <summary>The folder for the files of the result; null to download nothing.</summary>
    public string? DownloadFolder { get; init; }

    /// <summary>Whether to wait for the end of the task.</summary>
    public bool Wait { get; init; }

    /// <summary>The key, from the option or from the environment.</summary>
    public string? Key => ApiKey ?? Environment.GetEnvironmentVariable(ApiBoxClient.ApiKeyVariable);

    /// <summary>An invalid setting, with the name of its option instead of that of the property.</summary>
    public static string Explain(string failure)
    {
        var end = failure.IndexOf(": ", StringComparison.Ordinal);
        return (end < 0 ? "" : failure[..end]) switch
        {
            nameof(ApiBoxOptions.ApiKey) => $"--api-key{failure[end..]}",
            nameof(ApiBoxOptions.BaseAddress) => $"--base-address{failure[end..]}",
            nameof(ApiBoxOptions.PollInterval) => $"--poll-interval{failure[end..]}",
            _ => failure,
        };
    }

    public void Apply(ApiBoxOptions options)
    {
        options.ApiKey = ApiKey;
        options.Validation = Validation;
        if (BaseAddress is { } address)
            options.BaseAddress = address;
        if (PollInterval is { } interval)
            options.PollInterval = interval;
        else if (BaseAddress is { IsLoopback: true })
            options.PollInterval = TimeSpan.FromSeconds(1);
    }
}
