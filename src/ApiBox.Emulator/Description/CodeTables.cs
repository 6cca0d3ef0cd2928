using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>
/// The <c>x-apibox-codes</c> tables of a description. A code uses the table of its own schema or, without one, the description's
/// only table.
/// </summary>
internal sealed class CodeTables
{
    private readonly DescriptionDocument _document;

    public CodeTables(DescriptionDocument document)
    {
        _document = document;
        var tables = Find(document.Root).Take(2).ToList();
        Shared = new(tables is [var only] ? only : null);
        First = new(tables is [var first, ..] ? first : null);
    }

    /// <summary>For schemas without a table of their own.</summary>
    public ResponseCodes Shared { get; }

    /// <summary>For requests that match no operation.</summary>
    public ResponseCodes First { get; }

    /// <summary>The table of the code at a JSON pointer.</summary>
    public ResponseCodes Of(JsonNode? schema, string pointer) =>
        Table(_document.Property(schema, pointer)) is { } own ? new(own) : Shared;

    private JsonObject? Table(JsonNode? code) => code?["x-apibox-codes"] as JsonObject
        ?? DescriptionDocument.List(code?["allOf"])
            .Select(branch => Table(_document.Resolve(branch)))
            .FirstOrDefault(table => table is not null);

    private static IEnumerable<JsonObject> Find(JsonNode? node) => node switch
    {
        JsonObject map when map["x-apibox-codes"] is JsonObject table => [table],
        JsonObject map => map.SelectMany(member => Find(member.Value)),
        JsonArray list => list.SelectMany(Find),
        _ => [],
    };
}
