using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox.Runtime;

public sealed partial class ApiBoxTransport
{
    /// <summary>The items of a response that is a stream, as they come. Nothing is sent before the first item is requested.</summary>
    /// <typeparam name="TItem">The type of the items.</typeparam>
    /// <param name="call">The call.</param>
    /// <param name="send">Sends it.</param>
    /// <param name="itemType">How an item is read.</param>
    /// <param name="cancellationToken">Cancels the call, also in the middle of the stream.</param>
    public IAsyncEnumerable<TItem> StreamAsync<TItem>(
        Call<OpenResponse> call, Func<CancellationToken, Task<OpenResponse>> send, JsonTypeInfo<TItem> itemType,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call.Operation);
        ArgumentNullException.ThrowIfNull(send);
        ArgumentNullException.ThrowIfNull(itemType);
        return ItemsAsync(call, send, itemType, cancellationToken);
    }

    private async IAsyncEnumerable<TItem> ItemsAsync<TItem>(
        Call<OpenResponse> call, Func<CancellationToken, Task<OpenResponse>> send, JsonTypeInfo<TItem> itemType,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        call.State.Enumerate(call.Operation);
        // Disposed with the enumerator, which ends the request.
        using var response = await send(cancellationToken).ConfigureAwait(false);
        if (response.IsEmpty)
            yield break;
        var form = call.Operation.Stream ?? throw new InvalidOperationException(
            $"{call.Operation.Name}: the operation has no stream format.");
        var parts = StreamParts.Of(response.Content, form.Framing, _settings.Options.MaxResponseBytes)
            .GetAsyncEnumerator(cancellationToken);
        await using var _ = parts.ConfigureAwait(false);
        while (await NextAsync(call, form, parts, itemType, cancellationToken).ConfigureAwait(false) is (true, var item))
            yield return item;
    }

    /// <summary>The next item; none at the end of the stream.</summary>
    private static async ValueTask<(bool HasItem, TItem Item)> NextAsync<TItem>(
        Call<OpenResponse> call, StreamFormat form, IAsyncEnumerator<StreamPart> parts, JsonTypeInfo<TItem> itemType,
        CancellationToken cancellationToken)
    {
        try
        {
            while (await parts.MoveNextAsync().ConfigureAwait(false))
            {
                var part = parts.Current;
                if (form.IsEnd(part.Data.Span))
                    return default;
                if (!form.IsBlank(part.Data.Span))
                    return (true, form.Read(part, itemType));
            }

            return form.NeedsEndMarker
                ? throw new EndOfStreamException("The stream ended without its end marker.")
                : default((bool, TItem));
        }
        catch (Exception cause)
        {
            throw AttemptEnds.OfBrokenStream(call, cause, cancellationToken);
        }
    }
}
