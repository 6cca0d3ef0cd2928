using ApiBox.OpenApi.Model;

namespace ApiBox.OpenApi.Naming;

/// <summary>How values are written as C# types.</summary>
internal static class TypeText
{
    public const string CancellationToken = "global::System.Threading.CancellationToken";
    public const string Task = "global::System.Threading.Tasks.Task";
    public const string AdditionalProperties = "global::ApiBox.AdditionalProperties";
    public const string Collector = "global::ApiBox.Runtime.ValidationCollector";

    public static string Of(ValueModel value) => value.Kind switch
    {
        ValueKind.Text => "string",
        ValueKind.Uri => "global::System.Uri",
        ValueKind.Time => "global::System.DateTimeOffset",
        ValueKind.Date => "global::System.DateOnly",
        ValueKind.Guid => "global::System.Guid",
        ValueKind.Bytes => "byte[]",
        ValueKind.File => "global::ApiBox.ApiBoxFile",
        ValueKind.Boolean => "bool",
        ValueKind.Int32 => "int",
        ValueKind.Int64 => "long",
        ValueKind.Single => "float",
        ValueKind.Double => "double",
        ValueKind.Decimal => "decimal",
        ValueKind.Array => $"global::System.Collections.Generic.IReadOnlyList<{Item(value.Item!)}>",
        ValueKind.Map => $"global::System.Collections.Generic.IReadOnlyDictionary<string, {Item(value.Item!)}>",
        ValueKind.Any => "global::System.Text.Json.JsonElement",
        _ => value.TypeName!,
    };

    private static string Item(ValueModel item) => Of(item) + (item.Nullable ? "?" : "");

    public static bool IsNullable(PropertyModel property) => !property.Required || property.Value.Nullable;

    public static string Of(PropertyModel property) => Of(property.Value) + (IsNullable(property) ? "?" : "");

    public static string Of(ParameterModel parameter) => Of(parameter.Value) + (IsNullable(parameter) ? "?" : "");

    public static bool IsNullable(ParameterModel parameter) =>
        !parameter.Required || (parameter.Value.Nullable && parameter.Location != ParameterLocation.Path);

    public static string Of(BodyModel body) => Of(body.Value) + (IsNullable(body) ? "?" : "");

    public static bool IsNullable(BodyModel body) => !body.Required || body.Value.Nullable;

    /// <summary>The type of a stream's items.</summary>
    public static string OfItem(ResponseModel stream) => Of(stream.Value!, stream.Value!.Nullable);

    /// <summary>The type that a wire call answers.</summary>
    public static string Of(ResponseModel response) => response.Kind switch
    {
        ResponseKind.Nothing => "global::ApiBox.Runtime.EmptyResponse",
        ResponseKind.Text => response.MayBeEmpty ? "string?" : "string",
        ResponseKind.Content => "global::ApiBox.ApiBoxContent",
        ResponseKind.Stream => "global::ApiBox.Runtime.OpenResponse",
        _ => Of(response.Value!) + (response.MayBeEmpty ? "?" : ""),
    };

    public static string Of(ValueModel value, bool nullable) => Of(value) + (nullable ? "?" : "");
}
