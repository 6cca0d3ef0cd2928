using System.Net;

namespace ApiBox.Runtime;

/// <summary>Creates exceptions for responses that are not successful.</summary>
internal static class ResponseErrors
{
    private const int MaxMessageLength = 500;
    private const int MaxIdLength = 100;
    private static readonly string[] IdHeaders = ["X-Request-Id", "Request-Id", "X-Correlation-Id", "CF-Ray"];

    /// <summary>The exception for a response.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="response">The response.</param>
    /// <param name="scan">What its body says.</param>
    /// <param name="body">Its body.</param>
    /// <param name="retryAfter">How long the service asks to wait.</param>
    /// <param name="sent">The credentials that were sent, which a response may repeat.</param>
    public static ApiBoxApiException Create(
        OperationInfo operation, HttpResponseMessage response, ResponseScan scan, ReadOnlySpan<byte> body, TimeSpan? retryAfter,
        IReadOnlyList<Secret>? sent)
    {
        var text = ErrorBody.Text(response, body, sent);
        return Create(operation, response, scan, retryAfter, sent).WithBody(ErrorBody.Read(operation, response, text), text);
    }

    private static ApiBoxApiException Create(
        OperationInfo operation, HttpResponseMessage response, ResponseScan scan, TimeSpan? retryAfter, IReadOnlyList<Secret>? sent)
    {
        var status = response.StatusCode;
        var entry = scan is { IsJson: true, Code: { } found } ? operation.Codes.Find(found) : null;

        // Code 200 under an HTTP error would look like a success.
        var code = scan is { IsJson: true, Code: { } given } && entry?.Kind != CodeKind.Ok ? given : (int)status;
        var isBare = code == (int)status && entry is null or { Kind: CodeKind.Ok };
        var kind = isBare ? BareKind(status) : entry?.Kind ?? CodeKind.Unknown;
        var words = ServiceText(scan.Message, sent);
        var message = Describe(operation, code, isBare ? null : entry?.Name, status, words);
        var id = RequestId(response, sent);
        var headers = ResponseHeaders.Read(response, sent);

        return kind switch
        {
            CodeKind.Unauthorized => new ApiBoxUnauthorizedException(code, words, status, message)
            {
                RetryAfter = retryAfter,
                RequestId = id,
                Headers = headers,
            },
            CodeKind.NoCredits => new ApiBoxInsufficientCreditsException(code, words, status, message)
            {
                RetryAfter = retryAfter,
                RequestId = id,
                Headers = headers,
            },
            CodeKind.RateLimited => new ApiBoxRateLimitedException(code, words, status, message)
            {
                RetryAfter = retryAfter,
                RequestId = id,
                Headers = headers,
            },
            CodeKind.Maintenance => new ApiBoxMaintenanceException(code, words, status, message)
            {
                RetryAfter = retryAfter,
                RequestId = id,
                Headers = headers,
            },
            _ => new ApiBoxApiException(code, words, status, message)
            {
                RetryAfter = retryAfter,
                RequestId = id,
                Headers = headers,
                IsServerError = kind == CodeKind.ServerError || (int)status is >= 500 or 408,
                IsNotFound = kind == CodeKind.NotFound || code == (int)HttpStatusCode.NotFound,
            },
        };
    }

    /// <summary>The exception for a successful response without data.</summary>
    public static ApiBoxApiException DataMissing(
        OperationInfo operation, HttpResponseMessage response, ResponseScan scan, IReadOnlyList<Secret>? sent) =>
        new(
            scan.Code ?? (int)response.StatusCode, null, response.StatusCode,
            $"{operation.Name}: the service reported success, but the response has no data.")
        {
            IsDataMissing = true,
            RequestId = RequestId(response, sent),
            Headers = ResponseHeaders.Read(response, sent),
        };

    /// <summary>A text of the service for messages and logs, without credentials and without the tokens of callback addresses.</summary>
    public static string? ServiceText(string? text, IReadOnlyList<Secret>? sent) =>
        string.IsNullOrWhiteSpace(text) ? null : Redaction.Line(Redaction.Addresses(Secret.Hide(text, sent)), MaxMessageLength);

    // Without an envelope only the HTTP status is known. Then 405 and 404 have their HTTP meaning.
    private static CodeKind BareKind(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized => CodeKind.Unauthorized,
        HttpStatusCode.TooManyRequests => CodeKind.RateLimited,
        _ => CodeKind.Unknown,
    };

    private static string Describe(OperationInfo operation, int code, string? name, HttpStatusCode status, string? words)
    {
        var named = name is null ? "" : $" ({name})";
        var http = code == (int)status ? "HTTP status" : FormattableString.Invariant($"HTTP status {(int)status}, code");
        return FormattableString.Invariant($"{operation.Name} returned {http} {code}{named}{(words is null ? "." : ": " + words)}");
    }

    private static string? RequestId(HttpResponseMessage response, IReadOnlyList<Secret>? sent)
    {
        foreach (var header in IdHeaders)
            if (response.Headers.TryGetValues(header, out var values) && values.FirstOrDefault() is { Length: > 0 } value)
                return Redaction.Line(Secret.Hide(value, sent), MaxIdLength);
        return null;
    }
}
