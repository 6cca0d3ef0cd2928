using ApiBox.OpenApi.Extensions;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas;

/// <summary>A value that is written in several forms and is one value in C#.</summary>
/// <param name="Kind">What it is in C#.</param>
/// <param name="Choice">The oneOf or anyOf that lists the forms.</param>
/// <param name="Nullable">Whether null is one of them.</param>
/// <param name="Main">The form whose rules are checked; null if the reader supports all forms.</param>
internal sealed record ValueFormats(ValueKind Kind, SpecNode Choice, bool Nullable, SchemaSet? Main);

/// <summary>
/// Finds values that are written in several forms: a time that is a text or a number, and an address that is the empty text where there
/// is none. To tools that know no extension they are a choice of schemas.
/// </summary>
internal sealed class ValueFormatParser(ParseContext context)
{
    private static readonly HashSet<string> OfTimes = ["type", "format", "nullable"];
    private static readonly HashSet<string> OfAddresses = [.. OfTimes, .. SchemaKeywords.OfTexts];

    private bool? _knowsEmptyAddresses;

    /// <summary>The forms that a schema lists if they are those of one value; else null.</summary>
    public ValueFormats? Of(SchemaSet set)
    {
        var choices = set.All("oneOf").Concat(set.All("anyOf")).ToList();
        if (choices.Count != 1 || choices[0].Kind != SpecKind.Array)
            return null;
        // A time is marked; the other choices are examined only where one of them can be a URI.
        var isTime = set.IsTrue(ExtensionTable.Time);
        if (!isTime && !choices[0].Items.Any(static item => item.StringOf("format") == "uri"))
            return null;
        var forms = choices[0].Items.Select(item => SchemaSet.Of(context, item)).ToList();
        return isTime ? Time(set, choices[0], forms) : Address(choices[0], forms);
    }

    private ValueFormats? Time(SchemaSet set, SpecNode choice, List<SchemaSet> forms)
    {
        var types = forms.ConvertAll(Types);
        var all = types.Aggregate(JsonTypes.None, static (left, right) => left | right);
        if ((all & ~(JsonTypes.String | JsonTypes.Number | JsonTypes.Null)) != 0
            || (all & JsonTypes.String) == 0
            || !forms.TrueForAll(static form => HasOnly(form, OfTimes)))
            return null;
        context.Extensions.IsTrue(set, ExtensionTable.Time);
        return new ValueFormats(ValueKind.Time, choice, (all & JsonTypes.Null) != 0, null);
    }

    /// <summary>An address or the empty text, where the description lists that text among those that mean no file.</summary>
    private ValueFormats? Address(SpecNode choice, List<SchemaSet> forms)
    {
        var nullable = forms.Exists(form => (Types(form) & JsonTypes.Null) != 0);
        var texts = forms.FindAll(form => Types(form) != JsonTypes.Null);
        if (texts.Count != 2 || !texts.TrueForAll(form => (Types(form) & ~JsonTypes.Null) == JsonTypes.String))
            return null;
        var main = texts.Find(static form => form.First("format")?.Text == "uri" && HasOnly(form, OfAddresses));
        return main is not null && texts.Exists(form => form != main && IsEmptyText(form)) && KnowsEmptyAddresses()
            ? new ValueFormats(ValueKind.Uri, choice, nullable, main)
            : null;
    }

    private JsonTypes Types(SchemaSet form) => JsonTypeReader.Of(context, form) ?? JsonTypes.Any;

    private static bool HasOnly(SchemaSet form, HashSet<string> keywords) =>
        form.Parts.All(part => part.Members.All(member => keywords.Contains(member.Name) || SchemaKeywords.IsRemark(member.Name)));

    private static bool IsEmptyText(SchemaSet form) =>
        form.All("enum").Any(static list => list.Items.All(static value => value.Kind == SpecKind.Null
            || value is { IsString: true, Text.Length: 0 }))
        || form.First("const") is { IsString: true, Text.Length: 0 }
        || form.All("maxLength").Any(static limit => limit.Text == "0");

    private bool KnowsEmptyAddresses() => _knowsEmptyAddresses ??= DocumentWalk.All(context.Root)
        .Where(static found => found.Sort == SpecElement.Operation)
        .SelectMany(static found => found.Node["x-apibox-task"]?["absent"]?.Items ?? [])
        .Any(static address => address is { IsString: true, Text.Length: 0 });
}
