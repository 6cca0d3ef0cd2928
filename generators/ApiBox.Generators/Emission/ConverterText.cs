using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;

namespace ApiBox.Generators.Emission;

/// <summary>
/// The converters of properties. Responses of the service are read tolerantly; everything else is read as the description says.
/// </summary>
internal static class ConverterText
{
    private const string Runtime = "global::ApiBox.Runtime.";

    /// <summary>The converter's type, or null where the plain one will do.</summary>
    public static string? Of(PropertyModel property, ObjectModel owner) => property.Value switch
    {
        { Kind: ValueKind.Time, TolerantTime: true } =>
            Runtime + (TypeText.IsNullable(property) ? "TimeConverter" : "RequiredTimeConverter"),
        { Kind: ValueKind.Uri } when IsAddress(property, owner) => WireMetadataEmitter.UriConverter,
        { Kind: ValueKind.Uri } when owner.Lenient => Runtime + "UriConverter",
        _ => owner.Lenient ? null : IsNeverNull(property, owner) ? Present(property.Value) : Strict(property.Value),
    };

    /// <summary>
    /// Whether a property is an address that is null when it is absent. One that must be there has no null, and keeps what was sent.
    /// </summary>
    public static bool IsAddress(PropertyModel property, ObjectModel owner) =>
        owner.HidesAbsent && property.Value.Kind == ValueKind.Uri && TypeText.IsNullable(property);

    private static bool IsNeverNull(PropertyModel property, ObjectModel owner) =>
        !owner.IsReceived
            && !property.Required
            && !property.Value.Nullable
            && property.Value.Kind is not (ValueKind.Array or ValueKind.Map);

    /// <summary>
    /// Members that are optional but not nullable. System.Text.Json itself reads objects, lists, and maps, and knows the location of what
    /// is wrong in them; null reads as left out there.
    /// </summary>
    private static string? Present(ValueModel value)
    {
        var inner = Strict(value) ?? value.Kind switch
        {
            ValueKind.Text or ValueKind.Boolean or ValueKind.Single or ValueKind.Double or ValueKind.Decimal =>
                $"{Runtime}PlainConverter<{TypeText.Of(value)}>",
            ValueKind.OpenEnum => $"{Runtime}OpenEnumConverter<{value.TypeName}>",
            ValueKind.Union => value.TypeName + "JsonConverter",
            _ => null,
        };
        if (value.Kind == ValueKind.Any)
            return Runtime + "AnyConverter";
        return inner is null
            ? null
            : $"{Runtime}{(value.Kind.IsReference() ? "PresentReferenceConverter" : "PresentConverter")}<{TypeText.Of(value)}, {inner}>";
    }

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
        // A list of what may be null is written without the question mark, which the converter's own type does not have.
        if (!item.Nullable || item.Kind.IsReference())
            return $"{Runtime}{converter}<{TypeText.Of(item)}, {inner}>";
        return $"{Runtime}{converter}<{TypeText.Of(item)}?, {Runtime}NullableConverter<{TypeText.Of(item)}, {inner}>>";
    }
}
