namespace ApiBox.Emulator;

/// <summary>All that one emulator knows and does, apart from HTTP.</summary>
internal sealed class EmulatorState : IAsyncDisposable
{
    public EmulatorState(ApiBoxEmulatorOptions options, ServiceDescription description)
    {
        Options = options;
        Description = description;
        Faults = new(description.Operations);
        Judge = new(description.Rules, options);
        Fetcher = new(options);
        Tasks = new(options.TrackLength);
        Sender = new(options, Callbacks, Log);
        Accounts.Add(options.ApiKey, options.Credits);
    }

    public ApiBoxEmulatorOptions Options { get; }

    public ServiceDescription Description { get; }

    public ApiBoxEmulatorFaults Faults { get; }

    public RequestJudge Judge { get; }

    public Fetcher Fetcher { get; }

    public UploadBook Uploads { get; } = new();

    public TaskBook Tasks { get; }

    public CallbackSender Sender { get; }

    public AccountBook Accounts { get; } = new();

    public History<EmulatorRequest> Requests { get; } = new();

    public History<EmulatorCallback> Callbacks { get; } = new();

    public DateTimeOffset Now => Options.TimeProvider.GetUtcNow();

    public IReadOnlyList<EmulatorTask> TaskSnapshots => [.. Tasks.All.Select(task => task.Snapshot(Now))];

    public void Log(string line) => Options.Log?.Invoke(Accounts.Redact(line));

    public async ValueTask DisposeAsync()
    {
        await Sender.DisposeAsync();
        Fetcher.Dispose();
    }
}
