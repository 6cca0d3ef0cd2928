using NJsonSchema;
using Newtonsoft.Json.Linq;

namespace ApiBox.Emulator;

/// <summary>Validates requests by the description.</summary>
internal sealed class RequestValidator(FieldRules rules, ApiBoxEmulatorOptions options)
{
    private readonly FieldRuleValidator _rules = new(rules);

    /// <summary>Validates the parameters; null if they are valid.</summary>
    public Rejection? ValidateParameters(Operation operation, RequestValues values)
    {
        foreach (var parameter in operation.Parameters)
        {
            if (!ParameterReader.TryRead(parameter, values, out var value))
                return Invalid(operation, $"{parameter.Name} is malformed.");
            if (value is null && parameter.Required)
                return Invalid(operation, $"Please enter {parameter.Name}.");
            if (value is not null && Validate(operation, value, parameter.Schema, parameter.Name) is { } rejection)
                return rejection;
        }

        return null;
    }

    /// <summary>Reads and validates a body. The rejection is null if the body is valid.</summary>
    public async Task<(ParsedBody Body, Rejection? Rejection)> ValidateBodyAsync(
        Operation operation, string? contentType, ReceivedBody body)
    {
        if (operation.Body is not { } wanted)
            return (ParsedBody.None, null);
        var limit = MaxBytesFor(operation);
        if (body.Length > limit)
            return Reject($"The request body is larger than {limit} bytes.");
        if (body.Length == 0)
            return wanted.Required ? Reject("The request body is missing.") : (ParsedBody.None, null);
        if (!Microsoft.Net.Http.Headers.MediaTypeHeaderValue.TryParse(contentType, out var type)
            || wanted.For(type.MediaType.Value!) is not { } media)
            return Reject($"Content-Type must be {string.Join(" or ", wanted.Media.Select(known => known.Range))}.");

        try
        {
            var parsed = await BodyReader.ReadAsync(media, type, body);
            return (parsed, Validate(operation, parsed.Value!, media.Schema, prefix: null));
        }
        catch (MalformedBodyException e)
        {
            return Reject(e.Message);
        }
        catch (Exception e) when (e is OverflowException or InvalidCastException)
        {
            // NJsonSchema calculates with decimals; what they cannot hold is out of every range here.
            return Reject("A number in the request body is out of range.");
        }

        (ParsedBody, Rejection?) Reject(string message) => (ParsedBody.None, Invalid(operation, message));
    }

    /// <summary>The largest body that an operation accepts, in bytes.</summary>
    public int MaxBytesFor(Operation operation) => operation.Body is { } body && body.Media.Any(FileSchemas.TakesFile)
        ? options.MaxUploadBytes
        : options.MaxRequestBytes;

    private Rejection? Validate(Operation operation, JToken value, JsonSchema schema, string? prefix)
    {
        if (SchemaValidator.FindError(value, schema) is { } error)
            return Invalid(operation, ValidationMessages.Create(error, prefix));
        return _rules.FindViolation(value, schema) is { } broken
            ? Invalid(operation, prefix is null ? broken : $"{prefix}: {broken}")
            : null;
    }

    private static Rejection Invalid(Operation operation, string message) => new(operation.Codes.Invalid, message);
}
