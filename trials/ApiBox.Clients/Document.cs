using System.Text.Json.Nodes;
using ApiBox.Conformance;
using ApiBox.Conformance.Documents;
using ApiBox.Testing;

namespace ApiBox.Clients;

/// <summary>A description that a client is made of.</summary>
/// <param name="Name">The name of its file, and of the folder of the client's project.</param>
/// <param name="File">The file; null for the description that the package brings.</param>
/// <param name="Overlay">The overlay that is applied to it; null for none.</param>
internal sealed record Document(string Name, string? File, string? Overlay)
{
    private static readonly string Own = Path.Combine(AppContext.BaseDirectory, "Descriptions");

    /// <summary>What the description says, with its overlay.</summary>
    public DocNode Root { get; } = Read(File ?? Repository.Description, Overlay);

    /// <summary>The descriptions of this trial, that of the product with an overlay, and those of further folders.</summary>
    public static IReadOnlyList<Document> All(IEnumerable<string> folders) =>
    [
        .. SpecsRun.Files(Own).Where(static file => !file.Contains(".overlay.", StringComparison.Ordinal)).Select(Of),
        new Document("apibox.openapi.json", null, Path.Combine(Own, "apibox.overlay.yaml")),
        .. folders.SelectMany(SpecsRun.Files).Select(Of),
    ];

    private static Document Of(string file) => new(Path.GetFileName(file), file, null);

    // An overlay is applied without the product: the mock server must have what the file says, whatever the client has of it.
    private static DocNode Read(string file, string? overlay)
    {
        var root = DocReader.Read(System.IO.File.ReadAllText(file), file);
        if (overlay is null)
            return root;
        var changed = JsonNode.Parse(root.ToJson())!;
        foreach (var action in DocReader.Read(System.IO.File.ReadAllText(overlay), overlay)["actions"]!.Items)
        {
            var target = action.TextOf("target")!.Split('.').Skip(1).Aggregate(changed, static (node, name) => node[name]!);
            Merge((JsonObject)target, (JsonObject)JsonNode.Parse(action["update"]!.ToJson())!);
        }

        return DocReader.Read(changed.ToJsonString(), ".json");
    }

    private static void Merge(JsonObject target, JsonObject update)
    {
        foreach (var (name, value) in update)
        {
            if (value is JsonObject inner && target[name] is JsonObject below)
                Merge(below, inner);
            else
                target[name] = value?.DeepClone();
        }
    }
}
