using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;

namespace ApiBox.Generators.Emission;

/// <summary>Writes the types of a callback: the payload, which has its task and stage, and the objects in it.</summary>
internal static class CallbackEmitter
{
    public const string Json = "global::ApiBox.Runtime.CallbackJson";
    private const string Description = "global::ApiBox.CallbackDescription";
    private const string Payload = "global::ApiBox.ICallbackPayload";

    public static string EmitPayload(CallbackModel callback, string @namespace)
    {
        var name = callback.TypeName;
        return callback.Held is { } held ? EmitHolder(callback, TypeText.Of(held), @namespace)
            : callback.IsWire ? EmitWirePayload(callback, @namespace)
            : Emit(callback.Payload, @namespace, $" : {Payload}<{name}>", writer => Interface(writer, callback, name, @namespace));
    }

    /// <summary>The other members of a payload that is also a wire type, in a separate part.</summary>
    private static string EmitWirePayload(CallbackModel callback, string @namespace)
    {
        var name = callback.TypeName;
        var writer = SourceWriter.File(@namespace);
        using (writer.Open($"public partial record {name} : {Payload}<{name}>"))
            Interface(writer, callback, name, @namespace);
        if (callback.Base is { } component)
            EmitValidator(writer, name, $"those of <see cref=\"{component}\"/>", $"{component}Validator.Validate(value)");
        return writer.ToString();
    }

    /// <summary>The type of a callback whose payload is a union that is a component.</summary>
    private static string EmitHolder(CallbackModel callback, string held, string @namespace)
    {
        var name = callback.TypeName;
        var writer = SourceWriter.File(@namespace);
        writer.Summary(callback.Payload.Description, $"The payload of callback {callback.Kind}.");
        writer.Lines(
            $"""
            /// <param name="Value">The payload.</param>
            [global::System.Text.Json.Serialization.JsonConverter(typeof(global::ApiBox.Runtime.CallbackConverter<{name}>))]
            """);
        using (writer.Open($"public sealed record {name}({held} Value) : {Payload}<{name}>"))
            Interface(writer, callback, name, @namespace);
        EmitValidator(writer, name, "those of what it holds", "value.Value.Validate()");
        return writer.ToString();
    }

    private static void EmitValidator(SourceWriter writer, string name, string rules, string validate)
    {
        writer.Blank();
        writer.Lines($"/// <summary>The rules of <see cref=\"{name}\"/>: {rules}.</summary>");
        writer.Lines(CSharpText.Hidden);
        using (writer.Open($"public static class {name}Validator"))
            writer.Lines(
                $$"""
                /// <summary>Validates a value and returns all errors.</summary>
                /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
                public static global::ApiBox.ValidationResult Validate(this {{name}} value)
                {
                    global::System.ArgumentNullException.ThrowIfNull(value);
                    return {{validate}};
                }
                """);
    }

    public static string EmitObject(ObjectModel model, string @namespace) => Emit(model, @namespace, "", static _ => { });

    /// <summary>The list of all callbacks, for receivers.</summary>
    public static string EmitList(EquatableArray<string> payloads, string @namespace)
    {
        var writer = SourceWriter.File(@namespace);
        writer.Lines("/// <summary>The callbacks of the description.</summary>");
        using (writer.Open("internal static class ApiBoxCallbacks"))
        {
            var kinds = payloads.Select(static payload => $"global::ApiBox.Runtime.CallbackKind.Of<{payload}>()");
            writer.Lines(
                $"internal static global::System.Collections.Generic.IReadOnlyList<global::ApiBox.Runtime.CallbackKind> All {{ get; }} = "
                    + $"[{string.Join(", ", kinds)}];");
        }

        return writer.ToString();
    }

    private static string Emit(ObjectModel model, string @namespace, string implements, Action<SourceWriter> more)
    {
        var writer = SourceWriter.File(@namespace);
        writer.Summary(model.Description, $"The object {model.Name}.");
        if (implements.Length > 0)
            writer.Lines(
                $"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::ApiBox.Runtime.CallbackConverter<{model.Name}>))]");
        using (writer.Open($"public sealed record {model.Name}{implements}"))
        {
            foreach (var property in model.Properties)
            {
                writer.Summary(property.Description, $"The member {property.JsonName}.");
                writer.Remarks(WireNameText.Of(property.Name, property.JsonName));
                writer.Lines(
                    $$"""
                    [global::System.Text.Json.Serialization.JsonPropertyName({{CSharpText.Literal(property.JsonName)}})]
                    public {{(property.Required ? "required " : "")}}{{TypeText.Of(property)}} {{property.Name}} { get; init; }

                    """);
            }

            writer.Lines(
                $$"""
                /// <summary>The members that the description does not define; null if there are none.</summary>
                public {{TypeText.AdditionalProperties}}? AdditionalProperties { get; init; }
                """);
            more(writer);
            PrintMembersEmitter.Emit(writer, model);
            writer.Blank();
            CallbackReaderEmitter.Emit(writer, model, @namespace);
            writer.Blank();
            CallbackWriterEmitter.Emit(writer, model);
        }

        return writer.ToString();
    }

    private static void Interface(SourceWriter writer, CallbackModel callback, string name, string @namespace)
    {
        // A property may be called like a type that its own type needs.
        var ours = $"global::{@namespace}.";
        var stages = callback.Stages;
        var self = callback.Held is null ? "this" : "this.Value";
        var task = stages is null ? "null" : self + stages.TaskExpression;
        var stage = stages is null
            ? "null"
            : stages.StageExpression is { } expression ? self + expression : CSharpText.Literal(stages.Order[stages.Order.Count - 1]);
        var info = $"{ours}ApiBoxWireClientJson.TypeInfo<{(callback.Held is { } held ? TypeText.Of(held) : name)}>()";
        var wire = $"{Json}.Read(ref reader, {info})";
        var read = !callback.IsWire ? "Read(ref reader)" : callback.Held is null ? wire : $"new({wire})";
        var write = callback.IsWire ? $"global::System.Text.Json.JsonSerializer.Serialize(writer, {self}, {info})" : "Write(writer)";
        var isOk = stages?.CodeExpression is not { } code ? "true"
            : stages.CodeTable is { } table ? $"{ours}{table}.Table.IsOk({self}{code})"
            : $"global::ApiBox.Runtime.CodeTable.Default.IsOk({self}{code})";
        var kind = CSharpText.Literal(callback.Kind);
        var service = ours + "ApiBoxDescription.Client.Name";
        var (order, failed) = (CSharpText.List(stages?.Order ?? default), CSharpText.List(stages?.Failed ?? default));
        writer.Lines(
            $$"""

            /// <summary>The metadata of this callback.</summary>
            public static {{Description}} Callback { get; } = new({{kind}}, {{order}}, {{failed}}) { Service = {{service}} };

            string? {{Payload}}<{{name}}>.TaskId => {{task}};

            string? {{Payload}}<{{name}}>.Stage => {{stage}};

            bool {{Payload}}<{{name}}>.IsOk => {{isOk}};

            static {{name}} {{Payload}}<{{name}}>.ReadFrom(ref global::System.Text.Json.Utf8JsonReader reader) => {{read}};

            void {{Payload}}<{{name}}>.WriteTo(global::System.Text.Json.Utf8JsonWriter writer) => {{write}};
            """);
    }
}
