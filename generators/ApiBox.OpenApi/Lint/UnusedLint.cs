using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Lint;

/// <summary>
/// Reports components that nothing refers to, so that nobody expects their rules to be enforced.
/// Asked when everything was read, since references are followed while reading.
/// </summary>
internal sealed class UnusedLint(ParseContext context)
{
    private static readonly (string Section, string Why)[] Sections =
    [
        ("parameters", "by any operation"), ("requestBodies", "by any operation"), ("responses", "by any operation"),
        ("headers", "by any operation"),
        ("links", "by any operation"), ("pathItems", "by any path or webhook"),
    ];

    /// <summary>The components that only operations and paths can refer to.</summary>
    public void Components()
    {
        foreach (var (section, why) in Sections)
            foreach (var member in context.Components(section)?.Members ?? [])
                Report(member, why);
    }

    /// <summary>The schemas under components that have no validator: texts, numbers, enums, lists and maps.</summary>
    public void Schemas(IEnumerable<(SpecMember Member, bool IsEnum)> schemas)
    {
        foreach (var (member, isEnum) in schemas)
            Report(member, isEnum ? "by anything, so that nothing asks for one of its values" : "by anything, and is not made a type");
    }

    /// <summary>The schemas under $defs and definitions, which exist only to be referred to.</summary>
    public void Definitions(SpecNode schema)
    {
        foreach (var keyword in new[] { "$defs", "definitions" })
            foreach (var member in schema[keyword]?.Members ?? [])
                Report(member, "by anything");
    }

    private void Report(SpecMember part, string why)
    {
        if (!IsReferred(part.Value))
            context.Report(Descriptors.NotUsed, part.Value, part.Name, why);
    }

    /// <summary>Whether a reference that was followed leads to the part or into it.</summary>
    private bool IsReferred(SpecNode part)
    {
        var open = new Stack<SpecNode>();
        open.Push(part);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (context.IsReferenced(node))
                return true;
            foreach (var member in node.Members)
                open.Push(member.Value);
            foreach (var item in node.Items)
                open.Push(item);
        }

        return false;
    }
}
