using ApiBox.OpenApi.Model;

namespace ApiBox.Generators.Emission;

/// <summary>
/// Writes open enums. The preparation step puts those of components among the ordinary sources, since types that NSwag writes refer to
/// them; the generator writes those of callbacks.
/// </summary>
internal static class EnumEmitter
{
    public static string Emit(EnumModel model, string @namespace) => Emit([model], @namespace);

    public static string Emit(IEnumerable<EnumModel> models, string @namespace)
    {
        var writer = SourceWriter.File(@namespace);
        foreach (var (model, index) in models.Select(static (model, index) => (model, index)))
        {
            if (index > 0)
                writer.Blank();
            Type(writer, model);
        }

        return writer.ToString();
    }

    private static void Type(SourceWriter writer, EnumModel model)
    {
        var name = model.Name;
        writer.Summary(model.Description, $"The values of {name}.");
        writer.Lines(
            $"""
            /// <remarks>Values that the description does not list are preserved. To create one, use the constructor.</remarks>
            [global::System.Text.Json.Serialization.JsonConverter(typeof(global::ApiBox.Runtime.OpenEnumConverter<{name}>))]
            """);
        using (writer.Open($"{CSharpText.Access(model.IsPublic)} readonly record struct {name} : global::ApiBox.IOpenEnum<{name}>"))
        {
            writer.Lines(
                $$"""
                private readonly string? _value;

                /// <summary>Initializes a new value from its text in JSON.</summary>
                /// <exception cref="global::System.ArgumentNullException">The text is null.</exception>
                public {{name}}(string value)
                {
                    global::System.ArgumentNullException.ThrowIfNull(value);
                    _value = value;
                }

                """);
            foreach (var member in model.Members)
            {
                writer.Lines(
                    $"""
                    /// <summary>{Summary(member)}</summary>
                    public static {name} {member.Name} => new(Values.{member.Name});

                    """);
            }

            var test = model.IsLong ? "not null && _texts.Contains(_value)" : Join(model, " or ", "Values.");
            writer.Lines(
                $$"""
                /// <summary>The values that the description lists, in the same order.</summary>
                public static global::System.Collections.Generic.IReadOnlyList<{{name}}> Known { get; } = [{{Join(model, ", ", "")}}];

                /// <summary>The text in JSON; empty for <see langword="default"/>.</summary>
                public string Value => _value ?? string.Empty;

                /// <summary>Indicates whether the description lists the value.</summary>
                public bool IsKnown => _value is {{test}};

                static {{name}} global::ApiBox.IOpenEnum<{{name}}>.Create(string value) => new(value);

                """);
            if (model.IsLong)
                writer.Lines(
                    "private static readonly global::System.Collections.Frozen.FrozenSet<string> _texts = "
                        + "global::System.Collections.Frozen.FrozenSet.ToFrozenSet(global::System.Linq.Enumerable.Select(Known, static "
                        + "known => known.Value), global::System.StringComparer.Ordinal);\n");
            Read(writer, model);
            writer.Lines(
                $$"""

                /// <summary>Indicates whether both values have the same text.</summary>
                public bool Equals({{name}} other) => string.Equals(Value, other.Value, global::System.StringComparison.Ordinal);

                /// <inheritdoc/>
                public override int GetHashCode() => string.GetHashCode(Value, global::System.StringComparison.Ordinal);

                /// <summary>Returns the text in JSON.</summary>
                public override string ToString() => Value;

                /// <summary>The texts of the listed values as constants, for switch statements.</summary>
                """);
            using (writer.Open("public static class Values"))
            {
                foreach (var member in model.Members)
                {
                    writer.Lines(
                        $"""
                        /// <summary>The text of <see cref="{name}.{member.Name}"/>.</summary>
                        public const string {member.Name} = {CSharpText.Literal(member.Wire)};

                        """);
                }
            }
        }
    }

    private static void Read(SourceWriter writer, EnumModel model)
    {
        using (writer.Open(
            $"static {model.Name} global::ApiBox.IOpenEnum<{model.Name}>.Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
        {
            foreach (var member in model.IsLong ? default : model.Members)
                writer.Lines($"if (reader.ValueTextEquals({CSharpText.Utf8(member.Wire)}))\n    return {member.Name};");
            writer.Lines("var text = reader.GetString()!;");
            if (model.IgnoreCase)
            {
                using (writer.Open("foreach (var known in Known)"))
                    writer.Lines(
                        "if (string.Equals(known.Value, text, global::System.StringComparison.OrdinalIgnoreCase))\n    return known;");
            }

            writer.Lines("return new(text);");
        }
    }

    private static string Summary(EnumMemberModel member) =>
        string.IsNullOrWhiteSpace(member.Description)
            ? $"The value <c>{CSharpText.Doc(member.Wire)}</c>."
            : CSharpText.Doc(member.Description!);

    private static string Join(EnumModel model, string separator, string prefix) =>
        string.Join(separator, model.Members.Select(member => prefix + member.Name));
}
