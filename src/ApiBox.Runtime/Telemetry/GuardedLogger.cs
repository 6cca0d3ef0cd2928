using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>
/// A logger that never throws. The one below may: a full disk behind it would otherwise turn a call that was accepted, or one whose
/// outcome is unknown, into an error that says neither. And one that hands on lines only: a task's id or a status in the service's words may
/// hold line breaks and worse.
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

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        try
        {
            var line = LogLine.Of(state, exception, formatter);
            inner.Log(logLevel, eventId, line, exception, static (line, _) => line.Text);
        }
        catch (Exception)
        {
            // There is nowhere left to say so.
        }
    }
}
