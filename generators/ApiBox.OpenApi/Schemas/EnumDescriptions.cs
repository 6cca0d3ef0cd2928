using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas;

/// <summary>
/// The descriptions of the values of an enum. OpenAPI has no keyword for them. Tools use <c>x-enumDescriptions</c> or
/// <c>x-enum-descriptions</c>: a list in the order of <c>enum</c>, or an object with a member for each value.
/// </summary>
internal sealed class EnumDescriptions(SchemaSet set, SpecNode values)
{
    private readonly SpecNode? _descriptions = set.First("x-enumDescriptions") ?? set.First("x-enum-descriptions");

    /// <summary>The description of the value at an index; null if there is none.</summary>
    public string? Of(int index)
    {
        if (_descriptions is null)
            return null;
        if (_descriptions.IsObject)
            return _descriptions.StringOf(values.Items[index].Text);
        // A list beside another enum belongs to that enum.
        var listed = (_descriptions.Parent?["enum"] ?? values).Items;
        // Null is not a string and needs no description.
        if (listed.Count != _descriptions.Items.Count)
            listed = [.. listed.Where(static value => value.Kind != SpecKind.Null)];
        if (listed.Count != _descriptions.Items.Count)
            return null;
        for (var i = 0; i < listed.Count; i++)
            if (listed[i].IsString && listed[i].Text == values.Items[index].Text)
                return _descriptions.Items[i].IsString ? _descriptions.Items[i].Text : null;
        return null;
    }
}
