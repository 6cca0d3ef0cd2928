using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiBox.CodeFixes.Misuse;

/// <summary>Awaits a task instead of blocking until it ends, where the code around is asynchronous.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AwaitFix))]
[Shared]
public sealed class AwaitFix() : MisuseFix("Await the call", "APIBOX407")
{
    private protected override Change? Plan(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        if (node.Parent is not MemberAccessExpressionSyntax { } access || access.Name != node || !Syntax.CanAwait(access))
            return null;
        switch (access.Name.Identifier.ValueText)
        {
            case "Result":
                return Awaited(access, access.Expression);
            case "GetResult" when access.Parent is InvocationExpressionSyntax whole
                && access.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax awaiter }
                && awaiter.Name.Identifier.ValueText == "GetAwaiter":
                return Awaited(whole, awaiter.Expression);
            case "Wait" when access.Parent is InvocationExpressionSyntax { Parent: ExpressionStatementSyntax } wait:
                return wait.ArgumentList.Arguments.Count switch
                {
                    0 => Awaited(wait, access.Expression),
                    1 when IsToken(wait.ArgumentList.Arguments[0].Expression, model, cancellationToken) =>
                        Awaited(wait, wait.WithExpression(access.WithName(SyntaxFactory.IdentifierName("WaitAsync")))),
                    _ => null,
                };
            case "WaitAll" when access.Parent is InvocationExpressionSyntax { Parent: ExpressionStatementSyntax } all
                && all.ArgumentList.Arguments.All(one => IsTask(one.Expression, model, cancellationToken)):
                return Awaited(all, all.WithExpression(access.WithName(SyntaxFactory.IdentifierName("WhenAll"))));
            default:
                return null;
        }
    }

    private static Change Awaited(ExpressionSyntax old, ExpressionSyntax task)
    {
        while (task is ParenthesizedExpressionSyntax { Expression: var inner })
            task = inner;
        return new Change(old, Syntax.Await(task, old));
    }

    private static bool IsToken(ExpressionSyntax argument, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetTypeInfo(argument, cancellationToken).Type?.Name is "CancellationToken" or "TimeSpan";

    private static bool IsTask(ExpressionSyntax argument, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetTypeInfo(argument, cancellationToken).Type is { } type && (type.Name == "Task" || type is IArrayTypeSymbol);
}
