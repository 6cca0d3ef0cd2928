using ApiBox.Analyzers.Values.Constants;
using ApiBox.Analyzers.ClientRules;
using ApiBox.OpenApi.Reading;

namespace ApiBox.Analyzers.Values.Checks;

/// <summary>What is known of a member of an object.</summary>
/// <param name="Value">The value; null when it is not known.</param>
/// <param name="Exists">Whether the member is sent; null when that is not known.</param>
internal readonly record struct Fact(Constant? Value, bool? Exists)
{
    public static Fact Unknown => new(null, null);

    public static Fact Absent => new(null, false);
}

/// <summary>
/// Evaluates rules of JSON Schema over what is known of an object: a rule is kept (true), broken (false), or not decided (null).
/// </summary>
internal static class BetweenEvaluator
{
    public static bool? Object(Json rule, IReadOnlyDictionary<string, Fact> members)
    {
        bool? result = true;
        foreach (var keyword in rule.Members)
            result = And(result, Keyword(keyword.Key, keyword.Value, rule, members));
        return result;
    }

    private static bool? Keyword(string keyword, Json value, Json rule, IReadOnlyDictionary<string, Fact> members) => keyword switch
    {
        "required" => value.Items.Aggregate((bool?)true, (result, name) => And(result, Find(members, name.Text).Exists)),
        "properties" => value.Members.Aggregate(
            (bool?)true, (result, member) => And(result, Member(member.Value, Find(members, member.Key)))),
        "dependentRequired" => value.Members.Aggregate((bool?)true, (result, member) => And(
            result,
            Or(Not(Find(members, member.Key).Exists), Keyword("required", member.Value, rule, members)))),
        "allOf" => value.Items.Aggregate((bool?)true, (result, part) => And(result, Object(part, members))),
        "anyOf" => value.Items.Aggregate((bool?)false, (result, part) => Or(result, Object(part, members))),
        "oneOf" => One([.. value.Items.Select(part => Object(part, members))]),
        "not" => Not(Object(value, members)),
        "nullable" => Object(value, members) == true ? true : null,
        "if" => Choose(
            Object(value, members),
            rule["then"] is { } then ? Object(then, members) : true,
            rule["else"] is { } otherwise ? Object(otherwise, members) : true),
        "then" or "else" => true,
        "difference" => Difference(value, members),
        _ => null,
    };

    // A rule says nothing of a member that is not sent.
    private static bool? Member(Json rule, Fact fact) =>
        fact.Exists == false ? true : Value(rule, fact.Value) switch { true => true, var result => fact.Exists == true ? result : null };

    private static bool? Value(Json rule, Constant? value)
    {
        bool? result = true;
        foreach (var keyword in rule.Members)
            result = And(result, Value(keyword.Key, keyword.Value, rule, value));
        return result;
    }

    private static bool? Value(string keyword, Json limit, Json rule, Constant? value)
    {
        switch (keyword)
        {
            case "not":
                return Not(Value(limit, value));
            case "allOf":
                return limit.Items.Aggregate((bool?)true, (result, part) => And(result, Value(part, value)));
            case "anyOf":
                return limit.Items.Aggregate((bool?)false, (result, part) => Or(result, Value(part, value)));
            case "regex":
                return true;
        }

        return value is null or Constant.Null ? null : keyword switch
        {
            "enum" => limit.Items.Any(one => ListedChecks.Equals(one, value)),
            "const" => ListedChecks.Equals(limit, value),
            "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" =>
                value is not Constant.Number number || NumberChecks.Keeps(keyword, number, limit.Text),
            "minLength" => TextOf(value) is not { } text || TextLength.CodePoints(text) >= Int(limit),
            "maxLength" => TextOf(value) is not { } text || TextLength.CodePoints(text) <= Int(limit),
            "minItems" or "maxItems" when value is not Constant.List => true,
            "minItems" when value is Constant.List { IsWhole: true } list => list.Items.Length >= Int(limit),
            "maxItems" when value is Constant.List { IsWhole: true } list => list.Items.Length <= Int(limit),
            "pattern" => TextOf(value) is not { } text || new ValueRules("", rule).Matches(text),
            _ => null,
        };
    }

    private static bool? Difference(Json rule, IReadOnlyDictionary<string, Fact> members)
    {
        var (of, minus) = (Find(members, Name(rule["of"])), Find(members, Name(rule["minus"])));
        if (of.Exists == false || minus.Exists == false)
            return true;
        if (of.Value is not Constant.Number { Exact: { } left } || minus.Value is not Constant.Number { Exact: { } right })
            return null;
        var difference = new Constant.Number(left - right);
        return (rule["minimum"] is not { } minimum || NumberChecks.Keeps("minimum", difference, minimum.Text))
            && (rule["maximum"] is not { } maximum || NumberChecks.Keeps("maximum", difference, maximum.Text));
    }

    private static string Name(Json? pointer) =>
        pointer?.Text.TrimStart('/').Replace("~1", "/").Replace("~0", "~") ?? "";

    private static Fact Find(IReadOnlyDictionary<string, Fact> members, string name) =>
        members.TryGetValue(name, out var fact) ? fact : Fact.Unknown;

    private static int Int(Json limit) => int.TryParse(limit.Text, out var number) ? number : 0;

    private static string? TextOf(Constant value) => value is Constant.Text or Constant.Address or Constant.Listed ? value.Display : null;

    private static bool? Not(bool? value) => !value;

    private static bool? And(bool? left, bool? right) =>
        left == false || right == false ? false : left == true && right == true ? true : null;

    private static bool? Or(bool? left, bool? right) =>
        left == true || right == true ? true : left == false && right == false ? false : null;

    private static bool? Choose(bool? condition, bool? then, bool? otherwise) =>
        condition switch { true => then, false => otherwise, _ => then == true && otherwise == true ? true : null };

    private static bool? One(IReadOnlyList<bool?> results) =>
        results.Count(static result => result == true) > 1 ? false
        : results.Any(static result => result is null) ? null
        : results.Any(static result => result == true);
}
