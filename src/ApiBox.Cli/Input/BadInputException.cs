namespace ApiBox.Cli.Input;

/// <summary>Something that the command line names cannot be used; nothing was sent.</summary>
internal sealed class BadInputException(string message, Exception? cause = null) : Exception(message, cause);
