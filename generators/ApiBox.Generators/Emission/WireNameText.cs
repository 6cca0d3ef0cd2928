using ApiBox.OpenApi.Naming;

namespace ApiBox.Generators.Emission;

/// <summary>What the documentation of a member says about its name on the wire, where the C# name does not tell it.</summary>
internal static class WireNameText
{
    /// <summary>A sentence; null when there is nothing to say.</summary>
    public static string? Of(string name, string wire) => CSharpNaming.TellsWire(name, wire) ? null : $"Its name on the wire is '{wire}'.";
}
