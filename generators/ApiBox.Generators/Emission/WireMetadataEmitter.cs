using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;

namespace ApiBox.Generators.Emission;

/// <summary>
/// Writes the metadata of System.Text.Json for every type that travels. Its own generator writes three times as much code for the same
/// types, and building that was half of a build's time.
/// </summary>
internal static class WireMetadataEmitter
{
    /// <summary>The converter of addresses that may be absent, in a description that says which those are.</summary>
    public const string UriConverter = "ApiBoxUriConverter";

    /// <summary>The class whose methods make metadata.</summary>
    public const string Runtime = "global::ApiBox.Runtime.WireMetadata.";

    private const string Options = "global::System.Text.Json.JsonSerializerOptions";
    private const string Metadata = "global::System.Text.Json.Serialization.Metadata.";
    private const string Services = "global::System.Runtime.CompilerServices.";
    private const string Accessor = $"[{Services}UnsafeAccessor({Services}UnsafeAccessorKind.";

    public static string Emit(DescriptionModel model, string @namespace)
    {
        var writer = SourceWriter.File(@namespace);
        writer.Lines(
            """
            #nullable disable warnings // System.Text.Json's metadata does not distinguish nullable references.

            /// <summary>The JSON metadata of all request and response types.</summary>
            """);
        using (writer.Open("internal static class ApiBoxWireClientJson"))
        {
            writer.Lines($"private static readonly {Options} Options = {Runtime}Options(Create);");
            writer.Blank();
            writer.Lines(
                $"""
                /// <summary>Gets the metadata of a type.</summary>
                internal static {Metadata}JsonTypeInfo<T> TypeInfo<T>() => ({Metadata}JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
                """);
            writer.Blank();
            EmitTypes(writer, WireTypes.Of(model));
            foreach (var type in model.Objects)
                EmitObject(writer, type);
            foreach (var callback in model.Callbacks)
                if (callback.Base is { } name)
                    EmitFactory(writer, callback.TypeName, model.Objects.First(type => type.Name == name));
        }

        if (model.Objects.Any(static type => type.Properties.Any(property => ConverterText.IsAddress(property, type))))
        {
            writer.Blank();
            writer.Lines(
                $"""
                /// <summary>Reads URLs. A URL that means that there is no file is read as null.</summary>
                {CSharpText.Hidden}
                public sealed class {UriConverter}() : global::ApiBox.Runtime.UriConverter(ApiBoxDescription.Absent);
                """);
        }

        return writer.ToString();
    }

    private static void EmitTypes(SourceWriter writer, IEnumerable<KeyValuePair<string, string>> types)
    {
        using (writer.Open($"private static {Metadata}JsonTypeInfo? Create(global::System.Type type, {Options} options)"))
        {
            foreach (var type in types)
                writer.Lines($"if (type == typeof({type.Key})) return {type.Value};");
            writer.Lines("return null;");
        }
    }

    private static void EmitObject(SourceWriter writer, ObjectModel type)
    {
        EmitFactory(writer, type.Name, type);
        // Init-only members cannot be set otherwise, except all at once and boxed, as the generator of System.Text.Json does.
        foreach (var property in type.Properties)
        {
            writer.Lines(
                $"""
                {Accessor}Method, Name = "set_{property.Name}")]
                private static extern void {Setter(type, property)}({type.Name} value, {TypeText.Of(property)} member);
                """);
        }
    }

    /// <param name="name">The type: that of the object, or of a callback, which derives from it.</param>
    private static void EmitFactory(SourceWriter writer, string name, ObjectModel type)
    {
        writer.Blank();
        var lenient = type.Lenient ? ", lenient: true" : "";
        using (writer.Open(
            $"private static {Metadata}JsonTypeInfo {Factory(name)}({Options} options) => "
                + $"{Runtime}Object(options, New_{name}, static options =>",
            close: $"]{lenient});", open: "["))
        {
            foreach (var property in type.Properties)
                writer.Lines(Member(name, type, property) + ",");
            var hides = type.Properties.Any(static property => property.JsonName == "AdditionalProperties");
            var alias = hides ? ", \"x-apibox-additional\"" : "";
            writer.Lines(
                $"{Runtime}Additional<{name}>(options, static value => (({name})value).AdditionalProperties, "
                    + $"static (value, members) => (({name})value).AdditionalProperties = members{alias}),");
        }

        writer.Lines(
            $"""
            {Accessor}Constructor)]
            private static extern {name} New_{name}();
            """);
    }

    /// <summary>The name of the generated method that makes the metadata of an object.</summary>
    public static string Factory(string type) => "Of_" + type;

    private static string Member(string name, ObjectModel type, PropertyModel property)
    {
        var method = !property.Required ? "Optional" : TypeText.IsNullable(property) ? "RequiredOrNull" : "Required";
        var converter = ConverterText.Of(property, type) is not { } text ? ""
            : TypeText.IsNullable(property) && !property.Value.Kind.IsReference() ? $", {Runtime}OrNull(options, new {text}())"
            : $", new {text}()";
        return $"{Runtime}{method}<{name}, {TypeText.Of(property)}>(options, {CSharpText.Literal(property.JsonName)}, \"{property.Name}\", "
            + $"static value => (({name})value).{property.Name}, {Setter(type, property)}{converter})";
    }

    private static string Setter(ObjectModel type, PropertyModel property) => $"Set_{type.Name}_{property.Name}";
}
