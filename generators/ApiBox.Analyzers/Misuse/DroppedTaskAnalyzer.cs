using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ApiBox.Analyzers.Misuse;

/// <summary>Reports submissions whose task nothing keeps.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DroppedTaskAnalyzer : SdkAnalyzer
{
    // Kinds of operations that compilers after the one that is referenced here have.
    private const int CollectionExpression = 127;
    private const int Spread = 128;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.DroppedTask);

    private protected override void Register(CompilationStartAnalysisContext context, Sdk sdk) =>
        RegisterCalls(context, sdk.IsPaidName, (node, call) => Analyze(node, call, sdk));

    private static void Analyze(SyntaxNodeAnalysisContext context, IInvocationOperation call, Sdk sdk)
    {
        if (!sdk.IsSubmission(call.TargetMethod) || IsOfMock(call) || !IsDropped(call) || sdk.IsTest(context.ContainingSymbol)
            || HasReceiver(call, sdk))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(Rules.DroppedTask, call.NameLocation(), call.TargetMethod.Name));
    }

    // Follows the value outwards until something uses it or it ends.
    private static bool IsDropped(IOperation value)
    {
        while (value.Parent is { } parent)
        {
            switch (parent)
            {
                case IExpressionStatementOperation:
                    return !IsInIgnoredLambda(parent);
                case ISimpleAssignmentOperation { Target: IDiscardOperation }:
                    return true;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    return value is not IAwaitOperation && IsTask(declarator.Symbol.Type) && !IsUsed(declarator);
                case IConversionOperation or IParenthesizedOperation or IAwaitOperation or IDelegateCreationOperation or IBlockOperation
                    or IArrayInitializerOperation or IArrayCreationOperation or IConditionalAccessOperation:
                    break;
                case IReturnOperation { Parent: IBlockOperation { Parent: IAnonymousFunctionOperation } }:
                    break;
                case IAnonymousFunctionOperation when parent.Parent is IDelegateCreationOperation:
                    break;
                case IArgumentOperation { Parent: IInvocationOperation outer } when PassesOn(outer.TargetMethod):
                    parent = outer;
                    break;
                case IInvocationOperation outer when outer.Instance == value && PassesOn(outer.TargetMethod):
                    break;
                case var collection when (int)collection.Kind is CollectionExpression or Spread:
                    break;
                default:
                    return false;
            }

            value = parent;
        }

        return false;
    }

    private static bool IsTask(ITypeSymbol type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 };

    private static bool IsUsed(IVariableDeclaratorOperation declarator) => declarator.Root().Descendants()
        .Any(one => one is ILocalReferenceOperation { } reference
            && SymbolEqualityComparer.Default.Equals(reference.Local, declarator.Symbol));

    // Methods whose result holds the task that they are given.
    private static bool PassesOn(IMethodSymbol method) => method.ContainingType.ToDisplayString() switch
    {
        "System.Threading.Tasks.Task" => method.Name is "Run" or "WhenAll" or "WhenAny" or "ConfigureAwait",
        "System.Threading.Tasks.TaskFactory" => method.Name is "StartNew",
        "System.Linq.Enumerable" => method.Name is "Select" or "ToList" or "ToArray" or "AsParallel",
        var name => method.Name is "ConfigureAwait" or "WaitAsync" or "AsTask" or "Unwrap" or "Preserve"
            && name.StartsWith("System.Threading.Tasks.", StringComparison.Ordinal),
    };

    // In expression trees and in set-ups of mocks nothing is called, and an assertion of an exception expects that there is no task.
    private static bool IsInIgnoredLambda(IOperation statement)
    {
        for (var current = statement.Parent; current is not null; current = current.Parent)
        {
            if (current is not IAnonymousFunctionOperation)
                continue;
            var holder = current.Parent;
            while (holder is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
            {
                if (holder.Type is { Name: "Expression" })
                    return true;
                holder = holder.Parent;
            }

            if (holder is IArgumentOperation { Parent: IInvocationOperation outer } && (IsMocking(outer.TargetMethod)
                || outer.TargetMethod.Name.Contains("Throw") || outer.TargetMethod.Name.Contains("Exception")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfMock(IInvocationOperation call) =>
        call.Receiver() is IInvocationOperation inner && IsMocking(inner.TargetMethod);

    private static bool IsMocking(IMethodSymbol method)
    {
        var space = method.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space?.Name is "Moq" or "NSubstitute" or "FakeItEasy";
    }

    // A request whose callbacks are received: a handler gets the result, and the store has the submission.
    private static bool HasReceiver(IInvocationOperation call, Sdk sdk) => call.Root().Descendants()
        .Any(one => one is IInvocationOperation { TargetMethod: { Name: "Create", ContainingType: { } type } }
            && SymbolEqualityComparer.Default.Equals(type, sdk.CallbackUrls));
}
