namespace ApiBox.OpenApi.Model;

internal enum BodyKind
{
    Json,
    UrlEncoded,
    Multipart,
    Text,
    File,
}

/// <summary>What an operation sends.</summary>
/// <param name="MediaType">The media type that is sent.</param>
/// <param name="Required">Whether it must be given.</param>
/// <param name="Parts">The members of a form; empty when the form is not an object with declared members.</param>
internal sealed record BodyModel(BodyKind Kind, string MediaType, ValueModel Value, bool Required, EquatableArray<PartModel> Parts);

/// <summary>One member of a form.</summary>
/// <param name="Property">The property that holds it.</param>
/// <param name="MediaType">The media type that the description gives it; null for the usual one.</param>
/// <param name="Form">The style that the description gives it; null for the usual way.</param>
internal sealed record PartModel(
    string JsonName, string Property, ValueModel Value, bool Nullable, string? MediaType, ParameterFormModel? Form);
