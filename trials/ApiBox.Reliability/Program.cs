using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiBox.Reliability.Binding;
using ApiBox.Reliability.Endurance;
using ApiBox.Reliability.Expiry;
using ApiBox.Reliability.Faults;
using ApiBox.Reliability.Forgery;
using ApiBox.Reliability.Handlers;
using ApiBox.Reliability.Handling;
using ApiBox.Reliability.Kill;
using ApiBox.Reliability.OddPolls;
using ApiBox.Reliability.Outcomes;
using ApiBox.Reliability.Processes;
using ApiBox.Reliability.Receiver;
using ApiBox.Reliability.StoreFaults;
using ApiBox.Reliability.Support;
using ApiBox.Reliability.Waits;
using ApiBox.Reliability.Workers;
using ApiBox.Stores.Tests.Crashes;
using ApiBox.Testing;

namespace ApiBox.Reliability;

/// <summary>
/// Runs what the documents claim. The last line of the output is one JSON object with the figures; what goes on meanwhile is told on
/// standard error. Ends with 0 only if the promise was kept.
/// </summary>
internal static class Program
{
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<int> Main(string[] args)
    {
        // The writer that is killed is this program too.
        if (args is ["write", var path, var prefix])
        {
            await CrashWriter.RunAsync(path, prefix);
            return 0;
        }

        if (args is [InstanceSetting.Verb, .. var setting])
        {
            await Instance.RunAsync(setting);
            return 0;
        }

        if (args is [WorkerSetting.Verb, var worker])
        {
            await Worker.RunAsync(worker);
            return 0;
        }

        return await Commands().ParseAndRunAsync(args, "Try --help.");
    }

    /// <summary>Tells what goes on.</summary>
    public static void Say(string line) => Console.Error.WriteLine(line);

    private static RootCommand Commands()
    {
        var root = new RootCommand("Tries what the SDK promises: never paid twice, never lost.");
        var rounds = Number("--rounds", "How often to kill", 200);
        var seed = Number("--seed", "Decides everything that is random", 1);
        var runs = Number("--runs", "How often each fault happens to each paid operation", 10_000);
        var peer = new Option<string?>("--peer") { Description = "Try a peer as well: " + string.Join(" or ", PeerCaller.Names) };
        peer.AcceptOnlyFromAmong([.. PeerCaller.Names]);
        var only = new Option<string?>("--fault") { Description = "Only the faults whose name holds this text" };
        Add(root, "faults", "Lets everything go wrong on the wire, with every paid operation.", [runs, seed, peer, only], parsed =>
            FaultTrial.RunAsync(parsed.GetValue(runs), parsed.GetValue(seed), parsed.GetValue(peer), parsed.GetValue(only)));

        var file = new Option<string>("--store")
        {
            Description = "sqlite:PATH",
            DefaultValueFactory = static _ => $"sqlite:{Path.GetTempPath()}apibox-{Guid.NewGuid():n}.db"
        };
        const string kill = "Kills a process that writes to a SQLite store, and looks for what it had been promised.";
        Add(root, "kill", kill, [rounds, seed, file], parsed =>
            KillTrial.RunAsync(parsed.GetValue(rounds), parsed.GetValue(seed), StoreArgument.Of(parsed.GetValue(file)!, "sqlite")));

        var tasks = Number("--tasks", "How many tasks", 100_000);
        var server = new Option<string>("--store") { Description = "postgres:CONNECTION", Required = true };
        var bus = new Option<string?>("--bus") { Description = "Hand callbacks to a bus, and take its broker away twice: rabbitmq" };
        bus.AcceptOnlyFromAmong("rabbitmq");
        const string twoProcesses = "Submits and waits in one process, receives in another, and kills the first in the middle.";
        Add(root, "two-processes", twoProcesses, [tasks, seed, server, bus], parsed =>
            ProcessTrial.RunAsync(
                parsed.GetValue(tasks),
                parsed.GetValue(seed),
                StoreArgument.Of(parsed.GetValue(server)!, "postgres"),
                parsed.GetValue(bus) is not null));

        var submissions = Number("--submissions", "How many submissions, one after the other and 64 at a time", 100_000);
        const string endurance = "Submits, receives and handles for long, and compares the start with the end.";
        Add(root, "endurance", endurance, [submissions, server], parsed =>
            EnduranceTrial.RunAsync(parsed.GetValue(submissions), StoreArgument.Of(parsed.GetValue(server)!, "postgres")));

        var count = Number("--count", "How many tasks to wait for at once", 100_000);
        var idle = Number("--idle-seconds", "How long to do nothing but wait", 10);
        var loop = new Option<string?>("--peer") { Description = "Wait without the SDK: " + PollingTrial.Name };
        loop.AcceptOnlyFromAmong(PollingTrial.Name);
        Add(root, "waits", "Waits for many tasks in one process.", [count, idle, loop], parsed =>
        {
            var run = parsed.GetValue(loop) is null ? (Func<int, TimeSpan, Task<Figures>>)WaitsTrial.RunAsync : PollingTrial.RunAsync;
            return run(parsed.GetValue(count), TimeSpan.FromSeconds(parsed.GetValue(idle)));
        });

        var seconds = Number("--seconds", "How long to measure each endpoint", 10);
        var durable = new Option<string?>("--store")
        {
            Description = "sqlite:FILE or postgres:CONNECTION, beside an endpoint that writes one row; in memory without it",
        };
        var connections = Number("--connections", "How many requests are sent at the same time", 32);
        const string receiver = "Measures the callback endpoint beside one that only reads the body.";
        Add(root, "receiver", receiver, [seconds, connections, durable], parsed =>
            ReceiverTrial.RunAsync(
                TimeSpan.FromSeconds(parsed.GetValue(seconds)), parsed.GetValue(connections), parsed.GetValue(durable)));

        var calls = Number("--calls", "How many calls for each case", 800);
        var which = new Option<string?>("--case") { Description = "Only the cases whose name holds this text" };
        Add(root, "handlers", "Adds handlers, connections and servers that make two requests of one.", [calls, seed, peer, which], parsed =>
            HandlersTrial.RunAsync(parsed.GetValue(calls), parsed.GetValue(seed), parsed.GetValue(peer), parsed.GetValue(which)));

        var waits = Number("--waits", "How many waits for each odd answer, kind of store and way to come to a task", 100);
        Add(root, "odd-polls", "Waits for tasks, among whose good answers one is odd.", [waits, seed], parsed =>
            OddPollsTrial.RunAsync(parsed.GetValue(waits), parsed.GetValue(seed)));

        var cancels = Number("--cancels", "How many calls are cancelled at any time", 1_000);
        Add(root, "outcomes", "Gives every answer to a paid call and looks at what its caller is told.", [cancels, seed, peer], parsed =>
            OutcomesTrial.RunAsync(parsed.GetValue(cancels), parsed.GetValue(seed), parsed.GetValue(peer)));

        AddStoreTrials(root, seed);
        Add(root, "forgery", "Sends forged and malformed callbacks.", [], static _ => ForgeryTrial.RunAsync());
        return root;
    }

