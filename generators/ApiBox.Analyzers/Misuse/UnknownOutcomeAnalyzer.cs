using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ApiBox.Analyzers.Misuse;

/// <summary>Reports handlers that submit again, ignore an unknown outcome, or take it for a refusal.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownOutcomeAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Rules.RepeatedInCatch, Rules.SwallowedOutcome, Rules.OutcomeAsRefusal);

    private protected override void Register(CompilationStartAnalysisContext context, Sdk sdk)
    {
        var handlers = new Handlers(sdk);
        var loops = new SubmissionLoop(sdk);
        context.RegisterSyntaxNodeAction(
            node =>
            {
                if (MayMatter((CatchClauseSyntax)node.Node, sdk)
                    && node.SemanticModel.GetOperation(node.Node, node.CancellationToken) is ICatchClauseOperation handler)
                {
                    Analyze(node, handler, sdk, handlers, loops);
                }
            },
            SyntaxKind.CatchClause);
    }

    // A handler of the exception itself, or around a paid call.
    private static bool MayMatter(CatchClauseSyntax clause, Sdk sdk) =>
        clause.Declaration?.Type.GetLastToken().ValueText == sdk.OutcomeUnknown?.Name
        || clause.Parent is TryStatementSyntax tried && tried.Block.DescendantNodes()
            .Any(node => node is InvocationExpressionSyntax call && sdk.IsPaidName(call.CalledName()));

    private static void Analyze(
        SyntaxNodeAnalysisContext context, ICatchClauseOperation handler, Sdk sdk, Handlers handlers, SubmissionLoop loops)
    {
        if (!handlers.Catches(handler, sdk.OutcomeUnknown) || handlers.IsTakenBefore(handler, sdk.OutcomeUnknown)
            || handler.Parent is not ITryOperation tried || sdk.IsTest(context.ContainingSymbol))
        {
            return;
        }

        var isForIt = Handlers.IsFor(handler, sdk.OutcomeUnknown);
        var calls = tried.Body.InSameFunction().OfType<IInvocationOperation>()
            .Where(call => sdk.IsPaid(call.TargetMethod) && !IsHandledInside(call, tried, handlers, sdk))
            .ToList();
        if (calls.Count == 0 && !isForIt)
            return;

        if (context.ContainingSymbol is { } function && FindRepetition(handler, calls, function) is { } repeated)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.RepeatedInCatch, repeated.NameLocation(), repeated.TargetMethod.Name));
            return;
        }

        if (Handlers.Throws(handler) || Handlers.UsesException(handler) || calls.Any(loops.Repeats))
            return;
        if (DoesNothing(handler))
            context.ReportDiagnostic(Diagnostic.Create(Rules.SwallowedOutcome, LocationOf(handler)));
        else if (!isForIt)
            context.ReportDiagnostic(Diagnostic.Create(Rules.OutcomeAsRefusal, LocationOf(handler), calls[0].TargetMethod.Name));
    }

    // A try in the try, whose handlers get the exception first.
    private static bool IsHandledInside(IOperation call, ITryOperation outer, Handlers handlers, Sdk sdk)
    {
        var inner = call;
        foreach (var around in call.AncestorsInFunction().TakeWhile(one => one != outer))
        {
            if (around is ITryOperation tried && inner == tried.Body && tried.Catches.Any(one => handlers.Catches(one, sdk.OutcomeUnknown)
                && !Handlers.Throws(one)))
            {
                return true;
            }

            inner = around;
        }

        return false;
    }

    // The same operation in the handler, or the method itself, which begins with it.
    private static IInvocationOperation? FindRepetition(
        ICatchClauseOperation handler, List<IInvocationOperation> calls, ISymbol function) => handler.Handler.InSameFunction()
        .OfType<IInvocationOperation>()
        .FirstOrDefault(call => calls.Any(one => IsSame(one.TargetMethod, call.TargetMethod))
            || calls.Count > 0 && IsSame(call.TargetMethod, FunctionOf(handler) ?? function));

    private static ISymbol? FunctionOf(IOperation operation)
    {
        for (var current = operation; current is not null; current = current.Parent)
        {
            if (current is ILocalFunctionOperation local)
                return local.Symbol;
            if (current is IAnonymousFunctionOperation lambda)
                return lambda.Symbol;
        }

        return null;
    }

    private static bool IsSame(ISymbol one, ISymbol other) =>
        SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition);

    // Nothing that tells anybody: pauses, and values that mean "no task".
    private static bool DoesNothing(ICatchClauseOperation handler) => handler.Handler.InSameFunction().All(static one => one switch
    {
        IInvocationOperation call => call.TargetMethod.Name is "Delay" or "Sleep" or "Yield" or "FromResult" or "ConfigureAwait"
            or "FromSeconds" or "FromMilliseconds" or "FromMinutes" or "Empty",
        IReturnOperation { ReturnedValue: { } value } => SaysNothing(value),
        ISimpleAssignmentOperation assignment => SaysNothing(assignment.Value),
        IObjectCreationOperation or IIncrementOrDecrementOperation or ICompoundAssignmentOperation or IThrowOperation => false,
        _ => true,
    });

    private static bool SaysNothing(IOperation value) => value.Unwrapped() switch
    {
        null or IDefaultValueOperation => true,
        { ConstantValue: { HasValue: true, Value: null or false } } => true,
        IInvocationOperation { Arguments.Length: 1, TargetMethod.Name: "FromResult" } call => SaysNothing(call.Arguments[0].Value),
        _ => false,
    };

    private static Location LocationOf(ICatchClauseOperation handler) => handler.Syntax is CatchClauseSyntax clause
        ? clause.Declaration?.Type.GetLocation() ?? clause.CatchKeyword.GetLocation()
        : handler.Syntax.GetLocation();
}
