using ApiBox.Conformance.Trials;
using ApiBox.Differential.Oracles;

namespace ApiBox.Differential.Validators;

/// <summary>Reads a value into the generated type and asks its generated validator.</summary>
internal sealed class GeneratedValidator(Typed types) : IValidator
{
    public string Name => "generated";

    public IReadOnlyList<Quirk> Quirks => Explained.Generated;

    public IReadOnlyList<Reading> Readings => Explained.ReadingsOfGenerated;

    public Task<IReadOnlyList<bool?>> ValidateAsync(Case one, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<bool?>>([.. one.Values.Select(value => (bool?)Check(one.Name, value))]);

    public string Words(Case one, string value) => types.Check(one.Name, $$"""{"v":{{value}}}""")!.Words;

    private bool Check(string name, string value)
    {
        var verdict = types.Check(name, $$"""{"v":{{value}}}""")
            ?? throw new InvalidOperationException($"There is no type {name} with a validator.");
        return verdict.Exception is null ? verdict.IsGood : throw new InvalidOperationException($"{name} of {value}", verdict.Exception);
    }
}
