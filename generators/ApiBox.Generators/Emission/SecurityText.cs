using ApiBox.OpenApi.Model;

namespace ApiBox.Generators.Emission;

/// <summary>Where an operation sends its credentials, in C#.</summary>
internal static class SecurityText
{
    private const string Placement = "global::ApiBox.Runtime.KeyPlacement.";

    /// <summary>The placement; null for the usual one, a bearer token of the only scheme.</summary>
    public static string? Of(SecurityModel security)
    {
        if (security.Requirements.Count == 0)
            return Placement + "None";
        if (security.Single is { } single)
            return single == KeyModel.Bearer ? null : Of(single);
        var requirements = security.Requirements.Select(static all => $"[{string.Join(", ", all.Select(Of))}]");
        return $"{Placement}AnyOf({string.Join(", ", requirements)})";
    }

    private static string Of(KeyModel key) =>
        Placement + key.Location
            + (key.Name is { } name ? $"({CSharpText.Literal(name)})" : "")
            + (key.Scheme is { } scheme ? $".For({CSharpText.Literal(scheme)})" : "");
}
