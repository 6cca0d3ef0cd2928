using ApiBox.Emulator;
using ApiBox.Reliability.Description;

namespace ApiBox.Reliability.Faults;

/// <summary>A service of its own and one caller, who calls one operation again and again while something goes wrong.</summary>
internal sealed class FaultSession : IAsyncDisposable
{
    private const int PeerProbes = 10;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ApiBoxEmulator _emulator;
    private readonly BadWire _wire;
    private readonly PaidOperation _operation;
    private readonly ICaller _caller;
    private string _trouble = "nothing";
    private int _accepted;

    private FaultSession(ApiBoxEmulator emulator, BadWire wire, PaidOperation operation, ICaller caller) =>
        (_emulator, _wire, _operation, _caller) = (emulator, wire, operation, caller);

    /// <summary>Starts one.</summary>
    /// <param name="operation">What is called.</param>
    /// <param name="peer">Who calls; null for us.</param>
    /// <param name="stalls">Whether a peer has to lose its patience soon.</param>
    public static async Task<FaultSession> StartAsync(PaidOperation operation, string? peer, bool stalls)
    {
        var emulator = await ApiBoxEmulator.StartAsync(static options =>
        {
            options.Credits = decimal.MaxValue;
            options.TaskDuration = TimeSpan.Zero;
            options.TrackLength = TimeSpan.FromMilliseconds(10);
        });
        var wire = BadWire.To(emulator.BaseAddress);
        ICaller caller = peer is null
            ? await OurCaller.StartAsync(wire.Address, emulator.ApiKey)
            : PeerCaller.Start(peer, wire.Address, emulator.ApiKey, stalls);
        var session = new FaultSession(emulator, wire, operation, caller);
        await session.InTimeAsync(session.ProbeAsync(), "a call with nothing wrong");
        return session;
    }

    /// <summary>How many requests were accepted that no call had been judged for: none, if all was awaited.</summary>
    public int AcceptedLate => _emulator.AcceptedRequests - _accepted;

    /// <summary>Calls once.</summary>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="random">Decides about the details of the fault, the example that is sent, and how the task reports.</param>
    /// <param name="odd">Is told what should not be.</param>
    public async Task<Outcome> CallAsync(WireFault fault, Random random, Action<string> odd)
    {
        _trouble = fault.Name;
        using var cancelling = new CancellationTokenSource();
        _emulator.Faults.Clear();
        _wire.Clear();
        _emulator.Faults.NextTask(Scenario(random));
        fault.SetUp(new Scene(_emulator, _wire, _operation.Id, _caller.TimeOut, cancelling.Cancel), random);

        var before = _emulator.AcceptedRequests;
        var end = await InTimeAsync(_caller.CallAsync(_operation, random.Next(_operation.Examples.Count), cancelling.Token), "the call");
        await InTimeAsync(_wire.IdleAsync(), "the wire");
        var accepted = _emulator.AcceptedRequests - before;
        _accepted += accepted;

        var taskId = accepted == 1 ? _emulator.Requests.Last(static request => request.Accepted).TaskId : null;
        var isAnswered = end.Kind == EndKind.Answered;
        var isUnanswered = accepted > 0 && !isAnswered && _operation.Callback is not null && end.SubmissionId is not null;
        var found = isUnanswered ? await _caller.FindAsync(_operation, end.SubmissionId!) : null;
        var isPeer = _caller is PeerCaller;
        var verdict = new Outcome(
            accepted > 1,
            end.Kind == EndKind.Unknown,
            isUnanswered,
            isUnanswered && found == taskId,
            !isPeer && (end.Kind == EndKind.Failed || (accepted > 0 && end.Kind == EndKind.NotAccepted)),
            !isPeer && isAnswered && (accepted != 1 || (end.TaskId!.Length > 0 && end.TaskId != taskId)));
        if (!isPeer && (verdict.IsAcceptedTwice || verdict.IsDenied || verdict.IsMistaken || isUnanswered != verdict.IsFoundAgain))
            odd(
                $"{_operation}, {_trouble}: {accepted} accepted (task {taskId}), and the caller was told {end}; "
                + $"found {found ?? "nothing"}");
        return verdict;
    }

    public async ValueTask DisposeAsync()
    {
        await InTimeAsync(_caller.DisposeAsync().AsTask(), "the caller's disposal");
        await InTimeAsync(_wire.DisposeAsync().AsTask(), "the wire's disposal");
        await InTimeAsync(_emulator.DisposeAsync().AsTask(), "the emulator's disposal");
    }

    // A call that never ends is broken too, and the trial should say which.
    private async Task<T> InTimeAsync<T>(Task<T> task, string what)
    {
        await InTimeAsync((Task)task, what);
        return await task;
    }

    private async Task InTimeAsync(Task task, string what)
    {
        try
        {
            await task.WaitAsync(Patience);
        }
        catch (TimeoutException) when (!task.IsCompleted)
        {
            throw new TimeoutException($"{_operation}, {_trouble}: {what} has not ended within {Patience.TotalSeconds:f0} s");
        }
    }

    // Whoever cannot call at all would pass every trial. A peer's limit is short where a fault stalls, and its first call on a busy machine
    // can take longer than that and be sent again; so it may try a few times. Ours has no such excuse.
    private async Task ProbeAsync()
    {
        for (var left = _caller is PeerCaller ? PeerProbes : 1; ; left--)
        {
            var before = _emulator.AcceptedRequests;
            var end = await _caller.CallAsync(_operation, 0, default);
            await _wire.IdleAsync();
            _accepted = _emulator.AcceptedRequests;
            if (end.Kind == EndKind.Answered && _accepted == before + 1)
                return;
            if (left == 1)
                throw new InvalidOperationException(
                    $"{_operation}: with nothing wrong, {_accepted - before} requests were accepted, and the caller was told {end}");
        }
    }

    // A callback comes always, or there would be nothing to find; but which of them, in which order and how often is open.
    private TaskScenario Scenario(Random random)
    {
        if (_operation.Callback is not { Stages: [.., _] and var stages })
            return TaskScenario.Normal;
        var scenario = random.Next(4) > 0 ? TaskScenario.Skip([.. stages.SkipLast(1).Where(_ => random.Next(8) > 0)]) : TaskScenario.Normal;
        return random.Next(8) switch
        {
            0 => scenario with { Callbacks = EmulatorCallbackDelivery.Duplicated },
            1 => scenario with { Callbacks = EmulatorCallbackDelivery.Reordered },
            2 => scenario with { Callbacks = EmulatorCallbackDelivery.BeforeResponse },
            3 => scenario with { Callbacks = EmulatorCallbackDelivery.Forged },
            _ => scenario,
        };
    }
}
