using System.Text;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas;

/// <summary>Follows a JSON pointer through schemas and finds the C# expression that follows it through the generated types.</summary>
internal sealed class PointerParser(ParseContext context)
{
    /// <summary>
    /// The C# member access for a pointer, beginning with a dot, and what it ends in; null after a report. Each step may be
    /// null in a response, so steps are joined by "?.".
    /// </summary>
    public (string Expression, ValueModel Value)? Follow(
        SpecNode pointer, IReadOnlyList<PropertyModel> properties, Func<string, ObjectModel?> objects)
    {
        if (!pointer.IsString || !pointer.Text.StartsWith("/", StringComparison.Ordinal))
        {
            context.Report(Descriptors.BadPointer, pointer, pointer.Text, "a property, and so must begin with a slash");
            return null;
        }

        var expression = new StringBuilder();
        ValueModel? value = null;
        foreach (var name in JsonPointer.Split(pointer.Text))
        {
            if (value is not null)
                properties = value.TypeName is { } typeName && objects(typeName) is { } type ? type.Properties : [];
            var property = properties.FirstOrDefault(candidate => candidate.JsonName == name);
            if (property is null)
            {
                context.Report(Descriptors.BadPointer, pointer, pointer.Text, "a declared property");
                return null;
            }

            expression.Append(expression.Length == 0 ? "." : "?.").Append(property.Name);
            value = property.Value with { Nullable = property.Value.Nullable || !property.Required };
        }

        return (expression.ToString(), value!);
    }
}
