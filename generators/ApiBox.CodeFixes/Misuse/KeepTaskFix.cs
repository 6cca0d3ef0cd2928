using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiBox.CodeFixes.Misuse;

/// <summary>Keeps the task of a submission in a variable, and awaits the call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepTaskFix))]
[Shared]
public sealed class KeepTaskFix() : MisuseFix("Keep the task in a variable", "APIBOX401")
{
    private protected override Change? Plan(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call || !Syntax.CanAwait(call))
            return null;
        ExpressionSyntax value = call;
        while (value.Parent is AwaitExpressionSyntax or ParenthesizedExpressionSyntax or MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "ConfigureAwait" or "WaitAsync" or "AsTask",
                Parent: InvocationExpressionSyntax,
            })
        {
            value = value.Parent is MemberAccessExpressionSyntax access ? (ExpressionSyntax)access.Parent! : (ExpressionSyntax)value.Parent;
        }

        // A variable that holds the call is awaited; a dropped value gets one.
        if (value.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } })
            return declaration.Type.IsVar ? new Change(value, Syntax.Await(value, value)) : null;
        var dropped = value.Parent is AssignmentExpressionSyntax assignment && assignment.Right == value ? assignment : value;
        if (dropped.Parent is not ExpressionStatementSyntax statement
            || statement.Parent is not (BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax or StatementSyntax))
        {
            return null;
        }

        var awaited = value.WithoutTrivia() is var plain && plain is AwaitExpressionSyntax ? plain : Syntax.Await(plain, plain);
        var kept = (StatementSyntax)SyntaxFactory.LocalDeclarationStatement(SyntaxFactory.VariableDeclaration(
            SyntaxFactory.IdentifierName("var").WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.SingletonSeparatedList(SyntaxFactory.VariableDeclarator(
                SyntaxFactory.Identifier(Syntax.FreeName("task", statement, model)).WithTrailingTrivia(SyntaxFactory.Space),
                null,
                SyntaxFactory.EqualsValueClause(
                    SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space), awaited)))))
            .WithSemicolonToken(statement.SemicolonToken.WithLeadingTrivia());
        kept = kept.WithLeadingTrivia(statement.GetLeadingTrivia()).WithTrailingTrivia(statement.GetTrailingTrivia());

        // A declaration cannot be the only statement of an if or a loop.
        return new Change(statement, statement.Parent is BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax
            ? kept
            : SyntaxFactory.Block(kept).WithAdditionalAnnotations(Microsoft.CodeAnalysis.Formatting.Formatter.Annotation));
    }
}
