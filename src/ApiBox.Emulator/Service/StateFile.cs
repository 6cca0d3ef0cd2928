using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>Keeps the tasks and credits of the first account in a file, for the next emulator.</summary>
internal sealed class StateFile(string path, EmulatorState state)
{
    private readonly Lock _lock = new();
    private IReadOnlyList<EmulatedTask> _read = [];

    private EmulatorAccount Account => state.Accounts.All[0];

    /// <summary>Reads what an earlier emulator has written. Without a file, there is nothing to read.</summary>
    /// <exception cref="FormatException">The file is damaged.</exception>
    public void Read()
    {
        if (!File.Exists(path))
            return;
        try
        {
            var saved = JsonSerializer.Deserialize<SavedState>(File.ReadAllText(path), JsonSettings.Control)
                ?? throw new JsonException("It is null.");
            Account.Credits = saved.Credits;
            _read = [.. saved.Tasks.Select(Restore).OfType<EmulatedTask>()];
        }
        catch (JsonException e)
        {
            throw new FormatException($"The state file {path} cannot be read. Delete it to start without it. {e.Message}", e);
        }
    }

    /// <summary>Continues the tasks that were read. Their callbacks are sent from now on.</summary>
    public void Resume()
    {
        foreach (var task in _read)
            state.Sender.Resume(task);
    }

    /// <summary>Writes the tasks and credits. The file is written beside its place first, so that a crash leaves a whole one.</summary>
    public void Write()
    {
        lock (_lock)
        {
            var tasks = state.Tasks.All.Where(task => task.Account == Account).Select(Save).ToList();
            File.WriteAllText(path + ".new", JsonSerializer.Serialize(new SavedState(Account.Credits, tasks), JsonSettings.Control));
            File.Move(path + ".new", path, overwrite: true);
        }
    }

    private static SavedTask Save(EmulatedTask task) => new(
        task.Id, task.Operation.Id, task.Request, task.CreatedAt, task.Duration, task.LinkBase, task.CallbackUrls, task.Heard);

    // A task of an operation that the description no longer has is left out.
    private EmulatedTask? Restore(SavedTask saved)
    {
        if (state.Description.Find(saved.Operation) is not { } operation)
            return null;
        var details = operation.Details is { } link ? state.Description.Find(link.OperationId) : null;
        var task = new EmulatedTask(operation, details, Account, saved.Request, TaskScenario.Normal)
        {
            Id = saved.Id,
            CreatedAt = saved.CreatedAt,
            Duration = saved.Duration,
            LinkBase = saved.LinkBase,
            Heard = saved.Heard,
            CallbackUrls = saved.CallbackUrls,
        };
        state.Tasks.Add(task, PayloadFactory.CountItems(operation, details));
        return task;
    }

    private sealed record SavedState(decimal Credits, IReadOnlyList<SavedTask> Tasks);

    private sealed record SavedTask(
        string Id, string Operation, JsonObject Request, DateTimeOffset CreatedAt, TimeSpan Duration, string LinkBase,
        IReadOnlyList<string?> CallbackUrls, HeardAudio? Heard);
}
