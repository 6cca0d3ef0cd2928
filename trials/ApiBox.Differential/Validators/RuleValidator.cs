using System.Text.Json;
using ApiBox.Differential.Oracles;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;
using ApiBox.OpenApi.Schemas.Rules;
using ApiBox.Runtime;

namespace ApiBox.Differential.Validators;

/// <summary>The product's evaluator of rules over JSON, with the rules that its parser reads from the description.</summary>
internal sealed class RuleValidator : IValidator
{
    private readonly Dictionary<string, JsonRule> _rules;

    /// <param name="description">The description of the whole batch.</param>
    /// <param name="names">The names of its schemas.</param>
    public RuleValidator(string description, IEnumerable<string> names)
    {
        var root = SpecReader.Read(description);
        root.Locate();
        var context = new ParseContext(root);
        var parser = new RuleParser(context);
        var models = names.ToDictionary(
            static name => name, name => parser.Full(root["components"]!["schemas"]![name]!["properties"]!["v"]!), StringComparer.Ordinal);
        var builder = new RuleBuilder(context.Rules.Read(parser)
            .ToDictionary(static rule => rule.Name, static rule => rule.Rule, StringComparer.Ordinal));
        _rules = models.ToDictionary(static pair => pair.Key, pair => builder.Build(pair.Value), StringComparer.Ordinal);
    }

    public string Name => "rules";

    public IReadOnlyList<Quirk> Quirks => Explained.Rules;

    public Task<IReadOnlyList<bool?>> ValidateAsync(Case one, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<bool?>>([.. one.Values.Select(value => (bool?)Check(_rules[one.Name], JsonElement.Parse(value)))]);

    // Silently and with its errors, which are two ways through the evaluator: they must say the same.
    private static bool Check(JsonRule rule, JsonElement value)
    {
        var errors = new ValidationCollector();
        rule.Check(value, "", ref errors);
        var holds = rule.IsValid(value);
        return holds == (errors.Count == 0)
            ? holds
            : throw new InvalidOperationException($"The rule holds: {holds}, but reports: {errors.ToResult()} for {value}");
    }
}
