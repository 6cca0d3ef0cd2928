using System.Text;

namespace ApiBox.Reliability.Support;

/// <summary>Answers as they are on the wire.</summary>
internal static class HttpText
{
    private const string Json = "application/json";

    /// <summary>An answer with a body.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="body">The body; null for a status that has none.</param>
    /// <param name="type">The body's type.</param>
    /// <param name="headers">Further headers, each with the end of its line.</param>
    public static byte[] Answer(int status, string? body, string type = Json, string headers = "") => Encoding.UTF8.GetBytes(body is null
        ? $"HTTP/1.1 {status} Trial\r\n{headers}\r\n"
        : $"HTTP/1.1 {status} Trial\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n{headers}\r\n{body}");

    /// <summary>The service's yes.</summary>
    public static byte[] Accepted(string taskId) => Answer(200, Bodies.Accepted(taskId));

    /// <summary>The service's no, which comes under HTTP 200.</summary>
    public static byte[] Refused(int code) => Answer(200, $$"""{"code":{{code}},"msg":"no","data":null}""");
}
