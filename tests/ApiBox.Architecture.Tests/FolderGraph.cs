using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiBox.Architecture.Tests;

/// <summary>
/// Reads which folders of a project use which others. A folder is the first step of a file's path; files beside the project file are in
/// <see cref="Root"/>. Source that other generators add is not there, and names that only it declares are passed over.
/// </summary>
internal static class FolderGraph
{
    public const string Root = "(root)";

    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, DocumentationMode.None);

    private static readonly Lazy<IReadOnlyList<MetadataReference>> Framework = new(static () =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ]);

    /// <summary>The references between folders of a project.</summary>
    /// <param name="files">The project's sources by their paths below the project.</param>
    public static IReadOnlyList<FolderReference> Of(IEnumerable<(string Path, string Text)> files)
    {
        var trees = files.Select(static file => CSharpSyntaxTree.ParseText(file.Text, Options, file.Path)).ToList();
        var compilation = CSharpCompilation.Create(
            "Project", [.. trees, CSharpSyntaxTree.ParseText(ImplicitUsings, Options)], Framework.Value,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        return [.. trees.SelectMany(tree => Of(tree, compilation.GetSemanticModel(tree))).Distinct()];
    }

    private static IEnumerable<FolderReference> Of(SyntaxTree tree, SemanticModel model)
    {
        var from = FolderOf(tree.FilePath);
        foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (SymbolOf(model.GetSymbolInfo(name)) is not { } symbol)
                continue;
            foreach (var declaration in symbol.OriginalDefinition.DeclaringSyntaxReferences.Take(1))
                if (FolderOf(declaration.SyntaxTree.FilePath) is var to && to != from)
                    yield return new FolderReference(from, to, tree.FilePath, NameOf(symbol));
        }
    }

    private static ISymbol? SymbolOf(SymbolInfo info) => (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) switch
    {
        null or INamespaceSymbol or ILocalSymbol or IParameterSymbol or ITypeParameterSymbol or IRangeVariableSymbol or ILabelSymbol =>
            null,
        IMethodSymbol { ReducedFrom: { } extension } => extension,
        IAliasSymbol { Target: INamedTypeSymbol target } => target,
        var symbol => symbol,
    };

    private static string NameOf(ISymbol symbol) =>
        symbol is INamedTypeSymbol ? symbol.Name : $"{symbol.ContainingType?.Name}.{symbol.Name}";

    private static string FolderOf(string path) => path.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? path[..slash] : Root;
}
