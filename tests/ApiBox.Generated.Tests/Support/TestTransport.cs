using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Support;

/// <summary>Makes transports for tests.</summary>
public static class TestTransport
{
    /// <summary>A key that must turn up nowhere but in the Authorization header.</summary>
    public const string Key = "canary-4b1f6f0e9a";

    public static readonly string[] Servers = ["https://api.api.box"];

    /// <summary>Sends paid requests through the connections of others, for tests of what may happen on one that is kept.</summary>
    public static void Pooled(ApiBoxOptions options) => options.PoolPaidConnections = true;

    public static ApiBoxOptions Options(Uri address, Action<ApiBoxOptions>? configure = null)
    {
        var options = new ApiBoxOptions { BaseAddress = address, ApiKey = Key, Timeout = TestTime.AttemptLimit };
        configure?.Invoke(options);
        return options;
    }

    public static ApiBoxTransport To(BadServer server, TestTime time, Action<ApiBoxOptions>? configure = null, LogCapture? log = null) =>
        ApiBoxTransport.Create(Options(server.Address, configure), Servers, null, time, log);

    public static ApiBoxTransport Through(HttpMessageHandler handler, TestTime? time = null, Action<ApiBoxOptions>? configure = null, LogCapture? log = null) =>
        ApiBoxTransport.Create(Options(new Uri("http://127.0.0.1:9/"), configure), Servers, handler, time ?? new TestTime(), log, [new PaidRoute("POST", "/api/v1/submit")]);

    /// <summary>Sends to a server through handlers of a test's own.</summary>
    public static ApiBoxTransport Through(BadServer server, HttpMessageHandler handler, TestTime time, LogCapture? log = null) =>
        ApiBoxTransport.Create(Options(server.Address), Servers, handler, time, log, [new PaidRoute("POST", "/api/v1/submit")]);
}
