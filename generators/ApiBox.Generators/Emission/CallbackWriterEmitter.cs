using ApiBox.Generators.Model;

namespace ApiBox.Generators.Emission;

/// <summary>Writes the writer of a callback object, the counterpart of its reader: what was read can be stored and sent on.</summary>
internal static class CallbackWriterEmitter
{
    private const string Json = CallbackEmitter.Json;

    public static void Emit(SourceWriter writer, ObjectModel model)
    {
        using (writer.Open("internal void Write(global::System.Text.Json.Utf8JsonWriter writer)"))
        {
            writer.Lines("writer.WriteStartObject();");
            foreach (var property in model.Properties)
            {
                var name = CSharpText.Utf8(property.JsonName);
                using (writer.Open($"if ({property.Name} is {{ }} value{property.Name})"))
                {
                    writer.Lines($"writer.WritePropertyName({name});");
                    Value(writer, property.Value, $"value{property.Name}", depth: 0);
                }

                if (property.Required && property.Value.Nullable)
                    writer.Lines($"else\n    writer.WriteNull({name});");
            }

            writer.Lines($"{Json}.WriteAdditional(writer, AdditionalProperties);\nwriter.WriteEndObject();");
        }
    }

    private static void Value(SourceWriter writer, ValueModel value, string expression, int depth)
    {
        switch (value.Kind)
        {
            case ValueKind.Object:
                writer.Lines($"{expression}.Write(writer);");
                break;
            case ValueKind.OpenEnum:
                writer.Lines($"writer.WriteStringValue({expression}.Value);");
                break;
            case ValueKind.Any:
                writer.Lines($"{expression}.WriteTo(writer);");
                break;
            case ValueKind.Array:
                writer.Lines("writer.WriteStartArray();");
                using (writer.Open($"foreach (var item{depth} in {expression})"))
                    Value(writer, value.Item!, $"item{depth}", depth + 1);
                writer.Lines("writer.WriteEndArray();");
                break;
            default:
                writer.Lines($"{Json}.Write(writer, {expression});");
                break;
        }
    }
}
