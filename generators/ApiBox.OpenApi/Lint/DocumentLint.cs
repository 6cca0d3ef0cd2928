using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Lint;

/// <summary>Looks at the whole document for what contradicts itself, after everything that becomes code was read.</summary>
internal static class DocumentLint
{
    public static void Check(ParseContext context, UnusedLint unused)
    {
        // Reading rules reports errors and registers code to emit; here they are only evaluated.
        var apart = new ParseContext(context.Root);
        var references = new ReferenceLint(context, apart);
        var schemas = new SchemaLint(context, apart);
        var examples = new ExampleLint(context, apart);
        var extensions = new ExtensionLint(context);
        var nulls = new NullLint(context, apart);
        var patterns = new PatternLint(context);
        foreach (var (sort, node) in DocumentWalk.All(context.Root))
        {
            references.Check(sort, node);
            examples.Check(sort, node);
            extensions.Check(sort, node);
            if (sort != SpecElement.Schema)
                continue;
            schemas.Check(node);
            nulls.Check(node);
            patterns.Check(node);
            unused.Definitions(node);
        }

        examples.Report();
    }
}
