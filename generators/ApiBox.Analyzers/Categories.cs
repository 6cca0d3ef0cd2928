using ApiBox.OpenApi.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ApiBox.Analyzers;

/// <summary>The categories of the diagnostics.</summary>
internal static class Categories
{
    /// <summary>Values that the description does not allow.</summary>
    public const string Values = "ApiBox.Values";

    /// <summary>Calls that cost money for nothing, lose a result or block.</summary>
    public const string Misuse = "ApiBox.Misuse";

    /// <summary>A diagnostic with a link to its section of DIAGNOSTICS.md.</summary>
    public static DiagnosticDescriptor Describe(
        string category, string id, string title, string message, DiagnosticSeverity severity, params string[] tags) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, helpLinkUri: HelpLink.Of(id), customTags: tags);
}
