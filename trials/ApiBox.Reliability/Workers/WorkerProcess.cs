using System.Globalization;
using System.Net.Http.Json;
using ApiBox.Reliability.Processes;

namespace ApiBox.Reliability.Workers;

/// <summary>An instance in a process of its own.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly string _name;
    private readonly RunBook _book;
    private readonly ChildProcess _process;
    private readonly TaskCompletionSource<Uri> _listens = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private WorkerProcess(WorkerSetting setting, RunBook book)
    {
        (_name, _book) = (setting.Name, book);
        _process = ChildProcess.Start(setting.Arguments(), Note);
    }

    public bool HasExited => _process.HasExited;

    public Uri Address => _listens.Task.Result;

    private HttpClient Http { get; } = new() { Timeout = Patience };

    /// <summary>Starts one, and waits until it listens or has ended.</summary>
    public static async Task<WorkerProcess> StartAsync(WorkerSetting setting, RunBook book)
    {
        var worker = new WorkerProcess(setting, book);
        await Task.WhenAny(worker._listens.Task, worker.ExitAsync()).WaitAsync(Patience);
        if (worker._listens.Task.IsCompleted)
            worker.Http.BaseAddress = worker.Address;
        return worker;
    }

    /// <summary>Sends a callback to it.</summary>
    /// <returns>The HTTP status; 0 if it did not answer.</returns>
    public async Task<int> PostAsync(TrialTask task, string stage = TrialTask.Last)
    {
        try
        {
            using var body = task.Body(stage);
            using var answer = await Http.PostAsync(task.Path, body);
            return (int)answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return 0;
        }
    }

    /// <summary>What its health check says.</summary>
    public Task<string> HealthAsync() => Http.GetStringAsync(Worker.HealthPath);

    /// <summary>How many handlers its health check says to hang.</summary>
    public Task<int> HangingAsync() => NumberAsync(Worker.HangingPath);

    /// <summary>How many threads it has.</summary>
    public Task<int> ThreadsAsync() => NumberAsync(Worker.ThreadsPath);

    /// <summary>What is parked.</summary>
    public async Task<IReadOnlyList<ParkedCallback>> ParkedAsync() => (await Http.GetFromJsonAsync<ParkedCallback[]>(Worker.ParkedPath))!;

    /// <summary>Has a parked callback handed out again.</summary>
    public async Task<bool> ReplayAsync(ParkedCallback callback)
    {
        using var answer = await Http.PostAsJsonAsync(Worker.ReplayPath, callback);
        return await answer.Content.ReadFromJsonAsync<bool>();
    }

    /// <summary>Lets its files grow no further than so many bytes, as if the disk were full.</summary>
    /// <param name="bytes">How many; negative for as many as it likes.</param>
    public async Task LimitDiskAsync(long bytes)
    {
        using var answer = await Http.PostAsync($"{Worker.DiskPath}/{bytes.ToString(CultureInfo.InvariantCulture)}", null);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Stops it as a host does, and waits for its end.</summary>
    public async Task StopAsync()
    {
        _process.EndInput();
        await ExitAsync();
    }

    /// <summary>Kills it with SIGKILL.</summary>
    public async Task KillAsync()
    {
        _book.Note(WorkerLines.Dies(_name));
        _process.Kill();
        await ExitAsync();
    }

    /// <summary>Waits for its end.</summary>
    public Task ExitAsync() => _process.ExitAsync(Patience);

    public void Dispose()
    {
        _process.Dispose();
        Http.Dispose();
    }

    private async Task<int> NumberAsync(string path) => int.Parse(await Http.GetStringAsync(path), CultureInfo.InvariantCulture);

    private void Note(string line)
    {
        if (line.StartsWith(WorkerLines.Listening + ' ', StringComparison.Ordinal))
            _listens.TrySetResult(new Uri(line[(WorkerLines.Listening.Length + 1)..]));
        else
            _book.Note(line);
    }
}
