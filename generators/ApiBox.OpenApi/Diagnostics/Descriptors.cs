using Microsoft.CodeAnalysis;

namespace ApiBox.OpenApi.Diagnostics;

/// <summary>
/// Every diagnostic about a description. In a build, the preparation step reports errors and stops before NSwag runs, and the generator
/// reports the rest, so that nothing appears twice. In an editor, the generator reports all. DIAGNOSTICS.md has a row for each.
/// </summary>
internal static class Descriptors
{
    private const string Category = "ApiBox";

    public static readonly DiagnosticDescriptor OtherContract = Error(
        "APIBOX004", "ApiBox.Runtime does not match the generator",
        "The generator writes code for contract {0} of ApiBox.Runtime, but the referenced ApiBox.Runtime has contract {1}; "
        + "reference the version of ApiBox.Runtime that belongs to the generator");

    public static readonly DiagnosticDescriptor Unreadable = Error(
        "APIBOX100", "The description cannot be read", "The description is not valid {0}: {1}");

    public static readonly DiagnosticDescriptor Version = Error(
        "APIBOX101", "Unsupported OpenAPI version", "The member 'openapi' must be 3.0.x or 3.1.x, but it is {0}");

    public static readonly DiagnosticDescriptor UnresolvedReference = Error(
        "APIBOX102", "Reference cannot be resolved", "The reference '{0}' {1}");

    public static readonly DiagnosticDescriptor UnknownType = Error(
        "APIBOX103", "Unknown type", "The type '{0}' is not known; did you mean '{1}'?");

    public static readonly DiagnosticDescriptor MalformedKeyword = Error(
        "APIBOX105", "Keyword has an invalid value", "'{0}' must be {1}");

    public static readonly DiagnosticDescriptor UnsafeName = Error(
        "APIBOX106", "Header name cannot be sent",
        "The required header '{0}' cannot be sent, because its name contains characters that HTTP does not allow; "
        + "use letters, digits and !#$%&'*+-.^_`|~");

    public static readonly DiagnosticDescriptor UnsafeText = Error(
        "APIBOX107", "Text contains an unpaired surrogate",
        "The text contains the unpaired surrogate U+{0:X4}, which cannot be written as UTF-8; write both halves of the pair, or remove it");

    public static readonly DiagnosticDescriptor DuplicateName = Info(
        "APIBOX108", "C# name is already used", "The C# name '{1}' of '{0}' is already used, so it is called '{2}'");

    public static readonly DiagnosticDescriptor MissingMember = Error(
        "APIBOX109", "Required member is missing", "{0} needs {1}");

    public static readonly DiagnosticDescriptor UndeclaredProperty = Warn(
        "APIBOX110", "Required property is not declared", "'{0}' is required but is not declared under 'properties'; declare it there");

    public static readonly DiagnosticDescriptor Contradiction = Warn(
        "APIBOX111", "Rules contradict each other", "No value satisfies both {0} {1} and {2} {3}; change one of them");

    public static readonly DiagnosticDescriptor BadExtension = Error(
        "APIBOX113", "Extension is malformed", "The extension '{0}' {1}");

    public static readonly DiagnosticDescriptor BadPattern = Warn(
        "APIBOX115", "Pattern is not checked", "The pattern is not a valid regular expression and is not checked: {0}");

    public static readonly DiagnosticDescriptor BadPointer = Error(
        "APIBOX116", "Pointer cannot be resolved", "The pointer '{0}' must lead to {1}");

    public static readonly DiagnosticDescriptor UnknownFormat = Warn(
        "APIBOX117", "Unknown format", "The format '{0}' is not known for {1} and is not checked{2}");

    public static readonly DiagnosticDescriptor UnknownExtension = Error(
        "APIBOX118", "Unknown extension", "The member '{0}' {1}");

    public static readonly DiagnosticDescriptor NoEffect = Info(
        "APIBOX130", "Keyword has no effect", "The keyword '{0}' has no effect on {1}, so it is not checked");

    public static readonly DiagnosticDescriptor UnknownKeyword = Warn(
        "APIBOX131", "Unknown keyword", "The keyword '{0}' is not known and is not checked{1}");

