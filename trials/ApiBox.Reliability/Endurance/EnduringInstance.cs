using System.Globalization;
using ApiBox.Reliability.Description;
using ApiBox.Reliability.Processes;
using ApiBox.Reliability.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Reliability.Endurance;

/// <summary>One application that submits, receives, handles and waits, for long. It says how far it is after each part.</summary>
internal static class EnduringInstance
{
    public const string Role = "endure";
    public const int Parts = 20;

    // So many tasks are under way at once.
    private const int UnderWay = 64;

    /// <summary>Runs one.</summary>
    public static async Task RunAsync(InstanceSetting setting, int count)
    {
        var handled = new Counter();
        await using var app = await CallbackApp.StartAsync(setting.Service, setting.Key, services => services
            .AddApiBoxPostgreSqlStore(setting.Connection, setting.Schema)
            .AddSingleton(handled)
            .AddApiBoxCallbackHandler<MusicGenerationCallback, Handler>());
        var operation = PaidOperations.Reporting;
        var (client, tasks) = (app.Services.GetRequiredService<IApiBoxClient>(), app.Services.GetRequiredService<IApiBoxTasks>());
        for (var part = 0; part < Parts; part++)
        {
            var begun = DateTime.UtcNow;
            var numbers = Enumerable.Range(part * (count / Parts), count / Parts);
            await Parallel.ForEachAsync(numbers, new ParallelOptions { MaxDegreeOfParallelism = UnderWay }, async (number, _) =>
            {
                var url = operation.CreateUrl(app.Urls)!;
                await operation.CallAsync(client, operation.Body(number, url.Uri), default);
                if (await operation.WaitAsync(tasks, url.SubmissionId) is null)
                    throw new InvalidOperationException($"Submission {url.SubmissionId} has no task.");
            });
            var seconds = (DateTime.UtcNow - begun).TotalSeconds;
            await handled.ReachAsync((part + 1) * (count / Parts));
            Instance.Say(
                "part", seconds.ToString(CultureInfo.InvariantCulture), $"{GC.GetTotalMemory(forceFullCollection: true)}",
                $"{Environment.WorkingSet}");
        }
    }

    private sealed class Handler(Counter handled) : ICallbackHandler<MusicGenerationCallback>
    {
        public Task HandleAsync(MusicGenerationCallback callback, CallbackContext context, CancellationToken cancellationToken)
        {
            handled.Add();
            return Task.CompletedTask;
        }
    }
}
