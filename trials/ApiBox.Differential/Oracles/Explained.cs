namespace ApiBox.Differential.Oracles;

/// <summary>All differences that are known and not followed, by judge. Each is as narrow as its verdict says, and has its reason.</summary>
internal static partial class Explained
{
    public static IReadOnlyList<Quirk> Rules { get; } = [];
}
