using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace ApiBox.Conformance.RoundTrips;

/// <summary>Makes values of generated types by reflection: with all members, as deep as it takes to see each once.</summary>
internal sealed class ValueMaker
{
    // A type that holds itself would have no end, and wide types in wide types would have no end in sight.
    // What must be there is made all the same.
    private const int Deepest = 4;
    private const int DeepestRequired = 64;
    private const int MostValues = 2_000;

    private static readonly Dictionary<Type, Func<object>> Scalars = new()
    {
        [typeof(string)] = static () => "text",
        [typeof(bool)] = static () => true,
        [typeof(int)] = static () => 1,
        [typeof(long)] = static () => 2L,
        [typeof(float)] = static () => 1.5F,
        [typeof(double)] = static () => 2.5,
        [typeof(decimal)] = static () => 3.25M,
        [typeof(Guid)] = static () => new Guid("6fa459ea-ee8a-3ca4-894e-db77e160355e"),
        [typeof(DateTimeOffset)] = static () => new DateTimeOffset(2024, 2, 29, 12, 0, 0, TimeSpan.Zero),
        [typeof(DateOnly)] = static () => new DateOnly(2024, 2, 29),
        [typeof(Uri)] = static () => new Uri("https://api.example/a"),
        [typeof(byte[])] = static () => new byte[] { 1, 2, 3 },
        [typeof(JsonElement)] = static () => JsonElement.Parse("""{ "a": [1, null] }"""),
        [typeof(ApiBoxFile)] = static () => new ApiBoxFile(Encoding.UTF8.GetBytes("file").AsMemory()),
    };

    private int _made;

    /// <summary>A value of a type; of a union, one for each form.</summary>
    public static IEnumerable<object> Values(Type type)
    {
        var values = IsUnion(type) ? Forms(type).Select(static form => new ValueMaker().Form(form, 0)) : [new ValueMaker().Make(type, 0)];
        return values.OfType<object>();
    }

    public static bool IsOpenEnum(Type type) =>
        type.IsValueType
            && type.GetInterfaces().Any(static one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IOpenEnum<>));

    private object? Make(Type type, int depth, bool isRequired = false)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Scalars.TryGetValue(type, out var scalar))
            return scalar();
        if (IsOpenEnum(type))
            return Activator.CreateInstance(type, "text");
        if (isRequired ? depth > DeepestRequired : depth > Deepest || ++_made > MostValues)
            return null;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            return List(type.GetGenericArguments()[0], depth);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
            return Map(type.GetGenericArguments()[1], depth);
        if (IsUnion(type))
            return Forms(type).Select(form => Form(form, depth + 1, isRequired)).FirstOrDefault(static form => form is not null);
        // A callback whose payload is a component holds one.
        return type.GetConstructor([]) is null ? Form(type, depth, isRequired) : Record(type, depth);
    }

    private object List(Type item, int depth)
    {
        var value = Make(item, depth + 1);
        var list = Array.CreateInstance(item, value is null ? 0 : 1);
        if (value is not null)
            list.SetValue(value, 0);
        return list;
    }

    private object Map(Type item, int depth)
    {
        var map = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), item))!;
        if (Make(item, depth + 1) is { } value)
            map.Add("a/b", value);
        return map;
    }

    private object Record(Type type, int depth)
    {
        var value = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties()
            .Where(static property => property is { CanWrite: true, Name: not "AdditionalProperties" }))
            property.SetValue(value, Make(property.PropertyType, depth + 1, property.IsDefined(typeof(RequiredMemberAttribute))));
        AdditionalProperties additional = new Dictionary<string, JsonElement> { ["not described"] = JsonElement.Parse("1") };
        type.GetProperty("AdditionalProperties")?.SetValue(value, additional);
        return value;
    }

    private static bool IsUnion(Type type) => type.IsAbstract && !type.IsInterface && Forms(type).Any();

    private static IEnumerable<Type> Forms(Type union) => union.GetNestedTypes().Where(nested => nested.BaseType == union);

    private object? Form(Type form, int depth, bool isRequired = false) =>
        Make(form.GetProperty("Value")!.PropertyType, depth, isRequired) is { } value ? Activator.CreateInstance(form, value) : null;
}
