using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ApiBox.Runtime;

/// <summary>Reads long lists page by page, so that a slow reader blocks nothing.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StorePages
{
    /// <summary>Reads a list to its end.</summary>
    /// <typeparam name="T">The rows.</typeparam>
    /// <typeparam name="TKey">What the list is sorted by.</typeparam>
    /// <param name="begin">A key before every row.</param>
    /// <param name="read">Reads the rows after a key, as many as a page holds.</param>
    /// <param name="key">The key of a row.</param>
    /// <param name="size">How many rows a page holds.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static async IAsyncEnumerable<T> ReadAsync<T, TKey>(
        TKey begin,
        Func<TKey, CancellationToken, Task<List<T>>> read,
        Func<T, TKey> key,
        int size,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(key);
        List<T> page;
        do
        {
            page = await read(begin, cancellationToken).ConfigureAwait(false);
            foreach (var row in page)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return row;
                begin = key(row);
            }
        }
        while (page.Count == size);
    }
}
