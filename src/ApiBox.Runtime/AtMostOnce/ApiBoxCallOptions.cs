using System.Buffers;
using System.Globalization;

namespace ApiBox;

/// <summary>Options for single calls, for the method <c>With</c> of a client. What is null is as in the options of the client.</summary>
public sealed class ApiBoxCallOptions
{
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization", "Connection", "Content-Length", "Content-Type", "Cookie", "Expect", "Host", "Transfer-Encoding",
    };

    // The characters of a token in RFC 9110.
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>How long one attempt may take, from a millisecond to a day.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>
    /// How many times a request is sent again, from 0 to 20. A paid request is sent again only if the previous one was definitely not
    /// accepted, whatever this is. A renewed token is not counted.
    /// </summary>
    public int? MaxRetries { get; init; }

    /// <summary>Further headers. They replace headers of the same name that the operation sends.</summary>
    public IDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Called with the last response of each call, before the method returns or throws; not called if there was none. What it throws is
    /// logged and ignored, because the request may have been paid for.
    /// </summary>
    public Action<ApiBoxResponse>? OnResponse { get; init; }

    /// <summary>The options without the values of headers.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"Timeout = {Timeout}, MaxRetries = {MaxRetries}, Headers = {string.Join(", ", Headers.Keys)}");

    internal ApiBoxCallOptions Checked()
    {
        if (Timeout is { } timeout && (timeout < TimeSpan.FromMilliseconds(1) || timeout > Longest))
            throw new ArgumentOutOfRangeException(nameof(Timeout), timeout, "A timeout is from a millisecond to a day.");
        if (MaxRetries is { } retries && retries is < 0 or > ApiBoxOptionsValidator.MaxAllowedRetries)
            throw new ArgumentOutOfRangeException(
                nameof(MaxRetries), retries, $"The number of retries is from 0 to {ApiBoxOptionsValidator.MaxAllowedRetries}.");
        foreach (var (name, value) in Headers)
        {
            if (Reserved.Contains(name))
                throw new ArgumentException(
                    $"The header {name} is set by the client. Credentials belong in {nameof(ApiBoxOptions)}.", nameof(Headers));
            if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(NameCharacters))
                throw new ArgumentException("The name of a header holds letters, digits and !#$%&'*+-.^_`|~ only.", nameof(Headers));
            if (value is null || value.AsSpan().ContainsAnyExceptInRange(' ', '~'))
                throw new ArgumentException($"The header {name} holds printable ASCII characters only.", nameof(Headers));
        }

        return new ApiBoxCallOptions
        {
            Timeout = Timeout,
            MaxRetries = MaxRetries,
            Headers = new Dictionary<string, string>(Headers, StringComparer.OrdinalIgnoreCase),
            OnResponse = OnResponse,
        };
    }
}
