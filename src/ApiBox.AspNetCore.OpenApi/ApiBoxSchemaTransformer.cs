using System.Collections;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ApiBox.Runtime;

/// <summary>Completes the schemas of types of clients, whose converters say nothing about their form.</summary>
internal sealed class ApiBoxSchemaTransformer : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = Underlying(context.JsonTypeInfo.Type);
        if (KnownValues(type) is { } values)
            Write(schema, Narrower(context.JsonPropertyInfo) ?? values);
        else if (context.JsonTypeInfo.Kind == JsonTypeInfoKind.Object && RequestRules.HasClient(type.Assembly))
            Members(schema, context.JsonTypeInfo);
        return Task.CompletedTask;
    }

    private static void Members(OpenApiSchema schema, JsonTypeInfo info)
    {
        var rules = RequestRules.Of(info.Type);
        foreach (var property in info.Properties)
        {
            if (schema.Properties?.TryGetValue(property.Name, out var found) != true || found is not OpenApiSchema member)
                continue;
            var type = Underlying(property.PropertyType);
            var rule = rules.TryGetValue(property.Name, out var known) ? known : null;
            if (KnownValues(type) is { } values)
            {
                // A component has the values of the type. A field that allows fewer gets a schema of its own, which is transformed next.
                if (Narrower(property) is not null)
                    schema.Properties[property.Name] = new OpenApiSchema { Description = Description(member) };
                continue;
            }

            member.Type ??= JsonType(type) is { } form && type != property.PropertyType ? form | JsonSchemaType.Null : JsonType(type);
            if (rule is not null)
                SchemaKeywords.Write(member, rule);
        }
    }

    private static void Write(OpenApiSchema schema, IReadOnlyList<string> values)
    {
        schema.Type = JsonSchemaType.String;
        schema.Enum = [.. values.Select(static value => (JsonNode)value)];
    }

    private static List<string>? Narrower(JsonPropertyInfo? property) =>
        property is not null
        && RequestRules.Of(property.DeclaringType).TryGetValue(property.Name, out var rule)
        && rule["enum"] is JsonArray values
            ? [.. values.Select(static value => value!.GetValue<string>())]
            : null;

    // Where null is allowed, the schema is one of two.
    private static string? Description(OpenApiSchema schema) =>
        schema.Description ?? schema.OneOf?.Select(static branch => branch.Description).FirstOrDefault(static text => text is not null);

    private static Type Underlying(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    // Known is static in the interface, so a generic method would be needed to call it without reflection.
    private static List<string>? KnownValues(Type type) =>
        type.IsValueType
        && type.GetInterfaces().Any(static face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IOpenEnum<>))
        && type.GetProperty("Known", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) is IEnumerable known
            ? [.. known.Cast<object>().Select(static value => value.ToString()!)]
            : null;

    private static JsonSchemaType? JsonType(Type type) => type switch
    {
        _ when type == typeof(string) || type == typeof(Uri) || type == typeof(DateTimeOffset) || type == typeof(DateOnly)
            || type == typeof(Guid) => JsonSchemaType.String,
        _ when type == typeof(decimal) || type == typeof(double) || type == typeof(float) => JsonSchemaType.Number,
        _ when type == typeof(int) || type == typeof(long) => JsonSchemaType.Integer,
        _ when type == typeof(bool) => JsonSchemaType.Boolean,
        _ => null,
    };
}
