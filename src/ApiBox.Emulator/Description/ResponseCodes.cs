using System.Globalization;
using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>What the numbers in answers mean, as the description's <c>x-apibox-codes</c> table tells.</summary>
internal sealed class ResponseCodes(JsonObject? table)
{
    public int Ok => For("ok", 200);

    public int Invalid => For("invalid", 400);

    public int Unauthorized => For("unauthorized", 401);

    public int NotFound => For("not-found", 404);

    public int NoCredits => For("no-credits", 429);

    public int ServerError => For("server-error", 500);

    public string Describe(int code) => Text(table?[code.ToString(CultureInfo.InvariantCulture)]?["description"]) ?? "Error";

    // A kind may stand for several codes (400 and 413 are both invalid); the table lists the general one first.
    private int For(string kind, int otherwise)
    {
        foreach (var (code, meaning) in table ?? [])
        {
            if (Text(meaning?["kind"]) == kind)
                return int.Parse(code, CultureInfo.InvariantCulture);
        }

        return otherwise;
    }

    private static string? Text(JsonNode? node) => node?.GetValue<string>();
}
