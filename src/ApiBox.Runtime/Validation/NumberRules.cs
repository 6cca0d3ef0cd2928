using System.Text.Json;

namespace ApiBox.Runtime;

internal enum Bound
{
    Minimum,
    Maximum,
    ExclusiveMinimum,
    ExclusiveMaximum,
}

internal sealed class BoundRule : JsonRule
{
    private readonly string _source;
    private readonly Bound _bound;
    private readonly string _text;
    private readonly ExactNumber _limit;
    private readonly long? _wholeLimit;

    public BoundRule(string source, Bound bound, string exactNumberText)
    {
        _source = source;
        _bound = bound;
        _text = exactNumberText;
        _limit = ExactNumber.Parse(exactNumberText);
        using var document = JsonDocument.Parse(exactNumberText);
        _wholeLimit = document.RootElement.TryGetInt64(out var whole) ? whole : null;
    }

    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (value.ValueKind != JsonValueKind.Number || Allows(Compare(value)))
            return true;

        if (at.Reports)
            Report(value.GetRawText(), at);
        return false;
    }

    private int Compare(JsonElement value) =>
        _wholeLimit is { } limit && value.TryGetInt64(out var whole) ? whole.CompareTo(limit) : ExactNumber.Of(value).CompareTo(_limit);

    private bool Allows(int order) => _bound switch
    {
        Bound.Minimum => order >= 0,
        Bound.Maximum => order <= 0,
        Bound.ExclusiveMinimum => order > 0,
        _ => order < 0,
    };

    private void Report(string actual, RuleFrame at)
    {
        var (keyword, relation) = _bound switch
        {
            Bound.Minimum => ("minimum", "at least"),
            Bound.Maximum => ("maximum", "at most"),
            Bound.ExclusiveMinimum => ("exclusiveMinimum", "greater than"),
            _ => ("exclusiveMaximum", "less than"),
        };
        at.Errors.Number(at.Path, keyword, _source, relation, _text, actual);
    }
}

internal sealed class MultipleOfRule : JsonRule
{
    private readonly string _source;
    private readonly string _text;
    private readonly ExactNumber _step;

    public MultipleOfRule(string source, string exactNumberText)
    {
        _source = source;
        _text = exactNumberText;
        _step = ExactNumber.Parse(exactNumberText);
        if (_step.IsZero || _step.IsNegative)
            throw new ArgumentOutOfRangeException(nameof(exactNumberText), exactNumberText, "A step must be greater than 0.");
    }

    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (value.ValueKind != JsonValueKind.Number || ExactNumber.Of(value).IsMultipleOf(_step))
            return true;

        if (at.Reports)
            at.Errors.Number(at.Path, "multipleOf", _source, "a multiple of", _text, value.GetRawText());
        return false;
    }
}

internal sealed class DifferenceRule(
    string source, string minuendPointer, string subtrahendPointer, string? minimum, string? maximum) : JsonRule
{
    private readonly ExactNumber? _minimum = minimum is null ? null : ExactNumber.Parse(minimum);
    private readonly ExactNumber? _maximum = maximum is null ? null : ExactNumber.Parse(maximum);

    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (!TryNumber(value, minuendPointer, out var minuendText) || !TryNumber(value, subtrahendPointer, out var subtrahendText))
            return true;

        var minuend = ExactNumber.Parse(minuendText);
        var subtrahend = ExactNumber.Parse(subtrahendText);
        var isTooSmall = _minimum is { } least && minuend.CompareDifference(subtrahend, least) < 0;
        var isTooGreat = _maximum is { } greatest && minuend.CompareDifference(subtrahend, greatest) > 0;
        if (!isTooSmall && !isTooGreat)
            return true;

        if (at.Reports)
            at.Errors.Difference(at.Path + minuendPointer, source, subtrahendPointer, minimum, maximum, minuendText, subtrahendText);
        return false;
    }

    private static bool TryNumber(JsonElement value, string pointer, out string number)
    {
        number = "";
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            var name = PointerSegment.Unescape(segment);
            if (value.ValueKind == JsonValueKind.Array && int.TryParse(name, out var index) && index >= 0 && index < value.GetArrayLength())
                value = value[index];
            else if (value.ValueKind != JsonValueKind.Object || !JsonText.TryMember(value, name, out value))
                return false;
        }

        if (value.ValueKind != JsonValueKind.Number)
            return false;

        number = value.GetRawText();
        return true;
    }
}
