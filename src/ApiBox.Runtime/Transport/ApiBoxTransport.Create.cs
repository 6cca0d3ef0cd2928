using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ApiBox.Runtime;

public sealed partial class ApiBoxTransport
{
    /// <summary>Creates a transport without a container.</summary>
    /// <param name="options">How to reach the service; a missing key is taken from the environment. They are copied.</param>
    /// <param name="description">The description of the client.</param>
    /// <param name="handler">
    /// The handler that sends requests, for tests and custom stacks; null creates the default one. It is not disposed. Redirects are
    /// disabled in it, and a handler is inserted before the last one of a chain, which must not have sent anything yet.
    /// </param>
    /// <param name="timeProvider">The clock; null is the system's.</param>
    /// <param name="loggerFactory">Where to log; null logs nothing.</param>
    /// <exception cref="OptionsValidationException">A setting is wrong; the message names it.</exception>
    /// <exception cref="InvalidOperationException">The handler chain has already sent requests.</exception>
    public static ApiBoxTransport Create(
        ApiBoxOptions options,
        ClientDescription description,
        HttpMessageHandler? handler = null,
        TimeProvider? timeProvider = null,
        ILoggerFactory? loggerFactory = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(description);
        var own = options.Copy();
        own.TakeKeyFromEnvironment(description.KeyVariable);
        own.TakeServer(description);
        var settings = new TransportSettings(own, description);

        var logger = ApiBoxLog.To(loggerFactory ?? NullLoggerFactory.Instance);
        var rules = new SendRules(description.PaidRoutes, own.PoolPaidConnections, logger);
        var guarded = PrimaryHandler.Guard(handler ?? PrimaryHandler.Create(), rules);
        var client = new HttpClient(new ApiKeyHandler(settings) { InnerHandler = guarded }, handler is null)
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        return new ApiBoxTransport(settings, () => client, client, timeProvider ?? TimeProvider.System, logger);
    }
}
