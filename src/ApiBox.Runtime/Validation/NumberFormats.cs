using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>The formats of OpenAPI that limit numbers: the range of the type, and whole numbers for those that are.</summary>
internal static class NumberFormats
{
    // The greatest finite float is 2^128 - 2^104, which is written a little greater than it is.
    private static readonly ExactNumber MaxFloat = ExactNumber.Parse("3.4028235e38");

    // The greatest finite double is 2^1024 - 2^971.
    private static readonly ExactNumber MaxDouble = ExactNumber.Parse("1.7976931348623157081452742373170435679807e308");

    /// <summary>Whether a number is in the range of a format; unknown formats have none.</summary>
    public static bool Allows(string format, JsonElement number) => format switch
    {
        "int8" => IsWhole(number, sbyte.MinValue, sbyte.MaxValue),
        "uint8" => IsWhole(number, byte.MinValue, byte.MaxValue),
        "int16" => IsWhole(number, short.MinValue, short.MaxValue),
        "uint16" => IsWhole(number, ushort.MinValue, ushort.MaxValue),
        "int32" => IsWhole(number, int.MinValue, int.MaxValue),
        "uint32" => IsWhole(number, uint.MinValue, uint.MaxValue),
        "int64" => IsWhole(number, long.MinValue, long.MaxValue),
        "uint64" => IsWhole(number, ulong.MinValue, ulong.MaxValue),
        "float" => IsWithin(number, MaxFloat),
        "double" => IsWithin(number, MaxDouble),
        _ => true,
    };

    private static bool IsWhole(JsonElement number, Int128 least, Int128 greatest) =>
        ExactNumber.Of(number).TryInt128(out var whole) && whole >= least && whole <= greatest;

    private static bool IsWithin(JsonElement number, ExactNumber greatest) =>
        (ExactNumber.Of(number) with { IsNegative = false }).CompareTo(greatest) <= 0;
}
