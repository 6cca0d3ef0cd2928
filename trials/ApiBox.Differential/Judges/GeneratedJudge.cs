using ApiBox.Conformance.Trials;
using ApiBox.Differential.Oracles;

namespace ApiBox.Differential.Judges;

/// <summary>Reads a value into the generated type and asks its generated validator.</summary>
internal sealed class GeneratedJudge(Typed types) : IJudge
{
    public string Name => "generated";

    public IReadOnlyList<Quirk> Quirks => Explained.Generated;

    public IReadOnlyList<Reading> Readings => Explained.ReadingsOfGenerated;

    public Task<IReadOnlyList<bool?>> JudgeAsync(Case one, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<bool?>>([.. one.Values.Select(value => (bool?)Judge(one.Name, value))]);

    public string Words(Case one, string value) => types.Judge(one.Name, $$"""{"v":{{value}}}""")!.Words;

    private bool Judge(string name, string value)
    {
        var verdict = types.Judge(name, $$"""{"v":{{value}}}""")
            ?? throw new InvalidOperationException($"There is no type {name} with a validator.");
        return verdict.Exception is null ? verdict.IsGood : throw new InvalidOperationException($"{name} of {value}", verdict.Exception);
    }
}
