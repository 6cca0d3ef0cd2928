using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>The log messages of downloads.</summary>
internal static partial class DownloadLog
{
    [LoggerMessage(40, LogLevel.Warning, "Download of {Address}: retry {Retry} in {Delay}, from byte {Received}: {Reason}")]
    public static partial void DownloadingAgain(ILogger logger, string address, int retry, TimeSpan delay, long received, string reason);

    [LoggerMessage(41, LogLevel.Information, "Download of {Address}: the file or its server changed; restarting after {Received} bytes")]
    public static partial void DownloadBeginsAnew(ILogger logger, string address, long received);
}
