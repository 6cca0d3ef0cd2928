using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiBox.CodeFixes.Misuse;

/// <summary>Questions about the code around a place.</summary>
internal static class Syntax
{
    /// <summary>Whether <c>await</c> can be written here.</summary>
    public static bool CanAwait(SyntaxNode node)
    {
        foreach (var outer in node.Ancestors())
        {
            switch (outer)
            {
                case LockStatementSyntax or QueryExpressionSyntax or UnsafeStatementSyntax or AttributeSyntax or CatchFilterClauseSyntax:
                    return false;
                case AnonymousFunctionExpressionSyntax lambda:
                    return lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword);
                case LocalFunctionStatementSyntax local:
                    return local.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case MethodDeclarationSyntax method:
                    return method.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax
                    or BaseFieldDeclarationSyntax:
                    return false;
                case GlobalStatementSyntax:
                    return true;
            }
        }

        return false;
    }

    /// <summary>A name for a variable that nothing near has.</summary>
    public static string FreeName(string name, SyntaxNode node, SemanticModel model)
    {
        var scope = node.Ancestors().OfType<MemberDeclarationSyntax>()
            .FirstOrDefault(static one => one is not GlobalStatementSyntax) ?? node.SyntaxTree.GetRoot();
        var taken = new HashSet<string>(scope.DescendantTokens().Where(static one => one.IsKind(SyntaxKind.IdentifierToken))
            .Select(static one => one.ValueText));
        for (var number = 1; ; number++)
        {
            var candidate = number == 1 ? name : name + number;
            if (!taken.Contains(candidate) && model.LookupSymbols(node.SpanStart, name: candidate).IsEmpty)
                return candidate;
        }
    }

    /// <summary>The name of a type as it can be written here.</summary>
    public static string TypeText(string space, string name, SyntaxNode node, SemanticModel model) =>
        model.LookupNamespacesAndTypes(node.SpanStart, name: name).IsEmpty ? $"global::{space}.{name}" : name;

    /// <summary>The expression with <c>await</c> before it, in parentheses where it is part of another one.</summary>
    public static ExpressionSyntax Await(ExpressionSyntax task, SyntaxNode replaced)
    {
        var result = SyntaxFactory.AwaitExpression(
            SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), task.WithoutTrivia());
        ExpressionSyntax whole = replaced.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax
            or ElementAccessExpressionSyntax or InvocationExpressionSyntax or PostfixUnaryExpressionSyntax
            ? SyntaxFactory.ParenthesizedExpression(result)
            : result;
        return whole.WithTriviaFrom(replaced);
    }
}
