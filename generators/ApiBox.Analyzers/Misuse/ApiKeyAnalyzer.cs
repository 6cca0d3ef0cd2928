using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ApiBox.Analyzers.Misuse;

/// <summary>Reports API keys in source code: in options, in a provider of keys, and in the configuration.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ApiKeyAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.KeyInSource);

    private protected override void Register(CompilationStartAnalysisContext context, Sdk sdk)
    {
        if (sdk.Options is not { } options)
            return;
        var files = new ConcurrentDictionary<SyntaxTree, bool>();
        context.RegisterSyntaxNodeAction(
            node =>
            {
                if (files.GetOrAdd(node.Node.SyntaxTree, static tree => NamesKey(tree.ToString())))
                    Analyze(node, options, sdk);
            },
            SyntaxKind.SimpleAssignmentExpression, SyntaxKind.CoalesceAssignmentExpression, SyntaxKind.InvocationExpression,
            SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression,
            SyntaxKind.CollectionInitializerExpression);
    }

    // A file that does not name a key sets none.
    private static bool NamesKey(string text) => text.IndexOf("ApiKey", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("API_KEY", StringComparison.Ordinal) >= 0;

    private static void Analyze(SyntaxNodeAnalysisContext context, INamedTypeSymbol options, Sdk sdk)
    {
        switch (context.SemanticModel.GetOperation(context.Node, context.CancellationToken))
        {
            case IDeconstructionAssignmentOperation assignment:
                AnalyzeTuple(context, assignment, options, sdk);
                break;
            case IAssignmentOperation assignment:
                AnalyzeAssignment(context, assignment, options, sdk);
                break;
            case IObjectOrCollectionInitializerOperation initializer:
                foreach (var element in initializer.Initializers)
                    if (element is IInvocationOperation add)
                        AnalyzeArguments(context, add.Arguments, sdk);
                break;
            case IInvocationOperation call:
                AnalyzeArguments(context, call.Arguments, sdk);
                break;
            case IObjectCreationOperation creation:
                AnalyzeArguments(context, creation.Arguments, sdk);
                break;
        }
    }

    private static void AnalyzeAssignment(
        SyntaxNodeAnalysisContext context, IAssignmentOperation assignment, INamedTypeSymbol options, Sdk sdk)
    {
        if (assignment.Target is not IPropertyReferenceOperation target)
            return;
        if (target.Property.IsIndexer)
        {
            if (target.Arguments.Length == 1 && IsNameOfKey(target.Arguments[0].Value))
                Check(context, assignment.Value, sdk);
        }
        else if (IsOf(target.Property, options))
        {
            if (target.Property.Name == "ApiKey")
                Check(context, assignment.Value, sdk);
            else if (target.Property.Name == "ApiKeyProvider")
                CheckProvider(context, assignment.Value, sdk);
        }
    }

    private static void AnalyzeTuple(
        SyntaxNodeAnalysisContext context, IDeconstructionAssignmentOperation assignment, INamedTypeSymbol options, Sdk sdk)
    {
        if (assignment.Target is not ITupleOperation targets || assignment.Value.Unwrapped() is not ITupleOperation values)
            return;
        for (var index = 0; index < Math.Min(targets.Elements.Length, values.Elements.Length); index++)
        {
            if (targets.Elements[index] is IPropertyReferenceOperation { Property.Name: "ApiKey" } target && IsOf(target.Property, options))
                Check(context, values.Elements[index], sdk);
        }
    }

    // A name and a value beside each other, such as of UseSetting, SetEnvironmentVariable, Add, KeyValuePair.
    private static void AnalyzeArguments(SyntaxNodeAnalysisContext context, ImmutableArray<IArgumentOperation> arguments, Sdk sdk)
    {
        for (var index = 0; index + 1 < arguments.Length; index++)
        {
            if (arguments[index].Parameter?.Type.SpecialType == SpecialType.System_String && IsNameOfKey(arguments[index].Value)
                && arguments[index + 1].Value.Unwrapped()?.Type?.SpecialType == SpecialType.System_String)
            {
                Check(context, arguments[index + 1].Value, sdk);
            }
        }
    }

    private static void CheckProvider(SyntaxNodeAnalysisContext context, IOperation provider, Sdk sdk)
    {
        foreach (var one in provider.Descendants())
        {
            // The key, new ValueTask<string>(key), or ValueTask.FromResult(key).
            if (one is not IReturnOperation { ReturnedValue: { } returned })
                continue;
            var value = returned.Unwrapped() switch
            {
                IObjectCreationOperation { Type.Name: "ValueTask", Arguments.Length: 1 } creation => creation.Arguments[0].Value,
                IInvocationOperation { TargetMethod.Name: "FromResult", Arguments.Length: 1 } call => call.Arguments[0].Value,
                _ => returned,
            };
            Check(context, value, sdk);
        }
    }

    private static void Check(SyntaxNodeAnalysisContext context, IOperation value, Sdk sdk)
    {
        switch (value.Unwrapped())
        {
            case ICoalesceOperation coalesce:
                Check(context, coalesce.Value, sdk);
                Check(context, coalesce.WhenNull, sdk);
                break;
            case IConditionalOperation { WhenFalse: { } other } condition:
                Check(context, condition.WhenTrue, sdk);
                Check(context, other, sdk);
                break;
            case { } text when TextOf(text) is { } key && KeyText.LooksIssued(key) && !sdk.IsTest(context.ContainingSymbol):
                context.ReportDiagnostic(Diagnostic.Create(Rules.KeyInSource, text.Syntax.GetLocation()));
                break;
        }
    }

    private static string? TextOf(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } => Initializer(field),
        IPropertyReferenceOperation { Property: { IsReadOnly: true, IsIndexer: false } property } => Initializer(property),
        ILocalReferenceOperation { } local when !IsAssigned(local) => local.Initializer()?.ConstantValue switch
        {
            { HasValue: true, Value: string text } => text,
            _ => null,
        },
        _ => null,
    };

    private static string? Initializer(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences is { Length: 1 } references && references[0].GetSyntax() switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
            PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
            PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } => value,
            _ => null,
        } is LiteralExpressionSyntax { Token.Value: string text } ? text : null;

    private static bool IsAssigned(ILocalReferenceOperation local) => local.Root().Descendants().Any(one =>
        one is IAssignmentOperation { Target: ILocalReferenceOperation target }
        && SymbolEqualityComparer.Default.Equals(target.Local, local.Local));

    // "ApiBox:ApiKey", "ApiBox:second:ApiKey", "ApiBox__ApiKey", "APIBOX_API_KEY".
    private static bool IsNameOfKey(IOperation value) => value.ConstantValue is { HasValue: true, Value: string name }
        && (name.EndsWith(":ApiKey", StringComparison.OrdinalIgnoreCase) || name.EndsWith("__ApiKey", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("_API_KEY", StringComparison.Ordinal))
        && IsOfClient(name, value);

    // The constants of a client, or names that begin as those of the product.
    private static bool IsOfClient(string name, IOperation value) =>
        name.StartsWith("ApiBox", StringComparison.OrdinalIgnoreCase)
        || value.DescendantsAndSelf().Any(static one => one is IFieldReferenceOperation { Field.Name: "ApiKeyVariable" or "SectionName" });

    private static bool IsOf(IPropertySymbol property, INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(property.ContainingType, type);
}
