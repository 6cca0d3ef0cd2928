using System.Text.Json;
using ApiBox;
using Trial;

// Reads the requests from standard input, one JSON object in each line, sends each with the typed method of its operation, and writes one
// line for each: what the client did and the status of the response. The first argument is the address of the service.
ApiBoxResponse? response = null;
using var client = TrialClient.Create(new ApiBoxOptions
{
    BaseAddress = new Uri(args[0]),
    ApiKey = "a-key",
    UserName = "anna",
    Password = "secret",
    TokenProvider = static (_, _) => ValueTask.FromResult("a-token"),
});
var caller = client.With(new ApiBoxCallOptions { MaxRetries = 0, OnResponse = one => response = one });
while (Console.ReadLine() is { } line)
{
    response = null;
    var (result, reason) = await SendAsync(JsonDocument.Parse(line).RootElement);
    var violations = response?.Headers.TryGetValue("sl-violations", out var values) == true ? string.Concat(values) : "";
    var (status, text) = ((int?)response?.StatusCode, response?.Text);
    Console.WriteLine(JsonSerializer.Serialize(new { result, reason, status, violations, text }));
}

async Task<(string Result, string Reason)> SendAsync(JsonElement request)
{
    var (id, method, path) = (Text("id"), Text("method"), Text("path"));
    var operation = TrialOperations.All.FirstOrDefault(one => one.Id == id)
        ?? TrialOperations.All.FirstOrDefault(one => one.Method == method && one.Path == path);
    if (operation is null)
        return ("no method", "the client has no method for it");
    try
    {
        var answer = await operation.CallAsync(caller, Input(operation, request), CancellationToken.None);
        if (answer.Content is not null)
            await answer.Content.DisposeAsync();
        if (answer.Items is not null)
            await foreach (var _ in answer.Items)
            {
            }

        return ("sent", "");
    }
    catch (ApiBoxValidationException error)
    {
        return ("not sent", error.Message);
    }
    catch (Exception error)
    {
        return ("failed", Reason(error));
    }

    string? Text(string name) => request.GetProperty(name).GetString();
}

static string Reason(Exception? error) => error is null
    ? ""
    : $"{error.GetType().Name}: {error.Message} {(error as ApiBoxApiException)?.ResponseText} {Reason(error.InnerException)}".Trim();

static OperationInput Input(OperationDescription<ITrialClient> operation, JsonElement request)
{
    var input = new OperationInput();
    foreach (var parameter in request.GetProperty("parameters").EnumerateObject())
        input.Parameters[parameter.Name] = parameter.Value;
    if (!request.TryGetProperty("body", out var body))
        return input;
    var files = operation.Fields.Where(static field => field is { Location: FieldLocation.Body, Kind: FieldKind.File })
        .Select(static field => field.Name)
        .ToList();
    foreach (var name in files.Where(name => name.Length == 0 || body.TryGetProperty(name, out _)))
        input.Files[name] = new ApiBoxFile("RIFF"u8.ToArray(), "file.wav");
    if (body.ValueKind == JsonValueKind.Object && files.Count > 0)
        body = JsonSerializer.SerializeToElement(body.EnumerateObject()
            .Where(member => !files.Contains(member.Name))
            .ToDictionary(static member => member.Name, static member => member.Value));
    if (!files.Contains(""))
        input.Body = body;
    return input;
}
