using System.Globalization;
using System.Text.RegularExpressions;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Patterns;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Lint;

/// <summary>Checks a single value of the description: its type, size, text and number of members.</summary>
internal sealed class ValueChecks(ParseContext context)
{
    private const int MaxLength = 60;
    private const int MaxTimeouts = 3;
    private const int MaxDigits = 400;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    // The grammar of RFC 3339, appendix A: no unit is left out between two others.
    private static readonly Regex Duration = new(
        @"\AP(?:\d+W|(?=.)(?:\d+D|\d+M(?:\d+D)?|\d+Y(?:\d+M(?:\d+D)?)?)?(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?)\z",
        RegexOptions.ECMAScript);

    private readonly Dictionary<string, Regex> _patterns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _values = new(StringComparer.Ordinal);
    private HashSet<string>? _oneSided;
    private int _timeouts;

    /// <summary>Whether a value keeps a rule; null when that is not decided here.</summary>
    public bool? Keeps(RuleModel rule, SpecNode value) => rule switch
    {
        NeverRule => false,
        TypeRule type => IsOf(type.Types, value),
        ListedRule listed => Listed(listed).Contains(Canonical(value)),
        NumberRule number =>
            value.Kind != SpecKind.Number ? true : Number(number, value.Text),
        CountRule { Keyword: "minLength" or "maxLength" } length =>
            value.IsString ? Count(length, TextLength.CodePoints(value.Text)) : true,
        CountRule { Keyword: "minItems" or "maxItems" } items => value.Kind == SpecKind.Array ? Count(items, value.Items.Count) : true,
        CountRule members => value.IsObject ? Count(members, value.Members.Count) : true,
        PatternRule pattern => value.IsString ? Matches(pattern.Pattern, value.Text) : true,
        FormatRule format => value.IsString ? Format(format.Format, value.Text) : true,
        UniqueItemsRule => value.Kind != SpecKind.Array
            || value.Items.Select(Canonical).Distinct(StringComparer.Ordinal).Count() == value.Items.Count,
        ItemsRule or PrefixItemsRule or ContainsRule or MembersRule or AdditionalPropertiesRule or PropertyNamesRule or RequiredRule
            or DependentRequiredRule => true,
        _ => null,
    };

