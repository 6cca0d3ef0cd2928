using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Lint;

/// <summary>
/// Reports keywords without effect: values that the schema forbids itself, keywords without the one they need, duplicates.
/// </summary>
internal sealed class SchemaLint(ParseContext context, ParseContext apart)
{
    private static readonly (string Keyword, string Partner)[] Partners =
        [("minContains", "contains"), ("maxContains", "contains"), ("then", "if"), ("else", "if")];

    public void Check(SpecNode schema)
    {
        if (schema["enum"] is { Kind: SpecKind.Array } values)
            Values(schema, values);
        if (schema["const"] is { } constant && context.Is31)
            Type(schema, constant, "const");
        if (schema["required"] is { Kind: SpecKind.Array } required)
            Twice(required, static item => item.Text);
        foreach (var (keyword, partner) in Partners)
            if (context.Is31 && schema.Member(keyword) is { } member && schema[partner] is null)
                context.Diagnostics.Add(Descriptors.KeywordNeedsAnother, member.NameSpan, keyword, partner);
        if (schema["discriminator"]?.StringOf("propertyName") is { } name)
            Discriminator(schema, name);
    }

    private void Values(SpecNode schema, SpecNode values)
    {
        Twice(values, ValueChecks.Canonical);
        foreach (var value in values.Items)
            Type(schema, value, "enum");
    }

    private void Type(SpecNode schema, SpecNode value, string keyword)
    {
        if (JsonTypeReader.Stated(apart, schema) is not { } types)
            return;
        var kind = JsonTypeReader.OfValue(value);
        var isWhole = value.Kind == SpecKind.Number && ExactNumber.TryParse(value.Text, out var number) && number.IsInteger;
        if ((types & kind) != kind && !(isWhole && (types & JsonTypes.Integer) != 0))
            context.Report(Descriptors.ImpossibleValue, value, ValueChecks.Show(value), keyword);
    }

    private void Twice(SpecNode list, Func<SpecNode, string> text)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
            if (!seen.Add(text(item)))
                context.Report(Descriptors.ListedTwice, item, ValueChecks.Show(item), list.Key);
    }

    private void Discriminator(SpecNode schema, string name)
    {
        if (Requires(schema, name))
            return;
        foreach (var branch in (schema["oneOf"] ?? schema["anyOf"])?.Items ?? [])
            if (branch.IsObject && !Requires(branch, name))
                context.Report(Descriptors.OptionalDiscriminator, branch, name);
    }

    private bool Requires(SpecNode schema, string name) =>
        SchemaSet.Of(apart, schema).All("required").Any(list => list.Items.Any(item => item.IsString && item.Text == name));
}
