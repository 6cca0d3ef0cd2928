using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiBox.EndToEnd.Tests.Family;

/// <summary>What the generated validators say about a body.</summary>
internal static class Validators
{
    /// <summary>What our validator says; null when it accepts.</summary>
    public static string? Ours(DescribedBody body, JsonNode request)
    {
        try
        {
            var result = Validate(body, request);
            return result.IsValid ? null : string.Join("; ", result.Errors);
        }
        catch (JsonException error)
        {
            return error.Message;
        }
    }

    /// <summary>How many rules are broken.</summary>
    public static int Errors(DescribedBody body, JsonNode request)
    {
        try
        {
            return Validate(body, request).Errors.Count;
        }
        catch (JsonException)
        {
            return int.MaxValue;
        }
    }

    private static ValidationResult Validate(DescribedBody body, JsonNode request)
    {
        var type = typeof(ApiBoxClient).Assembly.GetType($"ApiBox.{body.Type}", throwOnError: true)!;
        var value = request.Deserialize(type);
        var validate = typeof(ApiBoxClient).Assembly.GetType(
            $"ApiBox.{body.Type}Validator", throwOnError: true)!.GetMethod("Validate", [type])!;
        return (ValidationResult)validate.Invoke(null, [value])!;
    }
}
