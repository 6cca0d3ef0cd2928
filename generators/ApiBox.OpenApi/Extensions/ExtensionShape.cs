using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Extensions;

/// <summary>What the value of an extension, or a part of it, must look like.</summary>
/// <param name="expected">The expected value, as it follows "must be" in a message.</param>
internal sealed class ExtensionShape(string expected, Func<SpecNode, bool> fits)
{
    private static readonly IReadOnlyDictionary<string, ExtensionShape> None = new Dictionary<string, ExtensionShape>();

    /// <summary>Any value; the parser of the extension reports what is wrong.</summary>
    public static readonly ExtensionShape Parsed = new("anything", static _ => true);

    public static readonly ExtensionShape Flag = new("true or false", static node => node.Kind is SpecKind.True or SpecKind.False);
    public static readonly ExtensionShape Text = new("a string", static node => node.IsString);
    public static readonly ExtensionShape Number = new("a number", static node => node.Kind == SpecKind.Number);
    public static readonly ExtensionShape Pointer =
        new("a JSON pointer such as /data", static node => node.IsString && node.Text.StartsWith("/", StringComparison.Ordinal));
    public static readonly ExtensionShape Texts = new("a list of strings", static node => IsList(node, static item => item.IsString));
    public static readonly ExtensionShape Values =
        new("a list of strings or numbers", static node => IsList(node, static item => item.IsString || item.Kind == SpecKind.Number));

    /// <summary>A schema that is only used to validate; it gets no type. The parser of the extension reports what is wrong.</summary>
    public static readonly ExtensionShape Rule = new("a schema", static _ => true);

    public string Expected { get; } = expected;

    /// <summary>The members of an object; empty when it is none.</summary>
    public IReadOnlyDictionary<string, ExtensionShape> Members { get; private init; } = None;

    /// <summary>What each item of a list, or each member of a map, must look like.</summary>
    public ExtensionShape? Item { get; private init; }

    public bool Fits(SpecNode node) => fits(node);

    /// <summary>Exactly this text; other texts have no meaning.</summary>
    public static ExtensionShape Word(string word) => new($"'{word}'", node => node.IsString && node.Text == word);

    public static ExtensionShape Object(params (string Name, ExtensionShape Shape)[] members) =>
        new("an object", static node => node.IsObject)
        {
            Members = members.ToDictionary(static member => member.Name, static member => member.Shape, StringComparer.Ordinal),
        };

    public static ExtensionShape List(ExtensionShape item) => new("a list", static node => node.Kind == SpecKind.Array) { Item = item };

    public static ExtensionShape Map(ExtensionShape value) => new("an object", static node => node.IsObject) { Item = value };

    private static bool IsList(SpecNode node, Func<SpecNode, bool> fits) => node.Kind == SpecKind.Array && node.Items.All(fits);
}
