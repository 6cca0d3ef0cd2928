using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiBox.CodeFixes.Misuse;

/// <summary>Reads the key of the product's client from its environment variable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeyFromEnvironmentFix))]
[Shared]
public sealed class KeyFromEnvironmentFix() : MisuseFix("Read the key from the environment", "APIBOX406")
{
    private protected override Change? Plan(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        // For the client of another description the variable has another name, and a provider must not return null.
        if (node.Parent is not AssignmentExpressionSyntax { Left: var target } assignment || assignment.Right != node
            || model.GetSymbolInfo(target, cancellationToken).Symbol is not IPropertySymbol { Name: "ApiKey" }
            || model.Compilation.GetTypeByMetadataName("ApiBox.ApiBoxClient") is not { } client
            || client.GetMembers("ApiKeyVariable").IsEmpty)
        {
            return null;
        }

        var environment = Syntax.TypeText("System", "Environment", node, model);
        var owner = Syntax.TypeText("ApiBox", "ApiBoxClient", node, model);
        var call = SyntaxFactory.ParseExpression($"{environment}.GetEnvironmentVariable({owner}.ApiKeyVariable)");
        return new Change(node, call.WithTriviaFrom(node));
    }
}
