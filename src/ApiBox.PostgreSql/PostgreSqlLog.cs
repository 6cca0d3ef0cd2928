using Microsoft.Extensions.Logging;

namespace ApiBox.PostgreSql;

/// <summary>What the store logs, under the category <c>ApiBox</c>.</summary>
internal static partial class PostgreSqlLog
{
    public const string Category = "ApiBox";

    [LoggerMessage(301, LogLevel.Warning, "Not listening for callbacks, trying again in {Delay}; until then they are found by polling")]
    public static partial void NotListening(ILogger logger, TimeSpan delay, Exception error);

    [LoggerMessage(302, LogLevel.Debug, "Listening for callbacks of other instances on {Channel}")]
    public static partial void Listening(ILogger logger, string channel);

    [LoggerMessage(303, LogLevel.Warning, "Other instances were not told of {Count} callbacks; they find them by polling")]
    public static partial void NotTold(ILogger logger, int count, Exception error);

    [LoggerMessage(304, LogLevel.Warning,
        "The pool holds one connection, so none is kept for listening: whoever waits for tasks looks again each time another instance has told of any")]
    public static partial void Looking(ILogger logger);
}
