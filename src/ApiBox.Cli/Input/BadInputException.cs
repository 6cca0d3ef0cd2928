namespace ApiBox.Cli.Input;

/// <summary>The input of the command line cannot be used. Nothing was sent.</summary>
internal sealed class BadInputException(string message, Exception? cause = null) : Exception(message, cause);
