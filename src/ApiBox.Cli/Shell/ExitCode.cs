namespace ApiBox.Cli.Shell;

/// <summary>The exit codes. Scripts rely on the numbers, which <see cref="ExitCodes.Help"/> and the README list.</summary>
internal enum ExitCode
{
    /// <summary>Success.</summary>
    Done = 0,

    /// <summary>
    /// The service rejected the request, the task failed, the result cannot be written, or a verdict is as bad as --fail-on.
    /// </summary>
    Refused = 1,

    /// <summary>An option, a value or a setting is invalid. Nothing was sent.</summary>
    BadInput = 2,

    /// <summary>The outcome is unknown. The request may have been accepted and paid for.</summary>
    OutcomeUnknown = 3,

    /// <summary>The service cannot be reached, or its response cannot be read. Nothing was accepted.</summary>
    NotReached = 4,

    /// <summary>The task exists, but its details cannot be read.</summary>
    TaskOpen = 5,

    /// <summary>Stopped with Ctrl-C.</summary>
    Cancelled = 130,
}

/// <summary>The help text of the exit codes.</summary>
internal static class ExitCodes
{
    public const string Help =
        """
        Exit codes:
          0    Success.
          1    The service rejected the request, the task failed, the result cannot be
               written, or the verdict of spec diff is as bad as --fail-on says.
          2    An option, a value or a setting is invalid. Nothing was sent.
          3    The outcome is unknown. The request may have been accepted and paid for.
               The submission id is printed.
          4    The service cannot be reached, or its response cannot be read. Nothing
               was accepted.
          5    The task exists, but its details cannot be read. The command that
               resumes it is printed.
          130  Stopped with Ctrl-C. If a task was started, the command that resumes it
               is printed.
        """;
}
