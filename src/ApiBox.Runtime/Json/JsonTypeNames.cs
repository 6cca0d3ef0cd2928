#if NETSTANDARD
namespace ApiBox.OpenApi.Model;
#else
namespace ApiBox.Runtime;
#endif

/// <summary>The names of JSON's types, as "type" lists them. ApiBox.OpenApi compiles this file too.</summary>
internal static class JsonTypeNames
{
    private static readonly (JsonTypes Type, string Name)[] Names =
    [
        (JsonTypes.Boolean, "boolean"), (JsonTypes.Object, "object"), (JsonTypes.Array, "array"),
        (JsonTypes.Number, "number"), (JsonTypes.Integer, "integer"), (JsonTypes.String, "string"), (JsonTypes.Null, "null"),
    ];

    /// <summary>The type of that name; null when there is none.</summary>
    public static JsonTypes? Find(string name) =>
        Array.Find(Names, pair => pair.Name == name) is { Name: not null } found ? found.Type : null;

    /// <summary>The names of the types of a set; number includes integer.</summary>
    public static IEnumerable<string> Of(JsonTypes types) => Names
        .Where(pair => types.HasFlag(pair.Type) && !(pair.Type == JsonTypes.Integer && types.HasFlag(JsonTypes.Number)))
        .Select(static pair => pair.Name);
}
