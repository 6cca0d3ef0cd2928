using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Operations.Streams;

/// <summary>
/// Decides whether a schema describes events with their names and ids, or only their data: OpenAPI leaves this open, so the
/// members decide.
/// </summary>
internal static class EventShape
{
    private static readonly string[] Parts = ["event", "data", "id", "retry"];

    /// <summary>The parts of an event that items declare, and what their data may be; null when an event's data is the item.</summary>
    public static (EquatableArray<string> Members, List<ValueModel> Data)? Of(TypeRegistry types, ValueModel item)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var data = new List<ValueModel>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<ValueModel>([item]);
        while (open.Count > 0)
        {
            var value = open.Pop();
            if (value.TypeName is not { } type || value.Kind is not (ValueKind.Object or ValueKind.Union))
                return null;
            if (!seen.Add(type))
                continue;
            if (value.Kind == ValueKind.Union)
            {
                foreach (var one in types.Unions.Find(union => union.Name == type)?.Cases ?? default)
                    open.Push(one.Value);
                continue;
            }

            var properties = types.Find(type)?.Properties ?? default;
            if (properties.FirstOrDefault(static property => property.JsonName == "data") is not { } member
                || properties.Any(static property => !Parts.Contains(property.JsonName)))
                return null;
            data.Add(member.Value);
            names.UnionWith(properties.Select(static property => property.JsonName));
        }

        return data.Count == 0 ? null : (Parts.Where(names.Contains).ToEquatable(), data);
    }
}
