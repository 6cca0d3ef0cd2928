using ApiBox.OpenApi.Reading;
using ApiBox.SpecDiff.Changes;

namespace ApiBox.SpecDiff.Schemas;

/// <summary>Bounds and patterns.</summary>
internal sealed partial class SchemaComparer
{
    private static readonly string[] Counts = ["Length", "Items", "Properties", "Contains"];
    private static readonly HashSet<string> AnyText = ["", ".*", "^.*$", "^.*", ".*$"];

    /// <param name="IsOpen">Whether the limit itself is excluded.</param>
    private sealed record Bound(ExactNumber Limit, bool IsOpen, SpecNode Node)
    {
        public string Text => IsOpen ? $"{Node.Text} (exclusive)" : Node.Text;
    }

    private void CompareBounds()
    {
        CompareBound("min", Range(_old, "minimum", isLower: true), Range(_new, "minimum", isLower: true), isLower: true);
        CompareBound("max", Range(_old, "maximum", isLower: false), Range(_new, "maximum", isLower: false), isLower: false);
        foreach (var name in Counts)
        {
            var kind = Kebab(name).TrimStart('-');
            CompareBound($"min-{kind}", Count(_old, $"min{name}"), Count(_new, $"min{name}"), isLower: true);
            CompareBound($"max-{kind}", Count(_old, $"max{name}"), Count(_new, $"max{name}"), isLower: false);
        }

        CompareMultiple();
        if (_old.IsTrue("uniqueItems") != _new.IsTrue("uniqueItems"))
            AddRule("unique-items", At("uniqueItems"), _new.IsTrue("uniqueItems"), "Items must differ from each other");
        foreach (var name in Counts.SelectMany(static name => new[] { $"min{name}", $"max{name}" })
            .Concat(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]))
            CompareUnreadable(name);
    }

    private void CompareBound(string kind, Bound? old, Bound? @new, bool isLower)
    {
        if (old is null && @new is null)
            return;
        if (old is null)
        {
            Add(_use.Narrower, $"{kind}-set", InNew(@new!.Node), $"The limit {@new.Text} is new. {_use.Refused}");
            return;
        }

        if (@new is null)
        {
            Add(_use.Wider, $"{kind}-removed", InOld(old.Node), $"The limit {old.Text} is gone. {_use.Unexpected}");
            return;
        }

        var order = @new.Limit.CompareTo(old.Limit);
        if (order == 0 && @new.IsOpen == old.IsOpen)
            return;
        var isNarrower = order == 0 ? @new.IsOpen : order > 0 == isLower;
        var isIncrease = order == 0 ? @new.IsOpen == isLower : order > 0;
        Add(
            isNarrower ? _use.Narrower : _use.Wider, $"{kind}-{(isIncrease ? "increased" : "decreased")}", InNew(@new.Node),
            $"The limit is {@new.Text} and was {old.Text}. {(isNarrower ? _use.Refused : _use.Unexpected)}");
    }

    // In OpenAPI 3.0, exclusiveMinimum says something about minimum. Later, it is a bound of its own; the tighter one applies.
    private static Bound? Range(SchemaView view, string name, bool isLower)
    {
        var exclusive = $"exclusive{Capital(name)}";
        var plain = Number(view.Keyword(name)) is { } limit ? new Bound(limit, view.IsTrue(exclusive), view.Keyword(name)!) : null;
        var open = Number(view.Keyword(exclusive)) is { } other ? new Bound(other, true, view.Keyword(exclusive)!) : null;
        if (plain is null || open is null)
            return plain ?? open;
        var order = open.Limit.CompareTo(plain.Limit);
        return order == 0 || order > 0 == isLower ? open : plain;
    }

    private static Bound? Count(SchemaView view, string name) =>
        Number(view.Keyword(name)) is { } limit && !(limit.IsZero && name.StartsWith("min", StringComparison.Ordinal))
            ? new Bound(limit, false, view.Keyword(name)!)
            : null;

    private static ExactNumber? Number(SpecNode? node) =>
        node is { Kind: SpecKind.Number } && ExactNumber.TryParse(node.Text, out var number) ? number : null;

    private void CompareMultiple()
    {
        var (old, @new) = (Number(_old.Keyword("multipleOf")), Number(_new.Keyword("multipleOf")));
        if (old is null && @new is null || old is { } same && same.Equals(@new))
            return;
        if (old is not { } before)
            AddRule("multiple-of", At("multipleOf"), true, $"Values must be multiples of {Shown(_new.Keyword("multipleOf"))}");
        else if (@new is not { } after)
            AddRule("multiple-of", At("multipleOf"), false, $"Values must be multiples of {Shown(_old.Keyword("multipleOf"))}");
        else
        {
            var (isNarrower, isWider) = (!IsMultiple(before, after), !IsMultiple(after, before));
            var impact = _use.Of(isNarrower, isWider);
            Add(
                impact, "multiple-of-changed", At("multipleOf"),
                $"The step is {Shown(_new.Keyword("multipleOf"))} and was {Shown(_old.Keyword("multipleOf"))}. "
                + (isNarrower ? _use.Refused : _use.Unexpected));
        }

        static bool IsMultiple(ExactNumber value, ExactNumber step) => !step.IsZero && value.IsMultipleOf(step);
    }

    // A bound that is not a number has no meaning that could be compared.
    private void CompareUnreadable(string name)
    {
        if (Differs(name) && (IsUnreadable(_old.Keyword(name)) || IsUnreadable(_new.Keyword(name))))
            Add(Impact.Breaking, $"{Kebab(name)}-changed", At(name), $"'{name}' is not a number, so it cannot be compared.");

        static bool IsUnreadable(SpecNode? node) => node is { Kind: not (SpecKind.Number or SpecKind.True or SpecKind.False) };
    }

    private void ComparePattern()
    {
        var (old, @new) = (Pattern(_old), Pattern(_new));
        if (old == @new)
            return;
        if (old is null)
            Add(_use.Narrower, "pattern-added", At("pattern"), $"Texts must match {Short(@new!)} now. {_use.Refused}");
        else if (@new is null)
            Add(
                Impact.Minor, "pattern-removed", At("pattern"),
                $"Texts need not match {Short(old)} any more. Clients do not rely on the pattern of what they receive.");
        else
            Add(
                _use.Narrower, "pattern-changed", At("pattern"),
                $"Texts must match {Short(@new)} and had to match {Short(old)}; which of them allows more cannot be decided.");

        static string? Pattern(SchemaView view) =>
            view.Keyword("pattern") is { IsString: true } pattern && !AnyText.Contains(pattern.Text) ? pattern.Text : null;
    }

    private void AddRule(string kind, SpecLocation at, bool isAdded, string rule) => Add(
        isAdded ? _use.Narrower : _use.Wider, $"{kind}-{(isAdded ? "added" : "removed")}", at,
        isAdded ? $"{rule} now. {_use.Refused}" : $"No longer so: {char.ToLowerInvariant(rule[0])}{rule[1..]}. {_use.Unexpected}");
}
