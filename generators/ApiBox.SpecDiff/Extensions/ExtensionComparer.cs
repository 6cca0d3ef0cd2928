using ApiBox.OpenApi.Reading;
using ApiBox.SpecDiff.Changes;
using ApiBox.SpecDiff.Documents;

namespace ApiBox.SpecDiff.Extensions;

/// <summary>What an edit of an extension means. Ours have a meaning; those of others are shown and change nothing.</summary>
internal static class ExtensionComparer
{
    /// <summary>The members of two objects that are extensions.</summary>
    public static IEnumerable<ExtensionChange> CompareAll(
        SpecNode old, SpecNode @new, Direction direction, SpecDocument before, SpecDocument after) =>
        old.Members.Concat(@new.Members).Select(static member => member.Name)
            .Where(static name => name.StartsWith("x-", StringComparison.Ordinal) && name != "x-webhooks").Distinct()
            .SelectMany(name => Compare(name, old[name], @new[name], direction, before, after));

    public static IEnumerable<ExtensionChange> Compare(
        string name, SpecNode? old, SpecNode? @new, Direction direction, SpecDocument before, SpecDocument after)
    {
        if (JsonText.OrNull(old) == JsonText.OrNull(@new))
            return [];
        var at = @new is not null ? SpecLocation.Of(after, @new) : SpecLocation.Of(before, old!);
        var kind = old is null ? "added" : @new is null ? "removed" : "changed";
        return name switch
        {
            "x-apibox-paid" => [Flag("paid", @new, at, "A call costs credits now.", "A call is free now.")],
            "x-apibox-idempotent" =>
            [
                @new is { IsTrue: true }
                    ? new(Impact.Minor, "idempotent-added", at, "A call is repeated when its outcome is unknown.")
                    : new(Impact.Breaking, "idempotent-removed", at,
                        "A call is not repeated any more when its outcome is unknown; a program gets an exception where it got a result."),
            ],
            "x-apibox-codes" => Codes(old, @new, before, after),
            "x-apibox-rules" => Rules(old, @new, direction, before, after),
            "x-apibox-task" or "x-apibox-callback" => States(name[9..], old, @new, before, after),
            "x-apibox-envelope" =>
                [new(Impact.Breaking, $"envelope-{kind}", at, "Clients find the code, the message or the data elsewhere.")],
            "x-apibox-retention" => [Retention(old, @new, at)],
            "x-apibox-time" => [Flag("time", @new, at, isBreaking: direction == Direction.Received,
                "Times come in several forms now.", "Times come in one form now.")],
            "x-apibox-ignore-case" => [Flag("ignore-case", @new, at, isBreaking: false,
                "Values are known in capitals too.", "Values in capitals are unknown now, and kept as they are.")],
            "x-apibox-balance" => [new(Impact.Minor, $"balance-{kind}", at, "The credit balance is read elsewhere.")],
            "x-apibox-reachable" => [new(Impact.Patch, $"reachable-{kind}", at, "Only what analyzers say about an address changed.")],
            "x-apibox-origin" => [new(Impact.Patch, $"origin-{kind}", at, "Only where it is documented changed.")],
            "x-stability-level" => [Stability(old, @new, at)],
            _ when name.StartsWith("x-apibox-", StringComparison.Ordinal) =>
                [new(Impact.Breaking, $"{name[9..]}-{kind}", at, $"'{name}' is not known to this tool, so it cannot be compared.")],
            "x-sunset" => [Sunset(old, @new, at)],
            _ => [new(Impact.Patch, $"extension-{kind}", at, $"'{name}' has no effect on the client.")],
        };
    }

    private static ExtensionChange Flag(string kind, SpecNode? @new, SpecLocation at, string isSet, string isCleared) =>
        Flag(kind, @new, at, isBreaking: true, isSet, isCleared);

    private static ExtensionChange Flag(
        string kind, SpecNode? @new, SpecLocation at, bool isBreaking, string isSet, string isCleared) => @new is { IsTrue: true }
        ? new(isBreaking ? Impact.Breaking : Impact.Minor, $"{kind}-added", at, isSet)
        : new(Impact.Minor, $"{kind}-removed", at, isCleared);

    private static IEnumerable<ExtensionChange> Codes(SpecNode? old, SpecNode? @new, SpecDocument before, SpecDocument after)
    {
        foreach (var member in old?.Members ?? [])
            if (@new?[member.Name] is not { } now)
                yield return new(
                    Impact.Breaking, "code-removed", SpecLocation.Of(before, member.Value),
                    $"The code {member.Name} has no meaning any more, so another exception is thrown for it.");
            else if (JsonText.OrNull(member.Value["kind"]) != JsonText.OrNull(now["kind"])
                || JsonText.OrNull(member.Value["retry"]) != JsonText.OrNull(now["retry"]))
                yield return new(
                    Impact.Breaking, "code-changed", SpecLocation.Of(after, now),
                    $"The code {member.Name} means something else, so another exception is thrown for it, or the call is repeated.");
            else if (JsonText.OrNull(member.Value) != JsonText.OrNull(now))
                yield return new(
                    Impact.Patch, "code-changed", SpecLocation.Of(after, now), $"Only the name or the words of {member.Name} changed.");
        foreach (var member in @new?.Members ?? [])
            if (old?[member.Name] is null)
                yield return new(
                    Impact.Minor, "code-added", SpecLocation.Of(after, member.Value), $"The code {member.Name} has a meaning now.");
    }

