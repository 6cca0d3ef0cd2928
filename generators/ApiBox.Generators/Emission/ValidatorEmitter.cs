using ApiBox.Generators.Model;

namespace ApiBox.Generators.Emission;

/// <summary>Writes the validator of an object, and the one of an operation's parameters.</summary>
internal static class ValidatorEmitter
{
    public static string Emit(ObjectModel model, string @namespace)
    {
        var writer = SourceWriter.File(@namespace);
        writer.Lines($"/// <summary>The rules of <see cref=\"{model.Name}\"/>, as the description states them.</summary>");
        using (writer.Open($"public static class {model.Name}Validator"))
        {
            writer.Lines(
                $$"""
                /// <summary>Checks every rule and reports all that are broken. Nothing is allocated when none is.</summary>
                /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
                public static global::ApiBox.ValidationResult Validate(this {{model.Name}} value)
                {
                    global::System.ArgumentNullException.ThrowIfNull(value);
                    var errors = new {{TypeText.Collector}}();
                    Check(value, ref errors);
                    return errors.ToResult();
                }

                """);
            using (writer.Open($"internal static void Check({model.Name} value, ref {TypeText.Collector} errors)"))
            {
                var constraints = new ConstraintEmitter(writer);
                foreach (var property in model.Properties)
                {
                    var mustBeThere = property.Required && !property.Value.Nullable && TypeText.IsReference(property.Value.Kind);
                    constraints.Emit(
                        $"value.{property.Name}", Local(property.Name), property.Value, $"/{Pointer(property.JsonName)}",
                        mustBeThere ? $"{model.Source}/required" : null);
                }
            }
        }

        return writer.ToString();
    }

    /// <summary>Null when no parameter has a rule.</summary>
    public static string? EmitParameters(OperationModel operation, string @namespace)
    {
        if (!HasParameterRules(operation))
            return null;
        var writer = SourceWriter.File(@namespace);
        writer.Lines($"/// <summary>The rules of the parameters of {operation.Name}.</summary>");
        using (writer.Open($"internal static class {operation.Name}Parameters"))
        {
            var list = string.Join(", ", operation.Parameters.Select(static parameter => $"{TypeText.Of(parameter)} {parameter.Name}"));
            using (writer.Open($"internal static global::ApiBox.ValidationResult Validate({list})"))
            {
                writer.Lines($"var errors = new {TypeText.Collector}();");
                var constraints = new ConstraintEmitter(writer);
                foreach (var parameter in operation.Parameters)
                    constraints.Emit(parameter.Name, parameter.Name.TrimStart('@') + "Value", parameter.Value, $"/{Pointer(parameter.JsonName)}", null);
                writer.Lines("return errors.ToResult();");
            }
        }

        return writer.ToString();
    }

    public static bool HasParameterRules(OperationModel operation) => operation.Parameters.Any(static parameter => parameter.Value.HasRules);

    // The suffix keeps locals apart from the two names that are taken.
    private static string Local(string property) =>
        char.ToLowerInvariant(property[0]) + property.Substring(1) + (property is "Value" or "Errors" ? "Property" : "Value");

    private static string Pointer(string name) => name.Replace("~", "~0").Replace("/", "~1");
}
