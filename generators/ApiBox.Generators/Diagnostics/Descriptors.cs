using Microsoft.CodeAnalysis;

namespace ApiBox.Generators.Diagnostics;

/// <summary>
/// Every finding about a description. Errors are reported by the preparation step, which stops the build before NSwag runs;
/// the rest is reported by the generator, so that nothing appears twice. DIAGNOSTICS.md has a row for each.
/// </summary>
internal static class Descriptors
{
    private const string Category = "ApiBox";
    private const string Docs = "https://github.com/apibox/ApiBox.Generated/blob/main/DIAGNOSTICS.md#";

    public static readonly DiagnosticDescriptor Unreadable = Error("APIBOX100", "The description cannot be read", "The description is no {0}: {1}");
    public static readonly DiagnosticDescriptor Version = Error("APIBOX101", "Unsupported OpenAPI version", "The member 'openapi' must be 3.0.x, but {0}");
    public static readonly DiagnosticDescriptor UnresolvedReference = Error("APIBOX102", "Reference leads nowhere", "The reference '{0}' {1}");
    public static readonly DiagnosticDescriptor UnknownType = Error("APIBOX103", "Unknown type", "Unknown type '{0}'");
    public static readonly DiagnosticDescriptor UnsupportedKeyword = Error("APIBOX104", "Keyword would be lost", "The keyword '{0}' is not supported {1}, and leaving it out would lose a rule in silence");
    public static readonly DiagnosticDescriptor MalformedKeyword = Error("APIBOX105", "Keyword has an unusable value", "'{0}' must be {1}");
    public static readonly DiagnosticDescriptor UnsafeName = Error("APIBOX106", "Name is no safe identifier", "'{0}' cannot become a C# name: {1}");
    public static readonly DiagnosticDescriptor UnsafeText = Error("APIBOX107", "Text holds an unsafe character", "The text holds the character U+{0:X4}, which must not reach generated code");
    public static readonly DiagnosticDescriptor DuplicateName = Error("APIBOX108", "Two things get one C# name", "'{0}' and '{1}' both become '{2}'");
    public static readonly DiagnosticDescriptor MissingMember = Error("APIBOX109", "Something required is missing", "{0} needs {1}");
    public static readonly DiagnosticDescriptor UndeclaredProperty = Error("APIBOX110", "Required property is not declared", "'{0}' is required but stands in no 'properties'");
    public static readonly DiagnosticDescriptor Contradiction = Error("APIBOX111", "Rules contradict each other", "{0}");
    public static readonly DiagnosticDescriptor InlineSchema = Error("APIBOX112", "Schema must stand under components", "An inline {0} must stand under components/schemas and be referred to");
    public static readonly DiagnosticDescriptor BadExtension = Error("APIBOX113", "Extension is malformed", "'{0}' {1}");
    public static readonly DiagnosticDescriptor Unsupported = Error("APIBOX114", "Construct is not supported", "{0}");
    public static readonly DiagnosticDescriptor BadPattern = Error("APIBOX115", "Pattern is no regular expression", "The pattern cannot be used: {0}");
    public static readonly DiagnosticDescriptor BadPointer = Error("APIBOX116", "Pointer leads nowhere", "The pointer '{0}' does not lead to {1}");
    public static readonly DiagnosticDescriptor UnknownFormat = Warn("APIBOX117", "Unknown format", "The format '{0}' is not known for {1} and is not checked");
    public static readonly DiagnosticDescriptor NoDescription = Info("APIBOX200", "No description", "{0} has no description, so its documentation says nothing");
    public static readonly DiagnosticDescriptor NoExample = Info("APIBOX201", "No example", "{0} has no example, so nothing tests how it is read");

    private static DiagnosticDescriptor Error(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warn(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Info);

#pragma warning disable RS2008 // released ids are checked against AnalyzerReleases by a test, since this helper hides them from the analyzer
    private static DiagnosticDescriptor Make(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: Docs + id.ToLowerInvariant());
#pragma warning restore RS2008
}
