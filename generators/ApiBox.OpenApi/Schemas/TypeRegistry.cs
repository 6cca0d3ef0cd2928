using ApiBox.OpenApi.Model;

namespace ApiBox.OpenApi.Schemas;

/// <summary>The named types that were found, in the order in which they were found.</summary>
internal sealed class TypeRegistry
{
    private readonly List<ObjectModel?> _objects = [];
    private readonly Dictionary<string, ObjectModel> _byName = new(StringComparer.Ordinal);

    public List<EnumModel> Enums { get; } = [];

    public List<UnionModel> Unions { get; } = [];

    public IEnumerable<ObjectModel> Objects => _objects.OfType<ObjectModel>();

    /// <summary>Reserves the position of an object that is read next, so that inner objects come after it.</summary>
    public int Open()
    {
        _objects.Add(null);
        return _objects.Count - 1;
    }

    public void Close(int position, ObjectModel model)
    {
        _objects[position] = model;
        _byName[model.Name] = model;
    }

    /// <summary>The object of that name, once it was read.</summary>
    public bool TryGetValue(string name, out ObjectModel model) => _byName.TryGetValue(name, out model!);

    /// <summary>The object of that name, once it was read.</summary>
    public ObjectModel? Find(string name) => TryGetValue(name, out var model) ? model : null;
}
