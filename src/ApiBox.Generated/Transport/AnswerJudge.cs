using System.Net;

namespace ApiBox.Runtime;

/// <summary>Decides what an answer means. For a paid call a doubt is never resolved towards "not accepted": that could be paid twice.</summary>
internal static class AnswerJudge
{
    public static Verdict Judge(OperationInfo operation, HttpStatusCode status, AnswerScan scan) => (int)status switch
    {
        >= 200 and < 300 => JudgeSuccess(operation, scan),
        408 => Verdict.Unclear,
        >= 400 and < 500 => JudgeRefusal(operation, status, scan),
        >= 300 and < 400 when !operation.Paid => Verdict.Refused,
        _ => Verdict.Unclear,
    };

    private static Verdict JudgeSuccess(OperationInfo operation, AnswerScan scan)
    {
        if (!scan.IsJson)
            return operation.Envelope is null ? Verdict.Accepted : Verdict.Unclear;
        if (operation.Envelope is null)
            return Verdict.Accepted;

        return scan.Code is not { } code || scan.IsContradictory ? Verdict.Unclear : JudgeCode(operation, code, Verdict.Accepted);
    }

    private static Verdict JudgeRefusal(OperationInfo operation, HttpStatusCode status, AnswerScan scan)
    {
        if (scan.IsContradictory)
            return Unclear(operation);

        // A code is believed only in whole JSON, but one that may mean "accepted" is a doubt even in half an answer.
        if (scan.Code is { } code)
        {
            var verdict = JudgeCode(operation, code, Unclear(operation));
            if (scan.IsJson || (verdict == Verdict.Unclear && operation.Paid))
                return verdict;
        }

        return status == HttpStatusCode.TooManyRequests && !operation.Paid ? Verdict.Busy : Verdict.Refused;
    }

    private static Verdict JudgeCode(OperationInfo operation, int code, Verdict accepted)
    {
        var entry = operation.Codes.Find(code);
        return entry?.Kind switch
        {
            CodeKind.Ok => accepted,
            CodeKind.ServerError => Verdict.Unclear,
            CodeKind.RateLimited or CodeKind.Maintenance => BusyUnlessPaidFor(operation, entry),
            _ => Verdict.Refused,
        };
    }

    // A paid call is sent again only if the description says so of this very code.
    private static Verdict BusyUnlessPaidFor(OperationInfo operation, CodeEntry entry) =>
        entry.Retry || !operation.Paid ? Verdict.Busy : Verdict.Refused;

    // A query that is refused with "yes" in its body is just refused.
    private static Verdict Unclear(OperationInfo operation) => operation.Paid ? Verdict.Unclear : Verdict.Refused;
}
