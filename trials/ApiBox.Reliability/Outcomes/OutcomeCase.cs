using System.Globalization;
using ApiBox.Reliability.Support;

namespace ApiBox.Reliability.Outcomes;

/// <summary>An answer to a paid call.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">What the body is.</param>
/// <param name="Code">The envelope's code as JSON; null for an envelope without one.</param>
/// <param name="HasTask">Whether the envelope's data has a task id; else it is null.</param>
internal sealed record OutcomeCase(int Status, AnswerBody Body, string? Code = null, bool HasTask = false)
{
    /// <summary>A code that is there twice, first as 400 and then as 200.</summary>
    public const string Twice = "400,\"code\":200";

    /// <summary>The task that the envelope names.</summary>
    public const string TaskId = "0123456789abcdef0123456789abcdef";

    private const int NoContent = 204;

    private static readonly int[] Statuses =
    [
        200, 201, 202, NoContent, 301, 302, 303, 307, 308, 400, 401, 402, 403, 404, 405, 408, 409, 413, 415, 422, 425, 429, 430, 455, 499,
        500, 501, 502, 503, 504, 520, 522, 524, 531,
    ];

    private static readonly int[] Codes =
    [
        200, 0, 201, 400, 401, 404, 405, 408, 409, 413, 422, 429, 430, 451, 455, 500, 501, 502, 503, 504, 505, 531, 599, -1,
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<OutcomeCase> All { get; } = [.. Statuses.SelectMany(OfStatus)];

    /// <summary>The answer as it is on the wire.</summary>
    public byte[] Answer() => Body switch
    {
        AnswerBody.Nothing => HttpText.Answer(Status, Status == NoContent ? null : ""),
        AnswerBody.Page => HttpText.Answer(Status, "<html>A page.</html>", "text/html"),
        _ => HttpText.Answer(Status, Envelope()),
    };

    public override string ToString() => $"HTTP {Status} with {(Body == AnswerBody.Envelope ? Envelope() : $"{Body}".ToLowerInvariant())}";

    private string Envelope()
    {
        var code = Code is null ? "" : $"\"code\":{Code},";
        var data = HasTask ? $$"""{"taskId":"{{TaskId}}"}""" : "null";
        return $$"""{{{code}}"msg":"words","data":{{data}}}""";
    }

    private static IEnumerable<OutcomeCase> OfStatus(int status)
    {
        yield return new(status, AnswerBody.Nothing);

        // HTTP allows no body with it.
        if (status == NoContent)
            yield break;

        yield return new(status, AnswerBody.Page);
        var codes = Codes.Select(static code => code.ToString(CultureInfo.InvariantCulture));
        foreach (var code in (string?[])[.. codes, "\"200\"", Twice, null])
        {
            yield return new(status, AnswerBody.Envelope, code);
            yield return new(status, AnswerBody.Envelope, code, HasTask: true);
        }
    }
}

/// <summary>What the body of an answer is.</summary>
internal enum AnswerBody
{
    /// <summary>There is none.</summary>
    Nothing,

    /// <summary>A gateway's page.</summary>
    Page,

    /// <summary>The service's envelope.</summary>
    Envelope,
}
