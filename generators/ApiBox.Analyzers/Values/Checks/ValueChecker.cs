using ApiBox.Analyzers.Values.Constants;
using ApiBox.Analyzers.ClientRules;
using Microsoft.CodeAnalysis;

namespace ApiBox.Analyzers.Values.Checks;

/// <summary>Checks what an expression can be by the rules of where it goes.</summary>
internal sealed class ValueChecker(ConstantFolder folder)
{
    public IEnumerable<Violation> Check(ValueRules rules, IOperation operation) =>
        folder.Alternatives(operation).SelectMany(alternative => Check(rules, alternative));

    private IEnumerable<Violation> Check(ValueRules rules, Alternative found)
    {
        if (found.Value is Constant.List list)
            return List(rules, list, found.Syntax);
        return One(rules, found.Value, found.Syntax) is { } violation ? [violation] : [];
    }

    private static Violation? One(ValueRules rules, Constant value, SyntaxNode syntax) => value switch
    {
        Constant.Null => rules.Required ? Violation.Of(ValueDescriptors.MissingValue, syntax, rules.Name, "null") : null,
        Constant.Flag => ListedChecks.Check(rules, value, syntax),
        Constant.Number number => NumberChecks.Check(rules, number, syntax) ?? ListedChecks.Check(rules, value, syntax),
        Constant.Text text => TextChecks.Check(rules, text.Value, syntax),
        Constant.Address address => AddressChecks.Check(rules, address.Value, syntax),
        Constant.Listed listed => ListedChecks.Check(rules, listed, syntax),
        _ => null,
    };

    private IEnumerable<Violation> List(ValueRules rules, Constant.List list, SyntaxNode syntax)
    {
        if (list.IsWhole && rules.Count("minItems") is { } least && list.Items.Length < least)
            yield return Violation.Of(ValueDescriptors.TooFewItems, syntax, rules.Name, least, list.Items.Length);
        // More items than are written can only be more.
        if (rules.Count("maxItems") is { } most && list.Items.Length > most)
            yield return Violation.Of(ValueDescriptors.TooManyItems, syntax, rules.Name, most, list.Items.Length);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            var alternatives = folder.Alternatives(item).ToList();
            if (rules.UniqueItems && alternatives is [{ Value: not Constant.List } only] && !seen.Add(only.Value.Display))
                yield return Violation.Of(ValueDescriptors.RepeatedItem, item.Syntax, rules.Name, TextChecks.Cut(only.Value.Display));
            if (rules.Items is not { } rulesOfItems)
                continue;
            foreach (var violation in alternatives.SelectMany(alternative => Check(rulesOfItems, alternative)))
                yield return violation;
        }
    }
}
