using System.ComponentModel;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ApiBox.Runtime;

/// <summary>Where a web framework receives callbacks. <c>ApiBox.AspNetCore</c> uses it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CallbackEndpoints
{
    /// <summary>The maximum body size. A callback holds two tracks; this is about a hundred times as much.</summary>
    public const int MaxBodyBytes = 1024 * 1024;

    private readonly CallbackRoutes _routes;
    private readonly ILogger _logger;

    internal CallbackEndpoints(CallbackRoutes routes, ILoggerFactory loggers)
    {
        _routes = routes;
        _logger = ApiBoxLog.To(loggers);
    }

    /// <summary>The paths to receive at, without slashes at their ends.</summary>
    /// <exception cref="OptionsValidationException">A setting that receiving needs is missing or invalid; the message names it.</exception>
    public IReadOnlyList<string> GetPaths()
    {
        CallbackSetup.ThrowIfInvalid(_routes);
        return [.. _routes.Paths];
    }

    /// <summary>Logs that the store failed while a callback was received.</summary>
    /// <param name="error">What failed.</param>
    public void StoreFailed(ApiBoxStoreException error) => StoreLog.StoreFailed(_logger, "storing a callback", error);
}
