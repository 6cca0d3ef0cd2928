using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox.Conformance.RoundTrips;

/// <summary>
/// Writes and reads a value of every type of a generated library: what compiles must also have metadata that System.Text.Json accepts,
/// which it only looks at when a type is first used.
/// </summary>
internal static class RoundTrip
{
    public static RoundTripReport Run(Assembly assembly, string @namespace)
    {
        var contexts = Contexts(assembly).ToList();
        var failures = new List<string>();
        var types = contexts.SelectMany(static context => Roots(context.GetType())).Concat(Models(assembly, @namespace))
            .Distinct().OrderBy(static type => type.ToString(), StringComparer.Ordinal).ToList();
        foreach (var type in types)
            if (Fault(contexts, type) is { } fault)
                failures.Add($"{type}: {fault}");
        return new RoundTripReport(types.Count, failures);
    }

    /// <summary>The JSON contexts of a generated library.</summary>
    public static IEnumerable<JsonSerializerContext> Contexts(Assembly assembly) => assembly.GetTypes()
        .Where(static type => typeof(JsonSerializerContext).IsAssignableFrom(type))
        .Select(static type => type.GetProperty(
            "Default", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)?.GetValue(null))
        .OfType<JsonSerializerContext>();

    private static IEnumerable<Type> Roots(Type context) => context.GetCustomAttributesData()
        .Where(static attribute => attribute.AttributeType == typeof(JsonSerializableAttribute))
        .Select(static attribute => (Type)attribute.ConstructorArguments[0].Value!);

    /// <summary>The types that are made of schemas: those with a validator, and open enums.</summary>
    private static IEnumerable<Type> Models(Assembly assembly, string @namespace)
    {
        var all = assembly.GetTypes().Where(type => type.Namespace == @namespace && !type.IsNested).ToList();
        var names = all.Select(static type => type.Name).ToHashSet(StringComparer.Ordinal);
        return all.Where(type => names.Contains(type.Name + "Validator") || ValueMaker.IsOpenEnum(type));
    }

    private static string? Fault(IEnumerable<JsonSerializerContext> contexts, Type type)
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            if (contexts.Select(context => InfoOf(context.Options, type)).FirstOrDefault(static info => info is not null) is not { } info)
                return "is in no JSON context";
            foreach (var value in ValueMaker.Values(type))
            {
                var written = JsonSerializer.Serialize(value, info);
                var again = JsonSerializer.Serialize(JsonSerializer.Deserialize(written, info), info);
                if (!JsonNode.DeepEquals(JsonNode.Parse(written), JsonNode.Parse(again)))
                    return $"{written} was read and written as {again}";
            }

            return null;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            var inner = error is TargetInvocationException { InnerException: { } thrown } ? thrown : error;
            return $"{inner.GetType().Name}: {inner.Message}";
        }
    }

    /// <summary>
    /// The metadata of a type, made and checked with the options that its context has; null when the context does not know it.
    /// </summary>
    public static JsonTypeInfo? InfoOf(JsonSerializerOptions options, Type type) =>
        options.TryGetTypeInfo(type, out var info) ? info : null;
}
