using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>Where the library logs.</summary>
internal static class ApiBoxLog
{
    public const string Category = "ApiBox";

    /// <summary>The library's logger, which never throws.</summary>
    public static ILogger To(ILoggerFactory loggers) => new GuardedLogger(loggers.CreateLogger(Category));
}
