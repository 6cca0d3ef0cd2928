using ApiBox.OpenApi.Reading;
using ApiBox.SpecDiff.Changes;

namespace ApiBox.SpecDiff.Operations;

/// <summary>Compares the operations of a path, of a webhook or of a callback.</summary>
/// <param name="isReversed">Whether the service calls, so that requests are received and responses are sent.</param>
internal sealed class PathItemComparer(Comparison context, bool isReversed = false, int depth = 0)
{
    // Callbacks may have operations with callbacks.
    private const int MaxDepth = 3;

    private Direction Request { get; } = isReversed ? Direction.Received : Direction.Sent;

    private Direction Response { get; } = isReversed ? Direction.Sent : Direction.Received;

    /// <param name="path">The path, or what it is.</param>
    /// <param name="names">The new names of path parameters by the old ones.</param>
    public void Compare(SpecNode old, SpecNode @new, string path, IReadOnlyDictionary<string, string> names)
    {
        if (context.Resolve(old, @new, $"The path item {path}") is not var (before, after))
            return;
        context.CompareCommon(before, after, Request);
        new ServerComparer(context).Compare(before, after);
        foreach (var method in before.Members.Concat(after.Members).Select(static member => member.Name)
            .Where(DocumentWalk.Methods.Contains).Distinct())
        {
            var name = $"{method.ToUpperInvariant()} {path}";
            var (was, isNow) = (context.Old.Object(before[method], name), context.New.Object(after[method], name));
            if (isNow is null)
                context.Changes.Add(
                    Impact.Breaking, Request, "operation-removed", context.InOld(was!), $"{name} is not there any more.");
            else if (was is null)
                context.Changes.Add(Impact.Minor, Request, "operation-added", context.InNew(isNow), $"{name} is new.");
            else
                CompareOperation(new OperationPair(before, was, after, isNow, name, names));
        }
    }

    private void CompareOperation(OperationPair operation)
    {
        var (old, @new) = (operation.Old, operation.New);
        context.CompareCommon(old, @new, Request);
        if (Comparison.Differs(old, @new, "operationId"))
            context.Changes.Add(
                Impact.Patch, Request, "operation-id-changed", context.At(old, @new, "operationId"),
                "It is not transferred; methods of clients are named after it.");
        if (!isReversed)
            new SecurityComparer(context).Compare(operation);
        new ServerComparer(context).Compare(old, @new);
        new ParameterComparer(context, Request).Compare(operation);
        new BodyComparer(context, Request).Compare(operation);
        new ResponseComparer(context, Response).Compare(operation);
        CompareCallbacks(operation);
    }

    private void CompareCallbacks(OperationPair operation)
    {
        var (old, @new) = (
            context.Old.Object(operation.Old["callbacks"], "'callbacks'"), context.New.Object(operation.New["callbacks"], "'callbacks'"));
        foreach (var member in old?.Members ?? [])
            if (@new?[member.Name] is { } same)
                CompareCallback(operation, member.Name, member.Value, same);
            else
                context.Changes.Add(
                    Impact.Breaking, Response, "callback-removed", context.InOld(member.Value),
                    $"The callback '{member.Name}' of {operation.Name} does not come any more.");
        foreach (var member in @new?.Members ?? [])
            if (old?[member.Name] is null)
                context.Changes.Add(
                    Impact.Minor, Response, "callback-added", context.InNew(member.Value),
                    $"The callback '{member.Name}' of {operation.Name} can come now.");
    }

    // A callback has an expression for its address, which is a path by its form.
    private void CompareCallback(OperationPair operation, string name, SpecNode old, SpecNode @new)
    {
        if (depth == MaxDepth || context.Resolve(old, @new, $"The callback '{name}'") is not var (before, after))
            return;
        foreach (var (was, isNow) in Expressions(before, after))
        {
            var use = $"callback {name} of {operation.Name}";
            if (was is null || isNow is null)
                context.Changes.Add(
                    isNow is null ? Impact.Breaking : Impact.Minor, Response, isNow is null ? "callback-url-removed" : "callback-url-added",
                    isNow is null ? context.InOld(was!.Value) : context.InNew(isNow.Value),
                    isNow is null ? $"The service does not call {was!.Name} any more." : $"The service can call {isNow.Name} now.", use);
            else
                new PathItemComparer(context, !isReversed, depth + 1).Compare(
                    was.Value, isNow.Value, use, EmptyNames);
        }
    }

    private static readonly Dictionary<string, string> EmptyNames = [];

    private static IEnumerable<(SpecMember? Old, SpecMember? New)> Expressions(SpecNode old, SpecNode @new)
    {
        foreach (var member in old.Members.Where(IsExpression))
            yield return (member, @new.Member(member.Name));
        foreach (var member in @new.Members.Where(IsExpression))
            if (old.Member(member.Name) is null)
                yield return (null, member);

        static bool IsExpression(SpecMember member) => !member.Name.StartsWith("x-", StringComparison.Ordinal);
    }
}

/// <summary>An operation before and after, with the path items around it.</summary>
/// <param name="Name">Method and path.</param>
/// <param name="ParameterNames">The new names of path parameters by the old ones.</param>
internal sealed record OperationPair(
    SpecNode OldItem, SpecNode Old, SpecNode NewItem, SpecNode New, string Name, IReadOnlyDictionary<string, string> ParameterNames);