    private static IEnumerable<ExtensionChange> Rules(
        SpecNode? old, SpecNode? @new, Direction direction, SpecDocument before, SpecDocument after)
    {
        var known = (old?.Items ?? []).ToLookup(Essence, StringComparer.Ordinal);
        var current = (@new?.Items ?? []).ToLookup(Essence, StringComparer.Ordinal);
        var narrower = direction == Direction.Received ? Impact.Minor : Impact.Breaking;
        foreach (var rule in current.Where(rule => !known.Contains(rule.Key)))
            yield return new(
                narrower, "rule-added", SpecLocation.Of(after, rule.First()),
                $"A rule between fields is new: {rule.First().StringOf("description") ?? "see there"}");
        foreach (var rule in known.Where(rule => !current.Contains(rule.Key)))
            yield return new(
                Impact.Minor, "rule-removed", SpecLocation.Of(before, rule.First()),
                $"A rule between fields is gone: {rule.First().StringOf("description") ?? "see there"}");

        static string Essence(SpecNode rule) => string.Join(
            ",", rule.Members.Where(static member => member.Name != "description")
                .Select(static member => member.Name + JsonText.OrNull(member.Value)));
    }

    // Values in a list mean a state; a value that moves or disappears means another one.
    private static IEnumerable<ExtensionChange> States(
        string kind, SpecNode? old, SpecNode? @new, SpecDocument before, SpecDocument after)
    {
        if (old is null || @new is null)
        {
            yield return new(
                old is null ? Impact.Minor : Impact.Breaking, $"{kind}-{(old is null ? "added" : "removed")}",
                @new is null ? SpecLocation.Of(before, old!) : SpecLocation.Of(after, @new),
                old is null ? "Clients can follow it now." : "Clients cannot follow it any more.");
            yield break;
        }

        foreach (var name in old.Members.Concat(@new.Members).Select(static member => member.Name).Distinct())
        {
            var (was, isNow) = (old[name], @new[name]);
            if (JsonText.OrNull(was) == JsonText.OrNull(isNow))
                continue;
            var at = isNow is not null ? SpecLocation.Of(after, isNow) : SpecLocation.Of(before, was!);
            var onlyAdded = was is null
                || (was.Kind == SpecKind.Array && isNow is { Kind: SpecKind.Array }
                    && was.Items.Select(JsonText.OrNull).All(isNow.Items.Select(JsonText.OrNull).Contains));
            yield return new(
                onlyAdded ? Impact.Minor : Impact.Breaking, $"{kind}-{name}-changed", at,
                onlyAdded
                    ? $"'{name}' knows more than before."
                    : $"'{name}' changed: what was understood before means something else now.");
        }
    }

    private static ExtensionChange Retention(SpecNode? old, SpecNode? @new, SpecLocation at)
    {
        var isShorter = Duration(@new) is not { } now || (Duration(old) is { } was && now < was);
        return new(
            isShorter ? Impact.Breaking : Impact.Minor, isShorter ? "retention-decreased" : "retention-increased", at,
            isShorter ? "Results are gone earlier than programs expect." : "Results are kept longer.");
    }

    private static TimeSpan? Duration(SpecNode? node)
    {
        try
        {
            return node is { IsString: true } ? System.Xml.XmlConvert.ToTimeSpan(node.Text) : null;
        }
        catch (Exception error) when (error is FormatException or OverflowException)
        {
            return null;
        }
    }

    // The date until which something deprecated works is a promise.
    private static ExtensionChange Sunset(SpecNode? old, SpecNode? @new, SpecLocation at)
    {
        var isEarlier = old is not null && (Date(@new) is not { } now || Date(old) is not { } was || now < was);
        return new(
            isEarlier || (@new is not null && Date(@new) is null) ? Impact.Breaking : Impact.Minor,
            $"sunset-{(old is null ? "added" : @new is null ? "removed" : "changed")}", at,
            isEarlier ? "It was promised to work until a later date." : "The date until which it works changed.");
    }

    private static DateTimeOffset? Date(SpecNode? node) =>
        node is not null && DateTimeOffset.TryParse(
            node.Text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out var date)
            ? date
            : null;

    private static ExtensionChange Stability(SpecNode? old, SpecNode? @new, SpecLocation at)
    {
        string[] levels = ["draft", "alpha", "beta", "stable"];
        var (was, isNow) = (Level(old), Level(@new));
        return new(
            isNow < was ? Impact.Breaking : Impact.Minor, isNow < was ? "stability-decreased" : "stability-increased", at,
            isNow < was ? "It was promised to be more stable than it is now." : "It is promised to be more stable.");

        int Level(SpecNode? node) => node is null ? levels.Length - 1 : Array.IndexOf(levels, node.Text);
    }

}

internal sealed record ExtensionChange(Impact Impact, string Kind, SpecLocation Location, string Reason);
