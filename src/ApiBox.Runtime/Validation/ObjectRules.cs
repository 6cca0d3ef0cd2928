using System.Globalization;
using System.Text.Json;

namespace ApiBox.Runtime;

internal sealed class MemberCountRule(string source, int count, bool isMinimum) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return true;

        var actual = Members.Count(value);
        if (isMinimum ? actual >= count : actual <= count)
            return true;

        if (at.Reports)
        {
            var limit = count.ToString(CultureInfo.InvariantCulture);
            if (isMinimum)
                at.Errors.MinProperties(at.Path, source, limit, actual);
            else
                at.Errors.MaxProperties(at.Path, source, limit, actual);
        }

        return false;
    }
}

internal sealed class RequiredRule(string source, string[] names) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return true;

        var holds = true;
        foreach (var name in names)
        {
            if (JsonText.TryMember(value, name, out _))
                continue;
            if (!at.Reports)
                return false;

            at.Errors.Required(at.Member(name).Path, source);
            holds = false;
        }

        return holds;
    }

    internal override bool Fits(JsonElement value, RuleFrame at, BranchTraits traits) =>
        !traits.HasFlag(BranchTraits.Required) || Test(value, at.Silent());
}

internal sealed class DependentRequiredRule(string source, (string Name, string[] Required)[] dependencies) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return true;

        var holds = true;
        foreach (var (name, required) in dependencies)
        {
            if (!JsonText.TryMember(value, name, out _))
                continue;

            foreach (var other in required)
            {
                if (JsonText.TryMember(value, other, out _))
                    continue;
                if (!at.Reports)
                    return false;

                at.Errors.DependentRequired(at.Member(other).Path, $"{source}/{PointerSegment.Escape(name)}", name);
                holds = false;
            }
        }

        return holds;
    }
}

internal sealed class DependentSchemasRule(string source, (string Name, JsonRule Rule)[] dependencies) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return true;

        var holds = true;
        foreach (var (name, rule) in dependencies)
        {
            if (!JsonText.TryMember(value, name, out _))
                continue;

            if (rule is NeverRule && at.Reports)
            {
                // The schema false: it is the member that may not be there.
                at.Errors.Never(at.Member(name).Path, $"{source}/{PointerSegment.Escape(name)}");
                holds = false;
            }
            else if (!at.Apply(rule, value))
            {
                holds = false;
            }

            if (!holds && !at.Reports)
                return false;
        }

        return holds;
    }
}

/// <summary>Shared methods of the keywords about members.</summary>
internal static class Members
{
    /// <summary>How many members an object has; several with the same name are one.</summary>
    public static int Count(JsonElement value)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in value.EnumerateObject())
            names.Add(JsonText.NameOf(property));
        return names.Count;
    }

    /// <summary>Validates a member that no keyword describes by name.</summary>
    public static bool Holds(JsonElement member, string name, RuleFrame at, JsonRule rule, string source, string keyword)
    {
        if (rule is not NeverRule || !at.Reports)
            return at.Member(name).Apply(rule, member);

        at.Errors.Undescribed(at.Member(name).Path, keyword, source, "a member");
        return false;
    }
}
