using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;

namespace ApiBox.Generators.Emission;

/// <summary>
/// Writes unions as closed hierarchies with a record for each case. The preparation step puts the file among the ordinary sources,
/// since types that NSwag writes refer to unions, and the generator of System.Text.Json must see both.
/// </summary>
internal static class UnionEmitter
{
    private const string Json = "global::System.Text.Json.";
    private const string Element = Json + "JsonElement";

    public static string Emit(EquatableArray<UnionModel> unions, string @namespace)
    {
        var writer = SourceWriter.File(@namespace);
        foreach (var union in unions)
        {
            Hierarchy(writer, union);
            writer.Blank();
            Converter(writer, union);
            writer.Blank();
        }

        return writer.ToString();
    }

    private static void Hierarchy(SourceWriter writer, UnionModel union)
    {
        writer.Summary(union.Description, $"One of several forms that the description calls {union.Name}.");
        var types = string.Join(", ", union.Cases.Select(one => $"<see cref=\"Of{one.Name}\"/>"));
        writer.Lines(
            $"""
            /// <remarks>Match the nested types: {types}, or <see cref="Unknown"/> for any other value.</remarks>
            [{Json}Serialization.JsonConverter(typeof({union.Name}JsonConverter))]
            """);
        using (writer.Open($"{CSharpText.Access(union.IsPublic)} abstract partial record {union.Name}"))
        {
            writer.Lines(
                $$"""
                private {{union.Name}}()
                {
                }
                """);
            foreach (var one in union.Cases)
            {
                var type = TypeText.Of(one.Value);
                var end = PrintMembersEmitter.IsText(one.Value.Kind) ? PrintMembersEmitter.Case : ";";
                writer.Lines(
                    $"""

                    /// <summary>The case {CSharpText.Doc(one.Name)}.</summary>
                    /// <param name="Value">The value.</param>
                    public sealed record Of{one.Name}({type} Value) : {union.Name}{end}
                    """);
                if (Converts(union, one))
                    writer.Lines(
                        $"""

                        /// <summary>Initializes the case {CSharpText.Doc(one.Name)}.</summary>
                        public static implicit operator {union.Name}({type} value) => new Of{one.Name}(value);
                        """);
            }

            writer.Lines(
                $"""

                /// <summary>A value that matches none of the cases. It is preserved; validation rejects it.</summary>
                /// <param name="Value">The value as JSON.</param>
                public sealed record Unknown({Element} Value) : {union.Name}{PrintMembersEmitter.Case}
                """);
        }
    }

    private static void Converter(SourceWriter writer, UnionModel union)
    {
        var name = $"{union.Name}JsonConverter";
        writer.Lines(
            "/// <summary>Reads the case that "
                + $"{(union.Discriminator is null ? "the value's shape" : $"the member {CSharpText.Doc(union.Discriminator)}")} selects, "
                + "and writes its value.</summary>");
        writer.Lines(CSharpText.Hidden);
        var access = CSharpText.Access(union.IsPublic);
        using (writer.Open($"{access} sealed class {name} : global::ApiBox.Runtime.UnionConverter<{union.Name}>"))
        {
            writer.Lines("/// <inheritdoc/>");
            using (writer.Open($"protected override {union.Name} Read({Element} value)"))
            {
                var locals = new LocalNames(["value"]);
                var told = locals.Take(union.Discriminator is null ? "form" : "tag");
                writer.Lines(union.Discriminator is { } member
                    ? $"var {told} = Tag(value, {CSharpText.Literal(member)});"
                    : $"var {told} = Find(value, Forms);");
                for (var i = 0; i < union.Cases.Count; i++)
                {
                    var one = union.Cases[i];
                    if (union.Discriminator is not null && one.Tags.Count == 0)
                        continue;
                    var test = union.Discriminator is null
                        ? $"{told} == {CSharpText.Int(i)}{(IsExact(one.Value.Kind) ? $" && Form{CSharpText.Int(i)}.IsValid(value)" : "")}"
                        : $"{told} is {string.Join(" or ", one.Tags.Select(CSharpText.Literal))}";
                    var read = locals.Take($"value{CSharpText.Int(i)}");
                    writer.Lines(
                        $"if ({test} && TryRead(value, ApiBoxWireClientJson.TypeInfo<{TypeText.Of(one.Value)}>(), out var {read}))\n    "
                            + $"return new {union.Name}.Of{one.Name}({read});");
                }

                writer.Lines($"return new {union.Name}.Unknown(value);");
            }

            writer.Blank();
            writer.Lines("/// <inheritdoc/>");
            using (writer.Open(
                $"public override void Write({Json}Utf8JsonWriter writer, {union.Name} value, {Json}JsonSerializerOptions options)"))
            using (writer.Open("switch (value)"))
            {
                foreach (var one in union.Cases)
                    writer.Lines(
                        $"case {union.Name}.Of{one.Name} form:\n    {Json}JsonSerializer.Serialize(writer, form.Value, "
                            + $"ApiBoxWireClientJson.TypeInfo<{TypeText.Of(one.Value)}>());\n    break;");
                writer.Lines($"case {union.Name}.Unknown form:\n    form.Value.WriteTo(writer);\n    break;");
            }

            if (union.Discriminator is null)
                Forms(writer, union);
        }
    }

    private static void Forms(SourceWriter writer, UnionModel union)
    {
        for (var i = 0; i < union.Cases.Count; i++)
        {
            writer.Blank();
            RuleEmitter.Field(writer, $"Form{CSharpText.Int(i)}", union.Cases[i].Rule);
        }

        writer.Blank();
        writer.Lines(
            $"private static readonly {RuleEmitter.Type}[] Forms = ["
                + $"{string.Join(", ", union.Cases.Select(static (_, index) => $"Form{CSharpText.Int(index)}"))}];");
    }

    // A text that only looks like one of these must not become another text on the way through C#.
    private static bool IsExact(ValueKind kind) =>
        kind is ValueKind.Bytes or ValueKind.Time or ValueKind.Date or ValueKind.Guid or ValueKind.Uri;

    // C# allows one conversion from a type, and none from an interface.
    private static bool Converts(UnionModel union, UnionCaseModel one) =>
        one.Value.Kind is not (ValueKind.Array or ValueKind.Map or ValueKind.Any)
        && union.Cases.Count(other => TypeText.Of(other.Value) == TypeText.Of(one.Value)) == 1;
}
