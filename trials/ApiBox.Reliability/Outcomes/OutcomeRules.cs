using System.Globalization;

namespace ApiBox.Reliability.Outcomes;

/// <summary>
/// What a caller must be told about an answer, written down apart from the SDK: what is not known for certain is unknown, and only what is
/// certainly not accepted is refused.
/// </summary>
internal static class OutcomeRules
{
    private const int Yes = 200;

    /// <summary>What is right for an answer.</summary>
    public static Expected Of(OutcomeCase answer)
    {
        // A redirect leads to somebody else, and a server's error, or one that gave up waiting, can come after the request was accepted.
        if (answer.Status is (>= 300 and < 400) or 408 or >= 500)
            return Expected.Unknown;

        var isRefusal = answer.Status >= 400;
        if (answer.Body != AnswerBody.Envelope)
            return isRefusal ? OfStatus(answer.Status) : Expected.Unknown;

        // Two codes contradict each other, and a task contradicts everything but a yes.
        if (answer.Code == OutcomeCase.Twice)
            return Expected.Unknown;
        if (answer.Code is null)
            return isRefusal && !answer.HasTask ? OfStatus(answer.Status) : Expected.Unknown;
        var code = int.Parse(answer.Code.Trim('"'), CultureInfo.InvariantCulture);
        if (code == Yes)
            return answer.HasTask && !isRefusal ? Expected.Accepted : Expected.Unknown;
        return answer.HasTask ? Expected.Unknown : OfCode(code, answer.Status);
    }

    // The description's table; 500 stands in it as the one code after which a task may exist.
    private static Expected OfCode(int code, int status) => code switch
    {
        400 or 404 or 413 => Expected.Refused<ApiBoxApiException>(code),
        401 => Expected.Refused<ApiBoxUnauthorizedException>(code),
        429 => Expected.Refused<ApiBoxInsufficientCreditsException>(code),
        405 or 430 => Expected.Repeated<ApiBoxRateLimitedException>(code),
        455 => Expected.Repeated<ApiBoxMaintenanceException>(code),
        500 => Expected.Unknown,

        // A code that says no more than the status is none.
        _ when code == status => OfStatus(status),
        _ => Expected.Unknown,
    };

    // 409 and 499 are answers about a request that somebody may have passed on before.
    private static Expected OfStatus(int status) => status switch
    {
        409 or 499 => Expected.Unknown,
        401 => Expected.Refused<ApiBoxUnauthorizedException>(status),
        429 => Expected.Refused<ApiBoxRateLimitedException>(status),
        >= 400 and < 500 => Expected.Refused<ApiBoxApiException>(status),
        _ => Expected.Unknown,
    };
}
