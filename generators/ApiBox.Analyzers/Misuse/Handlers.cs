using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ApiBox.Analyzers.Misuse;

/// <summary>What a handler of exceptions catches, and what it does with them.</summary>
internal sealed class Handlers(Sdk sdk)
{
    /// <summary>Whether a handler catches a type. A filter that does not look at types is taken to let all of them through.</summary>
    public bool Catches(ICatchClauseOperation handler, INamedTypeSymbol? thrown) =>
        thrown is not null
        && (IsAny(handler) || IsOrDerives(thrown, handler.ExceptionType))
        && (handler.Filter is null || MayPass(handler.Filter, thrown));

    /// <summary>Whether a handler is for that type alone.</summary>
    public static bool IsFor(ICatchClauseOperation handler, INamedTypeSymbol? type) =>
        SymbolEqualityComparer.Default.Equals(handler.ExceptionType, type);

    /// <summary>Whether an earlier handler of the same try takes a type, so that this one does not get it.</summary>
    public bool IsTakenBefore(ICatchClauseOperation handler, INamedTypeSymbol? thrown) =>
        handler.Parent is ITryOperation tried
        && tried.Catches.TakeWhile(one => one != handler).Any(one => Catches(one, thrown));

    /// <summary>Whether the handler throws at its end, at least under a condition.</summary>
    public static bool Throws(ICatchClauseOperation handler) =>
        handler.Handler.InSameFunction().Any(static one => one is IThrowOperation);

    /// <summary>Whether the handler looks at the exception.</summary>
    public static bool UsesException(ICatchClauseOperation handler) =>
        handler.Locals.Length > 0
        && handler.Handler.Descendants().Any(one => one is ILocalReferenceOperation { } reference
            && handler.Locals.Contains(reference.Local, SymbolEqualityComparer.Default));

    /// <summary>Whether the end of the handler leads out of the loop.</summary>
    public static bool Leaves(ICatchClauseOperation handler, ILoopOperation loop) =>
        handler.Handler.Operations.Length > 0
        && Ends(handler.Handler.Operations[handler.Handler.Operations.Length - 1], loop);

    private static bool Ends(IOperation last, ILoopOperation loop) => last switch
    {
        IReturnOperation or IThrowOperation => last.Kind != OperationKind.YieldReturn,
        IExpressionStatementOperation statement => statement.Operation is IThrowOperation,
        IBranchOperation branch => branch.BranchKind == BranchKind.GoTo
            || branch.BranchKind == BranchKind.Break && SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel),
        IBlockOperation { Operations.Length: > 0 } block => Ends(block.Operations[block.Operations.Length - 1], loop),
        IConditionalOperation { WhenFalse: { } other } condition => Ends(condition.WhenTrue, loop) && Ends(other, loop),
        _ => false,
    };

    private bool IsAny(ICatchClauseOperation handler) =>
        handler.ExceptionType is null or { SpecialType: SpecialType.System_Object } || IsFor(handler, sdk.SystemException);

    private static bool IsOrDerives(ITypeSymbol type, ITypeSymbol ancestor)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
                return true;
        }

        return false;
    }

    private static bool MayPass(IOperation filter, INamedTypeSymbol thrown) => filter.Unwrapped() switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both =>
            MayPass(both.LeftOperand, thrown) && MayPass(both.RightOperand, thrown),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either =>
            MayPass(either.LeftOperand, thrown) || MayPass(either.RightOperand, thrown),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => MayFail(not.Operand, thrown),
        IIsTypeOperation test => IsOrDerives(thrown, test.TypeOperand),
        IIsPatternOperation test => MayMatch(test.Pattern, thrown),
        _ => true,
    };

    private static bool MayFail(IOperation filter, INamedTypeSymbol thrown) => filter.Unwrapped() switch
    {
        IIsTypeOperation test => !IsOrDerives(thrown, test.TypeOperand),
        IIsPatternOperation { Pattern: ITypePatternOperation or IDeclarationPatternOperation } test => !MayMatch(test.Pattern, thrown),
        IIsPatternOperation { Pattern: IBinaryPatternOperation pattern } => !MayMatch(pattern, thrown),
        _ => true,
    };

    private static bool MayMatch(IPatternOperation pattern, INamedTypeSymbol thrown) => pattern switch
    {
        ITypePatternOperation type => IsOrDerives(thrown, type.MatchedType),
        IDeclarationPatternOperation { MatchedType: { } type } => IsOrDerives(thrown, type),
        IRecursivePatternOperation recursive => IsOrDerives(thrown, recursive.MatchedType),
        INegatedPatternOperation { Pattern: IConstantPatternOperation } => true,
        INegatedPatternOperation negated => !MayMatch(negated.Pattern, thrown),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either =>
            MayMatch(either.LeftPattern, thrown) || MayMatch(either.RightPattern, thrown),
        IBinaryPatternOperation both => MayMatch(both.LeftPattern, thrown) && MayMatch(both.RightPattern, thrown),
        _ => true,
    };
}
