using ApiBox.SpecDiff.Changes;
using ApiBox.SpecDiff.Documents;

namespace ApiBox.SpecDiff.Surface;

/// <summary>Whether a program that was compiled against the old client still compiles, and does the same.</summary>
internal static class SurfaceComparer
{
    /// <returns>Whether both descriptions can be a client.</returns>
    public static bool Compare(SpecDocument old, SpecDocument @new, ChangeCollector changes)
    {
        if (old.Model is not { } before || @new.Model is not { } after)
            return false;
        var (was, isNow) = (ClientSurface.Of(before), ClientSurface.Of(after));
        var report = new Report(old, @new, changes);
        var lostTypes = was.Values.Where(one => one.Sort == "type" && !isNow.ContainsKey(one.Name))
            .Select(static one => one.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var member in was.Values)
            if (!isNow.TryGetValue(member.Name, out var same))
                Removed(report, member, lostTypes);
            else
                Changed(report, member, same);
        var newTypes = isNow.Values.Where(one => one.Sort == "type" && !was.ContainsKey(one.Name))
            .Select(static one => one.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var member in isNow.Values.Where(member => !was.ContainsKey(member.Name)
            && (member.Sort == "type" || !newTypes.Contains(OwnerOf(member)))))
            Added(report, member);
        return true;
    }

    // The members of a type that is gone are gone with it.
    private static void Removed(Report report, SurfaceMember member, HashSet<string> lostTypes)
    {
        if (member.Sort != "type" && lostTypes.Contains(OwnerOf(member)))
            return;
        report.Old(
            Impact.Breaking, $"csharp-{member.Sort}-removed", member,
            $"The {member.Sort} {member.Name} is gone, so a program that names it no longer compiles.");
    }

    private static void Added(Report report, SurfaceMember member)
    {
        if (member is { Sort: "property", IsRequired: true })
            Demanded(report, "csharp-required-property-added", member);
        else
            report.New(Impact.Minor, $"csharp-{member.Sort}-added", member, $"The {member.Sort} {member.Name} is new.");
    }

    private static void Demanded(Report report, string kind, SurfaceMember member) => report.New(
        member.IsSent ? Impact.Breaking : Impact.Minor, kind, member,
        $"{member.Name} is required, so a program that creates {OwnerOf(member)} without it no longer compiles"
        + (member.IsSent ? "." : "; it comes from the service, so only tests do."));

    private static void Changed(Report report, SurfaceMember old, SurfaceMember @new)
    {
        if (old.Sort != @new.Sort || (old.Type != @new.Type && !Converts(old, @new)))
        {
            report.New(
                Impact.Breaking, $"csharp-{old.Sort}-type-changed", @new,
                $"{old.Name} is {Article(@new)} and was {Article(old)}, so a program that uses the old type no longer compiles.");
            return;
        }

        if (old.Sort == "property")
            ChangedProperty(report, old, @new);
        ChangedParameters(report, old, @new);
    }

    private static void ChangedProperty(Report report, SurfaceMember old, SurfaceMember @new)
    {
        if (old.Type != @new.Type)
            report.New(
                Impact.Minor, "csharp-property-type-changed", @new,
                $"{old.Name} is {@new.Type} and was {old.Type}, which C# converts by itself.");
        if (@new.IsRequired && !old.IsRequired)
            Demanded(report, "csharp-property-became-required", @new);
        if (old.IsNullable != @new.IsNullable && !old.IsReference && old.IsReceived)
            report.New(
                Impact.Breaking, "csharp-property-type-changed", @new,
                $"{old.Name} is {@new.Type}{(@new.IsNullable ? "?" : "")} and was {old.Type}{(old.IsNullable ? "?" : "")}, "
                + "so a program that reads it no longer compiles.");
        else if (old.IsNullable != @new.IsNullable && (old.IsRequired || !@new.IsRequired))
            report.New(
                Impact.Minor, "csharp-property-nullability-changed", @new,
                $"{old.Name} {(@new.IsNullable ? "can" : "can no longer")} be null; the compiler may warn.");
    }

    // What is only set may have a wider type, and what is only read a narrower one.
    private static bool Converts(SurfaceMember old, SurfaceMember @new) => old is { Sort: "property" }
        && (!old.IsSent || Conversions.Contains((old.Type, @new.Type)))
        && (!old.IsReceived || Conversions.Contains((@new.Type, old.Type)))
        && (old.IsSent || old.IsReceived);

