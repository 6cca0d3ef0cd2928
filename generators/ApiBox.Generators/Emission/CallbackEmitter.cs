using ApiBox.Generators.Model;

namespace ApiBox.Generators.Emission;

/// <summary>Writes the types of a callback: the payload, which knows its task and stage, and the objects inside it.</summary>
internal static class CallbackEmitter
{
    public const string Json = "global::ApiBox.Runtime.CallbackJson";
    private const string Payload = "global::ApiBox.ICallbackPayload";

    public static string EmitPayload(CallbackModel callback, string @namespace)
    {
        var name = callback.Payload.Name;
        return callback.IsWire ? EmitWirePayload(callback, @namespace) : Emit(callback.Payload, @namespace, $" : {Payload}<{name}>", writer => Interface(writer, callback, name, @namespace));
    }

    /// <summary>What a payload that is a type of the wire needs besides, in a part of its own.</summary>
    private static string EmitWirePayload(CallbackModel callback, string @namespace)
    {
        var name = callback.Payload.Name;
        var writer = SourceWriter.File(@namespace);
        using (writer.Open($"public partial record {name} : {Payload}<{name}>"))
            Interface(writer, callback, name, @namespace);
        return writer.ToString();
    }

    public static string EmitObject(ObjectModel model, string @namespace) => Emit(model, @namespace, "", static _ => { });

    /// <summary>The context that gives plain JsonSerializer calls the readers; System.Text.Json's own generator cannot see these types.</summary>
    public static string EmitContext(EquatableArray<string> payloads, string @namespace)
    {
        var writer = SourceWriter.File(@namespace);
        writer.Lines("/// <summary>The metadata of every callback payload, for JsonSerializer and for resolver chains.</summary>");
        using (writer.Open("public sealed class ApiBoxCallbackJsonContext : global::System.Text.Json.Serialization.JsonSerializerContext, global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver"))
        {
            writer.Lines(
                """
                /// <summary>Makes a context with options of its own.</summary>
                public ApiBoxCallbackJsonContext() : base(null)
                {
                }

                /// <summary>Makes a context for the given options.</summary>
                public ApiBoxCallbackJsonContext(global::System.Text.Json.JsonSerializerOptions options) : base(options)
                {
                }

                /// <summary>The context with default options.</summary>
                public static ApiBoxCallbackJsonContext Default { get; } = new(new global::System.Text.Json.JsonSerializerOptions());

                /// <inheritdoc/>
                protected override global::System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;

                """);
            foreach (var payload in payloads)
                writer.Lines(
                    $"""
                    /// <summary>The metadata of <see cref="global::{@namespace}.{payload}"/>.</summary>
                    public global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<global::{@namespace}.{payload}> {payload} =>
                        (global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<global::{@namespace}.{payload}>)Options.GetTypeInfo(typeof(global::{@namespace}.{payload}));

                    """);
            writer.Lines(
                """
                /// <inheritdoc/>
                public override global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(global::System.Type type) =>
                    Options.TryGetTypeInfo(type, out var info) ? info : null;

                """);
            using (writer.Open("global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver.GetTypeInfo(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options)"))
            {
                foreach (var payload in payloads)
                    writer.Lines(
                        $"""
                        if (type == typeof(global::{@namespace}.{payload}))
                            return global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<global::{@namespace}.{payload}>(options, new global::ApiBox.Runtime.CallbackConverter<global::{@namespace}.{payload}>());
                        """);
                writer.Lines("return null;");
            }
        }

        return writer.ToString();
    }

    /// <summary>The list of all callbacks, for receivers.</summary>
    public static string EmitList(EquatableArray<string> payloads, string @namespace)
    {
        var writer = SourceWriter.File(@namespace);
        writer.Lines("/// <summary>Every callback of the description.</summary>");
        using (writer.Open("internal static class ApiBoxCallbacks"))
        {
            var kinds = payloads.Select(static payload => $"global::ApiBox.Runtime.CallbackKind.Of<{payload}>()");
            writer.Lines($"internal static global::System.Collections.Generic.IReadOnlyList<global::ApiBox.Runtime.CallbackKind> All {{ get; }} = [{string.Join(", ", kinds)}];");
        }

        return writer.ToString();
    }

    private static string Emit(ObjectModel model, string @namespace, string implements, Action<SourceWriter> more)
    {
        var writer = SourceWriter.File(@namespace);
        writer.Summary(model.Description, $"The object {model.Name} of the description, which says no more about it.");
        if (implements.Length > 0)
            writer.Lines($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::ApiBox.Runtime.CallbackConverter<{model.Name}>))]");
        using (writer.Open($"public sealed record {model.Name}{implements}"))
        {
            foreach (var property in model.Properties)
            {
                writer.Summary(property.Description, $"The member {property.JsonName} of the description, which says no more about it.");
                writer.Lines(
                    $$"""
                    [global::System.Text.Json.Serialization.JsonPropertyName({{CSharpText.Literal(property.JsonName)}})]
                    public {{(property.Required ? "required " : "")}}{{TypeText.Of(property)}} {{property.Name}} { get; init; }

                    """);
            }

            writer.Lines(
                """
                /// <summary>Members that the description does not know; null when there are none.</summary>
                public global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
                """);
            more(writer);
            ShownEmitter.Emit(writer, model);
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
        var task = stages is null ? "null" : $"this{stages.TaskExpression}";
        var stage = stages is null ? "null" : stages.StageExpression is { } expression ? $"this{expression}" : CSharpText.Literal(stages.Order[stages.Order.Count - 1]);
        var isOk = stages?.CodeExpression is not { } code ? "true"
            : stages.CodeTable is { } table ? $"{ours}{table}.Table.IsOk(this{code})"
            : $"global::ApiBox.Runtime.CodeTable.Default.IsOk(this{code})";
        writer.Lines(
            $$"""

            /// <summary>What the description says about this callback as a whole.</summary>
            public static global::ApiBox.CallbackDescription Callback { get; } = new({{CSharpText.Literal(callback.Kind)}}, {{CSharpText.List(stages?.Order ?? default)}}, {{CSharpText.List(stages?.Failed ?? default)}});

            string? {{Payload}}<{{name}}>.TaskId => {{task}};

            string? {{Payload}}<{{name}}>.Stage => {{stage}};

            bool {{Payload}}<{{name}}>.IsOk => {{isOk}};

            static {{name}} {{Payload}}<{{name}}>.ReadFrom(ref global::System.Text.Json.Utf8JsonReader reader) => {{(callback.IsWire ? $"{Json}.Read(ref reader, {ours}ApiBoxWireClientJson.TypeInfo<{name}>())" : "Read(ref reader)")}};

            void {{Payload}}<{{name}}>.WriteTo(global::System.Text.Json.Utf8JsonWriter writer) => {{(callback.IsWire ? $"global::System.Text.Json.JsonSerializer.Serialize(writer, this, {ours}ApiBoxWireClientJson.TypeInfo<{name}>())" : "Write(writer)")}};
            """);
    }
}
