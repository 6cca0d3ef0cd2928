using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ApiBox.Analyzers.Misuse;

/// <summary>Finds loops that submit the same request again until it succeeds.</summary>
internal sealed class SubmissionLoop(Sdk sdk)
{
    private readonly Handlers _handlers = new(sdk);

    /// <summary>
    /// Whether a loop around the submission sends it again after an exception that leaves the outcome unknown, or again and again until the
    /// task's result is right.
    /// </summary>
    public bool Repeats(IInvocationOperation call)
    {
        var handlers = new List<ICatchClauseOperation>();
        var inner = (IOperation)call;
        foreach (var outer in call.AncestorsInFunction())
        {
            switch (outer)
            {
                case ITryOperation tried when inner == tried.Body:
                    handlers.AddRange(tried.Catches);
                    break;
                case ILoopOperation loop when IsRepeated(call, loop, handlers):
                    return true;
            }

            inner = outer;
        }

        return false;
    }

    private bool IsRepeated(IInvocationOperation call, ILoopOperation loop, List<ICatchClauseOperation> handlers)
    {
        if (!EndsOnSuccess(call, loop) || call.Arguments.Any(argument => Varies(argument.Value, loop, 0)))
            return false;
        if (handlers.Any(handler => Continues(handler, loop, sdk.OutcomeUnknown)))
            return true;
        return Waits(loop.Body) && IsUnbounded(loop)
            && (handlers.Any(handler => Continues(handler, loop, sdk.TaskFailed) && Waits(handler)) || SuccessIsConditional(call, loop));
    }

    // Only a wait throws that the task failed.
    private bool Waits(ICatchClauseOperation handler) => handler.Parent is ITryOperation tried && Waits(tried.Body);

    private bool Waits(IOperation body) => body.InSameFunction()
        .Any(one => one is IInvocationOperation { TargetMethod.Name: "WaitForCompletionAsync" or "WatchAsync" or "GetDetailsAsync" } wait
            && sdk.IsRuntimeMember(wait.TargetMethod));

    private bool Continues(ICatchClauseOperation handler, ILoopOperation loop, INamedTypeSymbol? thrown) =>
        _handlers.Catches(handler, thrown) && !_handlers.IsTakenBefore(handler, thrown) && !Handlers.Leaves(handler, loop);

    private static bool EndsOnSuccess(IInvocationOperation call, ILoopOperation loop) =>
        IsWithin(call, loop.Body) && (Exits(call, loop).Any() || Condition(loop) is { } condition && Watches(condition, loop));

    private static bool SuccessIsConditional(IInvocationOperation call, ILoopOperation loop)
    {
        var exits = Exits(call, loop).ToList();
        return exits.Count == 0
            ? Condition(loop) is { } condition && Watches(condition, loop)
            : exits.All(exit => exit.AncestorsInFunction().TakeWhile(one => one != loop)
                .Any(static one => one is IConditionalOperation or ISwitchOperation)) && !SharesBranch(call, exits, loop);
    }

    // if (first) { submit; break; } does not come back.
    private static bool SharesBranch(IOperation call, List<IOperation> exits, ILoopOperation loop)
    {
        var around = call.AncestorsInFunction().TakeWhile(one => one != loop)
            .FirstOrDefault(static one => one is IConditionalOperation or ISwitchOperation);
        return around is not null && exits.Any(exit => exit.AncestorsInFunction()
            .First(static one => one is IConditionalOperation or ISwitchOperation or ILoopOperation) == around);
    }

