using ApiBox.OpenApi.Naming;

namespace ApiBox.Generators.Emission;

/// <summary>The documentation of a member's name on the wire, where the C# name does not show it.</summary>
internal static class WireNameText
{
    /// <summary>A sentence; null when there is nothing to say.</summary>
    public static string? Of(string name, string wire) => CSharpNaming.TellsWire(name, wire) ? null : $"The name in the API is '{wire}'.";
}
