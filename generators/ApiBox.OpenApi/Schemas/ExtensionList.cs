using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas;

/// <summary>Reads an extension that is a list.</summary>
internal static class ExtensionList
{
    /// <summary>The values of a list as they are on the wire, numbers too; empty without a list.</summary>
    public static EquatableArray<string> Of(SpecNode? node) => (node?.Items ?? []).Select(static item => item.Text).ToEquatable();
}
