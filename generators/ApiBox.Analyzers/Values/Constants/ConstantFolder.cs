using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ApiBox.Analyzers.Values.Constants;

/// <summary>
/// Finds the values of expressions: what the compiler knows, and beyond that static read-only fields, Uri, open enums and lists.
/// </summary>
internal sealed partial class ConstantFolder(SemanticModel model, Func<ITypeSymbol?, bool> isOpenEnum, CancellationToken cancellation)
{
    private const int MaxDepth = 32;

    /// <summary>
    /// The values that an expression can have. Of a conditional expression, those of its branches; what is not known is left out.
    /// </summary>
    public IEnumerable<Alternative> Alternatives(IOperation operation)
    {
        foreach (var branch in Branches(operation, 0))
            if (Fold(branch, 0) is { } value)
                yield return new Alternative(value, Unwrap(branch).Syntax, branch);
    }

    /// <summary>The value of an expression; null when it is not known or depends on a condition.</summary>
    public Constant? Single(IOperation operation) => Fold(operation, 0);

    /// <summary>The expression without conversions that the compiler added.</summary>
    public static IOperation Unwrap(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { IsImplicit: true } conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parentheses:
                    operation = parentheses.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    private static IEnumerable<IOperation> Branches(IOperation operation, int depth)
    {
        if (operation.ConstantValue.HasValue || depth > MaxDepth)
            return [operation];
        return Unwrap(operation) switch
        {
            IConditionalOperation { WhenFalse: { } no } conditional =>
                Branches(conditional.WhenTrue, depth + 1).Concat(Branches(no, depth + 1)),
            ICoalesceOperation coalesce => Branches(coalesce.Value, depth + 1).Concat(Branches(coalesce.WhenNull, depth + 1)),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Branches(arm.Value, depth + 1)),
            IThrowOperation => [],
            IConversionOperation { IsImplicit: false } conversion
                when Unwrap(conversion.Operand) is IConditionalOperation or ISwitchExpressionOperation => [],
            _ => [operation],
        };
    }

    private Constant? Fold(IOperation operation, int depth)
    {
        cancellation.ThrowIfCancellationRequested();
        if (depth > MaxDepth)
            return null;
        if (operation.ConstantValue is { HasValue: true } known)
            return OfValue(known.Value);
        if (operation.Syntax is CollectionExpressionSyntax collection)
            return OfCollection(collection);
        return operation switch
        {
            IConversionOperation conversion => OfConversion(conversion, depth),
            IParenthesizedOperation parentheses => Fold(parentheses.Operand, depth + 1),
            IFieldReferenceOperation field => OfField(field.Field, depth),
            IPropertyReferenceOperation { Instance: null } property => OfProperty(property.Property),
            IDefaultValueOperation fallback => OfDefault(fallback.Type),
            IObjectCreationOperation creation => OfCreation(creation, depth),
            IUnaryOperation unary => OfUnary(unary, depth),
            IBinaryOperation binary => OfBinary(binary, depth),
            IInterpolatedStringOperation text => OfInterpolation(text, depth),
            IArrayCreationOperation { Initializer: { } items } => OfItems(items.ElementValues),
            IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] } => OfItems([]),
            IInvocationOperation { TargetMethod: { Name: "Empty", ContainingType.Name: "Array" or "Enumerable" } } => OfItems([]),
            _ => null,
        };
    }

    private static Constant? OfValue(object? value) => value switch
    {
        null => new Constant.Null(),
        bool flag => new Constant.Flag(flag),
        string text => new Constant.Text(text),
        char => null,
        _ => new Constant.Number(value),
    };

    private Constant? OfDefault(ITypeSymbol? type) =>
        type is null ? null
        : type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? new Constant.Null()
        : isOpenEnum(type) ? new Constant.Listed(type, "")
        : null;

    private Constant? OfConversion(IConversionOperation conversion, int depth) =>
        conversion.OperatorMethod is { ContainingType.SpecialType: not SpecialType.System_Decimal } ? null
        : Fold(conversion.Operand, depth + 1) is not { } value ? null
        : value is Constant.Number number ? Numbers.Convert(number, conversion.Type)
        : value;

    private Constant? OfField(IFieldSymbol field, int depth)
    {
        if (field is { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String })
            return new Constant.Text("");
        if (!field.IsStatic || !field.IsReadOnly || field.ContainingType.StaticConstructors.Any(static one => !one.IsImplicitlyDeclared)
            || field.DeclaringSyntaxReferences is not [var declaration]
            || declaration.GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } initializer })
            return null;
        // The field may be in another file.
#pragma warning disable RS1030 // The model of another file is needed only where a request takes a field of it.
        var owner = initializer.SyntaxTree == model.SyntaxTree ? model : model.Compilation.GetSemanticModel(initializer.SyntaxTree);
#pragma warning restore RS1030
        return owner.GetOperation(initializer, cancellation) is { } operation ? Fold(Converted(operation), depth + 1) : null;
    }

    // The conversion to the field's type is around what is written.
    private static IOperation Converted(IOperation operation) =>
        operation.Parent is IConversionOperation { IsImplicit: true } conversion ? conversion : operation;

    // The values of an open enum are static properties.
    private Constant? OfProperty(IPropertySymbol property) =>
        isOpenEnum(property.ContainingType) && ClientRules.KnownTexts.Find(property.ContainingType, property.Name) is { } text
            ? new Constant.Listed(property.ContainingType, text)
            : null;

    private Constant? OfCreation(IObjectCreationOperation creation, int depth)
    {
        var type = creation.Type as INamedTypeSymbol;
        if (type is null)
            return null;
        if (isOpenEnum(type))
            return creation.Arguments.Length == 0 ? new Constant.Listed(type, "")
                : Fold(creation.Arguments[0].Value, depth + 1) is Constant.Text text ? new Constant.Listed(type, text.Value)
                : null;
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return creation.Arguments is [var inner] ? Fold(inner.Value, depth + 1) : new Constant.Null();
        if (type.SpecialType == SpecialType.System_String)
            return Repeated(creation, depth);
        if (type is { Name: "Uri", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            return OfUri(creation, depth);
        return creation.Initializer is { } items && type.AllInterfaces.Any(static one => one.Name == "ICollection" && one.IsGenericType)
            ? OfList(creation, items)
            : null;
    }

    private Constant? Repeated(IObjectCreationOperation creation, int depth) =>
        creation.Arguments is [{ Value.ConstantValue: { HasValue: true, Value: char c } }, var count]
            && Fold(count.Value, depth + 1) is Constant.Number { Value: int and >= 0 and <= 1_000_000 } number
            ? new Constant.Text(new string(c, (int)number.Value))
            : null;

    private Constant? OfUri(IObjectCreationOperation creation, int depth)
    {
        if (creation.Arguments.Length == 0)
            return null;
        var first = Fold(creation.Arguments[0].Value, depth + 1);
        if (creation.Arguments.Length == 1 || creation.Arguments[1].Parameter?.Type.Name is "UriKind" or "UriCreationOptions")
            return first is Constant.Text text ? new Constant.Address(text.Value) : null;
        var second = Fold(creation.Arguments[1].Value, depth + 1);
        var relative = second switch { Constant.Text one => one.Value, Constant.Address one => one.Value, _ => null };
        return first is Constant.Address start && relative is not null
            && Uri.TryCreate(start.Value, UriKind.Absolute, out var root) && Uri.TryCreate(root, relative, out var whole)
            ? new Constant.Address(whole.OriginalString)
            : null;
    }
}
