using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Reading;


namespace ApiBox.OpenApi.Schemas.Rules;

internal sealed partial class RuleParser
{
    /// <summary>The rules between fields that x-apibox-rules states: conditions, and bounds of differences.</summary>
    public IEnumerable<RuleModel> Between(SpecNode list)
    {
        if (list.Kind != SpecKind.Array)
        {
            context.Report(Descriptors.BadExtension, list, "x-apibox-rules", "must be a list");
            yield break;
        }

        foreach (var entry in list.Items)
        {
            if (entry["if"] is not null && entry["then"] is not null)
                yield return Condition(entry, entry["if"]!);
            else if (entry["difference"] is { } difference && Difference(difference) is { } rule)
                yield return rule;
            else
                context.Report(
                    Descriptors.BadExtension,
                    entry,
                    "x-apibox-rules",
                    "needs 'if' and 'then', or 'difference' with 'of', 'minus' and a bound");
        }
    }

    private static DifferenceRule? Difference(SpecNode difference)
    {
        var minimum = difference["minimum"] is { Kind: SpecKind.Number } low ? low.Text : null;
        var maximum = difference["maximum"] is { Kind: SpecKind.Number } high ? high.Text : null;
        return difference.StringOf("of") is { } of && difference.StringOf("minus") is { } minus && (minimum ?? maximum) is not null
            ? new DifferenceRule(difference.Pointer, of, minus, minimum, maximum)
            : null;
    }
}
