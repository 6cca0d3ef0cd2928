using System.Net;
using System.Text;
using ApiBox.Runtime;

namespace ApiBox;

/// <summary>A response as the service sent it, for a call whose options ask for it.</summary>
public sealed class ApiBoxResponse
{
    /// <summary>Creates a response, for tests.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="headers">The headers, by name without regard to case.</param>
    /// <param name="body">The body.</param>
    public ApiBoxResponse(
        HttpStatusCode statusCode, IReadOnlyDictionary<string, IReadOnlyList<string>> headers, ReadOnlyMemory<byte> body)
    {
        ArgumentNullException.ThrowIfNull(headers);
        (StatusCode, Headers, Body) = (statusCode, headers, body);
    }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>All headers, by name without regard to case. They can contain secrets, such as cookies.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }

    /// <summary>The body; empty for files and streams, which the caller reads while they arrive.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The body as text in UTF-8.</summary>
    public string Text => Encoding.UTF8.GetString(Body.Span);

    internal static ApiBoxResponse Of(HttpResponseMessage response, ReadOnlyMemory<byte> body) =>
        new(response.StatusCode, ResponseHeaders.All(response), body.ToArray());

    /// <summary>The status and the size, without contents.</summary>
    public override string ToString() => FormattableString.Invariant($"StatusCode = {(int)StatusCode}, Body = {Body.Length} bytes");
}
