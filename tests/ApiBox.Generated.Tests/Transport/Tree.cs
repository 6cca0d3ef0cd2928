using System.Text.Json.Serialization;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Transport;

/// <summary>An object within objects, as the templates write them.</summary>
public sealed record Tree : IJsonOnSerializing
{
    public string? Name { get; init; }

    public Tree? Child { get; init; }

    public IReadOnlyList<Tree>? Children { get; init; }

    [JsonExtensionData]
    public AdditionalProperties? AdditionalProperties { get; set; }

    void IJsonOnSerializing.OnSerializing() => ExtraMembers.Writing(
        AdditionalProperties, static name => name is "name" or "child" or "children");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Tree))]
internal sealed partial class TreeJson : JsonSerializerContext;
