namespace ApiBox.OpenApi.Diagnostics;

/// <summary>Where diagnostics are explained. ApiBox.Analyzers compiles this file too.</summary>
internal static class HelpLink
{
    // The address that the description gives as its contact.
    private const string Page = "https://github.com/apibox/ApiBox.Generated/blob/main/DIAGNOSTICS.md";

    /// <summary>The section of a diagnostic.</summary>
    public static string Of(string id) => $"{Page}#{id.ToLowerInvariant()}";
}
