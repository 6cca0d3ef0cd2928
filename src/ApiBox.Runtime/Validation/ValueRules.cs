using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ApiBox.Runtime;

internal sealed class TypeRule(string source, JsonTypes types) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (IsOf(value))
            return true;

        if (at.Reports)
        {
            var limit = string.Join(" or ", JsonTypeNames.Of(types));
            at.Errors.Type(at.Path, source, limit, Actual(value));
        }

        return false;
    }

    internal override bool Fits(JsonElement value, RuleFrame at, BranchTraits traits) =>
        !traits.HasFlag(BranchTraits.Type) || IsOf(value);

    private bool IsOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => types.HasFlag(JsonTypes.Null),
        JsonValueKind.True or JsonValueKind.False => types.HasFlag(JsonTypes.Boolean),
        JsonValueKind.Object => types.HasFlag(JsonTypes.Object),
        JsonValueKind.Array => types.HasFlag(JsonTypes.Array),
        JsonValueKind.String => types.HasFlag(JsonTypes.String),
        JsonValueKind.Number => types.HasFlag(JsonTypes.Number) || (types.HasFlag(JsonTypes.Integer) && IsInteger(value)),
        _ => false,
    };

    // Where a whole number is required, the message shows the number itself.
    private string Actual(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when types.HasFlag(JsonTypes.Integer) => value.GetRawText(),
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.Number => "number",
        JsonValueKind.String => "string",
        _ => "null",
    };

    private static bool IsInteger(JsonElement value) => value.TryGetInt64(out _) || ExactNumber.Of(value).IsInteger;
}

internal sealed class ConstRule(string source, string jsonText) : JsonRule
{
    private readonly JsonElement _value = JsonLiteral.Parse(jsonText);

    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (JsonEquality.Comparer.Equals(value, _value))
            return true;

        if (at.Reports)
            at.Errors.Const(at.Path, source, Redaction.Line(jsonText, EnumRule.MaxLimitLength), JsonText.Display(value));
        return false;
    }

    internal override bool Fits(JsonElement value, RuleFrame at, BranchTraits traits) =>
        (traits & (BranchTraits.Value | BranchTraits.OnlyValue)) == 0 || JsonEquality.Comparer.Equals(value, _value);
}

internal sealed class EnumRule : JsonRule
{
    /// <summary>How long a list of values may be in a message; a description may list thousands.</summary>
    internal const int MaxLimitLength = 256;

    private readonly string _source;
    private readonly HashSet<JsonElement> _values;

    public EnumRule(string source, string jsonArrayText)
    {
        var values = JsonLiteral.Parse(jsonArrayText);
        if (values.ValueKind != JsonValueKind.Array)
            throw new ArgumentException("The values allowed must be an array.", nameof(jsonArrayText));

        _source = source;
        _values = new HashSet<JsonElement>(values.EnumerateArray(), JsonEquality.Comparer);
    }

    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (_values.Contains(value))
            return true;

        if (at.Reports)
            at.Errors.Enum(at.Path, _source, Limit(), value);
        return false;
    }

    internal override bool Fits(JsonElement value, RuleFrame at, BranchTraits traits) =>
        !(traits.HasFlag(BranchTraits.Value) || (traits.HasFlag(BranchTraits.OnlyValue) && _values.Count == 1))
            || _values.Contains(value);

    private string Limit()
    {
        var shown = _values.Take(MaxLimitLength / 2).Select(
            static value => value.ValueKind == JsonValueKind.String ? JsonText.Of(value) : value.GetRawText());
        return Redaction.Line(string.Join(", ", shown), MaxLimitLength);
    }
}

/// <summary>Values that the description gives as JSON text.</summary>
internal static class JsonLiteral
{
    // As deep as a description may be nested and more, since the text was read before it was written into the code.
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 10_000 };

    public static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text, Options);
        return document.RootElement.Clone();
    }

    /// <summary>A text as a value; an unpaired surrogate is replaced, because JSON cannot contain it.</summary>
    public static JsonElement OfText(string text)
    {
        var buffer = new ArrayBufferWriter<byte>(text.Length + 2);
        using (var writer = new Utf8JsonWriter(buffer))
            writer.WriteStringValue(Encoding.UTF8.GetBytes(text));
        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }
}