    public static readonly DiagnosticDescriptor LaterKeyword = Warn(
        "APIBOX132", "Keyword of a later version",
        "The keyword '{0}' has no meaning before OpenAPI 3.1 and is not checked; write 'openapi: 3.1.0' to use it");

    public static readonly DiagnosticDescriptor OtherVersion = Warn(
        "APIBOX133", "Value of another version", "This form of '{0}' does not belong to the OpenAPI version of the document: {1}");

    public static readonly DiagnosticDescriptor IgnoredExtension = Warn(
        "APIBOX134", "Extension is ignored", "'{0}' is ignored: {1}");

    public static readonly DiagnosticDescriptor KeywordBesideReference = Warn(
        "APIBOX135", "Keyword beside a reference", "OpenAPI 3.0 ignores the keyword '{0}' beside a $ref; put both into an allOf");

    public static readonly DiagnosticDescriptor TooDeep = Error(
        "APIBOX136", "Schemas are nested too deeply", "Schemas are nested deeper than {0} levels; move inner schemas to 'components'");

    public static readonly DiagnosticDescriptor NotUsed = Info(
        "APIBOX137", "Not used", "'{0}' is not used {1}");

    public static readonly DiagnosticDescriptor ArrayWithoutItems = Warn(
        "APIBOX138", "Array has no 'items'", "An array needs 'items' in OpenAPI 3.0; without it, items of any type are accepted");

    public static readonly DiagnosticDescriptor OperationNamed = Info(
        "APIBOX140", "Operation has no usable operationId", "The operation {0} has no usable operationId, so its method is called {1}");

    public static readonly DiagnosticDescriptor DuplicateOperation = Warn(
        "APIBOX141", "operationId is used twice",
        "The operationId '{0}' is already used by {1}; this operation is number {2} of {3}, and its method is called {4}");

    public static readonly DiagnosticDescriptor UnmetSecurity = Warn(
        "APIBOX145", "Security requirement cannot be met", "The security requirement {0} cannot be met: {1}");

    public static readonly DiagnosticDescriptor AssumedSecurity = Info(
        "APIBOX146", "Security scheme is assumed", "No security requirement names a scheme, so '{0}' is used for all operations");

    public static readonly DiagnosticDescriptor UnusableServer = Warn(
        "APIBOX147", "Server cannot be used", "The server {0} cannot be used: {1}");

    public static readonly DiagnosticDescriptor BadDefault = Warn(
        "APIBOX150", "Default violates its schema", "The default{0} violates {1}: {2}");

    public static readonly DiagnosticDescriptor BadExample = Warn(
        "APIBOX151", "Example violates its schema", "The example{0} violates {1}: {2}");

    public static readonly DiagnosticDescriptor ImpossibleValue = Warn(
        "APIBOX152",
        "Listed value has another type",
        "The value {0} under '{1}' does not have the type that 'type' allows, so it is never valid");

    public static readonly DiagnosticDescriptor ListedTwice = Info(
        "APIBOX153", "Listed twice", "{0} is listed twice in '{1}'; remove one");

    public static readonly DiagnosticDescriptor KeywordNeedsAnother = Warn(
        "APIBOX154", "Keyword needs another", "The keyword '{0}' has no effect without '{1}' beside it");

    public static readonly DiagnosticDescriptor OptionalDiscriminator = Warn(
        "APIBOX155", "Discriminator is not required",
        "The discriminator '{0}' is not required in this branch, so a value without it cannot be told apart; add it to 'required'");

    public static readonly DiagnosticDescriptor UnusedReference = Warn(
        "APIBOX156", "Unused reference cannot be resolved", "The reference '{0}' {1}; no code is made from this part of the description");

    public static readonly DiagnosticDescriptor CircularSchema = Warn(
        "APIBOX157", "Schema applies itself",
        "The reference '{0}' applies a schema to the value that it already applies to, which has no effect or refuses every value");

    public static readonly DiagnosticDescriptor RefusedValue = Warn(
        "APIBOX158",
        "Listed value is never valid",
        "The value {0} under '{1}' violates {2}, which also applies here, so it is never valid");

