namespace BackingTrackStudio;

/// <summary>What the service's description says of the fields, from the SDK's catalog of operations.</summary>
internal static class FieldTexts
{
    private static readonly Dictionary<string, FieldDescription> Fields = ApiBoxOperations.All
        .Single(static operation => operation.Id == "addInstrumental").Fields
        .ToDictionary(static field => "/" + field.Name);

    /// <summary>What the field means.</summary>
    public static string Describe(string field) => Fields[field].Description ?? "";

    /// <summary>Its rules, such as "From 0 to 1, in steps of 0.01".</summary>
    public static string Rules(string field) => string.Join(". ", Fields[field].Rules);

    public static IReadOnlyList<string> Values(string field) => Fields[field].Values;

    public static string? Default(string field) => Fields[field].Default;
}
