using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Support;

/// <summary>Makes transports for tests.</summary>
public static class TestTransport
{
    /// <summary>A key that must turn up nowhere but in the Authorization header.</summary>
    public const string Key = "canary-4b1f6f0e9a";

    public static readonly ClientDescription Description = DescriptionOf("https://api.api.box");

    // The handlers of these transports see POST /api/v1/submit as paid.
    private static readonly ClientDescription Paid = new()
    {
        Name = Description.Name,
        KeyVariable = Description.KeyVariable,
        Servers = Description.Servers,
        PaidRoutes = [new PaidRoute("POST", "/api/v1/submit")],
    };

    /// <summary>A description with servers alone.</summary>
    public static ClientDescription DescriptionOf(params string[] servers) =>
        new() { Name = "ApiBox", KeyVariable = ApiBoxClient.ApiKeyVariable, Servers = servers };

    /// <summary>Sends paid requests through the connections of others, for tests of what may happen on one that is kept.</summary>
    public static void Pooled(ApiBoxOptions options) => options.PoolPaidConnections = true;

    public static ApiBoxOptions Options(Uri address, Action<ApiBoxOptions>? configure = null)
    {
        var options = new ApiBoxOptions { BaseAddress = address, ApiKey = Key, Timeout = TestTime.AttemptLimit };
        configure?.Invoke(options);
        return options;
    }

    public static ApiBoxTransport To(BadServer server, TestTime time, Action<ApiBoxOptions>? configure = null, LogCapture? log = null) =>
        ApiBoxTransport.Create(Options(server.Address, configure), Description, null, time, log);

    public static ApiBoxTransport Through(
        HttpMessageHandler handler, TestTime? time = null, Action<ApiBoxOptions>? configure = null, LogCapture? log = null) =>
        ApiBoxTransport.Create(Options(new Uri("http://127.0.0.1:9/"), configure), Paid, handler, time ?? new TestTime(), log);

    /// <summary>Sends to a server through handlers of a test's own.</summary>
    public static ApiBoxTransport Through(BadServer server, HttpMessageHandler handler, TestTime time, LogCapture? log = null) =>
        ApiBoxTransport.Create(Options(server.Address), Paid, handler, time, log);
}
