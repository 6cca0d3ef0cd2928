using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Nodes;

namespace ApiBox.Runtime;

/// <summary>The rules in the assemblies of clients.</summary>
internal static class RequestRules
{
    private const int TextsOfARule = 3;

    private static readonly ConcurrentDictionary<Assembly, Dictionary<Type, IReadOnlyDictionary<string, JsonObject>>> Known = new();

    /// <summary>Whether the assembly contains a client.</summary>
    public static bool HasClient(Assembly assembly) => Of(assembly).Count > 0;

    /// <summary>The rules of a type by the names of its members in JSON; empty if it has none.</summary>
    public static IReadOnlyDictionary<string, JsonObject> Of(Type type) =>
        Of(type.Assembly).TryGetValue(type, out var rules) ? rules : new Dictionary<string, JsonObject>();

    private static Dictionary<Type, IReadOnlyDictionary<string, JsonObject>> Of(Assembly assembly) =>
        Known.GetOrAdd(assembly, static assembly => assembly.GetCustomAttributes<RequestRulesAttribute>()
            .GroupBy(static attribute => attribute.Type)
            .ToDictionary(
                static group => group.Key,
                static group => (IReadOnlyDictionary<string, JsonObject>)group.SelectMany(Members)
                    .DistinctBy(static member => member.Name)
                    .ToDictionary(static member => member.Name, static member => member.Rules, StringComparer.Ordinal)));

    // A rule between members has no name, and is not a keyword of a single value.
    private static IEnumerable<(string Name, JsonObject Rules)> Members(RequestRulesAttribute attribute) =>
        attribute.Rules.Chunk(TextsOfARule)
            .Where(static rule => rule is [{ Length: > 0 }, _, _])
            .Select(static rule => (rule[1], JsonNode.Parse(rule[2])!.AsObject()));
}
