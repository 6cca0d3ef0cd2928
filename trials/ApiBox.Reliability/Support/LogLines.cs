using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ApiBox.Reliability.Support;

/// <summary>Keeps the warnings and errors that an application logs.</summary>
internal sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly Action<string>? _tell;

    /// <param name="tell">Takes each line as well.</param>
    public LogLines(Action<string>? tell = null) => _tell = tell;

    public IReadOnlyCollection<string> Lines => _lines;

    /// <summary>The lines that hold a text.</summary>
    public IReadOnlyList<string> With(string text) => [.. _lines.Where(line => line.Contains(text, StringComparison.Ordinal))];

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel))
            return;
        var line = $"{eventId.Id} {formatter(state, exception)} {exception?.GetType().Name} {exception?.Message}".ReplaceLineEndings(" ")
            .TrimEnd();
        _lines.Enqueue(line);
        _tell?.Invoke(line);
    }

    public void Dispose()
    {
    }
}
