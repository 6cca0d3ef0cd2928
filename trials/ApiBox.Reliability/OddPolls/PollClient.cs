using ApiBox.Reliability.Support;
using ApiBox.Runtime;
using ApiBox.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ApiBox.Reliability.OddPolls;

/// <summary>The SDK in a container with one of the stores, and the service that it asks.</summary>
internal sealed class PollClient : IAsyncDisposable
{
    private static readonly TimeSpan Age = TimeSpan.FromHours(1);

    private readonly PollService _service = new();
    private readonly ServiceProvider _services;
    private readonly TimeProvider _time;
    private int _tasks;

    /// <summary>Makes one.</summary>
    /// <param name="folder">Where the database goes; null keeps tasks in the process.</param>
    /// <param name="interval">The time between two queries.</param>
    /// <param name="time">The clock.</param>
    public PollClient(string? folder, TimeSpan interval, TimeProvider time)
    {
        _time = time;
        var services = new ServiceCollection();
        services.AddApiBox(options =>
        {
            (options.BaseAddress, options.ApiKey) = (new Uri("http://127.0.0.1:9/"), "unused");
            (options.PollInterval, options.RetryDelay, options.MaxRetryDelay) = (interval, TimeSpan.Zero, TimeSpan.Zero);
        }).ConfigurePrimaryHttpMessageHandler(() => _service);
        services.Replace(ServiceDescriptor.Singleton(time));
        if (folder is not null)
            services.AddApiBoxSqliteStore($"Data Source={Path.Combine(folder, $"{Guid.NewGuid():n}.db")}");
        _services = services.BuildServiceProvider();
        Store = _services.GetRequiredService<ITaskStore>();
    }

    public ITaskStore Store { get; }

    private ApiBoxClient Client => _services.GetRequiredService<ApiBoxClient>();

    /// <summary>An id that no other task of this service has.</summary>
    public string NewTaskId() => Bodies.Title(Interlocked.Increment(ref _tasks));

    /// <summary>A task that the service has accepted, and its submission.</summary>
    public async Task<(ApiBoxTask<MusicGenerationDetails> Task, string SubmissionId)> BeginAsync(
        PollWait how, string taskId, PollScript script)
    {
        _service.Add(taskId, script);
        if (how == PollWait.Fresh)
        {
            var task = await Client.AddInstrumentalAsync(Bodies.Request(taskId));
            return (task, task.SubmissionId!);
        }

        var submissionId = await SubmitEarlierAsync(taskId);
        if (how == PollWait.Resumed)
            return (Client.ResumeMusicGeneration(taskId), submissionId);
        var tasks = _services.GetRequiredService<IApiBoxTasks>();
        return ((await tasks.ResolveAsync<MusicGenerationDetails>(submissionId, default))!, submissionId);
    }

    /// <summary>Enters a submission as if another process had made it.</summary>
    public async Task<string> SubmitEarlierAsync(string taskId)
    {
        var then = _time.GetUtcNow() - Age;
        var submission = new NewSubmission(SubmissionIds.Create(then), "addInstrumental", null, "", then, then.AddDays(14))
        {
            Service = ApiBoxClient.SectionName,
        };
        await Store.AcceptAsync(submission, taskId);
        return submission.SubmissionId;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _service.Dispose();
    }
}
