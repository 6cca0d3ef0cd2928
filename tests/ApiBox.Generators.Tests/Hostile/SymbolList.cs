using ApiBox.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiBox.Generators.Tests.Hostile;

/// <summary>Everything that sources declare, and whatever of a text got out of the literals and comments it belongs in.</summary>
internal sealed class SymbolList
{
    private static readonly CSharpParseOptions Options = GeneratorHost.ParseOptions.WithDocumentationMode(DocumentationMode.Diagnose);

    private readonly List<string> _names = [];
    private readonly List<string> _sorts = [];
    private readonly List<string> _faults = [];

    /// <summary>Each symbol with the names of what it stands in, in order.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Each symbol with the sorts of what it stands in, in order.</summary>
    public IReadOnlyList<string> Sorts => _sorts;

    /// <summary>Errors of syntax, the marker as a name, and broken documentation.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public static SymbolList Of(IEnumerable<string> sources)
    {
        var list = new SymbolList();
        foreach (var source in sources)
            list.Add(CSharpSyntaxTree.ParseText(source, Options));
        list._names.Sort(StringComparer.Ordinal);
        list._sorts.Sort(StringComparer.Ordinal);
        return list;
    }

    private void Add(SyntaxTree tree)
    {
        _faults.AddRange(tree.GetDiagnostics().Select(static one => one.ToString()));
        foreach (var node in tree.GetRoot().DescendantNodesAndSelf(descendIntoTrivia: true))
        {
            // Elements and references of documentation, and directives, are as good as symbols: none may come from a text.
            var name = node switch
            {
                BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
                MethodDeclarationSyntax method => method.Identifier.ValueText,
                PropertyDeclarationSyntax property => property.Identifier.ValueText,
                VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
                ParameterSyntax parameter => parameter.Identifier.ValueText,
                EnumMemberDeclarationSyntax member => member.Identifier.ValueText,
                NamespaceDeclarationSyntax or FileScopedNamespaceDeclarationSyntax =>
                    ((BaseNamespaceDeclarationSyntax)node).Name.ToString(),
                MemberDeclarationSyntax or AttributeSyntax or StatementSyntax or DirectiveTriviaSyntax => "",
                XmlElementSyntax element => element.StartTag.Name.ToString(),
                XmlEmptyElementSyntax element => element.Name.ToString(),
                XmlCDataSectionSyntax or XmlCommentSyntax or XmlProcessingInstructionSyntax => "",
                _ => null,
            };
            if (name is null)
                continue;
            _names.Add(Chain(node, name));
            _sorts.Add(Chain(node, ""));
        }

        foreach (var token in tree.GetRoot().DescendantTokens(descendIntoTrivia: true))
            if (token.ValueText == HostileTexts.Marker && token.IsKind(SyntaxKind.IdentifierToken))
                _faults.Add($"{tree.GetLineSpan(token.Span).StartLinePosition}: the marker is a name");
        if (tree.GetRoot().DescendantTrivia().Any(static trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia)))
            _faults.Add("a part is left out by a directive");
    }

    private static string Chain(SyntaxNode node, string name) =>
        string.Join(
            '/',
            node.Ancestors()
                .OfType<MemberDeclarationSyntax>()
                .Reverse()
                .Select(static one => one.Kind().ToString())
                .Append($"{node.Kind()} {name}"));
}
