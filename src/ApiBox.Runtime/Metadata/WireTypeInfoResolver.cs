using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using static System.Text.Json.Serialization.Metadata.JsonMetadataServices;

namespace ApiBox.Runtime;

/// <summary>Knows the types of one client, and those of the framework and the runtime that every client shares.</summary>
internal sealed class WireTypeInfoResolver(Func<Type, JsonSerializerOptions, JsonTypeInfo?> types) : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => types(type, options) ?? Shared(type, options);

    private static JsonTypeInfo? Shared(Type type, JsonSerializerOptions options) =>
        Class<string>(type, options, StringConverter)
            ?? Struct(type, options, BooleanConverter)
            ?? Struct(type, options, Int32Converter)
            ?? Struct(type, options, Int64Converter)
            ?? Struct(type, options, DoubleConverter)
            ?? Struct(type, options, DecimalConverter)
            ?? Struct(type, options, SingleConverter)
            ?? Struct(type, options, DateTimeOffsetConverter)
            ?? Struct(type, options, DateOnlyConverter)
            ?? Struct(type, options, GuidConverter)
            ?? Struct(type, options, JsonElementConverter)
            ?? Class<Uri>(type, options, JsonMetadataServices.UriConverter)
            ?? Class<byte[]>(type, options, ByteArrayConverter)
            ?? Class<ApiBoxFile>(type, options, new FileConverter())
            ?? Additional(type, options);

    private static JsonTypeInfo? Additional(Type type, JsonSerializerOptions options) =>
        type == typeof(AdditionalProperties)
            ? CreateIDictionaryInfo<AdditionalProperties, string, JsonElement>(
                options, new JsonCollectionInfoValues<AdditionalProperties> { ObjectCreator = static () => new AdditionalProperties() })
            : null;

    private static JsonTypeInfo? Class<T>(Type type, JsonSerializerOptions options, JsonConverter converter)
        where T : class =>
        type == typeof(T) ? CreateValueInfo<T>(options, converter) : null;

    private static JsonTypeInfo? Struct<T>(Type type, JsonSerializerOptions options, JsonConverter<T> converter)
        where T : struct =>
        type == typeof(T) ? CreateValueInfo<T>(options, converter) : type == typeof(T?) ? WireMetadata.OrNull<T>(options) : null;
}
