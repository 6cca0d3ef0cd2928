namespace ApiBox.SpecDiff.Tests;

/// <summary>Edits of the product's description, one of each kind.</summary>
internal static partial class OwnEdits
{
    public static IReadOnlyList<OwnEdit> All => [.. OfSchemas, .. OfOperations];

    /// <summary>One for each way in which a client can change, and one in which it does not.</summary>
    public static IReadOnlyList<string> Few { get; } =
    [
        "required member", "lost value in a request", "other type in a response", "optional parameter", "lost code", "longer text",
    ];

    public static OwnEdit Named(string name) => All.Single(edit => edit.Name == name);
}
