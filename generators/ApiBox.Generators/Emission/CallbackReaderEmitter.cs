using System.Text;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;

namespace ApiBox.Generators.Emission;

/// <summary>
/// Writes the reader of a callback object: one pass over the UTF-8 bytes, members found by the length of their name and then
/// by the name itself, unknown members kept.
/// </summary>
internal static class CallbackReaderEmitter
{
    private const string Json = CallbackEmitter.Json;

    public static void Emit(SourceWriter writer, ObjectModel model, string @namespace)
    {
        using (writer.Open($"internal static {model.Name} Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
        {
            writer.Lines($"{Json}.StartObject(ref reader);");
            var locals = new LocalNames(["reader"]);
            var members = model.Properties.Select((_, index) => locals.Take("member" + CSharpText.Int(index))).ToList();
            var additional = locals.Take("additional");
            for (var i = 0; i < members.Count; i++)
                writer.Lines($"{TypeText.Of(model.Properties[i].Value)}? {members[i]} = null;");
            writer.Lines($"{TypeText.AdditionalProperties}? {additional} = null;");
            using (writer.Open($"while ({Json}.NextMember(ref reader))"))
            using (writer.Open("switch (Find(ref reader))"))
            {
                for (var i = 0; i < model.Properties.Count; i++)
                {
                    writer.Lines($"case {CSharpText.Int(i)}:");
                    using (writer.Indent())
                        writer.Lines($"reader.Read();\n{members[i]} = {ReadMember(model.Properties[i], model, @namespace)};\nbreak;");
                }

                writer.Lines("default:");
                using (writer.Indent())
                    writer.Lines($"{Json}.Additional(ref reader, ref {additional});\nbreak;");
            }

            using (writer.Open($"return new {model.Name}", "};"))
            {
                for (var i = 0; i < model.Properties.Count; i++)
                {
                    var property = model.Properties[i];
                    var missing = TypeText.IsNullable(property)
                        ? ""
                        : $" ?? throw {Json}.Missing(ref reader, {CSharpText.Literal(property.JsonName)})";
                    writer.Lines($"{property.Name} = {members[i]}{missing},");
                }

                writer.Lines($"AdditionalProperties = {additional},");
            }
        }

        writer.Blank();
        EmitFind(writer, model);
    }

    /// <summary>
    /// Writes the method that finds the reader's current member: first by the length of its name, then by the name.
    /// </summary>
    private static void EmitFind(SourceWriter writer, ObjectModel model)
    {
        using (writer.Open("private static int Find(ref global::System.Text.Json.Utf8JsonReader reader)"))
        {
            if (model.Properties.Count > 0)
                EmitNames(writer, model);
            writer.Lines("return -1;");
        }
    }

    private static void EmitNames(SourceWriter writer, ObjectModel model)
    {
        writer.Lines($"var name = {Json}.MemberName(ref reader);");
        using (writer.Open("switch (name.Length)"))
        {
            var members = model.Properties.Select(static (property, index) => (Name: property.JsonName, Index: index));
            foreach (var length in members.GroupBy(static member => Encoding.UTF8.GetByteCount(member.Name))
                .OrderBy(static group => group.Key))
            {
                writer.Lines($"case {CSharpText.Int(length.Key)}:");
                using (writer.Indent())
                {
                    foreach (var (name, index) in length)
                        writer.Lines(
                            "if (global::System.MemoryExtensions.SequenceEqual(name, "
                                + $"{CSharpText.Utf8(name)}))\n    return {CSharpText.Int(index)};");
                    writer.Lines("break;");
                }
            }
        }
    }

    private static string ReadMember(PropertyModel property, ObjectModel owner, string @namespace) =>
        ConverterText.IsAddress(property, owner)
            ? $"{Json}.Uri(ref reader, ApiBoxDescription.Absent)"
            : ReadNullable(property.Value, @namespace);

    /// <summary>The expression that reads a value which may be null.</summary>
    private static string ReadNullable(ValueModel value, string @namespace) => value.Kind switch
    {
        ValueKind.Object or ValueKind.OpenEnum or ValueKind.Array => $"{Json}.IsNull(ref reader) ? null : {Read(value, @namespace)}",
        _ => $"{Json}.{Method(value)}(ref reader)",
    };

    private static string Read(ValueModel value, string @namespace) => value.Kind switch
    {
        ValueKind.Object => $"global::{@namespace}.{value.TypeName}.Read(ref reader)",
        ValueKind.OpenEnum => $"{Json}.OpenEnum<{value.TypeName}>(ref reader)",
        ValueKind.Array =>
            $"{Json}.List(ref reader, static (ref global::System.Text.Json.Utf8JsonReader reader) => {Item(value.Item!, @namespace)})",
        _ => $"{Json}.{Method(value)}(ref reader)",
    };

    private static string Item(ValueModel item, string @namespace) => item.Kind is ValueKind.Object or ValueKind.Array or ValueKind.OpenEnum
        ? Read(item, @namespace)
        : $"{Read(item, @namespace)} ?? throw {Json}.Expected(ref reader, \"a value\")";

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
