using System.Text;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;

namespace ApiBox.Generators.Emission;

/// <summary>
/// Writes the context of System.Text.Json with every type that travels as a root. The preparation step puts the file among
/// the ordinary sources, since the generator of System.Text.Json cannot see what another generator makes.
/// </summary>
internal static class JsonContextEmitter
{
    /// <summary>The converter of addresses that may be absent, in a description that says which those are.</summary>
    public const string UriConverter = "ApiBoxUriConverter";

    private const string Json = "global::System.Text.Json.Serialization.";

    public static string Emit(DescriptionModel model, string @namespace)
    {
        var writer = SourceWriter.File(@namespace);
        writer.Lines(
            $"""
            /// <summary>The JSON metadata of all request and response types, generated at compile time.</summary>
            [{Json}JsonSourceGenerationOptions(DefaultIgnoreCondition = {Json}JsonIgnoreCondition.WhenWritingNull)]
            """);
        foreach (var (type, name) in Named(Roots(model)))
            writer.Lines($"[{Json}JsonSerializable(typeof({type}){(name is null ? "" : $", TypeInfoPropertyName = \"{name}\"")})]");
        writer.Lines(
            $$"""
            internal sealed partial class ApiBoxWireClientJsonContext : {{Json}}JsonSerializerContext;

            /// <summary>Gets the metadata of a type.</summary>
            internal static class ApiBoxWireClientJson
            {
                internal static {{Json}}Metadata.JsonTypeInfo<T> TypeInfo<T>() =>
                    ({{Json}}Metadata.JsonTypeInfo<T>)ApiBoxWireClientJsonContext.Default.Options.GetTypeInfo(typeof(T));
            }
            """);
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

    /// <summary>
    /// Every type, also those that roots hold: what is left to the generator of System.Text.Json is named by its short name, and
    /// a schema called String, or one called IReadOnlyListOfFoo, would meet a type of the framework there.
    /// </summary>
    private static SortedSet<string> Roots(DescriptionModel model)
    {
        // A context without a root would not be completed.
        var types = new SortedSet<string>(StringComparer.Ordinal) { "global::System.Text.Json.JsonElement", "string" };
        foreach (var type in model.Enums)
            types.Add(type.Name);
        foreach (var type in model.Objects)
        {
            types.Add(type.Name);
            foreach (var property in type.Properties)
                Add(property.Value, TypeText.IsNullable(property));
        }

        foreach (var callback in model.Callbacks.Where(static callback => callback.Base is not null))
            types.Add(callback.TypeName);
        foreach (var union in model.Unions)
        {
            types.Add(union.Name);
            foreach (var one in union.Cases)
                Add(one.Value, nullable: false);
        }

        foreach (var operation in model.Operations)
        {
            foreach (var parameter in operation.Parameters)
                Add(parameter.Value, TypeText.IsNullable(parameter));
            if (operation.Response.Envelope is { } envelope)
                Add(envelope.DataValue, nullable: false);
            if (operation.Response.Value is { } response)
                Add(response, operation.Response.MayBeEmpty || (operation.Response.Stream is not null && response.Nullable));
            if (operation.Body is { } body)
                Add(body.Value, TypeText.IsNullable(body));
        }

        return types;

        void Add(ValueModel value, bool nullable)
        {
            var type = TypeText.Of(value);
            types.Add(type);
            if (nullable && !value.Kind.IsReference())
                types.Add(type + "?");
            if (value.Item is { } item)
                Add(item, item.Nullable);
        }
    }

    private static IEnumerable<(string Type, string? Name)> Named(IEnumerable<string> types)
    {
        // They become names of files too, which differ by more than case.
        var names = new UniqueNames(StringComparer.OrdinalIgnoreCase);
        foreach (var type in types)
        {
            if (IsScalar(type))
            {
                yield return (type, null);
                continue;
            }

            yield return (type, names.Take(Name(type), "_"));
        }
    }

    /// <summary>
    /// A single value of the framework: the other generator takes such a name for the name of its converter too, so it keeps the usual one.
    /// </summary>
    private static bool IsScalar(string type) =>
        type.IndexOfAny(['<', '?']) < 0 && (char.IsLower(type[0]) || type.StartsWith("global::", StringComparison.Ordinal));

    /// <summary>
    /// The type's text with everything but letters and digits made an underscore: names that the other generator never makes.
    /// </summary>
    private static string Name(string type)
    {
        var name = new StringBuilder("Wire_");
        foreach (var c in type.Replace("global::System.Collections.Generic.", "").Replace("global::System.", "").Replace("?", "_OrNull"))
            name.Append(Identifiers.IsPart(c) ? c : '_');
        // Lists of lists of lists have long names; those that are cut get numbers.
        return Identifiers.Cut(name.ToString()).TrimEnd('_');
    }
}
