namespace ApiBox.Runtime;

public abstract partial class JsonRule
{
    /// <summary>An array must have at least so many items.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="count">The bound.</param>
    public static JsonRule MinItems(string source, int count) => new ItemCountRule(source, count, isMinimum: true);

    /// <summary>An array must have at most so many items.</summary>
    /// <inheritdoc cref="MinItems"/>
    public static JsonRule MaxItems(string source, int count) => new ItemCountRule(source, count, isMinimum: false);

    /// <summary>No two items of an array may be equal; <c>1</c> equals <c>1.0</c>, and members of objects can be in any order.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    public static JsonRule UniqueItems(string source) => new UniqueItemsRule(source);

    /// <summary>The items of an array must obey a rule.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="from">The index of the first item that it is for: how many items <c>prefixItems</c> describes.</param>
    public static JsonRule Items(string source, JsonRule rule, int from = 0) => new ItemsRule(source, rule, from);

    /// <summary>The first items of an array must each obey a rule of their own; items that are not there break none.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="rules">The rules in the order of the items.</param>
    public static JsonRule PrefixItems(string source, params JsonRule[] rules) => new PrefixItemsRule(source, rules);

    /// <summary>So many items of an array must obey a rule: <c>contains</c> with <c>minContains</c> and <c>maxContains</c>.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="min">How many items must obey it at least; 1 if the description says nothing.</param>
    /// <param name="max">How many items may obey it at most; null for any number.</param>
    public static JsonRule Contains(string source, JsonRule rule, int min = 1, int? max = null) => new ContainsRule(source, rule, min, max);

    /// <summary>What no other rule of this schema, and no schema applied by it to the same array, looked at must obey a rule.</summary>
    /// <param name="source">Where the keyword is in the description.</param>
    /// <param name="rule">The rule.</param>
    public static JsonRule UnevaluatedItems(string source, JsonRule rule) => new UnevaluatedItemsRule(source, rule);
}
