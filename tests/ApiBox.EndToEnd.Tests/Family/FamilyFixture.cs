using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiBox.Emulator;

namespace ApiBox.EndToEnd.Tests.Family;

/// <summary>An emulator for one class of tests, so that its counters are theirs, and calls of any operation by its description.</summary>
public sealed class FamilyFixture : IAsyncLifetime
{
    private HttpClient _http = null!;

    public ApiBoxEmulator Emulator { get; private set; } = null!;

    public ApiBoxClient Client { get; private set; } = null!;

    /// <summary>A client that leaves the judging to the service.</summary>
    public ApiBoxClient Careless { get; private set; } = null!;

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Emulator = await EmulatorFixture.StartAsync(TimeSpan.FromMilliseconds(60));
        Client = EmulatorFixture.Client(Emulator);
        Careless = EmulatorFixture.Client(Emulator, static options => options.Validation = ValidationMode.Off);
        _http = new() { BaseAddress = Emulator.BaseAddress, DefaultRequestHeaders = { Authorization = new("Bearer", Emulator.ApiKey) } };
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        Client.Dispose();
        Careless.Dispose();
        await Emulator.DisposeAsync();
    }

    /// <summary>A body as input of an operation, with a small file in each field that takes one and is shown.</summary>
    internal static OperationInput Input(OperationDescription<IApiBoxClient> operation, JsonObject? body)
    {
        var input = new OperationInput();
        body = body?.DeepClone().AsObject();
        foreach (
            var file in operation.Fields.Where(field =>
                field is { Kind: FieldKind.File, Location: FieldLocation.Body } && body?.Remove(field.Name) is true))
            input.Files[file.Name] = new ApiBoxFile("RIFF"u8.ToArray(), "vocal.wav", "audio/wav");
        if (body is not null)
            input.Body = JsonSerializer.SerializeToElement(body);
        foreach (var parameter in operation.Fields.Where(static field => field.Location != FieldLocation.Body && field.Example is not null))
            input.Parameters[parameter.Name] = JsonDocument.Parse(parameter.Example!).RootElement;
        return input;
    }

    /// <summary>The operation's own example, its task id that of a task just started.</summary>
    internal async Task<OperationInput> ExampleAsync(OperationDescription<IApiBoxClient> operation)
    {
        var input = Input(operation, operation.BodyExample is null ? null : JsonNode.Parse(operation.BodyExample)!.AsObject());
        if (operation.ReadsTask is not null)
        {
            var starter = ApiBoxOperations.All.First(other => other.StartsTask == operation.ReadsTask);
            var started = await starter.CallAsync(Client, await ExampleAsync(starter), Cancellation);
            foreach (var parameter in operation.Fields.Where(static field => field is { Required: true, Location: not FieldLocation.Body }))
                input.Parameters[parameter.Name] = JsonSerializer.SerializeToElement(started.Task!.TaskId);
        }

        return input;
    }

    /// <summary>What the service says about a body that no typed request can hold; null when it accepts.</summary>
    internal async Task<string?> SendRawAsync(DescribedBody body, JsonObject request)
    {
        using var content = body.Media == "application/json" ? (HttpContent)JsonContent.Create(request) : Form(request);
        using var answer = await _http.PostAsync(new Uri(body.Path[1..], UriKind.Relative), content, Cancellation);
        var json = await answer.Content.ReadFromJsonAsync<JsonObject>(Cancellation);
        var code = json!["code"]!.GetValue<int>();
        Assert.True(code is 200 or 400, json.ToJsonString());
        return code == 200 ? null : json["msg"]!.GetValue<string>();
    }

    private static MultipartFormDataContent Form(JsonObject request)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in request)
            if (name == "file")
                form.Add(new ByteArrayContent("RIFF"u8.ToArray()), name, "vocal.wav");
            else
                form.Add(new StringContent(value!.ToString()), name);
        return form;
    }
}
