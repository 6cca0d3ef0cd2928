using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas.Unions;

/// <summary>The content of a union's branch from which its name can be made.</summary>
internal static class BranchValues
{
    /// <summary>The members that can have one value only. The value of a branch that is not an object has the empty name.</summary>
    public static Dictionary<string, SpecNode> Of(ParseContext context, SchemaSet branch)
    {
        var values = new Dictionary<string, SpecNode>(StringComparer.Ordinal);
        if (Single(context, branch) is { IsString: true } own)
            values.Add("", own);
        foreach (var member in branch.All("properties").SelectMany(static properties => properties.Members))
            if (Single(context, SchemaSet.Of(context, member.Value)) is { } value)
                values[member.Name] = value;
        return values;
    }

    /// <summary>A name for the value of a member: a word alone, or the member's name and the value.</summary>
    public static string? Name(string member, SpecNode value) =>
        CSharpNaming.Pascal(value.Text) is { } name && value.IsString && name[0] != '_'
            ? name
            : CSharpNaming.Pascal($"{member} {Text(value)}");

    /// <summary>A number that depends only on the schema's content, without annotations.</summary>
    public static uint Hash(SpecNode schema)
    {
        const uint prime = 16777619;
        var hash = 2166136261u;
        var open = new Stack<SpecNode>([schema]);
        while (open.Count > 0)
        {
            var node = open.Pop();
            Add(node.Kind + node.Text);
            foreach (var member in node.Members.Where(static member => !SchemaKeywords.IsRemark(member.Name)))
            {
                Add(member.Name);
                open.Push(member.Value);
            }

            foreach (var item in node.Items)
                open.Push(item);
        }

        return hash;

        void Add(string text)
        {
            foreach (var c in text)
                hash = unchecked((hash ^ c) * prime);
        }
    }

    private static SpecNode? Single(ParseContext context, SchemaSet set)
    {
        var listed = set.All("enum").Select(static list => list.Items.Where(static value => value.Kind != SpecKind.Null).ToList())
            .FirstOrDefault(static values => values.Count == 1);
        var value = (context.Is31 ? set.First("const") : null) ?? listed?[0];
        return value is { Kind: SpecKind.String or SpecKind.Number or SpecKind.True or SpecKind.False } ? value : null;
    }

    private static string Text(SpecNode value) => value.Kind is SpecKind.True or SpecKind.False ? value.Kind.ToString() : value.Text;
}
