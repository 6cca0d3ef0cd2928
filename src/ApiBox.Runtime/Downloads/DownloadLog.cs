using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>What downloads log.</summary>
internal static partial class DownloadLog
{
    [LoggerMessage(40, LogLevel.Warning, "Download of {Address}: trying again (retry {Retry}) in {Delay}, from byte {Received} on: {Reason}")]
    public static partial void DownloadingAgain(ILogger logger, string address, int retry, TimeSpan delay, long received, string reason);

    [LoggerMessage(41, LogLevel.Information, "Download of {Address}: the file or its server changed; beginning anew after {Received} bytes")]
    public static partial void DownloadBeginsAnew(ILogger logger, string address, long received);
}