    public static readonly DiagnosticDescriptor PathParameterNotInPath = Warn(
        "APIBOX159", "Path parameter is not in the path",
        "The path parameter '{0}' does not occur in the path, so it is not sent; write it as {{{0}}} in the path, or remove it{1}");

    public static readonly DiagnosticDescriptor PathParameterNotDeclared = Warn(
        "APIBOX160", "Path parameter is not declared",
        "The path contains {{{0}}}, but no path parameter '{0}' is declared; it is a string. Declare it under 'parameters'{1}");

    public static readonly DiagnosticDescriptor DuplicateParameter = Warn(
        "APIBOX161", "Parameter is declared twice", "The parameter '{0}' is declared twice; the first declaration is used. Remove one");

    public static readonly DiagnosticDescriptor PathParameterNotRequired = Warn(
        "APIBOX162", "Path parameter is not required", "The path parameter '{0}' must have 'required: true'; it is required anyway");

    public static readonly DiagnosticDescriptor LeftOut = Warn(
        "APIBOX163", "Part is left out", "{0} is left out: {1}");

    public static readonly DiagnosticDescriptor RuleNotChecked = Warn(
        "APIBOX164", "Rule is not checked", "The member '{0}' {1}");

    public static readonly DiagnosticDescriptor UnresolvedLink = Warn(
        "APIBOX165", "Link cannot be resolved", "The link '{0}' is not followed: {1}");

    public static readonly DiagnosticDescriptor RequiredNotAList = Warn(
        "APIBOX166", "'required' is not a list", "'required: {0}' has no effect in a schema; {1}");

    public static readonly DiagnosticDescriptor PathAlias = Info(
        "APIBOX167", "Path is an alias", "The path refers to {0}; its method for this path is called {1}");

    public static readonly DiagnosticDescriptor HeaderSetByHttp = Warn(
        "APIBOX168", "Header is set by HTTP", "The header '{0}' is set by HTTP itself, so the parameter is not sent; remove it");

    public static readonly DiagnosticDescriptor InvalidHeaderName = Warn(
        "APIBOX169", "Header name is invalid",
        "The header '{0}' is left out, because its name contains characters that HTTP does not allow; "
        + "use letters, digits and !#$%&'*+-.^_`|~");

    public static readonly DiagnosticDescriptor HeaderNameWithSpaces = Warn(
        "APIBOX170", "Header name begins or ends with a space",
        "The header name '{0}' must not begin or end with a space; it is sent as '{1}'. Write it so");

    public static readonly DiagnosticDescriptor SchemaAndContent = Warn(
        "APIBOX171", "Parameter has both 'schema' and 'content'",
        "The parameter '{0}' has both 'schema' and 'content'; 'content' is ignored. Remove one of them");

    public static readonly DiagnosticDescriptor SeveralMediaTypes = Warn(
        "APIBOX172", "Parameter has several media types",
        "The parameter '{0}' must have one media type; it is sent as {1}, and {2} is ignored. Remove one of them");

    public static readonly DiagnosticDescriptor ParameterSentAsText = Warn(
        "APIBOX173", "Parameter is sent as text",
        "The parameter '{0}' is sent as the text that the caller gives, because {1} cannot be written from a schema; "
        + "use application/json to have it written");

    public static readonly DiagnosticDescriptor ParameterWithoutSchema = Warn(
        "APIBOX174", "Parameter has no schema", "The parameter '{0}' has no 'schema', so any value is accepted; add one");

    public static readonly DiagnosticDescriptor InvalidParameterStyle = Warn(
        "APIBOX175", "Parameter style is not allowed",
        "The style '{1}' is not allowed for the {2} parameter '{0}'; '{3}' is used. Write one of {4}");

    public static readonly DiagnosticDescriptor DeepObjectWithoutObject = Warn(
        "APIBOX176", "deepObject needs an object",
        "The style 'deepObject' is defined for objects only, and '{0}' is not an object; 'form' is used. Write 'style: form'");

    public static readonly DiagnosticDescriptor NullableWithoutEffect = Info(
        "APIBOX177", "nullable has no effect",
        "OpenAPI 3.0 gives 'nullable' no effect here, because {0}; this library accepts null all the same");

