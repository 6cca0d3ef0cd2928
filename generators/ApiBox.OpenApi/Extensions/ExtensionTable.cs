using ApiBox.OpenApi.Naming;
using static ApiBox.OpenApi.Extensions.ExtensionShape;

namespace ApiBox.OpenApi.Extensions;

/// <summary>The locations in a document where an extension is allowed.</summary>
[Flags]
internal enum ExtensionLocation
{
    None = 0,
    Document = 1,

    /// <summary>An operation that the client calls.</summary>
    Operation = 2,

    /// <summary>An operation that the service calls: a callback's or a webhook's.</summary>
    Callback = 4,
    Schema = 8,
}

/// <summary>An extension of OpenAPI that this generator supports.</summary>
/// <param name="Locations">Where it can have an effect.</param>
/// <param name="Belongs">The location for messages, after "belongs".</param>
/// <param name="Shape">What its value must look like.</param>
internal sealed record Extension(string Name, ExtensionLocation Locations, string Belongs, ExtensionShape Shape)
{
    /// <summary>Whether it takes effect where the schema is referred to, so that a component without a reference is not reported.</summary>
    public bool ByReference { get; init; }
}

/// <summary>
/// Every extension that a description can use; spec/README.md says what each means. The x-apibox-* members that Preparation writes for
/// the templates are not listed: they have no meaning in a description.
/// </summary>
internal static class ExtensionTable
{
    public const string Paid = "x-apibox-paid";
    public const string Idempotent = "x-apibox-idempotent";
    public const string Origin = "x-apibox-origin";
    public const string Envelope = "x-apibox-envelope";
    public const string Rules = "x-apibox-rules";
    public const string Codes = "x-apibox-codes";
    public const string Time = "x-apibox-time";
    public const string IgnoreCase = "x-apibox-ignore-case";
    public const string Reachable = "x-apibox-reachable";

    private const string OnOperation = "on an operation under 'paths'";

    public static readonly IReadOnlyList<Extension> All =
    [
        new("x-apibox-retention", ExtensionLocation.Document, "at the top of the document", Parsed),
        new(Paid, ExtensionLocation.Operation, OnOperation, Flag),
        new(Idempotent, ExtensionLocation.Operation, OnOperation, Flag),
        new(Origin, ExtensionLocation.Operation | ExtensionLocation.Schema, OnOperation + " or on a property", Word("sister"))
        {
            ByReference = true,
        },
        new("x-apibox-balance", ExtensionLocation.Operation, OnOperation, Pointer),
        new("x-apibox-task", ExtensionLocation.Operation, OnOperation, Object(
            ("task", Parsed), ("status", Parsed), ("running", Values), ("succeeded", Values), ("failed", Values), ("doubtful", Values),
            ("error", Parsed), ("created", Parsed), ("results", Parsed), ("result", Parsed), ("absent", Parsed))),
        new("x-apibox-callback", ExtensionLocation.Callback, "on the operation of a callback or a webhook", Object(
            ("task", Parsed), ("stage", Parsed), ("order", Texts), ("failed", Texts), ("code", Parsed))),
        new(Envelope, ExtensionLocation.Schema, "on the schema of a successful answer", Object(
            ("code", Parsed), ("message", Parsed), ("data", Parsed))) { ByReference = true },
        new(Rules, ExtensionLocation.Schema, "on the schema of an object", List(Object(
            ("description", Text), ("if", Rule), ("then", Rule), ("else", Rule),
            ("difference", Object(("of", Parsed), ("minus", Parsed), ("minimum", Number), ("maximum", Number)))))),
        new(Codes, ExtensionLocation.Schema, "on an integer under 'components/schemas'", Map(Object(
            ("name", Parsed), ("kind", Parsed), ("retry", Flag), ("description", Text)))),
        new(Time, ExtensionLocation.Schema, "on a string that is a time, or on a 'oneOf' of a string and a number", Flag),
        new(IgnoreCase, ExtensionLocation.Schema, "on a string with 'enum'", Flag),
        new(Reachable, ExtensionLocation.Schema, "on a string with the format 'uri'", Flag),
    ];

    private static readonly Dictionary<string, Extension> ByName =
        All.ToDictionary(static extension => extension.Name, StringComparer.Ordinal);

    public static Extension? Find(string name) => ByName.TryGetValue(name, out var extension) ? extension : null;

    /// <summary>
    /// Whether a member is meant for this generator: by its prefix, or because it is one typing error away from a known name.
    /// </summary>
    public static bool IsMeant(string name)
    {
        const int longest = 40;
        // Documents have many members, and a look costs less than measuring.
        if (name.IndexOf("api", StringComparison.OrdinalIgnoreCase) < 0 && name.IndexOf("box", StringComparison.OrdinalIgnoreCase) < 0)
            return false;
        return NearestName.Folded(name).StartsWith("x-apibox", StringComparison.Ordinal)
            || (name.Length <= longest && All.Any(extension => NearestName.Distance(name, extension.Name) <= 2));
    }
}
