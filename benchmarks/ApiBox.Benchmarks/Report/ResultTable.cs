using System.Text.Json;

namespace ApiBox.Benchmarks.Report;

/// <summary>One table: what was compared, where and when.</summary>
/// <param name="Id">The name of its files.</param>
/// <param name="Title">What is measured.</param>
/// <param name="Origin">Where and when.</param>
/// <param name="Baseline">The row whose ratio is 1.</param>
/// <param name="IsMoreBetter">Whether a greater ratio is better.</param>
/// <param name="Columns">The columns in their order.</param>
/// <param name="Rows">The rows in their order.</param>
internal sealed record ResultTable(
    string Id,
    string Title,
    Origin Origin,
    string Baseline,
    bool IsMoreBetter,
    IReadOnlyList<Column> Columns,
    IReadOnlyList<Row> Rows)
{
    public const string Ratio = "ratio";
    public const string Ours = "ApiBox";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public double? Value(string row, string column) =>
        Rows.FirstOrDefault(one => one.Name == row)?.Values.TryGetValue(column, out var value) == true ? value : null;

    /// <summary>Writes the table as JSON, as text and as a picture.</summary>
    public void Save(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(PathOf(folder, "json"), JsonSerializer.Serialize(this, Json) + "\n");
        File.WriteAllText(PathOf(folder, "txt"), TextTable.Of(this));
        File.WriteAllText(PathOf(folder, "svg"), Picture.Of(this));
    }

    /// <summary>All tables of a folder by their names.</summary>
    public static IReadOnlyDictionary<string, ResultTable> Load(string folder) => Directory.EnumerateFiles(folder, "*.json")
        .Select(static file => JsonSerializer.Deserialize<ResultTable>(File.ReadAllText(file), Json)!)
        .ToDictionary(static table => table.Id);

    private string PathOf(string folder, string extension) => Path.Combine(folder, $"{Id}.{extension}");
}

/// <summary>A column.</summary>
/// <param name="Key">The name of its values.</param>
/// <param name="Label">Its heading.</param>
/// <param name="Unit">What the values are; see <see cref="Quantity"/>.</param>
internal sealed record Column(string Key, string Label, string Unit);

/// <summary>A row; a value that was not measured is missing.</summary>
internal sealed record Row(string Name, IReadOnlyDictionary<string, double> Values);
