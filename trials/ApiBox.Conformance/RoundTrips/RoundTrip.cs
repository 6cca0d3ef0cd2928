using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox.Conformance.RoundTrips;

/// <summary>
/// Writes and reads a value of every type of a generated library: what compiles must also have metadata that System.Text.Json accepts,
/// which it only looks at when a type is first used. It must mean what the attributes of the type say, which users' own contexts read.
/// </summary>
internal static class RoundTrip
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;

    /// <summary>What System.Text.Json does by the attributes alone.</summary>
    private static readonly JsonSerializerOptions Attributes = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static RoundTripReport Run(Assembly assembly, string @namespace)
    {
        var options = Options(assembly).ToList();
        var failures = new List<string>();
        var models = Models(assembly, @namespace).ToList();
        // What only callbacks hold is read by their context, member by member.
        var wire = models.Where(type => InfoIn(options, type) is { Options.TypeInfoResolver: not JsonSerializerContext });
        var types = models.Concat(wire.SelectMany(Members)).Distinct()
            .OrderBy(static type => type.ToString(), StringComparer.Ordinal).ToList();
        foreach (var type in types)
            if (Fault(options, type) is { } fault)
                failures.Add($"{type}: {fault}");
        return new RoundTripReport(types.Count, failures);
    }

    /// <summary>The options of a generated library: of its wire types and of its callbacks.</summary>
    public static IEnumerable<JsonSerializerOptions> Options(Assembly assembly) => assembly.GetTypes()
        .Select(static type => type.Name == "ApiBoxWireClientJson" ? type.GetField("Options", Static)?.GetValue(null)
            : typeof(JsonSerializerContext).IsAssignableFrom(type)
                ? (type.GetProperty("Default", Static)?.GetValue(null) as JsonSerializerContext)?.Options
            : null)
        .OfType<JsonSerializerOptions>();

    /// <summary>The types that are made of schemas: those with a validator, and open enums.</summary>
    private static IEnumerable<Type> Models(Assembly assembly, string @namespace)
    {
        var all = assembly.GetTypes().Where(type => type.Namespace == @namespace && !type.IsNested).ToList();
        var names = all.Select(static type => type.Name).ToHashSet(StringComparer.Ordinal);
        return all.Where(type => names.Contains(type.Name + "Validator") || ValueMaker.IsOpenEnum(type));
    }

    private static IEnumerable<Type> Members(Type model) => ValueMaker.IsOpenEnum(model) ? [] : model.GetProperties()
        .Where(static property => property.IsDefined(typeof(JsonPropertyNameAttribute)))
        .Select(static property => property.PropertyType);

    /// <summary>The metadata of a type, made and checked with the first options that know it; null if none does.</summary>
    public static JsonTypeInfo? InfoIn(IEnumerable<JsonSerializerOptions> options, Type type) => options
        .Select(one => one.TryGetTypeInfo(type, out var info) ? info : null)
        .FirstOrDefault(static info => info is not null);

    private static string? Fault(IEnumerable<JsonSerializerOptions> options, Type type)
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            if (InfoIn(options, type) is not { } info)
                return "has no JSON metadata";
            foreach (var value in ValueMaker.Values(type))
            {
                var written = JsonSerializer.Serialize(value, info);
                var again = JsonSerializer.Serialize(JsonSerializer.Deserialize(written, info), info);
                if (!JsonNode.DeepEquals(JsonNode.Parse(written), JsonNode.Parse(again)))
                    return $"{written} was read and written as {again}";
                if (info.Options.TypeInfoResolver is JsonSerializerContext)
                    continue;
                var byAttributes = JsonSerializer.Serialize(JsonSerializer.Deserialize(written, type, Attributes), type, Attributes);
                if (byAttributes != again)
                    return $"{written} was read and written as {again}, and by attributes as {byAttributes}";
            }

            return null;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            var inner = error is TargetInvocationException { InnerException: { } thrown } ? thrown : error;
            return $"{inner.GetType().Name}: {inner.Message}";
        }
    }
}
