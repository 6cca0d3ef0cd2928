using System.Globalization;
using ApiBox.Conformance.Documents;

namespace ApiBox.Clients.Requests;

/// <summary>An operation of a description, with the references on its way resolved.</summary>
internal sealed class Operation
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    // The client sets these; OpenAPI ignores parameters with these names.
    private static readonly string[] OwnHeaders = ["Accept", "Content-Type", "Authorization"];

    private readonly DocNode _root;
    private readonly DocNode _node;

    private Operation(DocNode root, string path, string method, DocNode item, DocNode node)
    {
        (_root, Path, Method, _node) = (root, path, method.ToUpperInvariant(), node);
        Parameters =
        [
            .. List(node).Concat(List(item))
                .DistinctBy(static one => (one.TextOf("name"), one.TextOf("in")))
                .Where(static one => one.TextOf("in") != "header"
                    || !OwnHeaders.Contains(one.TextOf("name"), StringComparer.OrdinalIgnoreCase)),
        ];
    }

    public string Path { get; }

    /// <summary>The method in capitals.</summary>
    public string Method { get; }

    /// <summary>The operationId; null without one.</summary>
    public string? Id => _node.TextOf("operationId");

    public IReadOnlyList<DocNode> Parameters { get; }

    public string Name => $"{Method} {Path}";

    public DocNode? Body => Resolve(_node["requestBody"]);

    /// <summary>Whether a request without credentials, body, or parameters beside those of the path is wrong.</summary>
    public bool NeedsMore => IsTrue(Body?["required"])
        || Parameters.Any(static one => one.TextOf("in") != "path" && IsTrue(one["required"]))
        || ((_node["security"] ?? _root["security"]) is { Items.Count: > 0 } list
            && list.Items.TrueForAll(static one => one.Members.Count > 0));

    public static IReadOnlyList<Operation> Of(DocNode root) =>
    [
        .. from pair in root["paths"]?.Members ?? []
           let item = ResolveIn(root, pair.Value)
           from member in item?.Members ?? []
           where Methods.Contains(member.Key) && member.Value.IsObject
           select new Operation(root, pair.Key, member.Key, item, member.Value),
    ];

    public DocNode? Resolve(DocNode? node) => ResolveIn(_root, node);

    public static bool IsTrue(DocNode? node) => node?.Kind == DocKind.True;

    /// <summary>The response for a status: of itself, of its range, or the default; null if the description has none.</summary>
    public DocNode? Response(int status)
    {
        var code = status.ToString(CultureInfo.InvariantCulture);
        var responses = _node["responses"];
        return Resolve(responses?[code] ?? responses?[$"{code[0]}XX"] ?? responses?[$"{code[0]}xx"] ?? responses?["default"]);
    }

    /// <summary>The schema of JSON in a body or a response; null without JSON.</summary>
    public static DocNode? JsonSchema(DocNode? owner) => JsonMedia(owner)?["schema"];

    /// <summary>What a body or a response says about JSON; null without JSON.</summary>
    public static DocNode? JsonMedia(DocNode? owner) =>
        owner?["content"]?.Members.Find(static one => one.Key.Contains("json", StringComparison.OrdinalIgnoreCase)).Value;

    private IEnumerable<DocNode> List(DocNode node) => (node["parameters"]?.Items ?? []).Select(Resolve).OfType<DocNode>();

    private static DocNode? ResolveIn(DocNode root, DocNode? node)
    {
        for (var hops = 0; node?.TextOf("$ref") is { } reference && hops < 50; hops++)
            node = root.Find(reference);
        return node;
    }
}
