using ApiBox.Analyzers.Values.Constants;
using ApiBox.Analyzers.ClientRules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ApiBox.Analyzers.Values.Checks;

/// <summary>Collects what the initializer of an object says of its members.</summary>
internal sealed class ObjectFacts(
    SemanticModel model, RuleCatalog catalog, ConstantFolder folder, CancellationToken cancellation)
{
    /// <param name="isWhole">Whether members that the initializer does not mention are not sent.</param>
    public Dictionary<string, Fact> Of(TypeRules type, IObjectOrCollectionInitializerOperation? initializer, bool isWhole)
    {
        var members = new Dictionary<string, Fact>(StringComparer.Ordinal);
        if (isWhole)
            foreach (var property in type.Properties.Values)
                members[property.Name] = Fact.Absent;
        foreach (var step in initializer?.Initializers.AsEnumerable() ?? [])
            if (step is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment
                && type.Properties.TryGetValue(target.Property.Name, out var rules))
                members[rules.Name] = Of(assignment.Value, target.Property);
        return members;
    }

    private Fact Of(IOperation value, IPropertySymbol property)
    {
        var constant = folder.Single(value);
        // A required member that may be null is sent as null; another one is left out.
        if (constant is Constant.Null)
            return property.IsRequired ? Fact.Unknown : Fact.Absent;
        if (constant is not null)
            return new Fact(constant, true);
        return property.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
            ? new Fact(null, true)
            : Fact.Unknown;
    }

    /// <summary>
    /// Whether an object goes to a client as it is written here: as an argument, or through a variable that is used for nothing else. Other
    /// code could complete it using <c>with</c>.
    /// </summary>
    public bool IsSentAsWritten(ExpressionSyntax creation)
    {
        if (IsForClient(creation))
            return true;
        if (creation.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }
            || model.GetDeclaredSymbol(declarator, cancellation) is not ILocalSymbol local
            || declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not SyntaxNode owner)
            return false;
        // The statements of a program without a class are siblings.
        owner = owner is GlobalStatementSyntax ? owner.Parent! : owner;
        var uses = owner.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(use => use.Identifier.ValueText == local.Name
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(use, cancellation).Symbol, local))
            .ToList();
        return uses.Count > 0 && uses.TrueForAll(use => IsForClient(use) || IsAccess(use));
    }

    private bool IsForClient(ExpressionSyntax expression) =>
        expression.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            && model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { ContainingType: { } type }
            && catalog.IsClient(type);

    private static bool IsAccess(IdentifierNameSyntax use) =>
        use.Parent is MemberAccessExpressionSyntax access && access.Expression == use
            && access.Parent is not AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression };
}
