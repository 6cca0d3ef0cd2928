using System.Globalization;
using ApiBox.Stores.Conformance;
using ApiBox.Stores.Tests.Support;
using CsCheck;

namespace ApiBox.Stores.Tests.Sqlite;

/// <summary>
/// The file and the memory: whatever is done to both, in whatever order, they answer the same. A failure is made smaller and told with
/// its seed.
/// </summary>
public sealed class ModelTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly Gen<Step[]> Courses = Gen.Select(
        Gen.Frequency(
            (10, Gen.Const(What.Advance)), (4, Gen.Const(What.AdvanceOther)), (6, Gen.Const(What.Take)), (3, Gen.Const(What.TakeOneKind)),
            (3, Gen.Const(What.TakeOne)), (4, Gen.Const(What.Complete)), (5, Gen.Const(What.Park)), (5, Gen.Const(What.Replay)),
            (4, Gen.Const(What.Postpone)), (3, Gen.Const(What.Pass)), (3, Gen.Const(What.SetOutcome)), (2, Gen.Const(What.Settle)),
            (1, Gen.Enum<What>())),
        Gen.Int[0, 1],
        Gen.Int[0, 1],
        Gen.Int[0, 11],
        static (what, a, b, c) => new Step(what, a, b, c)).Array[20, 80];

    private readonly TemporaryFolder _folder = new();
    private int _files;

    private enum What
    {
        Add,
        SetOutcome,
        Advance,
        AdvanceOther,
        Settle,
        End,
        Take,
        TakeOneKind,
        TakeOne,
        Renew,
        Complete,
        Postpone,
        Park,
        Replay,
        Pass,
        PassFar,
        Expire,
        Look,
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task The_file_answers_as_the_memory_does() => Courses.SampleAsync(
        RunAsync, iter: 200, threads: 1, print: static course => string.Join("; ", course.Select(static step => step.ToString())));

    private async Task RunAsync(Step[] course)
    {
        var clock = new HandSetClock(Make.Now);
        var memory = new Course(new InProcessTaskStore(clock), clock.Advance);
        await using var store = new SqliteTaskStore(_folder.ConnectionString($"{_files++}.db"), clock);
        var file = new Course(store, static _ => { });
        for (var i = 0; i < course.Length; i++)
        {
            var (expected, actual) = (await memory.DoAsync(course[i]), await file.DoAsync(course[i]));
            Assert.True(expected == actual, $"step {i}, {course[i]}:\n{expected}\nin memory, but in the file\n{actual}");
        }
    }

    private readonly record struct Step(What What, int A, int B, int C);

    /// <summary>One store, what was taken of it, and what it answers, as a text.</summary>
    private sealed class Course(ITaskStore store, Action<TimeSpan> pass)
    {
        private static readonly CallbackStage[] Stages =
            [CallbackStage.Unheard, CallbackStage.Text, CallbackStage.First, CallbackStage.Failed, CallbackStage.Complete];

        private readonly List<CallbackDelivery> _taken = [];

        public async Task<string> DoAsync(Step step) => Text(await AnswerAsync(step)) + "\n" + await LookAsync();

        private async Task<object?> AnswerAsync(Step step)
        {
            var (what, a, b, c) = step;
            var (id, taskId) = ($"s{a}", $"t{b}");
            switch (what)
            {
                case What.Add:
                    return await store.AddAsync(Make.Submission(id, Make.Now.AddSeconds(a)), None);
                case What.SetOutcome:
                    await store.SetOutcomeAsync(id, (SubmissionOutcome)(c % 4), c % 4 == 1 ? taskId : null, None);
                    return null;
                case What.Advance or What.AdvanceOther:
                    var callback = Make.Callback(id, taskId, Stages[c % 5]);
                    return await store.AdvanceAsync(what == What.AdvanceOther ? callback with { Kind = "lyrics" } : callback, None);
                case What.Settle:
                    return await store.SetCandidateOutcomeAsync(id, taskId, (CandidateOutcome)(c % 3), None);
                case What.End:
                    await store.EndAsync("", taskId, "SUCCESS", None);
                    return null;
                case What.Take or What.TakeOneKind or What.TakeOne:
                    string[] kinds = what == What.TakeOneKind ? ["lyrics"] : [Make.Kind, "lyrics", Make.Kind];
                    var taken = await store.TakeDeliveriesAsync(kinds, what == What.TakeOne ? 1 : 10, TimeSpan.Zero, None);
                    _taken.AddRange(taken);
                    return taken;
                case What.Pass or What.PassFar:
                    pass(what == What.Pass ? TimeSpan.FromSeconds(20 * (c + 1)) : TimeSpan.FromDays(c));
                    return null;
                case What.Expire:
                    return await store.ExpireAsync(b == 0 ? [] : [id, "nothing"], 100, None);
                case What.Replay:
                    return _taken.Count == 0 ? null : await store.ReplayDeliveryAsync(_taken[^((c % _taken.Count) + 1)].Id, None);
                case What.Renew:
                    return (await store.RenewDeliveriesAsync(_taken, TimeSpan.Zero, None)).Order();
                default:
                    return _taken.Count == 0 ? null : await EndAsync(step, _taken[^((c % _taken.Count) + 1)]);
            }
        }

        private async Task<object?> EndAsync(Step step, CallbackDelivery delivery) => step.What switch
        {
            What.Complete => await store.CompleteDeliveryAsync(delivery, None),
            What.Postpone => await store.PostponeDeliveryAsync(delivery, TimeSpan.FromSeconds(30 * step.A), step.B > 0, None),
            What.Park => await store.ParkDeliveryAsync(delivery, step.B > 0, None),
            _ => null,
        };

        private async Task<string> LookAsync()
        {
            var lines = new List<string>();
            for (var i = 0; i < 2; i++)
            {
                lines.Add(Text(await store.FindAsync($"s{i}", None)));
                lines.Add(Text(await store.ListCandidatesAsync($"s{i}", None)));
            }

            await foreach (var row in store.ListOpenAsync("", None))
                lines.Add("open " + row.Submission.SubmissionId);
            await foreach (var parked in store.ListParkedAsync("", None))
                lines.Add(Text(parked));
            lines.Add(Text(await store.CountParkedAsync("", None)));
            lines.AddRange((await store.ListExpiredAsync("", 100, None)).Select(Text).Order(StringComparer.Ordinal));
            return string.Join('\n', lines);
        }

        private static string Text(object? answer) => answer switch
        {
            IEnumerable<CallbackDelivery> taken => string.Join(", ", taken.Select(static one => (one with { Body = default }).ToString())),
            IEnumerable<string> ids => string.Join(", ", ids),
            IEnumerable<long> ids => string.Join(", ", ids),
            _ => string.Create(CultureInfo.InvariantCulture, $"{answer}"),
        };
    }
}
