using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace ApiBox.Emulator;

/// <summary>The tasks and their files.</summary>
internal sealed class TaskStore(TimeSpan trackLength)
{
    private readonly ConcurrentDictionary<string, EmulatedTask> _tasks = new();
    private readonly ConcurrentDictionary<string, EmulatedFile> _files = new();

    public IEnumerable<EmulatedTask> All => _tasks.Values.OrderBy(task => task.CreatedAt);

    public void Add(EmulatedTask task, int items)
    {
        task.Files = [.. Enumerable.Range(0, items).Select(i => new EmulatedFile(task, i, ItemId(task.Id, i), Length(task, i)))];
        foreach (var file in task.Files)
            _files[file.Id] = file;
        _files[task.Id] = new(task, 0, task.Id, Length(task, 0));
        _tasks[task.Id] = task;
    }

    /// <summary>A task by id; null if it does not exist or belongs to another account.</summary>
    public EmulatedTask? Find(string id, EmulatorAccount? account) =>
        _tasks.TryGetValue(id, out var task) && task.Account == account ? task : null;

    public EmulatedFile? FindFile(string id) => _files.GetValueOrDefault(id);

    // Each track is a little shorter than the one before, so that tests can tell them apart. Steps of 10 ms are whole samples.
    // One that follows audio ends a little after it.
    private TimeSpan Length(EmulatedTask task, int index)
    {
        if (task.Heard is { } heard)
            return TimeSpan.FromMilliseconds(10 * Math.Ceiling((heard.Length.TotalMilliseconds / 10) + (100 * (1 + (index % 10)))));
        var hundredths = Math.Max(1, Math.Round(trackLength.TotalMilliseconds / 10 * (1 - (0.05 * (index % 10)))));
        return TimeSpan.FromMilliseconds(10 * hundredths);
    }

    private static string ItemId(string taskId, int index) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{taskId}/{index}")).AsSpan(0, 16)).ToString();
}
