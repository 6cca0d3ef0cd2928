using ApiBox.Generators.Model;

namespace ApiBox.Generators.Emission;

/// <summary>The converters of properties. Answers of the service are read tolerantly; everything else is read as the description says.</summary>
internal static class ConverterText
{
    private const string Runtime = "global::ApiBox.Runtime.";

    /// <summary>The converter's type, or null where the plain one will do.</summary>
    public static string? Of(PropertyModel property, bool lenient) => property.Value switch
    {
        { Kind: ValueKind.Time, TolerantTime: true } => Runtime + (TypeText.IsNullable(property) ? "TimeConverter" : "RequiredTimeConverter"),
        { Kind: ValueKind.Uri } when lenient => Runtime + "UriConverter",
        _ => lenient ? null : Strict(property.Value),
    };

    private static string? Strict(ValueModel value) => value.Kind switch
    {
        ValueKind.Uri => Runtime + "StrictUriConverter",
        ValueKind.Time => Runtime + "TimestampConverter",
        ValueKind.Date => Runtime + "DateConverter",
        ValueKind.Guid => Runtime + "UuidConverter",
        ValueKind.Bytes => Runtime + "Base64Converter",
        // JSON Schema takes 2.0 for a whole number.
        ValueKind.Int32 => Runtime + "IntegerConverter<int>",
        ValueKind.Int64 => Runtime + "IntegerConverter<long>",
        ValueKind.Array => Items("ListConverter", value.Item!),
        ValueKind.Map => Items("MapConverter", value.Item!),
        _ => null,
    };

    private static string? Items(string converter, ValueModel item)
    {
        if (Strict(item) is not { } inner || item.TolerantTime)
            return null;
        if (!item.Nullable)
            return $"{Runtime}{converter}<{TypeText.Of(item)}, {inner}>";
        return TypeText.IsReference(item.Kind) ? null : $"{Runtime}{converter}<{TypeText.Of(item)}?, {Runtime}NullableConverter<{TypeText.Of(item)}, {inner}>>";
    }
}
