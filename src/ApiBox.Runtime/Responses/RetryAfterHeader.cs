using System.Net.Http.Headers;

namespace ApiBox.Runtime;

/// <summary>Reads <c>Retry-After</c> in both forms, seconds and a date.</summary>
internal static class RetryAfterHeader
{
    /// <summary>How long to wait from now on; null if the response does not say.</summary>
    public static TimeSpan? Read(HttpResponseHeaders headers, DateTimeOffset now) => headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date > now ? date - now : TimeSpan.Zero,
        _ => null,
    };
}
