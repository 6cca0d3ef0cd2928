using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace ApiBox;

/// <summary>
/// The service refused the call. The code in the body of the response decides, not the HTTP status: most errors come under HTTP 200.
/// </summary>
public class ApiBoxApiException : ApiBoxException
{
    private object? _error;
    private string? _responseText;

    /// <summary>Creates an exception for a response.</summary>
    /// <param name="code">The code in the body, or the HTTP status if the body has none.</param>
    /// <param name="serviceMessage">The service's message, if there is one.</param>
    /// <param name="httpStatusCode">The HTTP status of the response.</param>
    /// <param name="message">What happened; composed from the other parameters if null.</param>
    public ApiBoxApiException(int code, string? serviceMessage, HttpStatusCode httpStatusCode, string? message = null)
        : base(message ?? Describe(code, serviceMessage))
    {
        Code = code;
        ServiceMessage = serviceMessage;
        HttpStatusCode = httpStatusCode;
    }

    /// <summary>The code in the body of the response, or its HTTP status if the body has none.</summary>
    public int Code { get; }

    /// <summary>The service's message, on one line and cut to 500 characters; null if there is none.</summary>
    public string? ServiceMessage { get; }

    /// <summary>The HTTP status of the response, which is often 200 in spite of the error.</summary>
    public HttpStatusCode HttpStatusCode { get; }

    /// <summary>How long the service asks to wait, from the header <c>Retry-After</c>; null if it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The id of the response, for the service's support; null if it has none.</summary>
    public string? RequestId { get; init; }

    /// <summary>
    /// The headers of the response, by name without regard to case; empty if there were none. Cookies are left out, and a key that is
    /// repeated in one is replaced.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; init; } =
        ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>
    /// The body of the response, of the type that the description declares for its status; null if it declares none, or if the body does
    /// not fit it. For example: <c>catch (ApiBoxApiException exception) when (exception.Error is Problem problem)</c>.
    /// </summary>
    public object? Error
    {
        get => _error;
        init => _error = value;
    }

    /// <summary>
    /// The body of the response as text, cut to 65,536 characters; null if there was none. Credentials that were sent are replaced. It is
    /// not part of the message.
    /// </summary>
    public string? ResponseText
    {
        get => _responseText;
        init => _responseText = value;
    }

    /// <summary>Gets the body of the response as a type of the description.</summary>
    /// <typeparam name="TError">The type that the description declares for the status of the response.</typeparam>
    /// <param name="error">The body.</param>
    /// <returns>Whether the body is of that type.</returns>
    public bool TryGetError<TError>([MaybeNullWhen(false)] out TError error)
    {
        if (_error is TError typed)
        {
            error = typed;
            return true;
        }

        error = default;
        return false;
    }

    internal ApiBoxApiException WithBody(object? error, string? responseText)
    {
        (_error, _responseText) = (error, responseText);
        return this;
    }

    /// <summary>Whether the service reported success without the data, as it does for very recent tasks.</summary>
    internal bool IsDataMissing { get; init; }

    /// <summary>Whether the service reported that the resource does not exist.</summary>
    internal bool IsNotFound { get; init; }

    /// <summary>Whether the same query may succeed later.</summary>
    internal virtual bool IsTransient => IsServerError;

    /// <summary>Whether the service reported its own failure.</summary>
    internal bool IsServerError { get; init; }

    private static string Describe(int code, string? serviceMessage) =>
        FormattableString.Invariant($"The service answered with code {code}{(serviceMessage is null ? "." : ": " + serviceMessage)}");
}
