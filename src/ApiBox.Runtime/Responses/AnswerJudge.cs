using System.Net;

namespace ApiBox.Runtime;

/// <summary>
/// Decides what an answer means. For a call that is sent once a doubt is never resolved towards "not accepted": that could be paid twice.
/// The table in ARCHITECTURE.md says the same in rows, and is tested.
/// </summary>
internal static class AnswerJudge
{
    /// <summary>nginx says so of a client that went away; what the service behind it did is not known.</summary>
    private const int ClientClosedRequest = 499;

    public static Verdict Judge(OperationInfo operation, HttpStatusCode status, AnswerScan scan) => (int)status switch
    {
        >= 200 and < 300 => JudgeSuccess(operation, scan),
        (int)HttpStatusCode.RequestTimeout => Verdict.Unclear,
        >= 400 and < 500 => JudgeRefusal(operation, status, scan),
        >= 300 and < 400 when !operation.IsSentOnce => Verdict.Refused,
        _ => Verdict.Unclear,
    };

    private static Verdict JudgeSuccess(OperationInfo operation, AnswerScan scan)
    {
        if (operation.Envelope is null)
            return Verdict.Accepted;
        return scan is { IsJson: true, IsContradictory: false, Code: { } code } ? JudgeCode(operation, code, Verdict.Accepted) : Verdict.Unclear;
    }

    private static Verdict JudgeRefusal(OperationInfo operation, HttpStatusCode status, AnswerScan scan)
    {
        if (scan.IsContradictory)
            return Doubt(operation);

        // A code that repeats the status, and that the description does not know, says no more than the status.
        if (scan.Code is { } code && (code != (int)status || operation.Codes.Find(code) is not null))
        {
            // A code is believed only in whole JSON, but one that may mean "accepted" is a doubt even in half an answer.
            var verdict = JudgeCode(operation, code, Doubt(operation));
            if (scan.IsJson || (verdict == Verdict.Unclear && operation.IsSentOnce))
                return verdict;
        }

        return JudgeStatus(operation, (int)status);
    }

    private static Verdict JudgeCode(OperationInfo operation, int code, Verdict accepted)
    {
        var entry = operation.Codes.Find(code);
        return entry?.Kind switch
        {
            CodeKind.Ok => accepted,
            CodeKind.ServerError => Verdict.Unclear,
            CodeKind.RateLimited or CodeKind.Maintenance => BusyUnlessPaidFor(operation, entry),
            null => JudgeUnknownCode(operation, code),
            _ => Verdict.Refused,
        };
    }

    // A description without a table of codes leaves their meaning open; then they are read as what they look like.
    private static Verdict JudgeUnknownCode(OperationInfo operation, int code) =>
        operation.IsSentOnce && operation.Codes == CodeTable.Default && code is >= 400 and < 500
            ? JudgeStatus(operation, code)
            : Doubt(operation);

    // Without an envelope, what a gateway or the service says by the status alone. A conflict may be one with the request itself.
    private static Verdict JudgeStatus(OperationInfo operation, int status) => status switch
    {
        (int)HttpStatusCode.RequestTimeout or (int)HttpStatusCode.Conflict or ClientClosedRequest => Doubt(operation),
        (int)HttpStatusCode.TooManyRequests when !operation.Paid => Verdict.Busy,
        _ => Verdict.Refused,
    };

    // A paid call is sent again only if the description says so of this very code.
    private static Verdict BusyUnlessPaidFor(OperationInfo operation, CodeEntry entry) =>
        entry.Retry || !operation.Paid ? Verdict.Busy : Verdict.Refused;

    // A query that is refused with "yes" in its body is just refused.
    private static Verdict Doubt(OperationInfo operation) => operation.IsSentOnce ? Verdict.Unclear : Verdict.Refused;
}
