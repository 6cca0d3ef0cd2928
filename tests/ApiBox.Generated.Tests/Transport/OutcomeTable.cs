using System.Globalization;
using ApiBox.Testing;

namespace ApiBox.Generated.Tests.Transport;

/// <summary>The table of outcomes in ARCHITECTURE.md, read as the document has it.</summary>
internal sealed class OutcomeTable
{
    /// <summary>Codes that the description of the tests does not list.</summary>
    public static readonly int[] Unlisted = [-1, 0, 201, 408, 418, 431, 501, 502, 503, 504, 531, 599];

    private const string Heading = "| status | body | code | outcome | why |";

    private OutcomeTable(IReadOnlyList<Row> rows) => Rows = rows;

    public IReadOnlyList<Row> Rows { get; }

    public static OutcomeTable Read()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "ARCHITECTURE.md"));
        var rows = lines.SkipWhile(static line => line != Heading).Skip(2).TakeWhile(static line => line.StartsWith('|'));
        return new OutcomeTable([.. rows.Select(static line => Row.Read(line.Split('|', StringSplitOptions.TrimEntries)[1..^1]))]);
    }

    /// <summary>One row.</summary>
    public sealed record Row(string Statuses, string Body, string Code, string Outcome)
    {
        public static Row Read(string[] cells) => new(cells[0], cells[1], cells[2], cells[3]);

        public bool Covers(OutcomeCase one) =>
            Ranges().Any(range => one.Status >= range.First && one.Status <= range.Last)
            && (Body == "any" || (Body == "envelope") == (one.Code is not null))
            && (Code is "any" || (Code == "none" ? one.Code is null : one.Code is { } code && Names(code, one)));

        private bool Names(string code, OutcomeCase one) => Code switch
        {
            "two" or "same" or "unlisted" or "missing, with data" => code == Code,
            _ => Numbers().Contains(one.Number) && code is not ("two" or "same" or "unlisted" or "missing, with data")
                && Code.EndsWith("without its data", StringComparison.Ordinal) == (code == "without its data")
                && Code.EndsWith("with a task id", StringComparison.Ordinal) == (code == "with a task id"),
        };

        private IEnumerable<int> Numbers() =>
            Code.Split([',', ' '])
                .Where(static part => int.TryParse(part, CultureInfo.InvariantCulture, out _))
                .Select(static part => int.Parse(part, CultureInfo.InvariantCulture));

        private IEnumerable<(int First, int Last)> Ranges() => Statuses.Split(", ")
        .Select(static range => range.Split('-')).Select(static ends =>
            (int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[^1], CultureInfo.InvariantCulture)));
    }
}

/// <summary>One answer.</summary>
/// <param name="Status">Its HTTP status.</param>
/// <param name="Code">What is special about its envelope; null if it has none, empty if nothing is.</param>
/// <param name="Number">The code in the envelope.</param>
/// <param name="Text">The body.</param>
internal sealed record OutcomeCase(int Status, string? Code, int Number, string Text);
