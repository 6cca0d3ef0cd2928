namespace ApiBox.Analyzers;

/// <summary>The categories of the diagnostics.</summary>
internal static class Categories
{
    /// <summary>Values that the description does not allow.</summary>
    public const string Values = "ApiBox.Values";

    /// <summary>Calls that cost money for nothing, lose a result or block.</summary>
    public const string Misuse = "ApiBox.Misuse";

    /// <summary>The section of DIAGNOSTICS.md about a diagnostic.</summary>
    public static string HelpLink(string id) =>
        $"https://github.com/apibox-generated/ApiBox.Generated/blob/main/DIAGNOSTICS.md#{id.ToLowerInvariant()}";
}
