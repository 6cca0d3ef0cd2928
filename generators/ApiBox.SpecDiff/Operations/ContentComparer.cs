using ApiBox.OpenApi.Reading;
using ApiBox.SpecDiff.Changes;
using ApiBox.SpecDiff.Schemas;

namespace ApiBox.SpecDiff.Operations;

/// <summary>Compares the media types of a body or a response.</summary>
internal sealed class ContentComparer(Comparison context, Direction direction)
{
    public void Compare(SpecNode? old, SpecNode? @new, string use)
    {
        old = context.Old.Object(old, "'content'");
        @new = context.New.Object(@new, "'content'");
        var after = new Dictionary<string, SpecMember>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in @new?.Members ?? [])
            after.TryAdd(Essence(member.Name), member);
        var matched = new HashSet<SpecMember>();
        foreach (var member in old?.Members ?? [])
        {
            if (after.TryGetValue(Essence(member.Name), out var same) && matched.Add(same))
            {
                CompareMedia(member, same, use);
                continue;
            }

            // A range that allows it is another way to say the same.
            var range = after.Values.FirstOrDefault(candidate => Allows(candidate.Name, member.Name));
            if (range is not null)
                CompareMedia(member, range, use);
            context.Changes.Add(
                range is not null ? Impact.Minor : Impact.Breaking, direction, "media-type-removed", context.InOld(member.Value),
                range is not null ? $"{member.Name} is one of {range.Name}."
                : direction == Direction.Received ? $"{member.Name} does not come back any more."
                : $"{member.Name} is not accepted any more.",
                use);
        }

        foreach (var member in after.Values.Where(member => !matched.Contains(member)))
            context.Changes.Add(
                Impact.Minor, direction, "media-type-added", context.InNew(member.Value),
                direction == Direction.Received ? $"{member.Name} can be asked for." : $"{member.Name} can be sent.", use);
    }

    private void CompareMedia(SpecMember old, SpecMember @new, string use)
    {
        if (!old.Value.IsObject || !@new.Value.IsObject)
            return;
        context.CompareCommon(old.Value, @new.Value, direction, use);
        var schemaUse = new SchemaUse(direction, IsText: !@new.Name.Contains("json", StringComparison.OrdinalIgnoreCase));
        var (before, after) = (old.Value["schema"] ?? old.Value["itemSchema"], @new.Value["schema"] ?? @new.Value["itemSchema"]);
        if (before is not null && after is not null)
            context.Schemas.Add(before, after, schemaUse, use);
        else if (before is not null || after is not null)
            context.Changes.Add(
                after is null ? schemaUse.Wider : schemaUse.Narrower, direction, after is null ? "schema-removed" : "schema-added",
                after is null ? context.InOld(before!) : context.InNew(after),
                after is null ? $"There are no rules any more. {schemaUse.Unexpected}" : $"There are rules now. {schemaUse.Refused}", use);
        CompareEncoding(old.Value["encoding"], @new.Value["encoding"], use);
    }

    private void CompareEncoding(SpecNode? old, SpecNode? @new, string use)
    {
        foreach (var name in (old?.Members ?? []).Concat(@new?.Members ?? []).Select(static member => member.Name).Distinct())
        {
            var (before, after) = (old?[name], @new?[name]);
            if (JsonText.OrNull(before) != JsonText.OrNull(after))
                context.Changes.Add(
                    Impact.Breaking, direction, "encoding-changed", after is not null ? context.InNew(after) : context.InOld(before!),
                    $"'{name}' is written in another way.", use);
        }
    }

    // Parameters such as a charset do not make another media type, apart from versions.
    private static string Essence(string name)
    {
        var semicolon = name.IndexOf(';', StringComparison.Ordinal);
        return semicolon < 0 || !name.Contains("charset", StringComparison.OrdinalIgnoreCase) ? name.Trim() : name[..semicolon].Trim();
    }

    private static bool Allows(string range, string name) =>
        range == "*/*"
        || (range.EndsWith("/*", StringComparison.Ordinal) && name.StartsWith(range[..^1], StringComparison.OrdinalIgnoreCase));
}
