namespace ApiBox.Emulator;

/// <summary>The state and the services of one emulator, apart from HTTP.</summary>
internal sealed class EmulatorState : IAsyncDisposable
{
    public EmulatorState(ApiBoxEmulatorOptions options, ServiceDescription description)
    {
        Options = options;
        Description = description;
        Faults = new(description.Operations);
        Validator = new(description.Rules, options);
        FileFetcher = new(options);
        Tasks = new(options.TrackLength);
        Sender = new(options, Callbacks, Log);
        Accounts.Add(options.ApiKey, options.Credits);
        Saved = options.StateFile is null ? null : new(options.StateFile, this);
    }

    public ApiBoxEmulatorOptions Options { get; }

    public ServiceDescription Description { get; }

    public ApiBoxEmulatorFaults Faults { get; }

    public RequestValidator Validator { get; }

    public FileFetcher FileFetcher { get; }

    public UploadStore Uploads { get; } = new();

    public TaskStore Tasks { get; }

    public CallbackSender Sender { get; }

    public AccountRegistry Accounts { get; } = new();

    public History<EmulatorRequest> Requests { get; } = new();

    public History<EmulatorCallback> Callbacks { get; } = new();

    /// <summary>The file of the state; null if it is not kept.</summary>
    public StateFile? Saved { get; }

    public DateTimeOffset Now => Options.TimeProvider.GetUtcNow();

    public IReadOnlyList<EmulatorTask> TaskSnapshots => [.. Tasks.All.Select(task => task.Snapshot(Now))];

    public void Log(string line) => Options.Log?.Invoke(Accounts.Redact(line));

    public async ValueTask DisposeAsync()
    {
        await Sender.DisposeAsync();
        FileFetcher.Dispose();
    }
}
