using ApiBox.OpenApi.Reading;
using ApiBox.SpecDiff.Changes;

namespace ApiBox.SpecDiff.Operations;

/// <summary>Compares the servers of a document, a path or an operation.</summary>
internal sealed class ServerComparer(Comparison context)
{
    public void Compare(SpecNode old, SpecNode @new)
    {
        var before = context.Old.List(old["servers"], "'servers'");
        var after = context.New.List(@new["servers"], "'servers'");
        var current = after.GroupBy(Url, StringComparer.Ordinal).ToDictionary(
            static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        foreach (var server in before)
            if (current.TryGetValue(Url(server), out var same))
                CompareServer(server, same);
            else
                context.Changes.Add(
                    Impact.Breaking, Direction.Sent, "server-removed", context.InOld(server),
                    $"{Url(server)} is not a server any more, and clients send requests there.");
        foreach (var server in after)
            if (before.All(known => Url(known) != Url(server)))
                context.Changes.Add(
                    Impact.Minor, Direction.Sent, "server-added", context.InNew(server), $"Requests can be sent to {Url(server)}.");
        if (before.Count > 0 && after.Count > 0 && Url(before[0]) != Url(after[0]) && current.ContainsKey(Url(before[0])))
            context.Changes.Add(
                Impact.Minor, Direction.Sent, "default-server-changed", context.InNew(after[0]),
                $"Clients send to the first server, {Url(after[0])}, by default. The old one is still there.");
    }

    private void CompareServer(SpecNode old, SpecNode @new)
    {
        context.CompareCommon(old, @new, Direction.Sent);
        var (before, after) = (old["variables"], @new["variables"]);
        foreach (var name in (before?.Members ?? []).Concat(after?.Members ?? []).Select(static member => member.Name).Distinct())
        {
            var (was, isNow) = (before?[name], after?[name]);
            if (JsonText.OrNull(was) == JsonText.OrNull(isNow))
                continue;
            var isOnlyWider = was is not null && isNow is not null && !Comparison.Differs(was, isNow, "default")
                && (isNow["enum"] is null || (was["enum"]?.Items ?? []).All(
                    value => isNow["enum"]!.Items.Any(other => other.Text == value.Text)));
            context.Changes.Add(
                isOnlyWider || was is null ? Impact.Minor : Impact.Breaking, Direction.Sent, "server-variable-changed",
                isNow is not null ? context.InNew(isNow) : context.InOld(was!),
                isOnlyWider || was is null ? $"The old values of '{name}' are still right."
                    : $"'{name}' has another default or fewer values, so clients send requests elsewhere.");
        }
    }

    private static string Url(SpecNode server) => (server.StringOf("url") ?? "").TrimEnd('/');
}
