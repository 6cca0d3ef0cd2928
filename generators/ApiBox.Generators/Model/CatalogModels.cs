namespace ApiBox.Generators.Model;

/// <summary>One operation in the catalogue.</summary>
/// <param name="Members">The members of the body when it is an object with declared ones.</param>
internal sealed record CatalogEntryModel(OperationModel Operation, EquatableArray<PropertyModel> Members)
{
    public static CatalogEntryModel Of(OperationModel operation, IEnumerable<ObjectModel> objects)
    {
        var name = operation.Body is { Value: { Kind: ValueKind.Object } value } ? value.TypeName : null;
        return new CatalogEntryModel(operation, name is null ? default : objects.FirstOrDefault(model => model.Name == name)?.Properties ?? default);
    }
}

/// <summary>What the catalogue lists.</summary>
internal sealed record CatalogListModel(EquatableArray<string> Operations, EquatableArray<TaskKey> Tasks);
