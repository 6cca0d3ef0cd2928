using ApiBox.OpenApi.Reading;

namespace ApiBox.SpecDiff.Operations;

/// <summary>Where two documents begin to differ, whatever that means.</summary>
internal static class FirstDifference
{
    /// <returns>The value in the new document around the first difference; null for equal documents.</returns>
    public static SpecNode? Of(SpecNode old, SpecNode @new)
    {
        var open = new Stack<(SpecNode Old, SpecNode New)>([(old, @new)]);
        while (open.TryPop(out var pair))
        {
            var (before, after) = pair;
            if (before.Kind != after.Kind || before.Text != after.Text || before.Items.Count != after.Items.Count
                || before.Members.Count != after.Members.Count)
                return after;
            for (var i = 0; i < after.Items.Count; i++)
                open.Push((before.Items[i], after.Items[i]));
            foreach (var member in after.Members)
                if (before[member.Name] is { } same)
                    open.Push((same, member.Value));
                else
                    return after;
        }

        return null;
    }
}
