using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>Two commands for a shell: a submission with the example of the description, and the query for its task.</summary>
internal static class ExampleCommands
{
    private const string NoCallback = "https://callback.invalid/";

    public static IReadOnlyList<string> For(ServiceDescription description, Uri baseAddress, Uri audio, string key)
    {
        var submission = description.Operations.FirstOrDefault(operation => operation is { Details: not null, RequestExample: not null });
        if (submission is null)
            return [];

        var details = description.Find(submission.Details!.OperationId)!;
        var parameter = submission.Details.Parameter;
        var query = details.Path.Contains($"{{{parameter}}}", StringComparison.Ordinal)
            ? details.Path.Replace($"{{{parameter}}}", "TASK_ID", StringComparison.Ordinal)
            : $"{details.Path}?{parameter}=TASK_ID";
        var authorization = $"""-H "Authorization: Bearer {key}" """.TrimEnd();
        var body = Body(submission, audio).ToJsonString(JsonSettings.Relaxed).Replace("'", @"'\''", StringComparison.Ordinal);
        return
        [
            $"""curl -s "{Url(baseAddress, submission.Path)}" {authorization} -H "Content-Type: application/json" -d '{body}'""",
            $"""curl -s "{Url(baseAddress, query)}" {authorization}""",
        ];
    }

    private static JsonNode Body(Operation submission, Uri audio)
    {
        var body = submission.RequestExample!.DeepClone();
        foreach (var (name, value) in (body as JsonObject)?.ToArray() ?? [])
        {
            if (value?.ToString().StartsWith("http", StringComparison.Ordinal) is not true)
                continue;
            var isCallback = submission.Callbacks.Any(callback => callback.Url.Contains($"/{name}}}", StringComparison.Ordinal));
            body[name] = isCallback ? NoCallback : audio.ToString();
        }

        return body;
    }

    private static string Url(Uri baseAddress, string path) => baseAddress.ToString().TrimEnd('/') + path;
}
