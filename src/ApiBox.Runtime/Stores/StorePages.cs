using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ApiBox.Runtime;

/// <summary>Reads long lists page by page, so that a slow reader blocks nothing.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StorePages
{
    /// <summary>Reads a list to its end.</summary>
    /// <typeparam name="T">The rows.</typeparam>
    /// <typeparam name="TPlace">What the list is sorted by.</typeparam>
    /// <param name="begin">A place before every row.</param>
    /// <param name="read">Reads the rows after a place, as many as a page holds.</param>
    /// <param name="place">The place of a row.</param>
    /// <param name="size">How many rows a page holds.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static async IAsyncEnumerable<T> ReadAsync<T, TPlace>(
        TPlace begin,
        Func<TPlace, CancellationToken, Task<List<T>>> read,
        Func<T, TPlace> place,
        int size,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(place);
        List<T> page;
        do
        {
            page = await read(begin, cancellationToken).ConfigureAwait(false);
            foreach (var row in page)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return row;
                begin = place(row);
            }
        }
        while (page.Count == size);
    }
}
