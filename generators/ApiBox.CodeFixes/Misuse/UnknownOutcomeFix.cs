using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiBox.CodeFixes.Misuse;

/// <summary>Leaves unknown outcomes to the caller: by a filter, or for a handler of nothing else, by rethrowing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownOutcomeFix))]
[Shared]
public sealed class UnknownOutcomeFix()
    : MisuseFix("Leave unknown outcomes to the caller", "APIBOX402", "APIBOX403", "APIBOX404", "APIBOX405")
{
    private const string Unknown = "ApiBoxOutcomeUnknownException";

    private protected override Change? Plan(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        if (FindHandler(node, model, cancellationToken) is not { } handler)
            return null;
        if (TypeOf(handler, model, cancellationToken) is { Name: Unknown })
        {
            // Only a swallowed one: what else the handler does may be needed.
            return handler.Filter is not null || handler.Block.DescendantNodes().OfType<InvocationExpressionSyntax>().Any()
                ? null
                : new Change(handler, handler.WithBlock(Rethrow(handler.Block)));
        }

        var name = handler.Declaration?.Identifier.ValueText is { Length: > 0 } existing
            ? existing
            : Syntax.FreeName("error", handler, model);
        var declaration = handler.Declaration is { } declared
            ? declared.Identifier.ValueText.Length > 0
                ? declared
                : SyntaxFactory.CatchDeclaration(declared.Type.WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.Identifier(name))
                    .WithTrailingTrivia(declared.GetTrailingTrivia())
            : SyntaxFactory.CatchDeclaration(
                SyntaxFactory.ParseTypeName(Syntax.TypeText("System", "Exception", handler, model)).WithTrailingTrivia(SyntaxFactory.Space),
                SyntaxFactory.Identifier(name));
        var test = $"{name} is not {Syntax.TypeText("ApiBox", Unknown, handler, model)}";
        if (handler.Filter is { } filter)
            test += filter.FilterExpression is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression }
                or ConditionalExpressionSyntax or AssignmentExpressionSyntax
                ? $" && ({filter.FilterExpression})"
                : $" && {filter.FilterExpression}";
        var end = handler.Filter?.GetTrailingTrivia() ?? (handler.Declaration?.GetTrailingTrivia() ?? handler.CatchKeyword.TrailingTrivia);
        return new Change(handler, handler
            .WithCatchKeyword(handler.CatchKeyword.WithTrailingTrivia(SyntaxFactory.Space))
            .WithDeclaration(declaration.WithTrailingTrivia(SyntaxFactory.Space))
            .WithFilter(SyntaxFactory.CatchFilterClause(
                SyntaxFactory.Token(SyntaxKind.WhenKeyword).WithTrailingTrivia(SyntaxFactory.Space),
                SyntaxFactory.Token(SyntaxKind.OpenParenToken),
                SyntaxFactory.ParseExpression(test),
                SyntaxFactory.Token(SyntaxKind.CloseParenToken)).WithTrailingTrivia(end)));
    }

    // The handler that the diagnostic is at or in. A loop has it around the call.
    private static CatchClauseSyntax? FindHandler(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        if (node.FirstAncestorOrSelf<CatchClauseSyntax>() is { } around)
            return around;
        foreach (var outer in node.Ancestors())
        {
            if (outer is TryStatementSyntax tried && tried.Block.Span.Contains(node.Span))
            {
                return tried.Catches.FirstOrDefault(one =>
                    TypeOf(one, model, cancellationToken) is null or { Name: "Exception" or "ApiBoxException" or Unknown });
            }

            if (outer is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax
                or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax)
                return null;
        }

        return null;
    }

    private static BlockSyntax Rethrow(BlockSyntax block) => block.WithStatements(SyntaxFactory.SingletonList<StatementSyntax>(
            SyntaxFactory.ThrowStatement().WithTrailingTrivia(SyntaxFactory.ElasticLineFeed)))
        .WithAdditionalAnnotations(Microsoft.CodeAnalysis.Formatting.Formatter.Annotation);

    private static ITypeSymbol? TypeOf(CatchClauseSyntax handler, SemanticModel model, CancellationToken cancellationToken) =>
        handler.Declaration is { } declaration ? model.GetTypeInfo(declaration.Type, cancellationToken).Type : null;
}
