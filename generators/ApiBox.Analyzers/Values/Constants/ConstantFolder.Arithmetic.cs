using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ApiBox.Analyzers.Values.Constants;

internal sealed partial class ConstantFolder
{
    private Constant? OfUnary(IUnaryOperation unary, int depth) =>
        unary.OperatorMethod is { ContainingType.SpecialType: not SpecialType.System_Decimal } ? null
        : (unary.OperatorKind, Fold(unary.Operand, depth + 1)) switch
        {
            (UnaryOperatorKind.Minus, Constant.Number number) => Numbers.Negate(number),
            (UnaryOperatorKind.Plus, Constant.Number number) => number,
            (UnaryOperatorKind.Not, Constant.Flag flag) => new Constant.Flag(!flag.Value),
            _ => null,
        };

    private Constant? OfBinary(IBinaryOperation binary, int depth)
    {
        if (binary.IsLifted
            || binary.OperatorMethod is { ContainingType.SpecialType: not (SpecialType.System_Decimal or SpecialType.System_String) })
            return null;
        return (Fold(binary.LeftOperand, depth + 1), Fold(binary.RightOperand, depth + 1)) switch
        {
            (Constant.Number left, Constant.Number right) => Numbers.Combine(binary.OperatorKind, left, right),
            (Constant.Text left, Constant.Text right) when binary.OperatorKind == BinaryOperatorKind.Add =>
                new Constant.Text(left.Value + right.Value),
            _ => null,
        };
    }

    private Constant? OfInterpolation(IInterpolatedStringOperation interpolation, int depth)
    {
        if (interpolation.Type?.SpecialType != SpecialType.System_String)
            return null;
        var text = new StringBuilder();
        foreach (var part in interpolation.Parts)
        {
            if (part is IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string plain } })
                text.Append(plain);
            else if (part is IInterpolationOperation { Alignment: null, FormatString: null } inner
                && Interpolated(Fold(inner.Expression, depth + 1)) is { } value)
                text.Append(value);
            else
                return null;
        }

        return new Constant.Text(text.ToString());
    }

    // What numbers look like depends on the culture, unless they are whole and positive.
    private static string? Interpolated(Constant? value) => value switch
    {
        Constant.Text text => text.Value,
        Constant.Listed listed => listed.Value,
        Constant.Number { Value: int or long or short or byte or uint or ulong or ushort } number when number.Exact >= 0 => number.Display,
        _ => null,
    };
}
