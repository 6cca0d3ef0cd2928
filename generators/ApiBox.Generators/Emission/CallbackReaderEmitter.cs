using ApiBox.Generators.Model;

namespace ApiBox.Generators.Emission;

/// <summary>
/// Writes the reader of a callback object: one pass over the UTF-8 bytes, members found by the length of their name and then
/// by their text, unknown members kept.
/// </summary>
internal static class CallbackReaderEmitter
{
    private const string Json = CallbackEmitter.Json;

    public static void Emit(SourceWriter writer, ObjectModel model)
    {
        using (writer.Open($"internal static {model.Name} Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
        {
            writer.Lines($"{Json}.StartObject(ref reader);");
            for (var i = 0; i < model.Properties.Count; i++)
                writer.Lines($"{Local(model.Properties[i])} member{i} = null;");
            writer.Lines("global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>? additional = null;");
            using (writer.Open($"while ({Json}.NextMember(ref reader))"))
            {
                if (model.Properties.Count > 0)
                    Switch(writer, model);
                writer.Lines($"{Json}.Additional(ref reader, ref additional);");
            }

            using (writer.Open($"return new {model.Name}", "};"))
            {
                for (var i = 0; i < model.Properties.Count; i++)
                {
                    var property = model.Properties[i];
                    var missing = TypeText.IsNullable(property) ? "" : $" ?? throw {Json}.Missing(ref reader, {CSharpText.Literal(property.JsonName)})";
                    writer.Lines($"{property.Name} = member{i}{missing},");
                }

                writer.Lines("AdditionalProperties = additional,");
            }
        }
    }

    private static void Switch(SourceWriter writer, ObjectModel model)
    {
        // A name that is escaped or in two buffers is rare; it is compared by the slower call that can do both.
        using (writer.Open("if (!reader.ValueIsEscaped && !reader.HasValueSequence)"))
        {
            using (writer.Open("switch (reader.ValueSpan.Length)"))
            {
                var members = model.Properties.Select(static (property, index) => (property, index));
                foreach (var length in members.GroupBy(static member => System.Text.Encoding.UTF8.GetByteCount(member.property.JsonName)).OrderBy(static group => group.Key))
                {
                    writer.Lines($"case {CSharpText.Int(length.Key)}:");
                    foreach (var (property, index) in length)
                        Member(writer, $"global::System.MemoryExtensions.SequenceEqual(reader.ValueSpan, {CSharpText.Utf8(property.JsonName)})", property, index);
                    writer.Lines("    break;");
                }
            }
        }

        using (writer.Open("else"))
        {
            for (var i = 0; i < model.Properties.Count; i++)
                Member(writer, $"reader.ValueTextEquals({CSharpText.Utf8(model.Properties[i].JsonName)})", model.Properties[i], i);
        }
    }

    private static void Member(SourceWriter writer, string test, PropertyModel property, int index)
    {
        using (writer.Open($"    if ({test})"))
            writer.Lines($"reader.Read();\nmember{index} = {ReadNullable(property.Value)};\ncontinue;");
    }

    private static string Local(PropertyModel property) => TypeText.Of(property.Value) + "?";

    /// <summary>The expression that reads a value which may be null.</summary>
    private static string ReadNullable(ValueModel value) => value.Kind switch
    {
        ValueKind.Object or ValueKind.OpenEnum or ValueKind.Array => $"{Json}.IsNull(ref reader) ? null : {Read(value)}",
        _ => $"{Json}.{Method(value)}(ref reader)",
    };

    private static string Read(ValueModel value) => value.Kind switch
    {
        ValueKind.Object => $"{value.TypeName}.Read(ref reader)",
        ValueKind.OpenEnum => $"{Json}.OpenEnum<{value.TypeName}>(ref reader)",
        ValueKind.Array => $"{Json}.List(ref reader, static (ref global::System.Text.Json.Utf8JsonReader reader) => {Item(value.Item!)})",
        _ => $"{Json}.{Method(value)}(ref reader)",
    };

    private static string Item(ValueModel item) => item.Kind is ValueKind.Object or ValueKind.Array or ValueKind.OpenEnum
        ? Read(item)
        : $"{Read(item)} ?? throw {Json}.Expected(ref reader, \"a value\")";

    private static string Method(ValueModel value) => value.Kind switch
    {
        ValueKind.Text => "Text",
        ValueKind.Uri => "Uri",
        ValueKind.Time => value.TolerantTime ? "TolerantTime" : "Time",
        ValueKind.Boolean => "Boolean",
        ValueKind.Int32 => "Int32",
        ValueKind.Int64 => "Int64",
        ValueKind.Single => "Single",
        ValueKind.Double => "Double",
        ValueKind.Decimal => "Decimal",
        _ => "Any",
    };
}
