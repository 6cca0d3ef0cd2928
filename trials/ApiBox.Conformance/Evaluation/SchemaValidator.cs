using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ApiBox.Conformance.Documents;

namespace ApiBox.Conformance.Evaluation;

/// <summary>
/// Validates values by the schemas of a description, to know which objects are good and which rule a bad one breaks. It is slow, plain
/// and shares nothing with the product: an error in one must show as a disagreement.
/// </summary>
internal sealed partial class SchemaValidator(DocNode root)
{
    private const int MostDepth = 60;

    // A second each: a pattern that takes as long for other texts is not asked any more.
    private const int MaxTimeouts = 3;

    private readonly bool _is30 = root.TextOf("openapi")?.StartsWith("3.0", StringComparison.Ordinal) == true;
    private readonly Dictionary<string, Regex?> _patterns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _timeouts = new(StringComparer.Ordinal);
    private readonly HashSet<(DocNode Schema, string Path, JsonElement Value)> _open = [];
    private int _depth;

    public bool Holds(DocNode schema, JsonElement value) => Evaluate(schema, value).Count == 0;

    public List<Failure> Evaluate(DocNode schema, JsonElement value)
    {
        var failures = new List<Failure>();
        Test(schema, value, "", failures);
        return failures;
    }

    private bool Test(DocNode schema, JsonElement value, string path, List<Failure>? failures, Seen? seen = null)
    {
        if (++_depth > MostDepth)
            throw new InvalidOperationException("The schema refers back to itself.");
        try
        {
            return TestOnce(schema, value, path, failures, seen);
        }
        finally
        {
            _depth--;
        }
    }

    private bool TestOnce(DocNode schema, JsonElement value, string path, List<Failure>? failures, Seen? seen)
    {
        if (schema.Kind == DocKind.False)
            return Fail(schema, path, failures);
        if (!schema.IsObject)
            return true;
        // A schema that refers back to itself at the same value asks for nothing more.
        if (!_open.Add((schema, path, value)))
            return true;
        try
        {
            return TestParts(schema, value, path, failures, seen);
        }
        finally
        {
            _open.Remove((schema, path, value));
        }
    }

    private bool TestParts(DocNode schema, JsonElement value, string path, List<Failure>? failures, Seen? seen)
    {
        var holds = true;
        var own = new Seen();
        if ((schema.TextOf("$ref") ?? schema.TextOf("$dynamicRef")) is { } reference)
        {
            holds = Find(reference) is not { } target || Test(target, value, path, failures, own);
            if (_is30)
                return holds;
        }

        if (_is30 && value.ValueKind == JsonValueKind.Null && schema["nullable"]?.Kind == DocKind.True)
            return holds;
        foreach (var (keyword, rule) in schema.Members)
        {
            var passes = TestCombination(schema, keyword, rule, value, path, failures, own) && value.ValueKind switch
            {
                JsonValueKind.Number => TestNumber(schema, keyword, rule, Exact.Parse(value.GetRawText())),
                JsonValueKind.String => TestText(keyword, rule, value.GetString()!),
                JsonValueKind.Array => TestArray(schema, keyword, rule, value, path, failures, own),
                JsonValueKind.Object => TestObject(schema, keyword, rule, value, path, failures, own),
                _ => true,
            };
            if (!passes)
                holds = Fail(rule, path, failures);
        }

        holds &= !own.Failed;
        // A branch that fails has looked at nothing, so that what is left over would be one more error for the same reason.
        if (holds)
            holds = TestLeftovers(schema, value, path, failures, own);
        if (holds)
            seen?.Add(own);
        return holds;
    }

    private DocNode? Find(string reference) =>
        reference.Length < 2 || reference[1] == '/' ? root.Find(reference) : Anchored(root, reference[1..]);

    private static DocNode? Anchored(DocNode node, string name) =>
        node.TextOf("$anchor") == name || node.TextOf("$dynamicAnchor") == name
            ? node
            : node.Members.Select(static pair => pair.Value)
                .Concat(node.Items)
                .Select(below => Anchored(below, name))
                .FirstOrDefault(static found => found is not null);

    private static bool Fail(DocNode rule, string path, List<Failure>? failures)
    {
        failures?.Add(new Failure(rule.Pointer, path));
        return false;
    }

