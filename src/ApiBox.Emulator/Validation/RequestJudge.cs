using NJsonSchema;
using Newtonsoft.Json.Linq;

namespace ApiBox.Emulator;

/// <summary>Judges requests by the description.</summary>
internal sealed class RequestJudge(FieldRules rules, ApiBoxEmulatorOptions options)
{
    private readonly FieldRuleValidator _rules = new(rules);

    /// <summary>Judges the parameters; null when they are in order.</summary>
    public Refusal? JudgeParameters(Operation operation, RequestValues values)
    {
        foreach (var parameter in operation.Parameters)
        {
            if (!ParameterReader.TryRead(parameter, values, out var value))
                return Invalid(operation, $"{parameter.Name} is malformed.");
            if (value is null && parameter.Required)
                return Invalid(operation, $"Please enter {parameter.Name}.");
            if (value is not null && Judge(operation, value, parameter.Schema, parameter.Name) is { } refusal)
                return refusal;
        }

        return null;
    }

    /// <summary>Reads and judges a body; the refusal is null when it is in order.</summary>
    public async Task<(ParsedBody Body, Refusal? Refusal)> JudgeBodyAsync(Operation operation, string? contentType, ReceivedBody body)
    {
        if (operation.Body is not { } wanted)
            return (ParsedBody.None, null);
        var limit = LimitFor(operation);
        if (body.Length > limit)
            return Refuse($"The request body is larger than {limit} bytes.");
        if (body.Length == 0)
            return wanted.Required ? Refuse("The request body is missing.") : (ParsedBody.None, null);
        if (!Microsoft.Net.Http.Headers.MediaTypeHeaderValue.TryParse(contentType, out var type)
            || wanted.For(type.MediaType.Value!) is not { } media)
            return Refuse($"Content-Type must be {string.Join(" or ", wanted.Media.Select(known => known.Range))}.");

        try
        {
            var parsed = await BodyReader.ReadAsync(media, type, body);
            return (parsed, Judge(operation, parsed.Value!, media.Schema, prefix: null));
        }
        catch (BadBodyException e)
        {
            return Refuse(e.Message);
        }
        catch (Exception e) when (e is OverflowException or InvalidCastException)
        {
            // NJsonSchema calculates with decimals; what they cannot hold is out of every range here.
            return Refuse("A number in the request body is out of range.");
        }

        (ParsedBody, Refusal?) Refuse(string message) => (ParsedBody.None, Invalid(operation, message));
    }

    /// <summary>How large a body may be; files may be larger than the rest.</summary>
    public int LimitFor(Operation operation) => operation.Body is { } body && body.Media.Any(FileFinder.TakesFile)
        ? options.MaxUploadBytes
        : options.MaxRequestBytes;

    private Refusal? Judge(Operation operation, JToken value, JsonSchema schema, string? prefix)
    {
        if (SchemaJudge.FindError(value, schema) is { } error)
            return Invalid(operation, ErrorWords.Say(error, prefix));
        return _rules.FindViolation(value, schema) is { } broken ? Invalid(operation, prefix is null ? broken : $"{prefix}: {broken}") : null;
    }

    private static Refusal Invalid(Operation operation, string message) => new(operation.Codes.Invalid, message);
}
