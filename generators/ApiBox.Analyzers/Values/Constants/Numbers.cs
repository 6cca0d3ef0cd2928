using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ApiBox.Analyzers.Values.Constants;

/// <summary>Calculates with numbers as C# does. What would overflow is not known.</summary>
internal static class Numbers
{
    /// <summary>The number in another type; null for a type that is not numeric.</summary>
    public static Constant? Convert(Constant.Number number, ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] })
            type = inner;
        try
        {
            // A cast cuts the fraction off; System.Convert would round it.
            var value = number.Value is double or float or decimal && IsWhole(type?.SpecialType)
                ? Math.Truncate(System.Convert.ToDecimal(number.Value))
                : number.Value;
            return type?.SpecialType switch
            {
                SpecialType.System_SByte => new(System.Convert.ToSByte(value)),
                SpecialType.System_Byte => new(System.Convert.ToByte(value)),
                SpecialType.System_Int16 => new(System.Convert.ToInt16(value)),
                SpecialType.System_UInt16 => new(System.Convert.ToUInt16(value)),
                SpecialType.System_Int32 => new(System.Convert.ToInt32(value)),
                SpecialType.System_UInt32 => new(System.Convert.ToUInt32(value)),
                SpecialType.System_Int64 => new(System.Convert.ToInt64(value)),
                SpecialType.System_UInt64 => new(System.Convert.ToUInt64(value)),
                SpecialType.System_Single => new(System.Convert.ToSingle(value)),
                SpecialType.System_Double => new(System.Convert.ToDouble(value)),
                SpecialType.System_Decimal => new(System.Convert.ToDecimal(value)),
                SpecialType.System_Object => number,
                _ => (Constant.Number?)null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static bool IsWhole(SpecialType? type) => type is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    public static Constant? Negate(Constant.Number number) => number.Value switch
    {
        int value when value != int.MinValue => new Constant.Number(-value),
        long value when value != long.MinValue => new Constant.Number(-value),
        float value => new Constant.Number(-value),
        double value => new Constant.Number(-value),
        decimal value => new Constant.Number(-value),
        _ => null,
    };

    public static Constant? Combine(BinaryOperatorKind kind, Constant.Number left, Constant.Number right)
    {
        try
        {
            return (left.Value, right.Value) switch
            {
                (int a, int b) => Whole(kind, a, b) is { } result ? new Constant.Number(checked((int)result)) : null,
                (long a, long b) => Whole(kind, a, b) is { } result ? new Constant.Number(result) : null,
                (double a, double b) => Real(kind, a, b) is { } result ? new Constant.Number(result) : null,
                (float a, float b) => Real(kind, a, b) is { } result ? new Constant.Number((float)result) : null,
                (decimal a, decimal b) => Exact(kind, a, b) is { } result ? new Constant.Number(result) : null,
                _ => null,
            };
        }
        catch (Exception error) when (error is OverflowException or DivideByZeroException)
        {
            return null;
        }
    }

    private static long? Whole(BinaryOperatorKind kind, long left, long right) => checked(kind switch
    {
        BinaryOperatorKind.Add => left + right,
        BinaryOperatorKind.Subtract => left - right,
        BinaryOperatorKind.Multiply => left * right,
        BinaryOperatorKind.Divide => left / right,
        BinaryOperatorKind.Remainder => left % right,
        _ => null,
    });

    private static double? Real(BinaryOperatorKind kind, double left, double right) => kind switch
    {
        BinaryOperatorKind.Add => left + right,
        BinaryOperatorKind.Subtract => left - right,
        BinaryOperatorKind.Multiply => left * right,
        BinaryOperatorKind.Divide => left / right,
        BinaryOperatorKind.Remainder => left % right,
        _ => null,
    };

    private static decimal? Exact(BinaryOperatorKind kind, decimal left, decimal right) => kind switch
    {
        BinaryOperatorKind.Add => left + right,
        BinaryOperatorKind.Subtract => left - right,
        BinaryOperatorKind.Multiply => left * right,
        BinaryOperatorKind.Divide => left / right,
        BinaryOperatorKind.Remainder => left % right,
        _ => null,
    };
}
