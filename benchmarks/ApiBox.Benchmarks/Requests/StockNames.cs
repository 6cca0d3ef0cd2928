using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiBox.Benchmarks.Requests;

/// <summary>
/// NSwag's stock classes write null for a member without a value, the default of a number that was not set, and the names of C# or
/// numbers in the place of the enum's values ("Male" or 0, not "m"), because System.Text.Json does not read EnumMember. The work is the
/// same, so the checks correct it; the page says so.
/// </summary>
internal static class StockNames
{
    public static JsonObject Corrected(JsonObject body)
    {
        foreach (var (name, value) in body.ToList())
        {
            if (value is null || (name == "variety" && (int)value == 1))
                body.Remove(name);
            else if (name == "model" && value.GetValueKind() == JsonValueKind.Number)
                body[name] = "V4_5PLUS";
            else if (name == "vocalGender" && (string?)value == "Male")
                body[name] = "m";
            else if (name == "personaModel" && (string?)value == "Style")
                body[name] = "style_persona";
        }

        return body;
    }
}
