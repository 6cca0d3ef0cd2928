using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ApiBox.Emulator;

/// <summary>Evaluates the URL of a callback, which contains runtime expressions of OpenAPI.</summary>
internal static partial class CallbackUrlTemplate
{
    /// <summary>The URL; null if the request lacks a value for a runtime expression.</summary>
    public static string? Evaluate(string template, OperationCall call, EmulatedTask task)
    {
        var isComplete = true;
        var url = RuntimeExpression().Replace(template, match =>
        {
            var value = Value(match.Groups["expression"].Value, call, task);
            isComplete &= value is not null;
            return value ?? "";
        });
        return isComplete && url.Length > 0 ? url : null;
    }

    private static string? Value(string expression, OperationCall call, EmulatedTask task)
    {
        var cut = expression.IndexOfAny(['.', '#']);
        var (source, name) = expression.StartsWith("$request", StringComparison.Ordinal)
            || expression.StartsWith("$response", StringComparison.Ordinal)
            ? Split(expression[(cut + 1)..])
            : (expression, "");
        var isRequest = expression.StartsWith("$request", StringComparison.Ordinal);
        return source switch
        {
            "$url" => $"{call.LinkBase.TrimEnd('/')}{call.Request.Path}{call.Request.QueryString}",
            "$method" => call.Request.Method,
            "$statusCode" => call.Operation.Success.HttpStatus.ToString(System.Globalization.CultureInfo.InvariantCulture),
            "body" => Text(JsonPointer.Get(isRequest ? task.Request : task.Response, name)),
            "query" or "path" when isRequest => call.Values.Find(name),
            "header" when isRequest && call.Request.Headers.TryGetValue(name, out var header) => header.ToString(),
            _ => null,
        };
    }

    // body#/pointer, query.name, header.name, path.name
    private static (string Source, string Name) Split(string reference)
    {
        var cut = reference.IndexOfAny(['.', '#']);
        return cut < 0 ? (reference, "") : (reference[..cut], reference[(cut + 1)..]);
    }

    private static string? Text(JsonNode? node) => node?.ToString();

    [GeneratedRegex(@"\{(?<expression>\$[^}]*)\}")]
    private static partial Regex RuntimeExpression();
}
