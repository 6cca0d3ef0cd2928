namespace Quickstart;

/// <summary>The exit codes. <see cref="Help"/> is their help text.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int BadOptions = 2;
    public const int OutcomeUnknown = 3;
    public const int Stopped = 130;

    public const string Help =
        """
        Exit codes:
          0    The tracks are saved.
          1    The service rejected the request, the task failed, or a track cannot be saved.
          2    An option is missing or invalid. Nothing was sent.
          3    The outcome is unknown. The request may have been accepted and paid for.
          130  Stopped with Ctrl-C. A submitted task can be resumed.
        """;
}
