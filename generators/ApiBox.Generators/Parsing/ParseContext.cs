using ApiBox.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ApiBox.Generators.Parsing;

/// <summary>What every parser needs: the document, its references, and where findings go.</summary>
internal sealed class ParseContext(SpecNode root)
{
    public SpecNode Root { get; } = root;

    public FindingList Findings { get; } = new();

    public SortedSet<string> Patterns { get; } = new(StringComparer.Ordinal);

    public SpecNode? Components(string section) => Root["components"]?[section];

    public void Report(DiagnosticDescriptor descriptor, SpecNode node, params object[] arguments) =>
        Findings.Add(descriptor, node.Span, arguments);

    /// <summary>
    /// Follows a $ref, if the node is one, to the node it names and the pointer of that place. A reference that leads nowhere
    /// or outside is reported, and null comes back.
    /// </summary>
    public (SpecNode Node, string Pointer)? Resolve(SpecNode node, string pointer)
    {
        // A chain longer than this is a circle.
        for (var hops = 0; hops < 32; hops++)
        {
            if (node["$ref"] is not { } reference)
                return (node, pointer);
            if (!reference.IsString || !reference.Text.StartsWith("#/", StringComparison.Ordinal))
            {
                Report(Descriptors.UnresolvedReference, reference, reference.Text, "leads out of the document, which is not followed");
                return null;
            }

            if (Find(reference.Text) is not { } target)
            {
                Report(Descriptors.UnresolvedReference, reference, reference.Text, "leads to nothing in the document");
                return null;
            }

            (node, pointer) = (target, reference.Text);
        }

        Report(Descriptors.UnresolvedReference, node, node.StringOf("$ref") ?? "", "leads back to itself");
        return null;
    }

    private SpecNode? Find(string reference)
    {
        SpecNode? node = Root;
        foreach (var part in reference.Substring(2).Split('/'))
        {
            var name = Uri.UnescapeDataString(part).Replace("~1", "/").Replace("~0", "~");
            node = node?[name];
        }

        return node;
    }

    /// <summary>The name of the component schema that a reference names, or null.</summary>
    public static string? SchemaName(string pointer)
    {
        const string schemas = "#/components/schemas/";
        return pointer.StartsWith(schemas, StringComparison.Ordinal) && pointer.IndexOf('/', schemas.Length) < 0
            ? pointer.Substring(schemas.Length)
            : null;
    }

    public static string Escape(string name) => name.Replace("~", "~0").Replace("/", "~1");
}
