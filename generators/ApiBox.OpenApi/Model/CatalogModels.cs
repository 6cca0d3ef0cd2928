namespace ApiBox.OpenApi.Model;

/// <summary>One operation in the catalogue.</summary>
/// <param name="Members">The members of the body when it is an object with declared ones.</param>
/// <param name="Rules">The descriptions of the rules between them.</param>
internal sealed record CatalogEntryModel(OperationModel Operation, EquatableArray<PropertyModel> Members, EquatableArray<string> Rules)
{
    public static CatalogEntryModel Of(OperationModel operation, IEnumerable<ObjectModel> objects)
    {
        var name = operation.Body is { Value: { Kind: ValueKind.Object } value } ? value.TypeName : null;
        var body = name is null ? null : objects.FirstOrDefault(model => model.Name == name);
        return new CatalogEntryModel(
            operation, body?.Properties ?? default, body?.Between.Select(static rule => rule.Text).ToEquatable() ?? default);
    }
}

/// <summary>What the catalogue lists.</summary>
internal sealed record CatalogListModel(EquatableArray<string> Operations, EquatableArray<TaskKey> Tasks);
