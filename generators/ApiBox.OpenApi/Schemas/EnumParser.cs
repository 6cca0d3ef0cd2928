using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Extensions;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas;

/// <summary>Reads text enums. Every value gets a name; one that has no letters or digits gets a number.</summary>
internal sealed class EnumParser(ParseContext context)
{
    // A message need not list thousands of values.
    private const int MaxListedValues = 30;

    public EnumModel Parse(string name, SchemaSet set, SpecNode values)
    {
        var names = Names(set, values);
        var descriptions = new EnumDescriptions(set, values);
        var members = new List<EnumMemberModel>();
        var taken = new UniqueNames(StringComparer.Ordinal);
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < values.Items.Count; i++)
        {
            var text = values.Items[i].Text;
            if (!values.Items[i].IsString || !known.Add(text))
                continue;
            var wanted = (names?[i] is { } given ? CSharpNaming.GivenEnumMember(given, name) : CSharpNaming.EnumMember(text, name))
                ?? $"Value{i + 1}";
            // Apart from the number, since V1 and V12 may be values too.
            var member = taken.Take(wanted, "_");
            if (member != wanted)
                context.Report(Descriptors.DuplicateName, values.Items[i], text, wanted, member);
            members.Add(new EnumMemberModel(text, member, descriptions.Of(i)));
        }

        return new EnumModel(
            name, set.Remark("description"), members.ToEquatable(), context.Extensions.IsTrue(set, ExtensionTable.IgnoreCase));
    }

    /// <summary>The values as an error names them.</summary>
    public static string Limit(IReadOnlyList<string> values)
    {
        var shown = string.Join(", ", values.Take(MaxListedValues));
        return values.Count > MaxListedValues ? $"{shown}, … ({values.Count} values)" : shown;
    }

    // Where a list is a part of a longer one, the names of the longer are good for both.
    private string?[]? Names(SchemaSet set, SpecNode values)
    {
        if (set.First("x-enumNames") is not { } names)
            return null;
        var named = (names.Parent?["enum"] ?? values).Items;
        // Null is not a string and needs no name.
        if (names.Items.Count != named.Count)
            named = [.. named.Where(static value => value.Kind != SpecKind.Null)];
        if (names.Items.Count != named.Count || !names.Items.All(static item => item.IsString && CSharpNaming.IsIdentifier(item.Text)))
        {
            context.Report(Descriptors.IgnoredExtension, names, "x-enumNames", "it must have one identifier for each value of enum");
            return null;
        }

        var byText = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = named.Count - 1; i >= 0; i--)
            if (named[i].IsString)
                byText[named[i].Text] = names.Items[i].Text;
        return [.. values.Items.Select(value => value.IsString && byText.TryGetValue(value.Text, out var name) ? name : null)];
    }
}