    private static readonly HashSet<(string From, string To)> Conversions =
    [
        ("int", "long"), ("int", "float"), ("int", "double"), ("int", "decimal"), ("long", "float"), ("long", "double"),
        ("long", "decimal"), ("float", "double"),
    ];

    private static void ChangedParameters(Report report, SurfaceMember old, SurfaceMember @new)
    {
        if (old.Parameters.SequenceEqual(@new.Parameters))
            return;
        var added = @new.Parameters.Where(one => old.Parameters.All(other => other.Name != one.Name)).ToList();
        var removed = old.Parameters.Where(one => @new.Parameters.All(other => other.Name != one.Name)).ToList();
        var reason = removed.Count > 0
            ? $"{old.Name} has no parameter {Names(removed)} any more, so a program that passes it no longer compiles."
            : added.Exists(static one => one.IsRequired)
                ? $"{old.Name} needs {Names(added)}, so a program that does not pass it no longer compiles."
            : added.Count > 0 ? $"{old.Name} takes {Names(added)} before the cancellation token, so a program that passes the token "
                + "by its position no longer compiles."
            : !old.Parameters.Select(static one => one.Name).SequenceEqual(@new.Parameters.Select(static one => one.Name))
                ? $"The parameters of {old.Name} have another order, so a program that passes them by position means others."
            : $"{Different(old, @new)}, so a program that passes the old type or nothing no longer compiles.";
        var onlyLooser = added.Count + removed.Count == 0
            && old.Parameters.Zip(@new.Parameters).All(static pair =>
                pair.First.Name == pair.Second.Name
                && Takes(pair.First.Type, pair.Second.Type)
                && (!pair.Second.IsRequired || pair.First.IsRequired));
        report.New(
            onlyLooser ? Impact.Minor : Impact.Breaking, "csharp-parameters-changed", @new,
            onlyLooser ? $"A parameter of {old.Name} takes more than before." : reason);

        static string Names(List<SurfaceParameter> parameters) =>
            string.Join(", ", parameters.Select(static parameter => parameter.Name));
    }

    // Whether a value of the old type can be passed, with the conversions that C# does by itself.
    private static bool Takes(string old, string @new)
    {
        var (from, to) = (old.TrimEnd('?'), @new.TrimEnd('?'));
        return (from == to || Conversions.Contains((from, to))) && (!old.EndsWith('?') || @new.EndsWith('?'));
    }

    private static string Different(SurfaceMember old, SurfaceMember @new)
    {
        var (was, isNow) = old.Parameters.Zip(@new.Parameters).First(static pair => pair.First != pair.Second);
        return was.Type != isNow.Type
            ? $"The parameter {was.Name} of {old.Name} is {isNow.Type} and was {was.Type}"
            : $"The parameter {was.Name} of {old.Name} is required";
    }

    private static string OwnerOf(SurfaceMember member) => member.Name.Split('.')[0];

    private static string Article(SurfaceMember member) => member.Sort == "type" ? $"a type ({member.Type})"
        : member.Sort == "method" ? $"a method that returns {member.Type}"
        : $"{member.Type}{(member is { Sort: "property", IsNullable: true } ? "?" : "")}";

    /// <summary>Where the members of a client have their origin in the documents.</summary>
    private sealed class Report(SpecDocument old, SpecDocument @new, ChangeCollector changes)
    {
        public void Old(Impact impact, string kind, SurfaceMember member, string reason) => Add(old, impact, kind, member, reason);

        public void New(Impact impact, string kind, SurfaceMember member, string reason) => Add(@new, impact, kind, member, reason);

        private void Add(SpecDocument document, Impact impact, string kind, SurfaceMember member, string reason)
        {
            var pointer = $"#/components/schemas/{OwnerOf(member)}";
            if (member.Source is not null && (member.Sort is not ("type" or "value") || document.At(pointer) is null))
                pointer = member.Source;
            var node = document.At(pointer);
            while (node is null && pointer.LastIndexOf('/') is > 0 and var end)
            {
                pointer = pointer[..end];
                node = document.At(pointer);
            }

            changes.Add(
                impact, Side.CSharp, Direction.None, kind, SpecLocation.Of(document, node ?? document.Root), $"C#: {reason}", []);
        }
    }
}
