using ApiBox.Runtime;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ApiBox;

/// <summary>The client of the service. Make one and keep it: it is safe for use by many threads at once.</summary>
public sealed partial class ApiBoxClient : IDisposable
{
    /// <summary>Makes a client without a container. It is to be disposed when the application ends.</summary>
    /// <param name="options">How to reach the service; a missing key is taken from the environment. They are copied.</param>
    /// <exception cref="OptionsValidationException">A setting is wrong; the message names it.</exception>
    public static ApiBoxClient Create(ApiBoxOptions options) =>
        new(ApiBoxTransport.Create(options, ApiBoxDescription.Servers, paidRoutes: ApiBoxDescription.PaidRoutes));

    /// <summary>Makes a client that sends through a handler of one's own, for tests and for network stacks of one's own.</summary>
    /// <param name="options">How to reach the service; a missing key is taken from the environment. They are copied.</param>
    /// <param name="handler">
    /// What sends requests. It is not disposed. Redirects are switched off in it, and a chain of handlers, which must not have sent anything yet,
    /// gets one more before the last. If it keeps connections, paid requests share them (see <see cref="ApiBoxOptions.PoolPaidConnections"/>).
    /// </param>
    /// <param name="timeProvider">The clock; null is the system's.</param>
    /// <param name="loggerFactory">Where to log; null logs nothing.</param>
    /// <exception cref="OptionsValidationException">A setting is wrong; the message names it.</exception>
    public static ApiBoxClient Create(
        ApiBoxOptions options, HttpMessageHandler handler, TimeProvider? timeProvider = null, ILoggerFactory? loggerFactory = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new ApiBoxClient(ApiBoxTransport.Create(options, ApiBoxDescription.Servers, handler, timeProvider, loggerFactory, ApiBoxDescription.PaidRoutes));
    }

    /// <summary>Closes the connections of a client that was made without a container.</summary>
    public void Dispose() => _transport.Dispose();
}
