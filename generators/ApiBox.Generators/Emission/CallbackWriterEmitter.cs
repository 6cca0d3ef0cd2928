using ApiBox.OpenApi.Model;

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
            var locals = new LocalNames(["writer"]);
            foreach (var property in model.Properties)
            {
                var name = CSharpText.Utf8(property.JsonName);
                var value = locals.Take("value" + property.Name);
                using (writer.Open($"if ({property.Name} is {{ }} {value})"))
                {
                    writer.Lines($"writer.WritePropertyName({name});");
                    Value(writer, locals, property.Value, value);
                }

                if (property.Required && property.Value.Nullable)
                    writer.Lines($"else\n    writer.WriteNull({name});");
            }

            writer.Lines($"{Json}.WriteAdditional(writer, AdditionalProperties);\nwriter.WriteEndObject();");
        }
    }

    private static void Value(SourceWriter writer, LocalNames locals, ValueModel value, string expression)
    {
        switch (value.Kind)
        {
            case ValueKind.Object:
                writer.Lines($"{expression}.Write(writer);");
                break;
            case ValueKind.OpenEnum:
                writer.Lines($"writer.WriteStringValue({expression}.Value);");
                break;
            case ValueKind.Time when !value.TolerantTime:
                writer.Lines($"{Json}.WriteTime(writer, {expression});");
                break;
            case ValueKind.Any:
                writer.Lines($"{expression}.WriteTo(writer);");
                break;
            case ValueKind.Array:
                writer.Lines("writer.WriteStartArray();");
                var item = locals.Take("item");
                using (writer.Open($"foreach (var {item} in {expression})"))
                    Value(writer, locals, value.Item!, item);
                writer.Lines("writer.WriteEndArray();");
                break;
            default:
                writer.Lines($"{Json}.Write(writer, {expression});");
                break;
        }
    }
}
