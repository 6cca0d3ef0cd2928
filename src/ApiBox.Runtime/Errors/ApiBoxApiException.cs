using System.Collections.ObjectModel;
using System.Net;

namespace ApiBox;

/// <summary>
/// The service refused the call. The code in the body of the answer decides, not the HTTP status: most errors come under HTTP 200.
/// </summary>
public class ApiBoxApiException : ApiBoxException
{
    /// <summary>Makes an exception of an answer.</summary>
    /// <param name="code">The code in the body, or the HTTP status if the body has none.</param>
    /// <param name="serviceMessage">The service's words, if it said any.</param>
    /// <param name="httpStatusCode">The HTTP status of the answer.</param>
    /// <param name="message">What happened; made of the other parameters if null.</param>
    public ApiBoxApiException(int code, string? serviceMessage, HttpStatusCode httpStatusCode, string? message = null)
        : base(message ?? Describe(code, serviceMessage))
    {
        Code = code;
        ServiceMessage = serviceMessage;
        HttpStatusCode = httpStatusCode;
    }

    /// <summary>The code in the body of the answer, or its HTTP status if the body has none.</summary>
    public int Code { get; }

    /// <summary>The service's words, on one line and cut to 500 characters; null if it said nothing.</summary>
    public string? ServiceMessage { get; }

    /// <summary>The HTTP status of the answer, which is often 200 in spite of the error.</summary>
    public HttpStatusCode HttpStatusCode { get; }

    /// <summary>How long the service asks to wait, from the header <c>Retry-After</c>; null if it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The answer's own id, to be named to the service's support; null if it has none.</summary>
    public string? RequestId { get; init; }

    /// <summary>
    /// The headers of the answer, by name without regard to case; empty if there were none. Cookies are left out, and a key that is repeated in
    /// one is replaced.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; init; } = ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>Whether the service said yes but left out what was asked for, as it does for tasks that are a moment old.</summary>
    internal bool IsDataMissing { get; init; }

    /// <summary>Whether the service does not know what was asked for.</summary>
    internal bool IsNotFound { get; init; }

    /// <summary>Whether the same query may succeed later.</summary>
    internal virtual bool IsTransient => IsServerError;

    /// <summary>Whether the service says that it failed itself.</summary>
    internal bool IsServerError { get; init; }

    private static string Describe(int code, string? serviceMessage) =>
        FormattableString.Invariant($"The service answered with code {code}{(serviceMessage is null ? "." : ": " + serviceMessage)}");
}
