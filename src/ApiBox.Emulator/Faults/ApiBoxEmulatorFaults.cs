using System.Diagnostics.CodeAnalysis;

namespace ApiBox.Emulator;

/// <summary>
/// What is to go wrong, and when. Scripted faults come first, in the order they were given; then the random ones. Safe to use from
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

    /// <summary>Lets a fault happen to the next submissions, of whichever operation.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="count">How many submissions, at least 1.</param>
    public void NextSubmission(Fault fault, int count = 1) => Add(operation => operation.StartsTask, fault, count);

    /// <summary>Lets a fault happen to the next requests to an operation.</summary>
    /// <param name="operationId">The operationId of the description, for example <c>getMusicGenerationDetails</c>.</param>
    /// <param name="fault">The fault.</param>
    /// <param name="count">How many requests, at least 1.</param>
    /// <exception cref="ArgumentException">The description has no such operation.</exception>
    public void Next(string operationId, Fault fault, int count = 1)
    {
        Check(operationId);
        Add(operation => operation.Id == operationId, fault, count);
    }

    /// <summary>Lets faults happen to any request by chance, the same ones for the same seed and order of requests.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="probability">How likely a fault is, from 0 (which ends it) to 1.</param>
    /// <param name="faults">The faults to choose from, each as likely as the other.</param>
    public void Random(int seed, double probability, params Fault[] faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        ArgumentOutOfRangeException.ThrowIfNegative(probability);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(probability, 1);
        lock (_lock)
            _random = faults.Length == 0 ? null : new(new Random(seed), probability, [.. faults]);
    }

    /// <summary>Decides how the next tasks go, of whichever operation.</summary>
    /// <param name="scenario">How.</param>
    /// <param name="count">How many tasks, at least 1.</param>
    public void NextTask(TaskScenario scenario, int count = 1) => AddScenario(operationId: null, scenario, count);

    /// <summary>Decides how the next tasks of an operation go.</summary>
    /// <param name="operationId">The operationId of the submission.</param>
    /// <param name="scenario">How.</param>
    /// <param name="count">How many tasks, at least 1.</param>
    /// <exception cref="ArgumentException">The description has no such operation.</exception>
    public void NextTask(string operationId, TaskScenario scenario, int count = 1)
    {
        Check(operationId);
        AddScenario(operationId, scenario, count);
    }

    /// <summary>Forgets all that was to go wrong. What has begun goes on.</summary>
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
    /// The fault of a request that has just come, before it is judged. A scripted one that belongs after accepting is left for
    /// <see cref="TakeLate"/>.
    /// </summary>
    internal Fault? TakeEarly(Operation operation)
    {
        lock (_lock)
        {
            var next = _script.FirstOrDefault(entry => entry.Matches(operation));
            if (next is null)
                return _random?.Draw();
            return next.Fault.AfterAccepting ? null : Consume(next);
        }
    }

    /// <summary>The fault of a request that was accepted. One that was refused does not use it up.</summary>
    internal Fault? TakeLate(Operation operation)
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
            throw new ArgumentException("A task fails at a fraction from 0 to 1, and takes no negative time.", nameof(scenario));
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
