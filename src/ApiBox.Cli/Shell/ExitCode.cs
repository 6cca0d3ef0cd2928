namespace ApiBox.Cli.Shell;

/// <summary>How a run ends. Scripts rely on the numbers; <see cref="ExitCodes.Help"/> and the README list them.</summary>
internal enum ExitCode
{
    /// <summary>What was asked for is done.</summary>
    Done = 0,

    /// <summary>The service refused, the task failed, or a result could not be written.</summary>
    Refused = 1,

    /// <summary>An option, a value or a setting is wrong; nothing was sent.</summary>
    BadInput = 2,

    /// <summary>The request may have been accepted and paid for; nobody can tell from here.</summary>
    OutcomeUnknown = 3,

    /// <summary>The service was not reached or its answer could not be read; nothing was accepted.</summary>
    NotReached = 4,

    /// <summary>There is a task, and how it ends is not known: it could not be asked about.</summary>
    TaskOpen = 5,

    /// <summary>Stopped with Ctrl-C.</summary>
    Cancelled = 130,
}

/// <summary>The exit codes in words.</summary>
internal static class ExitCodes
{
    public const string Help =
        """
        Exit codes:
          0    Done.
          1    The service refused, the task failed, or a result could not be written.
          2    An option, a value or a setting is wrong; nothing was sent.
          3    The outcome is unknown: the request may have been accepted and paid for. Its submission id is shown.
          4    The service was not reached, or its answer could not be read; nothing was accepted.
          5    There is a task, but the service could not be asked how it ends; its id is shown, to resume it.
          130  Stopped with Ctrl-C; the id of a task that was started is shown, to resume it.
        """;
}
