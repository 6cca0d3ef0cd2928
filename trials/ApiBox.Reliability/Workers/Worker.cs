using System.Diagnostics;
using ApiBox.Reliability.StoreFaults;
using ApiBox.Reliability.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace ApiBox.Reliability.Workers;

/// <summary>One instance of an application, in a process of its own or in this one.</summary>
internal static class Worker
{
    public const string HealthPath = "/health";
    public const string HangingPath = "/hanging";
    public const string ThreadsPath = "/threads";
    public const string ParkedPath = "/parked";
    public const string ReplayPath = "/replay";
    public const string DiskPath = "/disk";

    /// <summary>Runs one until its input ends.</summary>
    /// <param name="argument">What follows <see cref="WorkerSetting.Verb"/>.</param>
    public static async Task RunAsync(string argument)
    {
        var setting = WorkerSetting.Read(argument);
        await using var app = await StartAsync(setting, Say);
        Say($"{WorkerLines.Listening} {app.Address}");
        await Console.In.ReadToEndAsync();
    }

    /// <summary>Starts one.</summary>
    /// <param name="setting">What it is told.</param>
    /// <param name="tell">Takes what it tells.</param>
    /// <param name="service">The service; null if it is never called.</param>
    /// <param name="key">The key to it.</param>
    /// <param name="time">The clock.</param>
    public static Task<CallbackApp> StartAsync(
        WorkerSetting setting, Action<string> tell, Uri? service = null, string key = "unused", TimeProvider? time = null) =>
        CallbackApp.StartAsync(
            service,
            key,
            services =>
            {
                services.AddSingleton<TimeProvider>(new SkewedTime(time ?? TimeProvider.System) { Ahead = setting.Ahead });
                setting.Place.AddTo(services);
                WitnessStore.Put(services, setting.Name, tell);
                services.AddSingleton(new Witness(setting.Name, tell));
                services.Configure<CallbackHandlerOptions>(setting.Apply);
                if (setting.Kinds.Contains(TrialTask.Music))
                    services.AddApiBoxCallbackHandler<MusicGenerationCallback, ConductingHandler<MusicGenerationCallback>>();
                if (setting.Kinds.Contains(TrialTask.Lyrics))
                    services.AddApiBoxCallbackHandler<LyricsGenerationCallback, ConductingHandler<LyricsGenerationCallback>>();
                services.AddLogging(logging => logging.AddProvider(new LogLines(line => tell($"{WorkerLines.Warned} {line}"))));
                services.AddHealthChecks().AddApiBox();
            },
            AddRoutes);

    private static void AddRoutes(WebApplication app)
    {
        app.MapGet(HealthPath, static async (HealthCheckService health) => (await health.CheckHealthAsync()).Status.ToString());
        app.MapGet(HangingPath, static async (HealthCheckService health) =>
            (await health.CheckHealthAsync()).Entries.Values.Select(
                static entry => entry.Data.GetValueOrDefault("hanging_handlers") as int? ?? 0).Sum());
        app.MapGet(ThreadsPath, static () =>
        {
            using var process = Process.GetCurrentProcess();
            return process.Threads.Count;
        });
        app.MapGet(ParkedPath, static (IApiBoxTasks tasks) => tasks.ListParkedAsync());
        app.MapPost(ReplayPath, static (ParkedCallback callback, IApiBoxTasks tasks) => tasks.ReplayAsync(callback));
        app.MapPost(DiskPath + "/{bytes:long}", static (long bytes) => FullDisk.Set(bytes));
    }

    /// <summary>In one call to the system: half a line says nothing, and a killed process tells no more.</summary>
    private static void Say(string line) => Console.Out.Write(line + "\n");
}

/// <summary>Tells what an instance does.</summary>
/// <param name="Name">The instance.</param>
/// <param name="Tell">Takes a line.</param>
internal sealed record Witness(string Name, Action<string> Tell);

/// <summary>Does what the task's id says.</summary>
internal sealed class ConductingHandler<TCallback>(Witness witness) : ICallbackHandler<TCallback>
{
    public async Task HandleAsync(TCallback callback, CallbackContext context, CancellationToken cancellationToken)
    {
        var (line, run) = WorkerLines.Begin(witness.Name, context);
        witness.Tell(line);
        var isOk = false;
        try
        {
            await Conduct.RunAsync(context, () => witness.Tell(WorkerLines.Dies(witness.Name)), cancellationToken);
            isOk = true;
        }
        finally
        {
            witness.Tell(WorkerLines.End(witness.Name, run, isOk));
        }
    }
}
