using System.Collections.Immutable;
using System.Composition;
using ApiBox.Analyzers.Values;
using ApiBox.Analyzers.Values.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace ApiBox.CodeFixes.Values;

/// <summary>
/// Replaces a value that the description does not allow by the one that the analyzer suggests: the nearest bound, step or known value, or
/// the callback address for programs that only poll.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceValueFix))]
[Shared]
public sealed class ReplaceValueFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        ValueDescriptors.BelowMinimum.Id, ValueDescriptors.AboveMaximum.Id, ValueDescriptors.NotAMultiple.Id,
        ValueDescriptors.UnknownText.Id, ValueDescriptors.NotAllowed.Id, ValueDescriptors.InvalidAddress.Id,
        ValueDescriptors.UnreachableAddress.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is null || !diagnostic.Properties.TryGetValue(Violation.ReplacementProperty, out var text) || text is null)
                continue;
            var span = diagnostic.AdditionalLocations is [var whole] ? whole.SourceSpan : diagnostic.Location.SourceSpan;
            if (root.FindNode(span, getInnermostNodeForTie: true) is not ExpressionSyntax replaced)
                continue;
            var shown = text.Replace("global::ApiBox.", "");
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Use {shown.Substring(shown.LastIndexOf(':') + 1)}",
                    _ => Task.FromResult(Replace(context.Document, root, replaced, text)),
                    equivalenceKey: diagnostic.Id),
                diagnostic);
        }
    }

    private static Document Replace(Document document, SyntaxNode root, ExpressionSyntax replaced, string text)
    {
        var expression = SyntaxFactory.ParseExpression(text)
            .WithTriviaFrom(replaced)
            .WithAdditionalAnnotations(Simplifier.Annotation);
        return document.WithSyntaxRoot(root.ReplaceNode(replaced, expression));
    }
}
