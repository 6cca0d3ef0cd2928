using System.Text.Json;
using System.Text.Json.Serialization;

namespace BackingTrackStudio;

/// <summary>The takes, each in a file of its own, so that they survive a restart. Safe for use by many threads.</summary>
internal sealed class TakeBook
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
    };

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Take> _takes = [];
    private readonly string _folder;

    public TakeBook(string folder)
    {
        _folder = folder;
        foreach (var path in Directory.EnumerateFiles(folder, "*.json"))
        {
            if (Read(path) is { } take)
                _takes[take.Id] = take;
            else
                Unreadable.Add(path);
        }
    }

    /// <summary>Raised after a take was added or changed.</summary>
    public event Action<Take>? Changed;

    /// <summary>The files that are not takes.</summary>
    public IList<string> Unreadable { get; } = [];

    /// <summary>The takes, the newest first.</summary>
    public IReadOnlyList<Take> All
    {
        get
        {
            lock (_lock)
                return [.. _takes.Values.OrderByDescending(take => take.Number)];
        }
    }

    public Take? Find(string id)
    {
        lock (_lock)
            return _takes.GetValueOrDefault(id);
    }

    public Take? FindSubmission(string submissionId) => All.FirstOrDefault(take => take.SubmissionId == submissionId);

    /// <summary>Adds a take. <paramref name="create"/> gets its number.</summary>
    public Take Add(Func<int, Take> create)
    {
        Take take;
        lock (_lock)
        {
            take = create(_takes.Values.Select(other => other.Number).DefaultIfEmpty().Max() + 1);
            Save(take);
        }

        Changed?.Invoke(take);
        return take;
    }

    /// <summary>Changes a take and returns the new one.</summary>
    public Take Update(string id, Func<Take, Take> change)
    {
        Take take;
        lock (_lock)
        {
            take = change(_takes[id]);
            if (take == _takes[id])
                return take;
            Save(take);
        }

        Changed?.Invoke(take);
        return take;
    }

    // The file is written beside its place first, so that a crash leaves the old one or the new one.
    private void Save(Take take)
    {
        var path = Path.Combine(_folder, take.Id + ".json");
        File.WriteAllText(path + ".new", JsonSerializer.Serialize(take, Format));
        File.Move(path + ".new", path, overwrite: true);
        _takes[take.Id] = take;
    }

    private static Take? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Take>(File.ReadAllText(path), Format);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
