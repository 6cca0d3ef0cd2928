using ApiBox.OpenApi.Model;

namespace ApiBox.SpecDiff.Surface;

/// <summary>How a value's type is called in C#, without namespaces.</summary>
internal static class TypeName
{
    public static string Of(ValueModel value) => value.Kind switch
    {
        ValueKind.Text => "string",
        ValueKind.Uri => "Uri",
        ValueKind.Time => "DateTimeOffset",
        ValueKind.Date => "DateOnly",
        ValueKind.Guid => "Guid",
        ValueKind.Bytes => "byte[]",
        ValueKind.File => "ApiBoxFile",
        ValueKind.Boolean => "bool",
        ValueKind.Int32 => "int",
        ValueKind.Int64 => "long",
        ValueKind.Single => "float",
        ValueKind.Double => "double",
        ValueKind.Decimal => "decimal",
        ValueKind.Array => $"IReadOnlyList<{Item(value)}>",
        ValueKind.Map => $"IReadOnlyDictionary<string, {Item(value)}>",
        ValueKind.Any => "JsonElement",
        _ => value.TypeName ?? "JsonElement",
    };

    private static string Item(ValueModel value) => value.Item is { } item ? Of(item) + (item.Nullable ? "?" : "") : "JsonElement";
}
