using System.Collections;

namespace ApiBox.Runtime;

/// <summary>The state of one log message, as text and as named values, each on one line.</summary>
internal sealed class LogLine : IReadOnlyList<KeyValuePair<string, object?>>
{
    private readonly IReadOnlyList<KeyValuePair<string, object?>> _values;

    private LogLine(string text, IReadOnlyList<KeyValuePair<string, object?>> values) => (Text, _values) = (text, values);

    public string Text { get; }

    public int Count => _values.Count;

    public KeyValuePair<string, object?> this[int index] =>
        _values[index] is { Value: string text } pair ? new(pair.Key, Redaction.Line(text)) : _values[index];

    public static LogLine Of<TState>(TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        new(Redaction.Line(formatter(state, exception)), state as IReadOnlyList<KeyValuePair<string, object?>> ?? []);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => Text;
}
