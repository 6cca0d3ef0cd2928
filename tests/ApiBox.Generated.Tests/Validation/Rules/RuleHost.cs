using System.Text.Json;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Validation.Rules;

/// <summary>Validates JSON texts by rules; that both methods of a rule agree is asserted each time.</summary>
internal static class RuleHost
{
    public static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 100_000 });
        return document.RootElement.Clone();
    }

    public static IReadOnlyList<ValidationError> Validate(JsonRule rule, string json, string path = "") =>
        Validate(rule, Parse(json), path);

    public static IReadOnlyList<ValidationError> Validate(JsonRule rule, JsonElement value, string path = "")
    {
        var errors = default(ValidationCollector);
        rule.Check(value, path, ref errors);
        var found = errors.ToResult().Errors;
        Assert.Equal(found.Count == 0, rule.IsValid(value));
        return found;
    }

    public static string[] Errors(JsonRule rule, string json, string path = "") =>
        [.. Validate(rule, json, path).Select(static error => error.ToString())];

    public static void Outcomes(JsonRule rule, string[] valid, string[] invalid)
    {
        Assert.All(valid, json => Assert.Empty(Errors(rule, json)));
        Assert.All(invalid, json => Assert.NotEmpty(Errors(rule, json)));
    }
}
