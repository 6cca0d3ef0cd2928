using Microsoft.Extensions.Logging;

namespace ApiBox.PostgreSql;

/// <summary>What the store logs, under the category <c>ApiBox</c>.</summary>
internal static partial class PostgreSqlLog
{
    public const string Category = "ApiBox";

    [LoggerMessage(301, LogLevel.Warning, "Not listening for callbacks, retrying in {Delay}; until then polling finds them")]
    public static partial void NotListening(ILogger logger, TimeSpan delay, Exception error);

    [LoggerMessage(302, LogLevel.Debug, "Listening for callbacks of other instances on {Channel}")]
    public static partial void Listening(ILogger logger, string channel);

    [LoggerMessage(303, LogLevel.Warning, "Other instances were not notified of {Count} callbacks; polling finds them")]
    public static partial void NotNotified(ILogger logger, int count, Exception error);

    [LoggerMessage(304, LogLevel.Warning,
        "The pool holds one connection, so none is used for listening: every notification makes all waits query their tasks")]
    public static partial void Looking(ILogger logger);
}
