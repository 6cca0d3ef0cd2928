using ApiBox.Generators.Model;

namespace ApiBox.Generators.Parsing;

/// <summary>
/// Which types are read tolerantly: those that arrive in an enveloped answer. Such a service has answered with numbers in quotes and
/// with empty addresses before, and an answer that was paid for must not be lost over that.
/// </summary>
internal static class Leniency
{
    public static IEnumerable<ObjectModel> Mark(TypeRegistry types, IEnumerable<OperationModel> operations)
    {
        var lenient = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in operations)
            if (operation.Answer is { Envelope: not null, ObjectName: { } answer })
                Reach(answer);
        return types.Objects.Select(model => lenient.Contains(model.Name) ? model with { Lenient = true } : model);

        void Reach(string name)
        {
            if (!types.TryGetValue(name, out var model) || !lenient.Add(name))
                return;
            foreach (var property in model.Properties)
                for (var value = property.Value; value is not null; value = value.Item)
                    if (value.TypeName is { } inner)
                        Reach(inner);
        }
    }
}
