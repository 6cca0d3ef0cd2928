using System.Globalization;
using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>The meaning of codes, from an <c>x-apibox-codes</c> table or, without one, from HTTP.</summary>
internal sealed class ResponseCodes(JsonObject? table)
{
    public int Ok => For("ok", 200);

    public int Invalid => For("invalid", 400);

    public int Unauthorized => For("unauthorized", 401);

    public int NotFound => For("not-found", 404);

    public int NoCredits => For("no-credits", 429);

    public int ServerError => For("server-error", 500);

    public string Describe(int code) => Text(Meaning(code)?["description"]) ?? "Error";

    /// <summary>Whether a code means success. Several codes may.</summary>
    public bool IsOk(int code) => table is null ? code == Ok : Text(Meaning(code)?["kind"]) == "ok";

    private JsonNode? Meaning(int code) => table?[code.ToString(CultureInfo.InvariantCulture)];

    // Several codes may have one kind (400 and 413 are both invalid). The table lists the general code first.
    private int For(string kind, int defaultValue)
    {
        foreach (var (code, meaning) in table ?? [])
        {
            if (Text(meaning?["kind"]) == kind)
                return int.Parse(code, CultureInfo.InvariantCulture);
        }

        return defaultValue;
    }

    private static string? Text(JsonNode? node) => node?.GetValue<string>();
}
