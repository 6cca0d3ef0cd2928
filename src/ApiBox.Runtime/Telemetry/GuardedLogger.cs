using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>
/// A logger that never throws. The inner logger can throw: a full disk would otherwise turn a call that was accepted, or one whose
/// outcome is unknown, into another error. It also sanitizes values: a task's id or a status of the service can
/// contain line breaks and control characters.
/// </summary>
internal sealed class GuardedLogger(ILogger inner) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => inner.BeginScope(state);

    public bool IsEnabled(LogLevel logLevel)
    {
        try
        {
            return inner.IsEnabled(logLevel);
        }
        catch (Exception)
        {
            return false;
        }
    }

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        try
        {
            var line = LogLine.Of(state, exception, formatter);
            inner.Log(logLevel, eventId, line, exception, static (line, _) => line.Text);
        }
        catch (Exception)
        {
            // The failure cannot be logged.
        }
    }
}