    /// <summary>
    /// Keywords that say something about values of every type. Failures of schemas that must hold are told by themselves.
    /// </summary>
    private bool TestCombination(
        DocNode schema, string keyword, DocNode rule, JsonElement value, string path, List<Failure>? failures, Seen own)
    {
        switch (keyword)
        {
            case "type":
                return rule.Kind == DocKind.Text ? IsType(rule.Text, value) : rule.Items.Exists(item => IsType(item.Text, value));
            case "enum":
                return rule.Items.Exists(item => Same(Element(item), value))
                    || (_is30 && value.ValueKind == JsonValueKind.Null && schema["nullable"]?.Kind == DocKind.True);
            case "const":
                return Same(Element(rule), value);
            case "allOf":
                foreach (var branch in rule.Items)
                    own.Failed |= !Test(branch, value, path, failures, own);
                return true;
            case "anyOf":
                var any = 0;
                foreach (var branch in rule.Items)
                    any += Test(branch, value, path, null, own) ? 1 : 0;
                return any > 0;
            case "oneOf":
                return rule.Items.Count(branch => Test(branch, value, path, null, own)) == 1;
            case "not":
                return !Test(rule, value, path, null);
            case "if":
                var next = Test(rule, value, path, null, own) ? schema["then"] : schema["else"];
                return next is null || Test(next, value, path, null, own);
            default:
                return true;
        }
    }

    private static bool TestNumber(DocNode schema, string keyword, DocNode rule, Exact value)
    {
        if (keyword == "format")
            return rule.Text switch
            {
                "int32" =>
                    !value.IsInteger
                        || (value.CompareTo(Exact.Parse("-2147483648")) >= 0 && value.CompareTo(Exact.Parse("2147483647")) <= 0),
                "int64" =>
                    !value.IsInteger
                        || (value.CompareTo(Exact.Parse("-9223372036854775808")) >= 0
                            && value.CompareTo(Exact.Parse("9223372036854775807")) <= 0),
                _ => true,
            };
        if (rule.Kind != DocKind.Number)
            return true;
        var limit = Exact.Parse(rule.Text);
        return keyword switch
        {
            "minimum" => value.CompareTo(limit) >= (schema["exclusiveMinimum"]?.Kind == DocKind.True ? 1 : 0),
            "maximum" => value.CompareTo(limit) <= (schema["exclusiveMaximum"]?.Kind == DocKind.True ? -1 : 0),
            "exclusiveMinimum" => value.CompareTo(limit) > 0,
            "exclusiveMaximum" => value.CompareTo(limit) < 0,
            "multipleOf" => value.IsMultipleOf(limit),
            _ => true,
        };
    }

    private bool TestText(string keyword, DocNode rule, string value) => keyword switch
    {
        "minLength" => value.EnumerateRunes().Count() >= Count(rule),
        "maxLength" => value.EnumerateRunes().Count() <= Count(rule),
        "pattern" => Matches(rule.Text, value) != false,
        "format" => Formats.IsValid(rule.Text, value) != false,
        _ => true,
    };

    /// <summary>Whether a text matches a pattern; null when .NET cannot read the pattern.</summary>
    /// <exception cref="UndecidedException">The pattern takes too long, so that nothing is known about the value.</exception>
    public bool? Matches(string pattern, string text)
    {
        var timeouts = _timeouts.GetValueOrDefault(pattern);
        try
        {
            return timeouts < MaxTimeouts ? Pattern(pattern)?.IsMatch(text) : throw new UndecidedException(pattern);
        }
        catch (RegexMatchTimeoutException)
        {
            _timeouts[pattern] = timeouts + 1;
            throw new UndecidedException(pattern);
        }
    }

    private Regex? Pattern(string pattern)
    {
        if (_patterns.TryGetValue(pattern, out var known))
            return known;
        // As Python writes it.
        var text = pattern.Replace("(?P<", "(?<", StringComparison.Ordinal).Replace("\\Z", "\\z", StringComparison.Ordinal);
        return _patterns[pattern] = Try(RegexOptions.ECMAScript) ?? Try(RegexOptions.None);

        Regex? Try(RegexOptions options)
        {
            try
            {
                return new Regex(text, options, TimeSpan.FromSeconds(1));
            }
            catch (ArgumentException)
            {
                return null;
            }
        }
    }

    private static double Count(DocNode rule) => double.Parse(rule.Text, CultureInfo.InvariantCulture);

    private static bool IsType(string type, JsonElement value) => type switch
    {
        "integer" => value.ValueKind == JsonValueKind.Number && Exact.Parse(value.GetRawText()).IsInteger,
        "number" => value.ValueKind == JsonValueKind.Number,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => true,
    };

    public static JsonElement Element(DocNode node) => JsonElement.Parse(node.ToJson());

    private static bool Same(JsonElement left, JsonElement right) => left.ValueKind == right.ValueKind && left.ValueKind switch
    {
        JsonValueKind.Number => Exact.Parse(left.GetRawText()).CompareTo(Exact.Parse(right.GetRawText())) == 0,
        JsonValueKind.Array =>
            left.GetArrayLength() == right.GetArrayLength()
                && left.EnumerateArray().Zip(right.EnumerateArray()).All(static pair => Same(pair.First, pair.Second)),
        JsonValueKind.Object => left.EnumerateObject().Count() == right.EnumerateObject().Count()
            && left.EnumerateObject().All(member => right.TryGetProperty(member.Name, out var other) && Same(member.Value, other)),
        JsonValueKind.String => left.GetString() == right.GetString(),
        _ => true,
    };
}
