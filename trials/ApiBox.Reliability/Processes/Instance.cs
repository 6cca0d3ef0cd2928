using System.Globalization;
using ApiBox.Reliability.Description;
using ApiBox.Reliability.Endurance;
using ApiBox.Reliability.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Reliability.Processes;

/// <summary>What both instances are told.</summary>
/// <param name="Service">The service.</param>
/// <param name="Key">The key to it.</param>
/// <param name="Connection">The database.</param>
/// <param name="Schema">The schema of this trial.</param>
internal sealed record InstanceSetting(Uri Service, string Key, string Connection, string Schema)
{
    /// <summary>The argument that makes this program an instance.</summary>
    public const string Verb = "instance";

    public IReadOnlyList<string> Arguments(string role) => [Verb, role, Service.ToString(), Key, Connection, Schema];
}

/// <summary>One instance of an application: it receives and handles, or it submits and waits.</summary>
internal static class Instance
{
    private const int RoundMilliseconds = 500;

    // A submission that was never accepted never gets a task.
    private const int MostMilliseconds = 15_000;

    /// <summary>Runs one.</summary>
    /// <param name="args">What follows <see cref="InstanceSetting.Verb"/>.</param>
    public static Task RunAsync(string[] args)
    {
        var setting = new InstanceSetting(new Uri(args[1]), args[2], args[3], args[4]);
        return args[0] switch
        {
            "receive" => ReceiveAsync(setting),
            BusInstance.Role => BusInstance.RunAsync(setting),
            EnduringInstance.Role => EnduringInstance.RunAsync(setting, int.Parse(args[5], CultureInfo.InvariantCulture)),
            _ => WaitAsync(
                setting,
                new Uri(args[5]),
                int.Parse(args[6], CultureInfo.InvariantCulture),
                int.Parse(args[7], CultureInfo.InvariantCulture)),
        };
    }

    // A hosted application with handlers, until its input ends.
    private static async Task ReceiveAsync(InstanceSetting setting)
    {
        await using var app = await CallbackApp.StartAsync(setting.Service, setting.Key, services => services
            .AddApiBoxPostgreSqlStore(setting.Connection, setting.Schema)
            .AddApiBoxCallbackHandler<MusicGenerationCallback, Telling>());
        Say("listening", app.Address.ToString());
        await Console.In.ReadToEndAsync();
    }

    // Takes up what an earlier life has left, and submits and waits for more, so many at a time.
    private static async Task WaitAsync(InstanceSetting setting, Uri receiver, int count, int underWay)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddApiBox(options =>
        {
            (options.BaseAddress, options.ApiKey) = (setting.Service, setting.Key);
            options.Callbacks.PublicBaseAddress = receiver;
            options.Callbacks.SigningKeys.Add(CallbackApp.SigningKey);
        });
        services.AddApiBoxPostgreSqlStore(setting.Connection, setting.Schema);
        await using var provider = services.BuildServiceProvider();
        var waits = new Waits(provider.GetRequiredService<IApiBoxTasks>());

        var open = await KnownAsync(setting, provider.GetRequiredService<ITaskStore>(), underWay);
        var resuming = Parallel.ForEachAsync(open, Side(underWay), (id, _) => waits.ResumeAsync(id));
        var (client, urls) = (provider.GetRequiredService<IApiBoxClient>(), provider.GetRequiredService<ICallbackUrls>());
        await Parallel.ForEachAsync(Enumerable.Range(0, count), Side(underWay), (number, _) => waits.SubmitAsync(client, urls, number));
        await resuming;
    }

    private static ParallelOptions Side(int underWay) => new() { MaxDegreeOfParallelism = underWay };

    // An application knows its own submissions from its own tables, or from the list of what is open; here it is asked for those whose
    // end it has not told yet, which are the open ones and those that ended while it was dead.
    private static async Task<IReadOnlyList<string>> KnownAsync(InstanceSetting setting, ITaskStore store, int underWay)
    {
        await store.PingAsync(default);
        await using var source = Npgsql.NpgsqlDataSource.Create(setting.Connection);
        await using var command = source.CreateCommand(
            $"""
            SELECT submission_id FROM {setting.Schema}.submission WHERE outcome <> 2 AND (NOT is_over OR submission_id IN
              (SELECT submission_id FROM {setting.Schema}.submission ORDER BY created_at DESC LIMIT {4 * underWay}))
            """);
        await using var reader = await command.ExecuteReaderAsync();
        var ids = new List<string>();
        while (await reader.ReadAsync())
            ids.Add(reader.GetString(0));
        return ids;
    }

    /// <summary>In one call to the system: half a line says nothing, and a killed process tells no more.</summary>
    public static void Say(params ReadOnlySpan<string> words) => Console.Out.Write(string.Join(' ', words) + "\n");

    private sealed class Waits(IApiBoxTasks tasks)
    {
        private readonly PaidOperation _operation = PaidOperations.Reporting;

        public async ValueTask SubmitAsync(IApiBoxClient client, ICallbackUrls urls, int number)
        {
            var url = _operation.CreateUrl(urls)!;
            await _operation.CallAsync(client, _operation.Body(number, url.Uri), default);
            await EndAsync(url.SubmissionId);
        }

        public async ValueTask ResumeAsync(string submissionId)
        {
            Say("resumed");
            await EndAsync(submissionId);
        }

        // A submission whose answer was lost has its task once a callback has told of it.
        private async Task EndAsync(string submissionId)
        {
            var begun = DateTime.UtcNow.Ticks;
            for (var round = 0; round < MostMilliseconds / RoundMilliseconds; round++)
            {
                if (await _operation.WaitAsync(tasks, submissionId) is { } taskId)
                {
                    Say(
                        "awaited",
                        taskId,
                        begun.ToString(CultureInfo.InvariantCulture),
                        DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture));
                    return;
                }

                await Task.Delay(RoundMilliseconds);
            }
        }
    }

    private sealed class Telling : ICallbackHandler<MusicGenerationCallback>
    {
        private static readonly string Last = PaidOperations.Reporting.Callback!.Stages[^1];

        public Task HandleAsync(MusicGenerationCallback callback, CallbackContext context, CancellationToken cancellationToken)
        {
            Say(
                "handled",
                context.TaskId,
                context.Stage!,
                context.Stage == Last ? "last" : "early",
                context.ReceivedAt.UtcTicks.ToString(CultureInfo.InvariantCulture));
            return Task.CompletedTask;
        }
    }
}
