namespace BackingTrackStudio;

internal static partial class StudioLog
{
    [LoggerMessage(1, LogLevel.Information, "The studio listens at {Address}. It uses {Service}.")]
    public static partial void StudioListens(this ILogger logger, Uri address, string service);

    [LoggerMessage(2, LogLevel.Warning, "Take {Number} could not be followed; trying again in {Pause}.")]
    public static partial void FollowingFails(this ILogger logger, int number, TimeSpan pause, Exception exception);

    [LoggerMessage(3, LogLevel.Error, "Take {Number} could not be sent.")]
    public static partial void SendingFails(this ILogger logger, int number, Exception exception);

    [LoggerMessage(4, LogLevel.Warning, "The credits could not be read.")]
    public static partial void CreditsUnknown(this ILogger logger, Exception exception);

    [LoggerMessage(5, LogLevel.Warning, "A callback named the submission {Submission}, which no take here has.")]
    public static partial void CallbackWithoutTake(this ILogger logger, string submission);

    [LoggerMessage(6, LogLevel.Warning, "The file {Path} is not a take and was left alone.")]
    public static partial void NotATake(this ILogger logger, string path);

    [LoggerMessage(7, LogLevel.Warning, "A track could not be fetched.")]
    public static partial void FetchingFails(this ILogger logger, Exception exception);

    [LoggerMessage(8, LogLevel.Warning, "A vocal could not be read.")]
    public static partial void ReadingFails(this ILogger logger, Exception exception);
}
