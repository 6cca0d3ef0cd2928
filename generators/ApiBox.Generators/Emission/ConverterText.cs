using ApiBox.Generators.Model;

namespace ApiBox.Generators.Emission;

/// <summary>The converter that a property needs because the plain one is stricter than services are.</summary>
internal static class ConverterText
{
    private const string Runtime = "global::ApiBox.Runtime.";

    /// <summary>The converter's type, or null where the plain one will do.</summary>
    public static string? Of(PropertyModel property) => property.Value switch
    {
        { Kind: ValueKind.Uri } => Runtime + "UriConverter",
        { Kind: ValueKind.Time, TolerantTime: true } => Runtime + (TypeText.IsNullable(property) ? "TimeConverter" : "RequiredTimeConverter"),
        _ => null,
    };
}
