namespace ApiBox.Clients;

/// <summary>Requests of public descriptions that Prism 5.14.2 does not accept, and why that says nothing about the client.</summary>
internal static class Argued
{
    private static readonly (string Description, string Text, string Reason)[] All =
    [
        ("readme30-parameters-style.json", "(reading 'split')", "Prism ends if a list in an optional header is not sent"),
        ("readme30-parameters-style.json", "is not a function", "Prism ends if a part of the path has a comma"),
        ("readme30-parameters-style.json", "only applicable to array", "Prism ends at an object with this style"),
        ("readme30-parameters-style.json", "\"message\":\"Request body property object must be object\"",
            "Prism does not read JSON in the part of a form unless the description names its media type"),
        ("readme30-schema-types.json", "must match format \\\"url\\\"",
            "Prism knows a format that JSON Schema does not have, and the sampler does not"),
    ];

    /// <summary>The reason; null if there is none.</summary>
    public static string? Of(Document document, Outcome outcome) => Array.Find(
        All, one => one.Description == document.Name && outcome.Refused?.Contains(one.Text, StringComparison.Ordinal) == true).Reason;
}
