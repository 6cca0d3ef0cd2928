namespace ApiBox.Emulator.Tests.Support;

/// <summary>An answer in the service's envelope.</summary>
internal sealed record ServiceEnvelope(int HttpStatus, int Code, string Message, JsonElement Data)
{
    public string TaskId => Data.GetProperty("taskId").GetString()!;

    public string Status => Data.GetProperty("status").GetString()!;

    public JsonElement[] Tracks => [.. Data.GetProperty("response").GetProperty("sunoData").EnumerateArray()];

    public static async Task<ServiceEnvelope> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
            Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
            return new(
                (int)response.StatusCode,
                body.GetProperty("code").GetInt32(),
                body.GetProperty("msg").GetString()!,
                body.GetProperty("data"));
        }
    }

    public void IsRefused(int code, string mentions = "")
    {
        Assert.Equal(200, HttpStatus);
        Assert.Equal(code, Code);
        Assert.Equal(JsonValueKind.Null, Data.ValueKind);
        Assert.Contains(mentions, Message, StringComparison.Ordinal);
        Assert.NotEmpty(Message);
    }

    public void IsAccepted()
    {
        Assert.Equal((200, 200, "success"), (HttpStatus, Code, Message));
        Assert.Matches("^[0-9a-f]{32}$", TaskId);
    }
}