    public static readonly DiagnosticDescriptor QuotedPattern = Warn(
        "APIBOX178", "Pattern is written between slashes",
        "The pattern '{0}' is written between slashes, which are characters to match here, so that no text matches; write '{1}'");

    public static readonly DiagnosticDescriptor InvalidIdempotencyKey = Warn(
        "APIBOX179", "Idempotency key cannot be generated",
        "The parameter '{0}' is optional and not a string, so no key is generated for a call without one; declare it as a string");

    public static readonly DiagnosticDescriptor BodyWithoutMediaType = Warn(
        "APIBOX180", "Request body has no media type",
        "The request body has no media type under 'content', so no body is sent; add one, such as application/json");

    public static readonly DiagnosticDescriptor BodyWithoutMeaning = Warn(
        "APIBOX181", "Request body has no meaning",
        "HTTP gives the body of a {0} no meaning; it is sent, but may not arrive. Use parameters, or POST, PUT or PATCH");

    public static readonly DiagnosticDescriptor InvalidMediaType = Warn(
        "APIBOX182", "Media type is invalid",
        "'{0}' is not a media type, so the body is sent as a file; write a type and a subtype, such as application/json");

    public static readonly DiagnosticDescriptor BodySentAsText = Warn(
        "APIBOX183", "Request body is sent as text",
        "The body is sent as the text that the caller gives, because {0} cannot be written from a schema; its schema is not checked. "
        + "Use application/json, or declare a string");

    public static readonly DiagnosticDescriptor NoResponse = Warn(
        "APIBOX184",
        "Operation has no response",
        "No response is described, so a success is read as empty; add one, such as 200 or default");

    public static readonly DiagnosticDescriptor InvalidStatusCode = Warn(
        "APIBOX185", "Status code is invalid",
        "'{0}' is not used as a response; write a status code such as 404, a range such as 4XX, or default");

    public static readonly DiagnosticDescriptor ResponseWithoutMediaType = Warn(
        "APIBOX186", "Response has no media type",
        "The response {0} has no media type under 'content', so it is read as empty; add one, or remove 'content'");

    public static readonly DiagnosticDescriptor ResponsesDiffer = Warn(
        "APIBOX187", "Responses have different types",
        "The response {0} is read as the type of {1}, because a method returns one type; describe both with one schema, such as a oneOf");

    public static readonly DiagnosticDescriptor Swagger = Error(
        "APIBOX188", "Swagger is not supported",
        "This is Swagger {0}, not OpenAPI 3; convert it first, for example with swagger2openapi "
        + "('npx swagger2openapi swagger.json -o openapi.json'), Microsoft's hidi, or 'Convert to OpenAPI 3' in the Swagger Editor");

    public static readonly DiagnosticDescriptor MalformedSecurity = Warn(
        "APIBOX189", "Security requirement is malformed", "{0} must be {1}; {2}");

    public static readonly DiagnosticDescriptor TokenNotObtained = Info(
        "APIBOX190", "Tokens are not obtained by the client",
        "The scheme '{0}' is {1}, whose flows the client does not run; return its tokens from ApiBoxOptions.TokenProvider, or set one as "
        + "ApiKey. It is sent as 'Authorization: Bearer'");

    public static readonly DiagnosticDescriptor InvalidOverlay = Error(
        "APIBOX191", "Overlay is invalid", "The overlay cannot be applied: {0}");

    public static readonly DiagnosticDescriptor OverlayTargetMissing = Warn(
        "APIBOX192", "Overlay target matches nothing", "The target '{0}' matches nothing in the description, so the action has no effect");

    public static readonly DiagnosticDescriptor NoDescription = Info(
        "APIBOX200", "No description", "{0} has no description, so its documentation is empty; add one");

    public static readonly DiagnosticDescriptor NoExample = Info(
        "APIBOX201", "No example", "{0} has no example, so no test reads it; add one");

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Make(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warn(string id, string title, string message) =>
        Make(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Info);

    // A test compares the released ids with AnalyzerReleases; this helper hides them from the analyzer.
#pragma warning disable RS2008
    private static DiagnosticDescriptor Make(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: HelpLink.Of(id));
#pragma warning restore RS2008
}