    // What is kept, handled and removed, over either durable store.
    private static void AddStoreTrials(RootCommand root, Option<int> seed)
    {
        var attempts = Number("--attempts", "How often a callback's handlers are called before it is parked", 8);
        Add(
            "unequal",
            "Shares a store among instances that handle different kinds.",
            "How many callbacks of each kind",
            200,
            UnequalTrial.RunAsync);
        Add("skew", "Shares a store among instances whose clocks are apart.", "How many callbacks", 60, SkewTrial.RunAsync);
        Add("order", "Handles submissions with all their stages, and fails at times.", "How many submissions", 300, OrderTrial.RunAsync);
        Add("hang", "Handles callbacks beside some that never return.", "How many never return", 40, HangTrial.RunAsync);
        Add("bind", "Lets strangers use callback addresses first.", "How many addresses", 50, BindTrial.RunAsync);
        Add("clock", "Starts with a clock that is days ahead.", "How many open tasks", 100, ClockTrial.RunAsync);
        Add(
            "store-faults",
            "Takes the disk, the file, connections and the server away.",
            "How many callbacks at a time",
            100,
            StoreFaultsTrial.RunAsync);

        var (others, place) = (Number("--count", "How many callbacks are handled at the same time", 20), TrialStore.Option());
        Program.Add(root, "poison", "Handles a callback that ends the process.", [others, attempts, seed, place], parsed =>
            PoisonTrial.RunAsync(parsed.GetValue(others), parsed.GetValue(attempts), parsed.GetValue(seed), parsed.GetValue(place)));

        void Add(string name, string description, string what, int otherwise, Func<int, int, string?, Task<Figures>> run)
        {
            var (count, store) = (Number("--count", what, otherwise), TrialStore.Option());
            Program.Add(root, name, description, [count, seed, store], parsed =>
                run(parsed.GetValue(count), parsed.GetValue(seed), parsed.GetValue(store)));
        }
    }

    private static void Add(RootCommand root, string name, string description, Option[] options, Func<ParseResult, Task<Figures>> run)
    {
        var command = new Command(name, description);
        foreach (var option in options)
            command.Options.Add(option);
        command.SetAction(async parsed =>
        {
            var figures = await run(parsed);
            Console.WriteLine(figures.Values.ToJsonString(OneLine));
            return figures.IsKept ? 0 : 1;
        });
        root.Subcommands.Add(command);
    }

    private static Option<int> Number(string name, string description, int otherwise)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "n", DefaultValueFactory = _ => otherwise };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError($"{name}: at least 1.");
        });
        return option;
    }
}

/// <summary>What came of a trial.</summary>
/// <param name="IsKept">Whether the promise was kept.</param>
/// <param name="Values">The figures, by name.</param>
internal sealed record Figures(bool IsKept, JsonObject Values);
