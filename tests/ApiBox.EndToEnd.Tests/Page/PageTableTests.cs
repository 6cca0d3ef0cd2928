using System.Text.Json;
using System.Text.RegularExpressions;
using ApiBox.Testing;

namespace ApiBox.EndToEnd.Tests.Page;

/// <summary>
/// The table in spec/README.md that follows the page sentence by sentence: its places and its tests exist, and no part of the page, no
/// member of
/// the request and no code of the answer is left out.
/// </summary>
public sealed partial class PageTableTests
{
    private static readonly JsonElement Description = JsonDocument.Parse(File.ReadAllBytes(Repository.Description)).RootElement;

    private static readonly IReadOnlyList<Row> Table = [.. Read()];

    /// <summary>The headings of the page, in its order.</summary>
    private static readonly string[] Parts =
    [
        "Example", "Key Capabilities", "Typical Use Cases", "Parameter Details", "Optional parameters", "Developer Notes",
        "Authorizations", "Body",
        "Response",
    ];

    public static TheoryData<string> Sentences => [.. Table.Select(static row => $"{row.Part}: {row.Sentence}")];

    [Fact]
    public void EveryPartOfThePageIsThereInItsOrder() => Assert.Equal(Parts, Table.Select(static row => row.Part).Distinct());

    [Fact]
    public void NoSentenceIsThereTwice() =>
        Assert.Equal(Table.Count, Sentences.Select(static row => row.Data).Distinct(StringComparer.Ordinal).Count());

    [Theory, MemberData(nameof(Sentences))]
    public void ItsPlaceAndItsTestExist(string sentence)
    {
        var row = Table.Single(row => $"{row.Part}: {row.Sentence}" == sentence);

        if (row.Place.StartsWith("not modelled: ", StringComparison.Ordinal))
        {
            Assert.True(row.Place.Length > "not modelled: ".Length + 10, "The reason is missing.");
            Assert.Equal("", row.Test);
            return;
        }

        var places = Code().Matches(row.Place).Select(static match => match.Groups[1].Value).ToList();
        var tests = Code().Matches(row.Test).Select(static match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(places);
        Assert.NotEmpty(tests);
        Assert.All(places, static place => Assert.True(IsThere(place), $"{place} leads to nothing."));
        Assert.All(tests, static test => Assert.True(IsATest(test), $"There is no test {test}."));
    }

    [Fact]
    public void EveryMemberOfTheRequestHasARowInTheBody()
    {
        var members = Schema("AddInstrumentalRequest").GetProperty("properties").EnumerateObject()
            .Where(static member => !member.Value.TryGetProperty("x-apibox-origin", out _)).Select(static member => member.Name);

        foreach (var member in members)
            Assert.Contains(Table, row => row.Part == "Body" && row.Sentence.StartsWith($"{member}:", StringComparison.Ordinal)
                && row.Place.Contains($"`properties/{member}", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryCodeAndEveryMemberOfTheAnswerHasARowInTheResponse()
    {
        var codes = Schema("ResponseCode").GetProperty("enum").EnumerateArray().Select(static code => code.GetRawText());
        var members = Schema("AddInstrumentalResponse").GetProperty("properties").EnumerateObject().Select(static member => member.Name);

        foreach (var name in codes.Concat(members))
            Assert.Contains(Table, row => row.Part == "Response" && row.Sentence.StartsWith(name, StringComparison.Ordinal));
    }

    private static JsonElement Schema(string name) => Description.GetProperty("components").GetProperty("schemas").GetProperty(name);

    /// <summary>
    /// A file of the repository, or a pointer into the description: from its top, from the operation's path, or from the request.
    /// </summary>
    private static bool IsThere(string place)
    {
        if (place.StartsWith("src/", StringComparison.Ordinal))
            return File.Exists(Path.Combine(Repository.Root, place));
        var node = place.StartsWith("#/", StringComparison.Ordinal) ? Description
            : place.StartsWith("post", StringComparison.Ordinal) ? Description.GetProperty("paths")
                .GetProperty("/api/v1/generate/add-instrumental")
            : Schema("AddInstrumentalRequest");
        foreach (var part in (place.StartsWith("#/", StringComparison.Ordinal) ? place[2..] : place).Split('/'))
        {
            var name = part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (node.ValueKind == JsonValueKind.Array && int.TryParse(name, out var index) && index < node.GetArrayLength())
                node = node[index];
            else if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty(name, out node))
                return false;
        }

        return true;
    }

    /// <summary>Whether a class of that name, in a file of that name, has a test of that name.</summary>
    private static bool IsATest(string test)
    {
        if (test.Split('.') is not [var type, var method])
            return false;
        var declared = new Regex($@"\[(Slow)?(Fact|Theory)\b[^;]*?\spublic (async Task|void) {Regex.Escape(method)}\(");
        return Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), type + ".cs", SearchOption.AllDirectories)
            .Any(file => declared.IsMatch(File.ReadAllText(file)));
    }

    private static IEnumerable<Row> Read()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "spec", "README.md"));
        var start = text.IndexOf("## The page, sentence by sentence", StringComparison.Ordinal);
        var section = text[start..text.IndexOf("\n## ", start + 1, StringComparison.Ordinal)];
        var part = "";
        foreach (var line in section.Split('\n').Where(static line => line.StartsWith('|')).Skip(2))
        {
            var cells = line.Trim('|').Split(" | ").Select(static cell => cell.Trim(' ', '|')).ToArray();
            Assert.True(cells.Length == 4, $"The row has {cells.Length} cells: {line}");
            part = cells[0].Length > 0 ? cells[0] : part;
            yield return new Row(part, cells[1], cells[2], cells[3]);
        }
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    private sealed record Row(string Part, string Sentence, string Place, string Test);
}
