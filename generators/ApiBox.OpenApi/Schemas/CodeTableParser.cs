using System.Globalization;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Extensions;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas;

/// <summary>Reads what the codes of responses mean: x-apibox-codes on an integer schema.</summary>
internal sealed class CodeTableParser(ParseContext context)
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["ok"] = "Ok",
        ["invalid"] = "Invalid",
        ["unauthorized"] = "Unauthorized",
        ["not-found"] = "NotFound",
        ["rate-limited"] = "RateLimited",
        ["no-credits"] = "NoCredits",
        ["maintenance"] = "Maintenance",
        ["server-error"] = "ServerError",
    };

    public CodeTableModel? Parse(string name, SpecNode schema)
    {
        if (context.Extensions.Take(schema, ExtensionTable.Codes) is not { } table)
            return null;
        var codes = new List<CodeModel>();
        foreach (var entry in table.Members)
        {
            var kind = entry.Value.StringOf("kind") ?? "";
            if (!int.TryParse(entry.Name, NumberStyles.Integer, CultureInfo.InvariantCulture, out var code))
                context.Diagnostics.Add(Descriptors.BadExtension, entry.NameSpan, "x-apibox-codes", "must have integers as names");
            else if (entry.Value.StringOf("name") is not { } text || !CSharpNaming.IsIdentifier(text))
                context.Diagnostics.Add(
                    Descriptors.BadExtension, entry.NameSpan, "x-apibox-codes", "needs a name for each code that is a C# identifier");
            else if (!Kinds.TryGetValue(kind, out var member))
                context.Diagnostics.Add(
                    Descriptors.BadExtension,
                    entry.NameSpan,
                    "x-apibox-codes",
                    $"needs a kind for each code: one of {string.Join(", ", Kinds.Keys)}{Suggestion(kind)}");
            else if (codes.Exists(other => other.Name == text))
                context.Diagnostics.Add(Descriptors.DuplicateName, entry.NameSpan, text, entry.Name, text);
            else
                codes.Add(new CodeModel(code, text, member, entry.Value["retry"] is { IsTrue: true }, entry.Value.StringOf("description")));
        }

        foreach (var value in schema["enum"]?.Items ?? [])
            if (!codes.Exists(code => code.Code.ToString(CultureInfo.InvariantCulture) == value.Text))
                context.Report(
                    Descriptors.BadExtension, value, "x-apibox-codes", $"does not explain the code {value.Text} that enum lists");
        return new CodeTableModel(name, schema.StringOf("description"), codes.OrderBy(static code => code.Code).ToEquatable());
    }
    private static string Suggestion(string kind) => kind.Length == 0 ? "" : $"; did you mean '{NearestName.Of(kind, Kinds.Keys)}'?";
}
