using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiBox.CodeFixes.Misuse;

/// <summary>Removes a handler that retries, where nothing configures it further.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveHandlerFix))]
[Shared]
public sealed class RemoveHandlerFix() : MisuseFix("Remove the handler", "APIBOX408")
{
    private protected override Change? Plan(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        if (node.Parent is not MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access
            || call.Parent is not ExpressionStatementSyntax statement)
            return null;
        return access.Expression is InvocationExpressionSyntax receiver
            ? new Change(call, receiver.WithTrailingTrivia(call.GetTrailingTrivia()))
            : statement.Parent is BlockSyntax ? new Change(statement, null)
            : statement.Parent is GlobalStatementSyntax global ? new Change(global, null)
            : null;
    }
}
