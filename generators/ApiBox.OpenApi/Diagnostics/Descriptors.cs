using Microsoft.CodeAnalysis;

namespace ApiBox.OpenApi.Diagnostics;

/// <summary>
/// Every diagnostic about a description. Errors are reported by the preparation step, which stops the build before NSwag runs;
/// the rest is reported by the generator, so that nothing appears twice. DIAGNOSTICS.md has a row for each.
/// </summary>
internal static class Descriptors
{
    private const string Category = "ApiBox";
    private const string Docs = "https://github.com/apibox/ApiBox.Generated/blob/main/DIAGNOSTICS.md#";

    public static readonly DiagnosticDescriptor Unreadable = Error("APIBOX100", "The description cannot be read", "The description is no {0}: {1}");
    public static readonly DiagnosticDescriptor Version = Error("APIBOX101", "Unsupported OpenAPI version", "{0}");
    public static readonly DiagnosticDescriptor UnresolvedReference = Error("APIBOX102", "Reference leads nowhere", "The reference '{0}' {1}");
    public static readonly DiagnosticDescriptor UnknownType = Error("APIBOX103", "Unknown type", "Unknown type '{0}'");
    public static readonly DiagnosticDescriptor MalformedKeyword = Error("APIBOX105", "Keyword has an unusable value", "'{0}' must be {1}");
    public static readonly DiagnosticDescriptor UnsafeName = Error("APIBOX106", "Name cannot be sent", "The header '{0}' is required and cannot be sent: a header's name holds letters, digits and a few signs");
    public static readonly DiagnosticDescriptor UnsafeText = Error("APIBOX107", "Text is no Unicode", "The text holds U+{0:X4}, half of a surrogate pair, which no UTF-8 can hold");
    public static readonly DiagnosticDescriptor DuplicateName = Info("APIBOX108", "C# name is taken", "'{0}' would become '{1}', which is taken, so it becomes '{2}'");
    public static readonly DiagnosticDescriptor MissingMember = Error("APIBOX109", "Something required is missing", "{0} needs {1}");
    public static readonly DiagnosticDescriptor UndeclaredProperty = Warn("APIBOX110", "Required property is not declared", "'{0}' is required but stands in no 'properties'");
    public static readonly DiagnosticDescriptor Contradiction = Warn("APIBOX111", "Rules contradict each other", "{0}");
    public static readonly DiagnosticDescriptor BadExtension = Error("APIBOX113", "Extension is malformed", "'{0}' {1}");
    public static readonly DiagnosticDescriptor BadPattern = Warn("APIBOX115", "Pattern is not checked", "The pattern cannot be read and is not checked: {0}");
    public static readonly DiagnosticDescriptor BadPointer = Error("APIBOX116", "Pointer leads nowhere", "The pointer '{0}' does not lead to {1}");
    public static readonly DiagnosticDescriptor UnknownFormat = Warn("APIBOX117", "Unknown format", "The format '{0}' is not known for {1} and is not checked");
    public static readonly DiagnosticDescriptor UnknownExtension = Error("APIBOX118", "Extension is not known here", "'{0}' {1}");
    public static readonly DiagnosticDescriptor NoEffect = Info("APIBOX130", "Keyword has no effect", "The keyword '{0}' refuses none of {1}, so it is not checked");
    public static readonly DiagnosticDescriptor UnknownKeyword = Warn("APIBOX131", "Unknown keyword", "The keyword '{0}' is not known and is not checked");
    public static readonly DiagnosticDescriptor LaterKeyword = Warn("APIBOX132", "Keyword of a later version", "The keyword '{0}' means nothing before OpenAPI 3.1 and is not checked");
    public static readonly DiagnosticDescriptor OtherVersion = Warn("APIBOX133", "Value of another version", "This form of '{0}' is not that of the document's version: {1}");
    public static readonly DiagnosticDescriptor IgnoredExtension = Warn("APIBOX134", "Extension is not used", "'{0}' is not used: {1}");
    public static readonly DiagnosticDescriptor KeywordBesideReference = Warn("APIBOX135", "Keyword beside a reference", "The keyword '{0}' stands beside a $ref and is ignored, as OpenAPI 3.0 says; put both into an allOf");
    public static readonly DiagnosticDescriptor TooDeep = Error("APIBOX136", "Schemas are nested too deeply", "Schemas are nested deeper than {0} levels");
    public static readonly DiagnosticDescriptor NotUsed = Info("APIBOX137", "Not used", "'{0}' is not used {1}");
    public static readonly DiagnosticDescriptor Incomplete = Warn("APIBOX138", "Schema says too little", "{0}");
    public static readonly DiagnosticDescriptor OperationNamed = Info("APIBOX140", "Operation got a name", "The operation {0} has no usable operationId, so its method is {1}");
    public static readonly DiagnosticDescriptor DuplicateOperation = Warn("APIBOX141", "operationId is used twice", "The operationId '{0}' is that of {1}, too; here, as number {2} of {3}, the method is {4}");
    public static readonly DiagnosticDescriptor OddParameter = Warn("APIBOX142", "Parameter is not as it should be", "The parameter '{0}' {1}");
    public static readonly DiagnosticDescriptor OddBody = Warn("APIBOX143", "Body is not as it should be", "{0}");
    public static readonly DiagnosticDescriptor OddAnswer = Warn("APIBOX144", "Answer is not as it should be", "{0}");
    public static readonly DiagnosticDescriptor UnmetSecurity = Warn("APIBOX145", "Security requirement is not met", "{0}");
    public static readonly DiagnosticDescriptor AssumedSecurity = Info("APIBOX146", "Security scheme is assumed", "No security requirement names a scheme, so '{0}' is taken to be meant for all operations");
    public static readonly DiagnosticDescriptor OddServer = Warn("APIBOX147", "Server is not usable", "{0}");
    public static readonly DiagnosticDescriptor BadDefault = Warn("APIBOX150", "Default breaks its own rule", "The default{0} breaks {1}: {2}");
    public static readonly DiagnosticDescriptor BadExample = Warn("APIBOX151", "Example breaks its schema", "The example{0} breaks {1}: {2}");
    public static readonly DiagnosticDescriptor ImpossibleValue = Warn("APIBOX152", "Listed value is not of the type", "The value {0} under '{1}' is not of the type that 'type' asks for, so it is never allowed");
    public static readonly DiagnosticDescriptor ListedTwice = Info("APIBOX153", "Listed twice", "{0} stands twice in '{1}'");
    public static readonly DiagnosticDescriptor KeywordNeedsAnother = Warn("APIBOX154", "Keyword needs another", "The keyword '{0}' says nothing without '{1}' beside it");
    public static readonly DiagnosticDescriptor OptionalDiscriminator = Warn("APIBOX155", "Discriminator is not required", "The discriminator '{0}' is not required in this branch, so a value of it need not say what it is");
    public static readonly DiagnosticDescriptor UnusedReference = Warn("APIBOX156", "Reference leads nowhere, and is not used", "The reference '{0}' {1}; nothing is made of this part of the description");
    public static readonly DiagnosticDescriptor CircularSchema = Warn("APIBOX157", "Schema applies itself", "The reference '{0}' applies a schema to the very value that it is applied to already, which says nothing and may refuse every value");
    public static readonly DiagnosticDescriptor RefusedValue = Warn("APIBOX158", "Listed value is refused", "The value {0} under '{1}' breaks {2}, which applies here too, so it is never allowed");
    public static readonly DiagnosticDescriptor LeftOut = Warn("APIBOX163", "Left out", "{0} is left out: {1}");
    public static readonly DiagnosticDescriptor RuleNotChecked = Warn("APIBOX164", "Rule is not checked", "'{0}' {1}");
    public static readonly DiagnosticDescriptor UnresolvedLink = Warn("APIBOX165", "Link leads nowhere", "The link '{0}' is not followed: {1}");
    public static readonly DiagnosticDescriptor RequiredNotAList = Warn("APIBOX166", "'required' is no list", "'required: {0}' says nothing in a schema; {1}");
    public static readonly DiagnosticDescriptor PathAlias = Info("APIBOX167", "Path is an alias", "The path leads to {0}; here, its method is {1}");
    public static readonly DiagnosticDescriptor NullableWithoutEffect = Info("APIBOX177", "nullable has no effect", "OpenAPI 3.0 gives 'nullable' no effect here, since {0}; null is accepted by this library all the same");
    public static readonly DiagnosticDescriptor QuotedPattern = Warn("APIBOX178", "Pattern stands in slashes", "The pattern '{0}' stands in slashes, which belong to the text here, so that nothing matches; write '{1}'");
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
