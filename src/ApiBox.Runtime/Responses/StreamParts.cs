using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;

namespace ApiBox.Runtime;

/// <summary>Splits a stream while it arrives.</summary>
internal static class StreamParts
{
    /// <param name="content">The stream.</param>
    /// <param name="framing">How its parts are separated.</param>
    /// <param name="limit">How many bytes a piece may have.</param>
    /// <exception cref="ResponseTooLargeException">A piece has more.</exception>
    public static IAsyncEnumerable<StreamPart> Of(Stream content, StreamFraming framing, int limit) =>
        framing == StreamFraming.Events ? EventsAsync(content, limit) : RecordsAsync(content, new RecordBuffer(framing, limit));

    private static async IAsyncEnumerable<StreamPart> EventsAsync(
        Stream content, int limit, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var bounded = new BoundedStream(content, limit);
        await using var _ = bounded.ConfigureAwait(false);
        var parser = SseParser.Create(bounded, static (_, data) => data.ToArray());
        await foreach (var item in parser.EnumerateAsync(cancellationToken).ConfigureAwait(false))
        {
            bounded.Reset();
            yield return new StreamPart(item.Data, item.EventType, item.EventId, item.ReconnectionInterval);
        }
    }

    private static async IAsyncEnumerable<StreamPart> RecordsAsync(
        Stream content, RecordBuffer buffer, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        int read;
        do
        {
            read = await content.ReadAsync(buffer.GetRoom(), cancellationToken).ConfigureAwait(false);
            buffer.Add(read);
            while (buffer.TryTake(isEnd: read == 0, out var record))
                yield return new StreamPart(record);
        }
        while (read > 0);
    }
}
