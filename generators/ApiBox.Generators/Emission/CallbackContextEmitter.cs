using ApiBox.OpenApi.Model;

namespace ApiBox.Generators.Emission;

/// <summary>
/// Writes the context that gives plain JsonSerializer calls the readers of callbacks;
/// System.Text.Json's own generator cannot see these types.
/// </summary>
internal static class CallbackContextEmitter
{
    private const string Metadata = "global::System.Text.Json.Serialization.Metadata.";
    private const string Runtime = "global::ApiBox.Runtime.";

    public static string Emit(CallbackContextModel types, GeneratedNames names)
    {
        var @namespace = names.Namespace;
        var context = names.Client.CallbackContext;
        var writer = SourceWriter.File(@namespace);
        writer.Lines(
            "/// <summary>The JSON metadata of the callback payloads and of the types that they contain.</summary>");
        using (writer.Open(
            $"public sealed class {context} : global::System.Text.Json.Serialization.JsonSerializerContext, "
                + $"{Metadata}IJsonTypeInfoResolver"))
        {
            writer.Lines(
                $$"""
                /// <summary>Initializes a new instance with default options.</summary>
                public {{context}}() : base(null)
                {
                }

                /// <summary>Initializes a new instance with the specified options.</summary>
                public {{context}}(global::System.Text.Json.JsonSerializerOptions options) : base(options)
                {
                }

                /// <summary>The instance with default options.</summary>
                public static {{context}} Default { get; } = new(new global::System.Text.Json.JsonSerializerOptions());

                /// <inheritdoc/>
                protected override global::System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;

                """);
            foreach (var payload in types.Payloads)
                writer.Lines(
                    $"""
                    /// <summary>The metadata of <see cref="global::{@namespace}.{payload}"/>.</summary>
                    public {Metadata}JsonTypeInfo<global::{@namespace}.{payload}> {payload} =>
                        ({Metadata}JsonTypeInfo<global::{@namespace}.{payload}>)Options.GetTypeInfo(typeof(global::{@namespace}.{payload}));

                    """);
            writer.Lines(
                $"""
                /// <inheritdoc/>
                public override {Metadata}JsonTypeInfo? GetTypeInfo(global::System.Type type) =>
                    Options.TryGetTypeInfo(type, out var info) ? info : null;

                """);
            using (writer.Open(
                $"{Metadata}JsonTypeInfo? {Metadata}IJsonTypeInfoResolver.GetTypeInfo(global::System.Type type, "
                    + "global::System.Text.Json.JsonSerializerOptions options)"))
            {
                foreach (var payload in types.Payloads)
                    Find(writer, $"global::{@namespace}.{payload}", static type => $"{Runtime}CallbackConverter<{type}>()");
                foreach (var inner in types.Objects)
                    Find(writer, $"global::{@namespace}.{inner}", static type =>
                        $"{Runtime}CallbackObjectConverter<{type}>({type}.Read, static (writer, value) => value.Write(writer))");
                foreach (var inner in types.Enums)
                    Find(writer, $"global::{@namespace}.{inner}", static type => $"{Runtime}OpenEnumConverter<{type}>()");
                writer.Lines("return null;");
            }
        }

        return writer.ToString();
    }

    private static void Find(SourceWriter writer, string type, Func<string, string> converter) => writer.Lines(
        $"""
        if (type == typeof({type}))
            return {Metadata}JsonMetadataServices.CreateValueInfo<{type}>(options, new {converter(type)});
        """);
}
