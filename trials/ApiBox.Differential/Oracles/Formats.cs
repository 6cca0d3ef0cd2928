using ApiBox.Conformance.Evaluation;
using ApiBox.Runtime;

namespace ApiBox.Differential.Oracles;

/// <summary>
/// The formats as the RFCs that JSON Schema names have them. What the product says of a text is taken here: Ajv and NJsonSchema say the
/// opposite where they differ, and each difference is named in <see cref="Explained"/>. Formats of numbers are ranges.
/// </summary>
internal static class Formats
{
    public static bool IsValid(string format, string text) => Check.IsFormat(format, text);

    public static bool IsValid(string format, Exact number) => format switch
    {
        "int32" => IsWithin(number, Exact.Parse("-2147483648"), Exact.Parse("2147483647")),
        "int64" => IsWithin(number, Exact.Parse("-9223372036854775808"), Exact.Parse("9223372036854775807")),
        "float" => IsWithin(number, Exact.Parse("-3.4028235e38"), Exact.Parse("3.4028235e38")),
        "double" =>
            IsWithin(
                number,
                Exact.Parse("-1.7976931348623157081452742373170435679807e308"),
                Exact.Parse("1.7976931348623157081452742373170435679807e308")),
        _ => true,
    };

    private static bool IsWithin(Exact number, Exact least, Exact most) => number.CompareTo(least) >= 0 && number.CompareTo(most) <= 0;
}
