using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox.Runtime;

/// <summary>
/// Makes the metadata of System.Text.Json for what a client sends and receives. Generated code calls it, and is a third of the code that
/// the generator of System.Text.Json writes for the same types.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WireMetadata
{
    /// <summary>Returns options that know the types of a client, and those of the framework that JSON values are read as.</summary>
    /// <param name="types">Makes the metadata of a type of the client; null for other types.</param>
    public static JsonSerializerOptions Options(Func<Type, JsonSerializerOptions, JsonTypeInfo?> types)
    {
        var options = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            TypeInfoResolver = new WireTypeInfoResolver(types),
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>Describes an object.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="options">The options that the metadata belongs to.</param>
    /// <param name="create">Creates an object without members.</param>
    /// <param name="members">Describes the members. It is called when the first object is read or written.</param>
    /// <param name="lenient">Whether numbers are read from texts too.</param>
    public static JsonTypeInfo<T> Object<T>(
        JsonSerializerOptions options, Func<T> create, Func<JsonSerializerOptions, JsonPropertyInfo[]> members, bool lenient = false)
        where T : class
    {
        var info = JsonMetadataServices.CreateObjectInfo(
            options, new JsonObjectInfoValues<T> { ObjectCreator = create, PropertyMetadataInitializer = _ => members(options) });
        if (lenient)
            info.NumberHandling = JsonNumberHandling.AllowReadingFromString;
        return info;
    }

    /// <summary>Describes a value that a converter reads and writes.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="options">The options that the metadata belongs to.</param>
    /// <param name="converter">The converter.</param>
    public static JsonTypeInfo<T> Value<T>(JsonSerializerOptions options, JsonConverter<T> converter) =>
        JsonMetadataServices.CreateValueInfo<T>(options, converter);

    /// <summary>Describes an open enum.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="options">The options that the metadata belongs to.</param>
    public static JsonTypeInfo<T> OpenEnum<T>(JsonSerializerOptions options)
        where T : struct, IOpenEnum<T> =>
        Value(options, new OpenEnumConverter<T>());

    /// <summary>Describes a value type that can be null.</summary>
    /// <typeparam name="T">The type without null.</typeparam>
    /// <param name="options">The options that the metadata belongs to.</param>
    public static JsonTypeInfo<T?> OrNull<T>(JsonSerializerOptions options)
        where T : struct =>
        JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options));

    /// <summary>Describes a list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="options">The options that the metadata belongs to.</param>
    public static JsonTypeInfo<IReadOnlyList<T>> List<T>(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new JsonCollectionInfoValues<IReadOnlyList<T>>());

    /// <summary>Describes a map.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="options">The options that the metadata belongs to.</param>
    public static JsonTypeInfo<IReadOnlyDictionary<string, T>> Map<T>(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateIReadOnlyDictionaryInfo<IReadOnlyDictionary<string, T>, string, T>(
            options,
            new JsonCollectionInfoValues<IReadOnlyDictionary<string, T>> { ObjectCreator = static () => new Dictionary<string, T>() });

    /// <summary>Describes a member that must be there and is not null.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <typeparam name="TValue">The type of the member.</typeparam>
    /// <param name="options">The options that the metadata belongs to.</param>
    /// <param name="jsonName">The name in JSON.</param>
    /// <param name="name">The name in C#.</param>
    /// <param name="get">Gets the value of an object.</param>
    /// <param name="set">Sets the value of an object.</param>
    /// <param name="converter">What reads and writes the value; null for the converter of its type.</param>
    public static JsonPropertyInfo Required<T, TValue>(
        JsonSerializerOptions options, string jsonName, string name, Func<object, TValue?> get, Action<T, TValue> set,
        JsonConverter<TValue>? converter = null)
        where T : class =>
        Member(options, jsonName, name, get, set, converter, ignore: null, required: true);

    /// <summary>Describes a member that must be there and can be null, which is written.</summary>
    /// <inheritdoc cref="Required"/>
    public static JsonPropertyInfo RequiredOrNull<T, TValue>(
        JsonSerializerOptions options, string jsonName, string name, Func<object, TValue?> get, Action<T, TValue> set,
        JsonConverter<TValue>? converter = null)
        where T : class =>
        Member(options, jsonName, name, get, set, converter, JsonIgnoreCondition.Never, required: true);

    /// <summary>Describes a member that may be missing. Null is not written.</summary>
    /// <inheritdoc cref="Required"/>
    public static JsonPropertyInfo Optional<T, TValue>(
        JsonSerializerOptions options, string jsonName, string name, Func<object, TValue?> get, Action<T, TValue> set,
        JsonConverter<TValue>? converter = null)
        where T : class =>
        Member(options, jsonName, name, get, set, converter, JsonIgnoreCondition.WhenWritingNull, required: false);

    /// <summary>Describes the member that holds what the description does not define.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="options">The options that the metadata belongs to.</param>
    /// <param name="get">Gets the value of an object.</param>
    /// <param name="set">Sets the value of an object.</param>
    /// <param name="jsonName">A name that no member of the description has, if one of them is called AdditionalProperties.</param>
    public static JsonPropertyInfo Additional<T>(
        JsonSerializerOptions options, Func<object, AdditionalProperties?> get, Action<object, AdditionalProperties?> set,
        string? jsonName = null) =>
        JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<AdditionalProperties>
        {
            DeclaringType = typeof(T),
            PropertyName = nameof(AdditionalProperties),
            JsonPropertyName = jsonName,
            IsProperty = true,
            IsPublic = true,
            IsExtensionData = true,
            Getter = get,
            Setter = set,
        });

    /// <summary>Returns a converter that reads and writes null beside the values of another.</summary>
    /// <typeparam name="T">The type without null.</typeparam>
    /// <param name="options">The options that the converter belongs to.</param>
    /// <param name="converter">The converter of values.</param>
    public static JsonConverter<T?> OrNull<T>(JsonSerializerOptions options, JsonConverter<T> converter)
        where T : struct =>
        JsonMetadataServices.GetNullableConverter(Value(options, converter));

    /// <summary>Returns the converter, which reads and writes null itself.</summary>
    /// <typeparam name="T">The type without null.</typeparam>
    /// <param name="options">Not used; the method has the parameters of the other one, which takes converters without null.</param>
    /// <param name="converter">The converter of values and null.</param>
    public static JsonConverter<T?> OrNull<T>(JsonSerializerOptions options, JsonConverter<T?> converter)
        where T : struct =>
        converter;

    private static JsonPropertyInfo Member<T, TValue>(
        JsonSerializerOptions options, string jsonName, string name, Func<object, TValue?> get, Action<T, TValue> set,
        JsonConverter<TValue>? converter, JsonIgnoreCondition? ignore, bool required)
        where T : class
    {
        var info = JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<TValue>
        {
            DeclaringType = typeof(T),
            PropertyName = name,
            JsonPropertyName = jsonName,
            IsProperty = true,
            IsPublic = true,
            Converter = converter,
            IgnoreCondition = ignore,
            Getter = get,
            // System.Text.Json only passes objects of the type that the member is declared for.
            Setter = (value, member) => set(System.Runtime.CompilerServices.Unsafe.As<T>(value), member!),
        });
        info.IsRequired = required;
#if NET9_0_OR_GREATER
        if (required && ignore is null)
        {
            info.IsGetNullable = false;
            info.IsSetNullable = false;
        }
#endif
        return info;
    }
}