    // Returns and breaks that come after the call, outside of handlers.
    private static IEnumerable<IOperation> Exits(IInvocationOperation call, ILoopOperation loop) => loop.Body.InSameFunction()
        .Where(one => one is IReturnOperation { Kind: OperationKind.Return }
                or IBranchOperation { BranchKind: BranchKind.GoTo }
            || one is IBranchOperation { BranchKind: BranchKind.Break } branch
                && SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel))
        .Where(one => one.Syntax.Span.End >= call.Syntax.Span.End
            && !one.AncestorsInFunction().TakeWhile(outer => outer != loop).Any(static outer => outer is ICatchClauseOperation));

    private static IOperation? Condition(ILoopOperation loop) => loop switch
    {
        IWhileLoopOperation one => one.Condition,
        IForLoopOperation one => one.Condition,
        _ => null,
    };

    // Whether the condition depends on what the body sets, other than a counter.
    private static bool Watches(IOperation condition, ILoopOperation loop) => condition.DescendantsAndSelf()
        .Any(one => one is ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation { Instance: null }
            && !IsCounter(one.Type) && loop.Body.InSameFunction().Any(inner => inner is ISimpleAssignmentOperation assignment
                && SameVariable(assignment.Target, one)));

    private static bool IsUnbounded(ILoopOperation loop)
    {
        if (loop is not (IWhileLoopOperation or IForLoopOperation))
            return false;
        var condition = Condition(loop);
        return (condition is null or { ConstantValue: { HasValue: true, Value: true } } || !condition.DescendantsAndSelf().Any(IsLimit))
            && !loop.InSameFunction().Any(static one => one is IIncrementOrDecrementOperation or ICompoundAssignmentOperation
                || one is IThrowOperation && !one.AncestorsInFunction().Any(static outer => outer is ICatchClauseOperation));
    }

    private static bool IsLimit(IOperation one) =>
        IsCounter(one.Type) || one.Type?.Name is "DateTime" or "DateTimeOffset" or "TimeSpan" or "CancellationToken" or "Stopwatch"
        || one is IInvocationOperation;

    private static bool IsCounter(ITypeSymbol? type) =>
        type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    // Whether an argument can be another one in each turn. What is called is not known, so it can.
    private static bool Varies(IOperation value, ILoopOperation loop, int depth)
    {
        foreach (var one in value.DescendantsAndSelf())
        {
            switch (one)
            {
                case IInvocationOperation { TargetMethod: var method } when !IsConstant(method):
                    return true;
                case IIncrementOrDecrementOperation or IAnonymousFunctionOperation or IAwaitOperation or IDynamicInvocationOperation:
                    return true;
                case ILocalReferenceOperation reference when depth > 3 || Varies(reference, loop, depth):
                    return true;
                case IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation
                    when !IsOfInitializer(one) && IsAssigned(one, loop) && one.Type?.Name != "CancellationToken":
                    return true;
            }
        }

        return false;
    }

    private static bool Varies(ILocalReferenceOperation reference, ILoopOperation loop, int depth)
    {
        if (reference.Type?.Name == "CancellationToken")
            return false;
        if (loop.Locals.Contains(reference.Local, SymbolEqualityComparer.Default))
            return true;
        var declarator = loop.InSameFunction().OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(one.Symbol, reference.Local));
        if (declarator is null)
        {
            // Declared outside of the loop, or by a pattern, an out argument or a deconstruction in it.
            return IsAssigned(reference, loop) || loop.InSameFunction().Any(one => one switch
            {
                IDeclarationExpressionOperation declaration => declaration.Expression.DescendantsAndSelf()
                    .Any(inner => SameVariable(inner, reference)),
                IDeclarationPatternOperation pattern => SymbolEqualityComparer.Default.Equals(pattern.DeclaredSymbol, reference.Local),
                IRecursivePatternOperation pattern => SymbolEqualityComparer.Default.Equals(pattern.DeclaredSymbol, reference.Local),
                _ => false,
            });
        }

        return IsAssigned(reference, loop)
            || declarator.GetVariableInitializer() is { } initializer && Varies(initializer.Value, loop, depth + 1);
    }

    private static bool IsAssigned(IOperation variable, ILoopOperation loop) => loop.InSameFunction().Any(one => one switch
    {
        IAssignmentOperation assignment => assignment.Target.DescendantsAndSelf().Any(target => SameVariable(target, variable)),
        IIncrementOrDecrementOperation change => SameVariable(change.Target, variable),
        IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } argument => SameVariable(argument.Value, variable),
        _ => false,
    });

    // { Title = … } sets a member of the new object, and does not read one.
    private static bool IsOfInitializer(IOperation one) =>
        one is IMemberReferenceOperation
        {
            Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver },
        };

    private static bool IsConstant(IMethodSymbol method) =>
        method.ContainingType is { Name: "ICallbackUrls" or "CancellationToken" or "ApiBoxFile" or "TimeSpan" };

    private static bool SameVariable(IOperation one, IOperation other) => (one.Unwrapped(), other.Unwrapped()) switch
    {
        (ILocalReferenceOperation a, ILocalReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Local, b.Local),
        (IParameterReferenceOperation a, IParameterReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Parameter, b.Parameter),
        (IMemberReferenceOperation a, IMemberReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Member, b.Member),
        _ => false,
    };

    private static bool IsWithin(IOperation operation, IOperation outer) =>
        operation.AncestorsInFunction().Any(one => one == outer);
}
