using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Reading;

namespace ApiBox.Generators.Emission;

/// <summary>Writes the validator of an object, and the one of an operation's parameters.</summary>
internal static class ValidatorEmitter
{
    private const string JsonConversion = "global::ApiBox.Runtime.JsonConversion";

    public static string Emit(ObjectModel model, string @namespace) =>
        model.HasValidator ? EmitRules(model, @namespace) : EmitNames(model, @namespace);

    private static string EmitRules(ObjectModel model, string @namespace) => Emit(model.Name, @namespace, (writer, locals, constraints) =>
    {
        var before = locals.Take("before");
        if (model.IsWhole)
            writer.Lines($"var {before} = errors.Count;");
        foreach (var property in model.Properties)
        {
            var mustBeThere = property.Required && !property.Value.Nullable && property.Value.Kind.IsReference();
            constraints.Emit(
                $"value.{property.Name}",
                $"{char.ToLowerInvariant(property.Name[0])}{property.Name.Substring(1)}Value",
                property.Value,
                JsonPointer.Append("", property.JsonName),
                mustBeThere ? property.RequiredSource : null, property.Required);
        }

        var additional = locals.Take("additional");
        var closed = CSharpText.LiteralOrNull(model.ClosedBy);
        writer.Lines(
            $$"""
            if (value.AdditionalProperties is { Count: > 0 } {{additional}})
                global::ApiBox.Runtime.ExtraMembers.Validate({{additional}}, Declares, {{closed}}, ref errors);
            """);

        if (model.Residue() is { } residue)
        {
            using (model.IsWhole ? writer.Open($"if (errors.Count == {before})") : default)
                EmitJson(writer, locals, constraints, residue, model.Name, "value", "");
        }
    }, Declares(model));

    // The type's own serialization asks for the names.
    private static string EmitNames(ObjectModel model, string @namespace)
    {
        var writer = SourceWriter.File(@namespace);
        writer.Lines($"/// <summary>The names of the properties of <see cref=\"{model.Name}\"/>.</summary>");
        using (writer.Open($"internal static class {model.Name}Validator"))
            writer.Lines(Declares(model));
        return writer.ToString();
    }

    /// <summary>
    /// Writes the validator of a union: the case is checked as what it is, and the whole when the case has no errors. Null when users
    /// cannot check it.
    /// </summary>
    public static string? Emit(UnionModel model, string @namespace) =>
        model.HasValidator ? EmitRules(model, @namespace) : null;

    private static string EmitRules(UnionModel model, string @namespace) => Emit(model.Name, @namespace, (writer, locals, constraints) =>
    {
        var before = locals.Take("before");
        writer.Lines($"var {before} = errors.Count;");
        using (model.Cases.Any(static one => one.Value.HasRules) ? writer.Open("switch (value)") : default)
        {
            foreach (var one in model.Cases)
            {
                if (!one.Value.HasRules)
                    continue;
                var form = locals.Take("one" + one.Name);
                writer.Lines($"case {model.Name}.Of{one.Name} {form}:");
                using (writer.Indent())
                {
                    constraints.Emit($"{form}.Value", $"value{one.Name}", one.Value, "", null);
                    writer.Lines("break;");
                }
            }
        }

        // The discriminator selects the case. It is not an error that other cases match too.
        using (writer.Open(model.Discriminator is null
            ? $"if (errors.Count == {before})"
            : $"if (errors.Count == {before} && value is {model.Name}.Unknown)"))
            EmitJson(writer, locals, constraints, model.Rule, model.Name, "value", "");
    }, null);

    private static string Declares(ObjectModel model)
    {
        var names = string.Join(" or ", model.Properties.Select(static property => CSharpText.Literal(property.JsonName)));
        return "/// <summary>Indicates whether a property with this name is declared.</summary>\n"
            + "internal static bool Declares(string name) => "
            + $"{(names.Length == 0 ? "false" : $"name is {names}")};";
    }

    /// <summary>Whether a union's values need anything but their own validators is left to its rule.</summary>
    private static void EmitJson(
        SourceWriter writer, LocalNames locals, ConstraintEmitter constraints, RuleModel rule, string type, string value, string path)
    {
        var json = locals.Take(value + "Json");
        using (writer.Open($"if ({JsonConversion}.TryOf({value}, ApiBoxWireClientJson.TypeInfo<{type}>(), out var {json}))"))
            constraints.EmitRule(rule, json, path);
        // An endless number or endless nesting has no JSON: it could not be sent, and nothing is known about it.
        writer.Lines($"else\n    errors.NotSerializable({CSharpText.Literal(path)});");
    }

    private static string Emit(string type, string @namespace, Action<SourceWriter, LocalNames, ConstraintEmitter> checks, string? more)
    {
        var writer = SourceWriter.File(@namespace);
        writer.Lines($"/// <summary>Validates <see cref=\"{type}\"/> by the rules of the description.</summary>");
        writer.Lines(CSharpText.Hidden);
        using (writer.Open($"public static class {type}Validator"))
        {
            writer.Lines(
                $$"""
                /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
                /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
                public static global::ApiBox.ValidationResult Validate(this {{type}} value)
                {
                    global::System.ArgumentNullException.ThrowIfNull(value);
                    var errors = new {{TypeText.Collector}}();
                    Check(value, ref errors);
                    return errors.ToResult();
                }

                """);
            var locals = new LocalNames(["value", "errors"]);
            var constraints = new ConstraintEmitter(writer, locals);
            using (writer.Open($"internal static void Check({type} value, ref {TypeText.Collector} errors)"))
                checks(writer, locals, constraints);
            if (more is not null)
            {
                writer.Blank();
                writer.Lines(more);
            }

            constraints.EmitFields();
        }

        return writer.ToString();
    }

    /// <summary>Null when no parameter has a rule.</summary>
    public static string? EmitParameters(OperationModel operation, string @namespace)
    {
        if (operation.Validator is not { } name)
            return null;
        var writer = SourceWriter.File(@namespace);
        writer.Lines($"/// <summary>Validates the parameters of {operation.Name}.</summary>");
        using (writer.Open($"internal static class {name}"))
        {
            var locals = new LocalNames([.. operation.Parameters.Select(static parameter => parameter.Name), "request", "errors"]);
            var constraints = new ConstraintEmitter(writer, locals);
            var list = string.Join(", ", operation.Parameters.Select(static parameter => $"{TypeText.Of(parameter)} {parameter.Name}"));
            if (operation.BodyWithoutValidator is { } body)
                list += $"{(list.Length == 0 ? "" : ", ")}{TypeText.Of(body)} request";
            using (writer.Open($"internal static global::ApiBox.ValidationResult Validate({list})"))
            {
                writer.Lines($"var errors = new {TypeText.Collector}();");
                foreach (var parameter in operation.Parameters)
                {
                    constraints.Emit(
                        parameter.Name, parameter.Name + "Value", parameter.Value, JsonPointer.Append("", parameter.JsonName), null);
                    if (parameter.Value.Residue() is { } residue)
                        EmitJson(
                            writer, locals, constraints, residue, TypeText.Of(parameter), parameter.Name,
                            JsonPointer.Append("", parameter.JsonName));
                }

                if (operation.BodyWithoutValidator is { } sent)
                {
                    constraints.Emit("request", "requestValue", sent.Value, "", null);
                    if (sent.Value.Residue() is { } residue)
                        EmitJson(writer, locals, constraints, residue, TypeText.Of(sent), "request", "");
                }

                writer.Lines("return errors.ToResult();");
            }

            constraints.EmitFields();
        }

        return writer.ToString();
    }
}
