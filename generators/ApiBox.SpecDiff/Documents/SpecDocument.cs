using System.Globalization;
using ApiBox.OpenApi;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Reading;

namespace ApiBox.SpecDiff.Documents;

/// <summary>A description with its text, so that changes have lines.</summary>
public sealed class SpecDocument
{
    private readonly int[] _lines;
    private readonly SchemaResources _resources;
    private readonly Lazy<DescriptionModel?> _model;

    private SpecDocument(string name, string text, SpecNode root)
    {
        Name = name;
        Root = root;
        _lines = [0, .. text.Select(static (character, index) => (character, index))
            .Where(static one => one.character == '\n').Select(static one => one.index + 1)];
        _resources = new SchemaResources(root);
        Is31 = SpecVersion.Is31(root);
        _model = new(() => DescriptionParser.Parse(text, name).Model);
    }

    /// <summary>The name of the file, as it was given.</summary>
    public string Name { get; }

    /// <summary>The version that the description gives itself; null without one.</summary>
    public string? Version => Root["info"]?["version"] is { Kind: SpecKind.String or SpecKind.Number } version ? version.Text : null;

    /// <summary>The client that the description becomes; null if it has errors.</summary>
    internal DescriptionModel? Model => _model.Value;

    internal SpecNode Root { get; }

    /// <summary>Whether schemas are those of JSON Schema 2020-12.</summary>
    internal bool Is31 { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="SpecDiffException">It cannot be read, or it is not an OpenAPI 3 description.</exception>
    public static SpecDocument Read(string path)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new SpecDiffException($"{path} cannot be read: {error.Message}", error);
        }

        var (text, problem) = SpecBytes.Decode(bytes);
        return problem is null
            ? Parse(text, path)
            : throw new SpecDiffException($"{path} cannot be read as {problem.Encoding}: {problem.Reason}.");
    }

    /// <summary>Reads a text.</summary>
    /// <param name="name">The name of the file, whose extension can select JSON or YAML.</param>
    /// <exception cref="SpecDiffException">It is not an OpenAPI 3 description.</exception>
    public static SpecDocument Parse(string text, string name)
    {
        SpecNode root;
        try
        {
            root = SpecText.Read(text, name);
            root.Locate();
        }
        catch (SpecSyntaxException error)
        {
            var line = text.AsSpan(0, Math.Min(error.Span.Start, text.Length)).Count('\n') + 1;
            throw new SpecDiffException(
                $"{name}({Number(line)}): The description is not valid {(error.IsYaml ? "YAML" : "JSON")}: {error.Message}.", error);
        }

        if (!root.IsObject)
            throw new SpecDiffException($"{name}(1): The description must be an object with the member 'openapi'.");
        if (SpecVersion.Swagger(root) is not null)
            throw new SpecDiffException($"{name}(1): Swagger 2.0 is not supported; convert the description to OpenAPI 3.0 or 3.1.");
        if (!SpecVersion.IsSupported(root))
            throw new SpecDiffException(
                $"{name}(1): The member 'openapi' must be 3.0.x or 3.1.x, but it is "
                + $"{(root["openapi"] is { } version ? $"'{version.Text}'" : "missing")}.");
        return new SpecDocument(name, text, root);
    }

    /// <summary>The line of a location, counted from one.</summary>
    internal int LineOf(TextRange span)
    {
        var index = Array.BinarySearch(_lines, span.Start);
        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>What a reference leads to in the end; the value itself if it is none, null if it cannot be found.</summary>
    internal SpecNode? Resolve(SpecNode node) => node.Reference is null ? node
        : ReferenceChain.Of(
            node, endsWhereMoreIsSaid: false,
            (location, reference) => reference.IsString ? Find(location, reference.Text) : null).End;

    /// <summary>What one reference leads to, which may be a reference again.</summary>
    internal SpecNode? Find(SpecNode location, string reference) => _resources.Find(location, reference);

    /// <summary>The value at a pointer such as #/components/schemas/Track; null if there is none.</summary>
    internal SpecNode? At(string pointer) =>
        pointer is "#" or "" ? Root : pointer.StartsWith("#/", StringComparison.Ordinal) ? Walk(pointer[2..]) : null;

    /// <summary>The value, if it is an object or missing.</summary>
    /// <exception cref="SpecDiffException">It is something else.</exception>
    internal SpecNode? Object(SpecNode? node, string what) =>
        node is null || node.IsObject ? node : throw Wrong(node, what, "an object");

    /// <summary>The items of a list; none if it is missing.</summary>
    /// <exception cref="SpecDiffException">It is something else.</exception>
    internal IReadOnlyList<SpecNode> List(SpecNode? node, string what) =>
        node is null ? [] : node.Kind == SpecKind.Array ? node.Items : throw Wrong(node, what, "a list");

    private SpecDiffException Wrong(SpecNode node, string what, string expected) =>
        new($"{Name}({Number(LineOf(node.Span))}): {what} at {node.Pointer} must be {expected}.");

    // A pointer of ours is not percent-encoded.
    private SpecNode? Walk(string pointer)
    {
        SpecNode? node = Root;
        foreach (var name in pointer.Split('/').Select(JsonPointer.Unescape))
            node = node is { Kind: SpecKind.Array } && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                ? node.Items.ElementAtOrDefault(index)
                : node?[name];
        return node;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
