using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas.Irregularities;

/// <summary>
/// Takes what cannot be used out of schemas. Such a schema allows more than its author meant. That is right where it must hold, but where
/// something depends on its not holding, good values would be refused; so <see cref="Finish"/> takes out or loosens those keywords too.
/// </summary>
internal sealed class SchemaRepair(ParseContext context, SchemaLocations places)
{
    // Without the first, the others mean something else.
    private static readonly Dictionary<string, string[]> Companions = new(StringComparer.Ordinal)
    {
        ["properties"] = ["additionalProperties", "unevaluatedProperties"],
        ["patternProperties"] = ["additionalProperties", "unevaluatedProperties"],
        ["prefixItems"] = ["items", "unevaluatedItems"],
        ["contains"] = ["minContains", "maxContains"],
        ["minContains"] = ["contains", "maxContains"],
        ["maxContains"] = ["contains", "minContains"],
        ["if"] = ["then", "else"],
    };

    // What these evaluate is not left over, so leaving out a part of them leaves more to unevaluatedProperties.
    private static readonly HashSet<string> InPlaceApplicators = ["allOf", "anyOf", "oneOf", "then", "else", "dependentSchemas"];

    private readonly HashSet<SpecNode> _weak = [];
    private readonly Stack<SpecNode> _open = new();

    /// <summary>Takes a keyword out of a schema; false when it is not there.</summary>
    public bool Drop(SpecNode schema, string keyword)
    {
        if (!schema.Remove(keyword))
            return false;
        _open.Push(schema);
        foreach (var companion in Companions.TryGetValue(keyword, out var names) ? names : [])
            DropToo(schema, companion, keyword);
        return true;
    }

    /// <summary>Takes a pattern of names out of a schema, and what checks the other names.</summary>
    public void DropPattern(SpecNode schema, string pattern)
    {
        schema["patternProperties"]?.Remove(pattern);
        _open.Push(schema);
        foreach (var companion in Companions["patternProperties"])
            DropToo(schema, companion, "patternProperties");
    }

    /// <summary>Takes everything out of a schema, so that it allows any value; false when it does already.</summary>
    public bool Clear(SpecNode schema)
    {
        if (!schema.Clear())
            return false;
        _open.Push(schema);
        return true;
    }

    /// <summary>Looks at everything that depends on the schemas that were changed.</summary>
    public void Finish()
    {
        if (_open.Count == 0)
            return;
        var referrers = places.All.Where(static schema => schema.Reference is not null)
            .Select(schema => (Schema: schema, Target: context.Find(schema, schema.Reference!)))
            .Where(static pair => pair.Target is not null)
            .ToLookup(static pair => pair.Target!, static pair => pair.Schema);
        while (_open.Count > 0)
        {
            var schema = _open.Pop();
            if (!_weak.Add(schema))
                continue;
            foreach (var referrer in referrers[schema])
            {
                _open.Push(referrer);
                Leftovers(referrer, "$ref");
            }

            if (places.Around(schema) is not var (owner, keyword))
                continue;
            _open.Push(owner);
            Weaken(owner, keyword!);
        }
    }

    /// <summary>Adapts a keyword that depends on a schema which now allows more than was meant.</summary>
    private void Weaken(SpecNode schema, string keyword)
    {
        switch (keyword)
        {
            case "oneOf" when schema["oneOf"]!.Loosen():
                Report(schema, keyword, "is judged as anyOf: one of its schemas allows more than is meant, so more than one may hold");
                break;
            case "not" or "if":
                Report(schema, keyword, "is not checked: it depends on a schema that allows more than is meant");
                Drop(schema, keyword);
                break;
            case "contains" when schema["maxContains"] is not null:
                Report(schema, "maxContains", "is not checked: it counts by a schema that allows more than is meant");
                schema.Remove("maxContains");
                break;
        }

        if (InPlaceApplicators.Contains(keyword))
            Leftovers(schema, keyword);
    }

    private void Leftovers(SpecNode schema, string cause)
    {
        foreach (var keyword in new[] { "unevaluatedProperties", "unevaluatedItems" })
            DropToo(schema, keyword, cause);
    }

    private void DropToo(SpecNode schema, string keyword, string cause)
    {
        if (schema[keyword] is not { } value)
            return;
        // A keyword that allows everything needs no warning.
        if (!value.IsTrue)
            Report(schema, keyword, $"is not checked: it depends on '{cause}', of which not all is known");
        schema.Remove(keyword);
    }

    private void Report(SpecNode schema, string keyword, string what) =>
        context.Diagnostics.Add(Descriptors.RuleNotChecked, schema.Member(keyword)!.NameSpan, keyword, what);
}
