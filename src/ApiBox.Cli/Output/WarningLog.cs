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
            report.Warn(formatter(state, exception));
    }

    public void Dispose()
    {
    }
}
