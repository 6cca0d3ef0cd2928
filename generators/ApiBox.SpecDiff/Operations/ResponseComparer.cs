using ApiBox.OpenApi.Reading;
using ApiBox.SpecDiff.Changes;

namespace ApiBox.SpecDiff.Operations;

/// <summary>Compares the responses of an operation.</summary>
internal sealed class ResponseComparer(Comparison context, Direction direction)
{
    public void Compare(OperationPair operation)
    {
        var old = context.Old.Object(operation.Old["responses"], "'responses'");
        var @new = context.New.Object(operation.New["responses"], "'responses'");
        foreach (var member in Statuses(old))
            if (Find(@new, member.Name) is { } same)
                CompareResponse(member, same, $"{operation.Name} response {member.Name}");
            else
                Removed(operation, @new, member);
        foreach (var member in Statuses(@new))
            if (Find(old, member.Name) is null)
                context.Changes.Add(
                    Impact.Minor, direction, IsSuccess(member.Name) ? "success-status-added" : "status-added", context.InNew(member.Value),
                    direction == Direction.Received
                        ? $"{member.Name} can come back from {operation.Name}."
                        : $"{operation.Name} can be answered with {member.Name}.");
    }

    private void Removed(OperationPair operation, SpecNode? @new, SpecMember member)
    {
        var isSuccess = IsSuccess(member.Name);
        // A range of statuses, or the rest of them, may still allow it.
        var range = Find(@new, $"{member.Name[..1]}XX");
        if (range is not null)
            CompareResponse(member, range, $"{operation.Name} response {member.Name}");
        context.Changes.Add(
            range is null && (isSuccess || direction == Direction.Sent) ? Impact.Breaking : Impact.Minor, direction,
            isSuccess ? "success-status-removed" : "status-removed", context.InOld(member.Value),
            range is not null ? $"{member.Name} is one of {range.Name}."
            : direction == Direction.Sent ? $"{operation.Name} must not be answered with {member.Name} any more."
            : isSuccess ? $"{operation.Name} does not succeed with {member.Name} any more."
            : $"{operation.Name} does not fail with {member.Name} any more, or it is not described.");
    }

    private void CompareResponse(SpecMember oldMember, SpecMember newMember, string use)
    {
        if (context.Resolve(oldMember.Value, newMember.Value, "The response") is not var (old, @new))
            return;
        context.CompareCommon(old, @new, direction, use);
        new ParameterComparer(context, direction).CompareHeaders(old["headers"], @new["headers"], use);
        new ContentComparer(context, direction).Compare(old["content"], @new["content"], use);
        CompareLinks(old["links"], @new["links"], use);
    }

    // A link describes what a client may do next, and changes nothing in what is transferred.
    private void CompareLinks(SpecNode? old, SpecNode? @new, string use)
    {
        foreach (var member in old?.Members ?? [])
            if (@new?[member.Name] is not { } same)
                context.Changes.Add(
                    Impact.Minor, direction, "link-removed", context.InOld(member.Value),
                    $"The link '{member.Name}' is not described any more; nothing in the response changes.", use);
            else if (JsonText.OrNull(context.Old.Resolve(member.Value)) != JsonText.OrNull(context.New.Resolve(same)))
                context.Changes.Add(
                    Impact.Minor, direction, "link-changed", context.InNew(same),
                    $"The link '{member.Name}' leads elsewhere; nothing in the response changes.", use);
        foreach (var member in @new?.Members ?? [])
            if (old?[member.Name] is null)
                context.Changes.Add(
                    Impact.Minor, direction, "link-added", context.InNew(member.Value), $"The link '{member.Name}' is new.", use);
    }

    private static IEnumerable<SpecMember> Statuses(SpecNode? responses) =>
        (responses?.Members ?? []).Where(static member => !member.Name.StartsWith("x-", StringComparison.Ordinal));

    // 2xx and 2XX are the same range.
    private static SpecMember? Find(SpecNode? responses, string status) =>
        responses?.Member(status)
        ?? responses?.Members.FirstOrDefault(member => string.Equals(member.Name, status, StringComparison.OrdinalIgnoreCase));

    private static bool IsSuccess(string status) => status.StartsWith('2');
}
