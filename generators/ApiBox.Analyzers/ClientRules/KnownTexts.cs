using Microsoft.CodeAnalysis;

namespace ApiBox.Analyzers.ClientRules;

/// <summary>The values that an open enum lists. They are the constants of its class Values.</summary>
internal static class KnownTexts
{
    /// <summary>The C# names and the texts, in the order of the description.</summary>
    public static IEnumerable<(string Name, string Text)> Of(ITypeSymbol type) =>
        type.GetTypeMembers("Values")
            .SelectMany(static values => values.GetMembers())
            .OfType<IFieldSymbol>()
            .Where(static field => field is { HasConstantValue: true, ConstantValue: string })
            .Select(static field => (field.Name, (string)field.ConstantValue!));

    /// <summary>The text of one of the type's static properties; null for another.</summary>
    public static string? Find(ITypeSymbol type, string name) =>
        Of(type).Where(known => known.Name == name).Select(static known => known.Text).FirstOrDefault();
}