    /// <summary>Whether a text matches; null when that takes too long.</summary>
    public bool? Matches(string pattern, string text)
    {
        if (_timeouts >= MaxTimeouts)
            return null;
        try
        {
            if (!_patterns.TryGetValue(pattern, out var regex))
                _patterns[pattern] = regex = new Regex(EcmaPattern.Translate(pattern), RegexOptions.CultureInvariant, Patience);
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            _timeouts++;
            return null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether a property of that name is set by one side only, anywhere in the document.</summary>
    public bool IsOneSided(string property)
    {
        _oneSided ??= new HashSet<string>(
            DocumentWalk.All(context.Root)
                .Where(static one => one.Sort == SpecElement.Schema
                        && (one.Node["readOnly"] is { IsTrue: true } || one.Node["writeOnly"] is { IsTrue: true }))
                .Select(static one => one.Node.Key),
            StringComparer.Ordinal);
        return _oneSided.Contains(property);
    }

    /// <summary>A text that two values share when they are the same to JSON Schema.</summary>
    public static string Canonical(SpecNode value) => value.Kind switch
    {
        SpecKind.Object =>
            "{"
                + string.Join(
                    ",",
                    value.Members.OrderBy(static member => member.Name, StringComparer.Ordinal)
                        .Select(static member => Quote(member.Name) + ":" + Canonical(member.Value)))
                + "}",
        SpecKind.Array => "[" + string.Join(",", value.Items.Select(Canonical)) + "]",
        SpecKind.Number => ExactNumber.TryParse(value.Text, out var number) ? number.ToString() : value.Text,
        SpecKind.String => Quote(value.Text),
        _ => value.Kind.ToString(),
    };

    public static string Limit(RuleModel rule) => rule switch
    {
        TypeRule type => string.Join(", ", JsonTypeNames.Of(type.Types)),
        ListedRule listed => Cut(listed.Json),
        PatternRule pattern => Cut(pattern.Pattern),
        FormatRule format => Cut(format.Format),
        NumberRule number => number.Limit,
        CountRule count => count.Limit.ToString(CultureInfo.InvariantCulture),
        _ => "",
    };

    public static string Show(RuleModel rule, SpecNode value)
    {
        if (rule.Keyword is "minLength" or "maxLength")
            return $"{TextLength.CodePoints(value.Text).ToString(CultureInfo.InvariantCulture)} characters long";
        return Show(value);
    }

    public static string Show(SpecNode value) => value.Kind switch
    {
        SpecKind.Object => $"an object of {value.Members.Count.ToString(CultureInfo.InvariantCulture)} members",
        SpecKind.Array => $"a list of {value.Items.Count.ToString(CultureInfo.InvariantCulture)} items",
        SpecKind.String => $"\"{Cut(value.Text)}\"",
        SpecKind.Number => Cut(value.Text),
        _ => value.Kind.ToString().ToLowerInvariant(),
    };

    private static bool IsOf(JsonTypes types, SpecNode value) => value.Kind switch
    {
        SpecKind.Null => types.HasFlag(JsonTypes.Null),
        SpecKind.True or SpecKind.False => types.HasFlag(JsonTypes.Boolean),
        SpecKind.Object => types.HasFlag(JsonTypes.Object),
        SpecKind.Array => types.HasFlag(JsonTypes.Array),
        SpecKind.String => types.HasFlag(JsonTypes.String),
        _ => types.HasFlag(JsonTypes.Number) || (types.HasFlag(JsonTypes.Integer) && IsInteger(value)),
    };

    // A number that cannot be read counts as an integer.
    private static bool IsInteger(SpecNode value) => !ExactNumber.TryParse(value.Text, out var number) || number.IsInteger;

    private static bool? Number(NumberRule rule, string text)
    {
        if (!ExactNumber.TryParse(text, out var number) || !ExactNumber.TryParse(rule.Limit, out var bound))
            return null;
        return rule.Keyword switch
        {
            "minimum" => number.CompareTo(bound) >= 0,
            "maximum" => number.CompareTo(bound) <= 0,
            "exclusiveMinimum" => number.CompareTo(bound) > 0,
            "exclusiveMaximum" => number.CompareTo(bound) < 0,
            // A division works on all digits.
            _ => bound.IsZero || number.Digits.Length > MaxDigits || bound.Digits.Length > MaxDigits ? null : number.IsMultipleOf(bound),
        };
    }

    private static bool Count(CountRule rule, int count) => rule.IsMinimum ? count >= rule.Limit : count <= rule.Limit;

    // Those that cost a line; the others are left to the SDK.
    private static bool? Format(string format, string text) => format switch
    {
        "uuid" => System.Guid.TryParseExact(text, "D", out _),
        "date" => IsDate(text),
        "date-time" => text.Length > 10 && text[10] is 'T' or 't' && IsDate(text.Substring(0, 10)) && text.IndexOf(':') > 0 ? null : false,
        "duration" => Duration.IsMatch(text),
        "ipv4" =>
            text.Split('.') is { Length: 4 } parts
                && System.Array.TrueForAll(
                    parts,
                    static part => part.Length is > 0 and < 4
                        && byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)),
        "uri" or "iri" => text.IndexOf(':') > 0 && text.IndexOf(' ') < 0 ? null : false,
        "email" or "idn-email" => text.IndexOf('@') > 0 ? null : false,
        "time" or "ipv6" or "hostname" or "idn-hostname" or "relative-json-pointer" => text.Length > 0 ? null : false,
        _ => null,
    };

    private static bool IsDate(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private HashSet<string> Listed(ListedRule rule)
    {
        if (_values.TryGetValue(rule.Source, out var values))
            return values;
        var node = context.Find(rule.Source);
        var items = node is null ? [] : rule.Keyword == "const" ? [node] : node.Items;
        return _values[rule.Source] = new HashSet<string>(items.Select(Canonical), StringComparer.Ordinal);
    }

    private static string Quote(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    private static string Cut(string text) => text.Length <= MaxLength ? text : text.Substring(0, MaxLength) + "…";
}
