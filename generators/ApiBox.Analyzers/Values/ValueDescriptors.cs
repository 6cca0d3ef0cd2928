using Microsoft.CodeAnalysis;

namespace ApiBox.Analyzers.Values;

/// <summary>What is reported about values. DIAGNOSTICS.md has a section for each.</summary>
internal static class ValueDescriptors
{
    public static readonly DiagnosticDescriptor BelowMinimum = Warn(
        "APIBOX301", "Value is below the minimum", "'{0}' must be {1} {2}, but is {3}");

    public static readonly DiagnosticDescriptor AboveMaximum = Warn(
        "APIBOX302", "Value is above the maximum", "'{0}' must be {1} {2}, but is {3}");

    public static readonly DiagnosticDescriptor NotAMultiple = Warn(
        "APIBOX303", "Value is not a multiple of the step", "'{0}' must be a multiple of {1}, but is {2}");

    public static readonly DiagnosticDescriptor TooShort = Warn(
        "APIBOX304", "Text is too short", "'{0}' must have at least {1} characters, but has {2}");

    public static readonly DiagnosticDescriptor TooLong = Warn(
        "APIBOX305", "Text is too long", "'{0}' can have at most {1} characters, but has {2}");

    public static readonly DiagnosticDescriptor PatternMismatch = Warn(
        "APIBOX306", "Text does not match the pattern", "'{0}' must match the pattern {1}, but is '{2}'");

    public static readonly DiagnosticDescriptor UnknownText = Inform(
        "APIBOX307", "Value is not known", "'{0}' is not a known value of {1}{2}");

    public static readonly DiagnosticDescriptor NotAllowed = Warn(
        "APIBOX308", "Value is not allowed here", "'{0}' must be {1}, but is '{2}'");

    public static readonly DiagnosticDescriptor TooFewItems = Warn(
        "APIBOX309", "List has too few items", "'{0}' must have at least {1} items, but has {2}");

    public static readonly DiagnosticDescriptor TooManyItems = Warn(
        "APIBOX310", "List has too many items", "'{0}' can have at most {1} items, but has {2}");

    public static readonly DiagnosticDescriptor RepeatedItem = Warn(
        "APIBOX311", "List repeats an item", "'{0}' must not repeat an item, but contains '{1}' twice");

    public static readonly DiagnosticDescriptor InvalidAddress = Warn(
        "APIBOX312", "Address is invalid", "'{0}' must be {1}, but is '{2}'");

    public static readonly DiagnosticDescriptor UnreachableAddress = Inform(
        "APIBOX313", "Address cannot be reached from outside",
        "The service cannot reach '{1}', the address in '{0}'; use a public address{2}");

    public static readonly DiagnosticDescriptor MissingValue = Warn(
        "APIBOX314", "Required value is missing", "'{0}' is required, but is {1}");

    public static readonly DiagnosticDescriptor BetweenFields = Warn(
        "APIBOX315", "Fields do not fit together", "'{0}' violates a rule between its fields: {1}");

    public static readonly DiagnosticDescriptor InvalidFormat = Warn(
        "APIBOX316", "Text has an invalid format", "'{0}' must have the format {1}, but is '{2}'");

    public static IEnumerable<DiagnosticDescriptor> All { get; } =
    [
        BelowMinimum, AboveMaximum, NotAMultiple, TooShort, TooLong, PatternMismatch, UnknownText, NotAllowed, TooFewItems, TooManyItems,
        RepeatedItem, InvalidAddress, UnreachableAddress, MissingValue, BetweenFields, InvalidFormat,
    ];

    private static DiagnosticDescriptor Warn(string id, string title, string message) =>
        Categories.Describe(Categories.Values, id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Inform(string id, string title, string message) =>
        Categories.Describe(Categories.Values, id, title, message, DiagnosticSeverity.Info);
}
