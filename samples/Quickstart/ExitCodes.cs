namespace Quickstart;

/// <summary>How the program ends; <see cref="Help"/> is what <c>--help</c> says about it.</summary>
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
          1    The service refused, the task failed, or a track could not be saved.
          2    An option is missing or wrong; nothing was sent.
          3    The outcome of the submission is unknown: it may have been accepted and paid for.
          130  Stopped with Ctrl-C; a task that was submitted can be resumed.
        """;
}
