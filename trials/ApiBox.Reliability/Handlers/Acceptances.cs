using System.Collections.Concurrent;
using System.Text;
using ApiBox.Reliability.Support;

namespace ApiBox.Reliability.Handlers;

/// <summary>The book of a service that takes every request: how often each call was accepted.</summary>
internal sealed class Acceptances
{
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _titles;

    /// <summary>A title that no other call of this service has.</summary>
    public string NewTitle() => Bodies.Title(Interlocked.Increment(ref _titles));

    /// <summary>Accepts a request.</summary>
    /// <param name="request">Its bytes.</param>
    /// <returns>The title of its call, which is the id of its task.</returns>
    public string Accept(ReadOnlySpan<byte> request)
    {
        var title = Bodies.TitleOf(Encoding.UTF8.GetString(request));
        _counts.AddOrUpdate(title, 1, static (_, count) => count + 1);
        return title;
    }

    /// <summary>How many requests of a call were accepted.</summary>
    public int Of(string title) => _counts.GetValueOrDefault(title);
}
