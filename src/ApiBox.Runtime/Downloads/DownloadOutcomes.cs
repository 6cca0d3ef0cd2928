namespace ApiBox.Runtime;

/// <summary>Names of what can end a download, for telemetry. Dashboards and alerts depend on them, so they never change.</summary>
internal static class DownloadOutcomes
{
    /// <summary>Why a download failed.</summary>
    public static string Of(DownloadFailure reason) => reason switch
    {
        DownloadFailure.RefusedAddress => "refused_address",
        DownloadFailure.Insecure => "insecure",
        DownloadFailure.TooLarge => "too_large",
        DownloadFailure.Expired => "expired",
        DownloadFailure.HttpStatus => "http_status",
        DownloadFailure.TooManyRedirects => "too_many_redirects",
        DownloadFailure.Unreachable => "unreachable",
        DownloadFailure.Cut => "cut",
        DownloadFailure.TimedOut => "timed_out",
        DownloadFailure.Changed => "changed",
        DownloadFailure.BadResponse => "bad_answer",
        DownloadFailure.Absent => "absent",
        _ => Outcomes.Error,
    };
}
