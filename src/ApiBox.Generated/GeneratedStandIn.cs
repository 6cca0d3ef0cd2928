// Stands in for what the generator emits; deleted as soon as it does.
using ApiBox.Runtime;

namespace ApiBox;

/// <summary>Stand-in.</summary>
public partial interface IApiBoxClient;

/// <summary>Stand-in.</summary>
public sealed partial class ApiBoxClient : IApiBoxClient
{
    private readonly ApiBoxTransport _transport;

    /// <summary>Stand-in.</summary>
    /// <param name="transport">Stand-in.</param>
    public ApiBoxClient(ApiBoxTransport transport) => _transport = transport;
}

internal static class ApiBoxDescription
{
    public static readonly string[] Servers = ["https://api.api.box"];

    public static readonly TimeSpan? Retention = TimeSpan.FromDays(14);
}
