namespace ApiBox.OpenApi.Model;

/// <summary>
/// A rule that is judged on JSON, for what C# types cannot say. It mirrors ApiBox.Runtime.JsonRule: a keyword with its limit, and
/// the rules below it.
/// </summary>
/// <param name="Keyword">The keyword; "schema" joins rules, "reference" names another rule.</param>
/// <param name="Source">Where the keyword stands, as a pointer into the description.</param>
/// <param name="Text">The limit as the description writes it; for enum and const as JSON; for a reference the rule's name.</param>
/// <param name="Names">The names that the rules below belong to, such as properties, or a list of names that is the limit.</param>
/// <param name="Rules">The rules below.</param>
internal sealed record RuleModel(string Keyword, string Source, string Text, EquatableArray<string> Names, EquatableArray<RuleModel> Rules)
{
    public static RuleModel All(IEnumerable<RuleModel> rules)
    {
        var list = rules.ToArray();
        // What asks for leftovers asks its own schema, so it is not joined with the one around it.
        return list.Length == 1 && list[0].Keyword is not ("unevaluatedProperties" or "unevaluatedItems")
            ? list[0]
            : new RuleModel("schema", "", "", default, list.ToEquatable());
    }

    /// <summary>The rule, or null: OpenAPI 3.0's nullable, and a value that may be null whatever its own rules say.</summary>
    public static RuleModel OrNull(RuleModel rule) => rule.Keyword == "nullable" ? rule : new("nullable", "", "", default, new([rule]));

    public static RuleModel Reference(string name) => new("reference", "", name, default, default);

    /// <summary>Whether every value passes, so that nothing needs to be checked.</summary>
    public bool IsEmpty => Keyword == "schema" && Rules.Count == 0;
}

/// <summary>A rule that others refer to by its name.</summary>
internal sealed record NamedRuleModel(string Name, RuleModel Rule);
