using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ApiBox.CodeFixes.Misuse;

/// <summary>
/// A fix of one place at a time. All places of a document are fixed one after the other, so that none of them gets a name that another one
/// has taken.
/// </summary>
public abstract class MisuseFix : CodeFixProvider
{
    private readonly string _title;
    private readonly string[] _ids;

    private protected MisuseFix(string title, params string[] ids) => (_title, _ids) = (title, ids);

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(_ids);

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) => await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (Plan(node, model, context.CancellationToken) is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        _title,
                        cancellation => FixAsync(context.Document, ImmutableArray.Create(diagnostic), cancellation),
                        equivalenceKey: GetType().Name),
                    diagnostic);
            }
        }
    }

    /// <summary>What is replaced, and how; null where the right answer is not known.</summary>
    private protected abstract Change? Plan(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken);

    private async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } original)
            return document;
        var marks = diagnostics.ToDictionary(static one => one, static _ => new SyntaxAnnotation());
        var marked = diagnostics.ToLookup(
            one => original.FindNode(one.Location.SourceSpan, getInnermostNodeForTie: true), one => marks[one]);
        var root = original.ReplaceNodes(
            marked.Select(static one => one.Key), (node, changed) => changed.WithAdditionalAnnotations(marked[node]));
        var current = document.WithSyntaxRoot(root);
        foreach (var diagnostic in diagnostics)
        {
            if (await current.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } now
                || await current.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
                || now.GetAnnotatedNodes(marks[diagnostic]).FirstOrDefault() is not { } node
                || Plan(node, model, cancellationToken) is not { } change)
            {
                continue;
            }

            var next = change.Replacement is null
                ? now.RemoveNode(change.Old, SyntaxRemoveOptions.KeepUnbalancedDirectives)
                : now.ReplaceNode(change.Old, change.Replacement);
            current = current.WithSyntaxRoot(next ?? now);
        }

        return current;
    }

    private protected sealed record Change(SyntaxNode Old, SyntaxNode? Replacement);
}
