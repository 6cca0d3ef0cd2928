using System.Collections.Immutable;
using ApiBox.Analyzers.Values.Checks;
using ApiBox.Analyzers.Values.Constants;
using ApiBox.Analyzers.ClientRules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ApiBox.Analyzers.Values;

/// <summary>
/// Checks values in requests by the rules of the client's description. Nodes are selected by the names of members first, so that code that
/// does not use a client is not bound for this analyzer.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ValueAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ValueDescriptors.All.ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (RuleCatalog.Of(start.Compilation) is not { } catalog)
                return;
            start.RegisterSyntaxNodeAction(node => Assignment(node, catalog), SyntaxKind.SimpleAssignmentExpression);
            start.RegisterSyntaxNodeAction(node => Call(node, catalog), SyntaxKind.InvocationExpression);
            start.RegisterSyntaxNodeAction(
                node => Creation(node, catalog), SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression);
            if (catalog.HasBetween)
                start.RegisterSyntaxNodeAction(node => With(node, catalog), SyntaxKind.WithExpression);
        });
    }

    private static void Assignment(SyntaxNodeAnalysisContext node, RuleCatalog catalog)
    {
        var name = ((AssignmentExpressionSyntax)node.Node).Left switch
        {
            IdentifierNameSyntax simple => simple.Identifier.ValueText,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            _ => "",
        };
        if (catalog.Properties.Contains(name)
            && node.SemanticModel.GetOperation(node.Node, node.CancellationToken) is ISimpleAssignmentOperation assignment
            && assignment.Target is IPropertyReferenceOperation { Property: { } property }
            && catalog.Of(property) is { } rules)
            Report(node, new ValueChecker(Folder(node, catalog)).Check(rules, assignment.Value));
    }

    private static void Call(SyntaxNodeAnalysisContext node, RuleCatalog catalog)
    {
        var call = (InvocationExpressionSyntax)node.Node;
        if (!catalog.Methods.Contains(call.CalledName())
            || node.SemanticModel.GetOperation(call, node.CancellationToken) is not IInvocationOperation invocation
            || catalog.OfMethod(invocation.TargetMethod) is not { } method)
            return;
        var checker = new ValueChecker(Folder(node, catalog));
        foreach (var argument in invocation.Arguments)
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter }
                && method.Parameter(invocation.TargetMethod.Name, parameter.Name) is { } rules)
                Report(node, checker.Check(rules, argument.Value));
    }

    private static void Creation(SyntaxNodeAnalysisContext node, RuleCatalog catalog)
    {
        var creation = (BaseObjectCreationExpressionSyntax)node.Node;
        var isText = creation.ArgumentList is { Arguments.Count: 1 };
        if (!isText && creation.Initializer is null && !catalog.HasBetween)
            return;
        if (node.SemanticModel.GetTypeInfo(creation, node.CancellationToken).Type is not INamedTypeSymbol type)
            return;
        if (isText && catalog.IsOpenEnum(type))
            OpenEnum(node, catalog, creation, type);
        else if (catalog.Of(type) is { Between.Count: > 0 } rules
            && node.SemanticModel.GetOperation(creation, node.CancellationToken) is IObjectCreationOperation operation)
            Between(node, catalog, type, rules, operation.Initializer, creation);
    }

    private static void OpenEnum(
        SyntaxNodeAnalysisContext node, RuleCatalog catalog, BaseObjectCreationExpressionSyntax creation, INamedTypeSymbol type)
    {
        if (node.SemanticModel.GetOperation(creation, node.CancellationToken) is not IObjectCreationOperation { Arguments: [var argument] })
            return;
        foreach (var found in Folder(node, catalog).Alternatives(argument.Value))
            if (found.Value is Constant.Text text && ListedChecks.Unknown(
                type, text.Value, found.Syntax, creation, Field(node, catalog, creation)) is { } violation)
                Report(node, [violation]);
    }

    // The field that an expression is assigned to, also as a branch of a condition.
    private static ValueRules? Field(SyntaxNodeAnalysisContext node, RuleCatalog catalog, ExpressionSyntax value)
    {
        SyntaxNode? parent = value.Parent;
        while (parent is ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or CastExpressionSyntax
            or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } or SwitchExpressionArmSyntax
            or SwitchExpressionSyntax)
            parent = parent.Parent;
        return parent is AssignmentExpressionSyntax assignment
            && node.SemanticModel.GetSymbolInfo(assignment.Left, node.CancellationToken).Symbol is IPropertySymbol property
            ? catalog.Of(property)
            : null;
    }

    private static void With(SyntaxNodeAnalysisContext node, RuleCatalog catalog)
    {
        var with = (WithExpressionSyntax)node.Node;
        if (node.SemanticModel.GetTypeInfo(with, node.CancellationToken).Type is INamedTypeSymbol type
            && catalog.Of(type) is { Between.Count: > 0 } rules
            && node.SemanticModel.GetOperation(with, node.CancellationToken) is IWithOperation operation)
            Between(node, catalog, type, rules, operation.Initializer, with);
    }

    private static void Between(
        SyntaxNodeAnalysisContext node, RuleCatalog catalog, INamedTypeSymbol type, TypeRules rules,
        IObjectOrCollectionInitializerOperation? initializer, ExpressionSyntax expression)
    {
        var facts = new ObjectFacts(node.SemanticModel, catalog, Folder(node, catalog), node.CancellationToken);
        var isWhole = expression is BaseObjectCreationExpressionSyntax && facts.IsSentAsWritten(expression);
        var members = facts.Of(rules, initializer, isWhole);
        var place = expression switch
        {
            ObjectCreationExpressionSyntax creation => creation.Type.GetLocation(),
            ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.GetLocation(),
            WithExpressionSyntax with => with.WithKeyword.GetLocation(),
            _ => expression.GetLocation(),
        };
        foreach (var rule in rules.Between)
            if (BetweenEvaluator.Object(rule.Rule, members) == false)
                node.ReportDiagnostic(Diagnostic.Create(ValueDescriptors.BetweenFields, place, type.Name, rule.Text));
    }

    private static ConstantFolder Folder(SyntaxNodeAnalysisContext node, RuleCatalog catalog) =>
        new(node.SemanticModel, catalog.IsOpenEnum, node.CancellationToken);

    private static void Report(SyntaxNodeAnalysisContext node, IEnumerable<Violation> violations)
    {
        foreach (var violation in violations)
            node.ReportDiagnostic(violation.ToDiagnostic());
    }
}
