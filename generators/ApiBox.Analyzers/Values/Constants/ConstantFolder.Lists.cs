using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ApiBox.Analyzers.Values.Constants;

internal sealed partial class ConstantFolder
{
    private static Constant.List OfItems(IEnumerable<IOperation> items) =>
        new(items.Select(static item => new ListItem(item, Unwrap(item).Syntax)).ToImmutableArray(), IsWhole: true);

    // Roslyn 4.8 has no operation for a collection expression, but one for each of its elements.
    private Constant.List OfCollection(CollectionExpressionSyntax collection)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>();
        var isWhole = true;
        foreach (var element in collection.Elements)
        {
            if (element is ExpressionElementSyntax { Expression: { } expression })
                items.Add(new ListItem(OfElement(expression), expression));
            else
                isWhole = false;
        }

        return new Constant.List(items.ToImmutable(), isWhole);
    }

    private IOperation? OfElement(SyntaxNode expression) =>
        model.GetOperation(expression, cancellation) is { } operation ? Converted(operation) : null;

    // new List<T> { a, b }: calls of Add. Capacities and other lists as arguments are left alone.
    private static Constant.List? OfList(IObjectCreationOperation creation, IObjectOrCollectionInitializerOperation initializer)
    {
        if (creation.Arguments.Any(static argument => argument.Parameter?.Type.SpecialType != SpecialType.System_Int32))
            return null;
        var items = ImmutableArray.CreateBuilder<ListItem>();
        foreach (var step in initializer.Initializers)
        {
            if (step is not IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var argument] })
                return null;
            items.Add(new ListItem(argument.Value, Unwrap(argument.Value).Syntax));
        }

        return new Constant.List(items.ToImmutable(), IsWhole: true);
    }

    /// <summary>The values that an item can have.</summary>
    public IEnumerable<Alternative> Alternatives(ListItem item) =>
        item.Operation is { } operation ? Alternatives(operation)
        : model.GetConstantValue(item.Syntax, cancellation) is { HasValue: true } known && OfValue(known.Value) is { } value
            ? [new Alternative(value, item.Syntax, null!)]
            : [];
}
