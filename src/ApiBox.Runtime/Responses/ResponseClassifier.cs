using System.Net;

namespace ApiBox.Runtime;

/// <summary>
/// Classifies a response. For a call that is sent once, an unclear response never counts as "not accepted": that could be paid twice.
/// The table in ARCHITECTURE.md has the same rules, and is tested.
/// </summary>
internal static class ResponseClassifier
{
    /// <summary>nginx: the client closed the connection; what the service behind it did is unknown.</summary>
    private const int ClientClosedRequest = 499;

    public static ResponseOutcome Classify(OperationInfo operation, HttpStatusCode status, ResponseScan scan) => (int)status switch
    {
        >= 200 and < 300 => ClassifySuccess(operation, scan),
        (int)HttpStatusCode.RequestTimeout => ResponseOutcome.Unclear,
        >= 400 and < 500 => ClassifyRefusal(operation, status, scan),
        >= 300 and < 400 when !operation.IsSentOnce => ResponseOutcome.Refused,
        _ => ResponseOutcome.Unclear,
    };

    private static ResponseOutcome ClassifySuccess(OperationInfo operation, ResponseScan scan)
    {
        if (operation.Envelope is null)
            return ResponseOutcome.Accepted;
        return scan is { IsJson: true, IsContradictory: false, Code: { } code }
            ? ClassifyCode(operation, code, ResponseOutcome.Accepted)
            : ResponseOutcome.Unclear;
    }

    private static ResponseOutcome ClassifyRefusal(OperationInfo operation, HttpStatusCode status, ResponseScan scan)
    {
        if (scan.IsContradictory)
            return UnclearIfSentOnce(operation);

        // A code that repeats the status, and that the description does not list, has no more information than the status.
        if (scan.Code is { } code && (code != (int)status || operation.Codes.Find(code) is not null))
        {
            // A code counts only in complete JSON, but one that may mean "accepted" makes the outcome unclear even in a partial response.
            var outcome = ClassifyCode(operation, code, UnclearIfSentOnce(operation));
            if (scan.IsJson || (outcome == ResponseOutcome.Unclear && operation.IsSentOnce))
                return outcome;
        }

        return ClassifyStatus(operation, (int)status);
    }

    private static ResponseOutcome ClassifyCode(OperationInfo operation, int code, ResponseOutcome accepted)
    {
        var entry = operation.Codes.Find(code);
        return entry?.Kind switch
        {
            CodeKind.Ok => accepted,
            CodeKind.ServerError => ResponseOutcome.Unclear,
            CodeKind.RateLimited or CodeKind.Maintenance => BusyUnlessPaidFor(operation, entry),
            null => ClassifyUnknownCode(operation, code),
            _ => ResponseOutcome.Refused,
        };
    }

    // Without a table of codes, a code is classified like the HTTP status of the same number.
    private static ResponseOutcome ClassifyUnknownCode(OperationInfo operation, int code) =>
        operation.IsSentOnce && operation.Codes == CodeTable.Default && code is >= 400 and < 500
            ? ClassifyStatus(operation, code)
            : UnclearIfSentOnce(operation);

    // Without an envelope, the status alone decides. A conflict may be one with the request itself.
    private static ResponseOutcome ClassifyStatus(OperationInfo operation, int status) => status switch
    {
        (int)HttpStatusCode.RequestTimeout or (int)HttpStatusCode.Conflict or ClientClosedRequest => UnclearIfSentOnce(operation),
        (int)HttpStatusCode.TooManyRequests when !operation.Paid => ResponseOutcome.Busy,
        _ => ResponseOutcome.Refused,
    };

    // A paid call is sent again only if the description allows it for this code.
    private static ResponseOutcome BusyUnlessPaidFor(OperationInfo operation, CodeEntry entry) =>
        entry.Retry || !operation.Paid ? ResponseOutcome.Busy : ResponseOutcome.Refused;

    // A query with a refusing status and a successful code is refused.
    private static ResponseOutcome UnclearIfSentOnce(OperationInfo operation) =>
        operation.IsSentOnce ? ResponseOutcome.Unclear : ResponseOutcome.Refused;
}
