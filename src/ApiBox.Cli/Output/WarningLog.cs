using ApiBox.Cli.Shell;
using Microsoft.Extensions.Logging;

namespace ApiBox.Cli.Output;

/// <summary>Writes the warnings of the SDK, such as violated rules with <c>--validation warn</c>.</summary>
internal sealed class WarningLog(RunReport report) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            report.Warn(ForPeople(formatter(state, exception), state as IEnumerable<KeyValuePair<string, object?>> ?? []));
    }

    public void Dispose()
    {
    }

    // Durations in units, and options instead of pointers.
    private string ForPeople(string text, IEnumerable<KeyValuePair<string, object?>> values)
    {
        foreach (var (_, value) in values)
            text = value switch
            {
                TimeSpan time => text.Replace(time.ToString(), Durations.Of(time), StringComparison.Ordinal),
                ValidationError error => text.Replace(
                    error.ToString(), $"{report.Option(error)} {TerminalText.Clean(error.Message)}", StringComparison.Ordinal),
                _ => text,
            };
        return text;
    }
}
