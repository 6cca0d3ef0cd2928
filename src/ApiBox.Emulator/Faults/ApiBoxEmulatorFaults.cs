using System.Diagnostics.CodeAnalysis;

namespace ApiBox.Emulator;

/// <summary>
/// The faults of an emulator. Scripted faults are used first, in the order in which they were added; then the random ones. Safe to use from
/// several threads.
/// </summary>
public sealed class ApiBoxEmulatorFaults
{
    private readonly IReadOnlyList<Operation> _operations;
    private readonly Lock _lock = new();
    private readonly List<Scripted> _script = [];
    private readonly List<ScriptedScenario> _scenarios = [];
    private RandomFaults? _random;

    internal ApiBoxEmulatorFaults(IReadOnlyList<Operation> operations) => _operations = operations;

    /// <summary>Adds a fault for the next submissions to any operation.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="count">The number of submissions, at least 1.</param>
    public void NextSubmission(Fault fault, int count = 1) => Add(operation => operation.StartsTask, fault, count);

    /// <summary>Adds a fault for the next requests to an operation.</summary>
    /// <param name="operationId">The operationId in the description, for example <c>getMusicGenerationDetails</c>.</param>
    /// <param name="fault">The fault.</param>
    /// <param name="count">The number of requests, at least 1.</param>
    /// <exception cref="ArgumentException">The description has no such operation.</exception>
    public void Next(string operationId, Fault fault, int count = 1)
    {
        Check(operationId);
        Add(operation => operation.Id == operationId, fault, count);
    }

    /// <summary>Adds random faults for all requests. The same seed and order of requests give the same faults.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="probability">The probability of a fault, from 0 (none) to 1.</param>
    /// <param name="faults">The faults to choose from, with equal probability.</param>
    public void Random(int seed, double probability, params Fault[] faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        ArgumentOutOfRangeException.ThrowIfNegative(probability);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(probability, 1);
        lock (_lock)
            _random = faults.Length == 0 ? null : new(new Random(seed), probability, [.. faults]);
    }

    /// <summary>Sets the scenario of the next tasks of any operation.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="count">The number of tasks, at least 1.</param>
    public void NextTask(TaskScenario scenario, int count = 1) => AddScenario(operationId: null, scenario, count);

    /// <summary>Sets the scenario of the next tasks of an operation.</summary>
    /// <param name="operationId">The operationId of the submission.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="count">The number of tasks, at least 1.</param>
    /// <exception cref="ArgumentException">The description has no such operation.</exception>
    public void NextTask(string operationId, TaskScenario scenario, int count = 1)
    {
        Check(operationId);
        AddScenario(operationId, scenario, count);
    }

    /// <summary>Removes all faults and scenarios. Tasks that exist keep their scenario.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _script.Clear();
            _scenarios.Clear();
            _random = null;
        }
    }

    /// <summary>
    /// The fault of a request that was received but not validated. A scripted fault that follows accepting is left to
    /// <see cref="TakeAfterAccepting"/>.
    /// </summary>
    internal Fault? TakeBeforeAccepting(Operation operation)
    {
        lock (_lock)
        {
            var next = _script.FirstOrDefault(entry => entry.Matches(operation));
            if (next is null)
                return _random?.Draw();
            return next.Fault.AfterAccepting ? null : Consume(next);
        }
    }

    /// <summary>The fault of a request that was accepted. A rejected request does not consume it.</summary>
    internal Fault? TakeAfterAccepting(Operation operation)
    {
        lock (_lock)
        {
            var next = _script.FirstOrDefault(entry => entry.Matches(operation));
            return next is { Fault.AfterAccepting: true } ? Consume(next) : null;
        }
    }

    internal TaskScenario TakeScenario(Operation operation)
    {
        lock (_lock)
        {
            var next = _scenarios.Find(entry => entry.OperationId is null || entry.OperationId == operation.Id);
            if (next is null)
                return TaskScenario.Normal;
            if (--next.Left == 0)
                _scenarios.Remove(next);
            return next.Scenario;
        }
    }

    private void AddScenario(string? operationId, TaskScenario scenario, int count)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (scenario.FailsAt is not (>= 0 and <= 1) || scenario.Duration < TimeSpan.Zero)
            throw new ArgumentException("FailsAt must be from 0 to 1, and Duration must not be negative.", nameof(scenario));
        lock (_lock)
            _scenarios.Add(new(operationId, scenario) { Left = count });
    }

    private void Check(string operationId)
    {
        if (_operations.All(operation => operation.Id != operationId))
            throw new ArgumentException($"The description has no operation '{operationId}'.", nameof(operationId));
    }

    private void Add(Func<Operation, bool> matches, Fault fault, int count)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        lock (_lock)
            _script.Add(new(matches, fault) { Left = count });
    }

    private Fault Consume(Scripted entry)
    {
        if (--entry.Left == 0)
            _script.Remove(entry);
        return entry.Fault;
    }

    private sealed record ScriptedScenario(string? OperationId, TaskScenario Scenario)
    {
        public int Left { get; set; }
    }

    private sealed record Scripted(Func<Operation, bool> Matches, Fault Fault)
    {
        public int Left { get; set; }
    }

    private sealed record RandomFaults(Random Source, double Probability, Fault[] Faults)
    {
        [SuppressMessage("Security", "CA5394", Justification = "Repeatable, not secret.")]
        public Fault? Draw() => Source.NextDouble() < Probability ? Faults[Source.Next(Faults.Length)] : null;
    }
}
