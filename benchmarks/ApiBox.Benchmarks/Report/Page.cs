using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ApiBox.Benchmarks.Report;

/// <summary>
/// Puts the tables into the page whose prose is written by hand: between a comment such as <c>table: call-1</c>, <c>goals</c> or
/// <c>machine</c> and the comment <c>end</c>.
/// </summary>
internal static partial class Page
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The page with the tables of a folder.</summary>
    /// <param name="text">The page as it is.</param>
    /// <param name="tables">The tables by their names.</param>
    /// <param name="goals">The goals.</param>
    /// <param name="pictures">The address of the pictures' folder, for the page.</param>
    public static string Fill(string text, IReadOnlyDictionary<string, ResultTable> tables, IReadOnlyList<Goal> goals, string pictures) =>
        Section().Replace(text, match => match.Groups["begin"].Value + match.Groups["kind"].Value switch
        {
            "goals" => Goals(tables, goals),
            "machine" => Machines(tables),
            _ => tables.TryGetValue(match.Groups["id"].Value, out var table) ? Table(table, pictures) : "\nNot measured yet.\n\n",
        } + match.Groups["end"].Value);

    /// <summary>The goals of a file.</summary>
    public static IReadOnlyList<Goal> ReadGoals(string file) => JsonSerializer.Deserialize<List<Goal>>(File.ReadAllText(file), Json)!;

    private static string Table(ResultTable table, string pictures) =>
        $"\n**{table.Title}**\n\n![{Picture.Description(table)}]({pictures}/{table.Id}.svg)\n\n"
        + $"{TextTable.Markdown(table)}\n{table.Origin.Line}\n\n";

    private static string Machines(IReadOnlyDictionary<string, ResultTable> tables) => "\n" + string.Join('\n', tables.Values
        .Select(static table => $"- {table.Origin.Machine}; {table.Origin.System}").Distinct().Order(StringComparer.Ordinal)) + "\n\n";

    private static string Goals(IReadOnlyDictionary<string, ResultTable> tables, IReadOnlyList<Goal> goals)
    {
        var text = new StringBuilder("\n| goal | | bound | figure | |\n|---|---|---:|---:|---|\n");
        foreach (var goal in goals)
            text.Append($"| {goal.Text} | {goal.Kind} | {goal.Bound} | {goal.FigureIn(tables)} | {goal.StateIn(tables)} |\n");
        return text.Append('\n').ToString();
    }

    [GeneratedRegex(
        @"(?<begin><!-- (?<kind>table|goals|machine)(?:: (?<id>[\w-]+))? -->\n)(?<old>.*?)(?<end><!-- end -->)", RegexOptions.Singleline)]
    private static partial Regex Section();
}

/// <summary>What a figure should be.</summary>
/// <param name="Text">What is measured.</param>
/// <param name="Kind">Mandatory or wished for.</param>
/// <param name="Table">The table.</param>
/// <param name="Row">The row.</param>
/// <param name="Column">The column.</param>
/// <param name="Less">A row whose value is taken away; null for none.</param>
/// <param name="AtMost">The greatest value; null if there is none.</param>
/// <param name="AtLeast">The least value; null if there is none.</param>
internal sealed record Goal(
    string Text, string Kind, string Table, string Row, string Column, string? Less, double? AtMost, double? AtLeast, string Unit)
{
    /// <summary>The bound in words.</summary>
    public string Bound => AtMost is { } most ? $"at most {Quantity.Text(most, Unit)}" : $"at least {Quantity.Text(AtLeast!.Value, Unit)}";

    /// <summary>The figure in words.</summary>
    public string FigureIn(IReadOnlyDictionary<string, ResultTable> tables) =>
        Figure(tables) is { } figure ? Quantity.Text(figure, Unit) : "not measured";

    /// <summary>Whether it is met.</summary>
    public string StateIn(IReadOnlyDictionary<string, ResultTable> tables) => Figure(tables) switch
    {
        null => "",
        // What is less than half a byte for each operation was allocated by something else.
        { } figure when figure <= AtMost + (Unit == Quantity.Bytes ? 0.5 : 0) || figure >= AtLeast => "met",
        _ => "**missed**",
    };

    private double? Figure(IReadOnlyDictionary<string, ResultTable> tables)
    {
        if (!tables.TryGetValue(Table, out var table))
            return null;
        var figure = table.Value(Row, Column);
        return Less is null ? figure : figure - table.Value(Less, Column);
    }
}
