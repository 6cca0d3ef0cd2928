namespace ApiBox.Emulator;

/// <summary>The body of <c>POST /_emulator/faults</c>: a fault, a scenario, random faults, or several of these.</summary>
/// <param name="Fault">A fault for the next requests.</param>
/// <param name="Operation">The operationId to which fault and scenario apply; null for any submission.</param>
/// <param name="Scenario">How the next tasks go.</param>
/// <param name="Random">Random faults.</param>
/// <param name="Count">How many requests or tasks.</param>
internal sealed record FaultScript(
    Fault? Fault = null,
    string? Operation = null,
    TaskScenario? Scenario = null,
    RandomScript? Random = null,
    int Count = 1)
{
    public void AddTo(ApiBoxEmulatorFaults faults)
    {
        if (Fault is null && Scenario is null && Random is null)
            throw new ArgumentException("The request body must have at least one of the members 'fault', 'scenario' and 'random'.");
        if (Fault is not null && Operation is not null)
            faults.Next(Operation, Fault, Count);
        else if (Fault is not null)
            faults.NextSubmission(Fault, Count);
        if (Scenario is not null && Operation is not null)
            faults.NextTask(Operation, Scenario, Count);
        else if (Scenario is not null)
            faults.NextTask(Scenario, Count);
        if (Random is not null)
            faults.Random(Random.Seed, Random.Probability, [.. Random.Faults]);
    }
}

/// <summary>Random faults: see <see cref="ApiBoxEmulatorFaults.Random"/>.</summary>
internal sealed record RandomScript(int Seed, double Probability, IReadOnlyList<Fault> Faults);
