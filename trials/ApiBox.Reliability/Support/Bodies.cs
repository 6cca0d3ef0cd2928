using System.Globalization;

namespace ApiBox.Reliability.Support;

/// <summary>
/// Requests and answers of a service whose calls are known by their titles: 32 hexadecimal digits, which are the id of the task as well, so
/// that a task which is somebody else's is seen as such.
/// </summary>
internal static class Bodies
{
    private const int Length = 32;
    private const string Member = "\"title\":\"";

    private static readonly Uri Source = new("https://example.com/a.mp3");

    /// <summary>A title.</summary>
    public static string Title(int number) => number.ToString("x" + Length, CultureInfo.InvariantCulture);

    /// <summary>A request.</summary>
    public static AddInstrumentalRequest Request(string title) =>
        new() { UploadUrl = Source, Title = title, NegativeTags = "", Tags = "", CallBackUrl = CallbackUrls.Nowhere };

    /// <summary>The title in the text of a request.</summary>
    public static string TitleOf(string request)
    {
        var at = request.IndexOf(Member, StringComparison.Ordinal);
        return at >= 0
            ? request.Substring(at + Member.Length, Length)
            : throw new InvalidOperationException($"A request without a title: {request}");
    }

    /// <summary>The service's yes.</summary>
    public static string Accepted(string taskId) => $$$"""{"code":200,"msg":"success","data":{"taskId":"{{{taskId}}}"}}""";
}
