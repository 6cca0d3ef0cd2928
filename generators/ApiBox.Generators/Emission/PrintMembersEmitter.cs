using ApiBox.OpenApi.Model;

namespace ApiBox.Generators.Emission;

/// <summary>Writes how records print members that may hold addresses, whose secrets the compiler's own printing would show.</summary>
internal static class PrintMembersEmitter
{
    private const string Add = "global::ApiBox.Runtime.MemberPrinter.Add";
    private const string Builder = "global::System.Text.StringBuilder builder";

    /// <summary>Whether an object has a member that may hold an address.</summary>
    public static bool Has(ObjectModel model) => model.Properties.Any(static property => IsText(property.Value.Kind));

    /// <summary>Whether a value is printed as the text that it holds.</summary>
    public static bool IsText(ValueKind kind) => kind is ValueKind.Text or ValueKind.Uri or ValueKind.Any;

    public static void Emit(SourceWriter writer, ObjectModel model)
    {
        if (!Has(model))
            return;
        writer.Blank();
        using (writer.Open($"private bool PrintMembers({Builder})"))
        {
            var between = "";
            foreach (var name in model.Properties.Select(static property => property.Name).Append("AdditionalProperties"))
            {
                writer.Lines($"{Add}(builder, \"{between}{name} = \", {name});");
                between = ", ";
            }

            writer.Lines("return true;");
        }
    }

    /// <summary>The body of a case of a union, whose only member is its value.</summary>
    public static string Case =>
        $$"""

        {
            /// <summary>Prints the value without what an address in it gives access to.</summary>
            protected override bool PrintMembers({{Builder}})
            {
                {{Add}}(builder, "Value = ", Value);
                return true;
            }
        }
        """;
}
