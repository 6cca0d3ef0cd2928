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

    /// <summary>Whether to wait for the end of the task.</summary>
    public bool Wait { get; init; }

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
