using System.ComponentModel;
using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>Checks the additional members of objects of the description.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ExtraMembers
{
    /// <summary>
    /// Called while an object is written. In a request, an additional member with the name of a declared one is refused: it would be a
    /// duplicate.
    /// Elsewhere nothing happens.
    /// </summary>
    /// <param name="members">The additional members.</param>
    /// <param name="isDeclared">Whether the object declares a name.</param>
    public static void Writing(AdditionalProperties? members, Func<string, bool> isDeclared)
    {
        if (members is null or { Count: 0 })
            return;

        ArgumentNullException.ThrowIfNull(isDeclared);
        foreach (var (name, _) in members)
            if (isDeclared(name))
                RequestJson.NoteDuplicateMember(name);
    }

    /// <summary>Validates the additional members of a request.</summary>
    /// <param name="members">The additional members.</param>
    /// <param name="isDeclared">Whether the object declares a name.</param>
    /// <param name="closedBy">Where additional members are forbidden; null if they are allowed.</param>
    /// <param name="errors">Where errors go.</param>
    public static void Validate(
        IEnumerable<KeyValuePair<string, JsonElement>> members, Func<string, bool> isDeclared, string? closedBy,
        ref ValidationCollector errors)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(isDeclared);
        foreach (var (name, _) in members)
        {
            var path = Check.Pointer(name);
            if (isDeclared(name))
                errors.Duplicate(path);
            else if (closedBy is not null)
                errors.AdditionalProperties(path, closedBy);
            if (!Check.IsUnicode(name))
                errors.Unicode(path, name);
        }
    }
}
