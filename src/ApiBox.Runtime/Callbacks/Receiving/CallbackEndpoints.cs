using System.ComponentModel;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ApiBox.Runtime;

/// <summary>Where a web framework receives callbacks. <c>ApiBox.AspNetCore</c> uses it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CallbackEndpoints
{
    /// <summary>The longest body that is read. A callback holds two tracks; this is some hundred times as much.</summary>
    public const int MaxBodyBytes = 1024 * 1024;

    private readonly CallbackSites _sites;
    private readonly ILogger _logger;

    internal CallbackEndpoints(CallbackSites sites, ILoggerFactory loggers)
    {
        _sites = sites;
        _logger = ApiBoxLog.To(loggers);
    }

    /// <summary>The paths to receive at, without slashes at their ends.</summary>
    /// <exception cref="OptionsValidationException">A setting that receiving needs is missing or wrong; the message names it.</exception>
    public IReadOnlyList<string> GetPaths()
    {
        CallbackSetup.ThrowIfInvalid(_sites);
        return [.. _sites.Paths];
    }

    /// <summary>Logs that the store failed while a callback was received.</summary>
    /// <param name="error">What failed.</param>
    public void StoreFailed(ApiBoxStoreException error) => StoreLog.StoreFailed(_logger, "taking a callback", error);
}
