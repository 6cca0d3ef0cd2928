using System.Globalization;

namespace BackingTrackStudio;

/// <summary>Says in plain words what went wrong, what it cost, and what to do.</summary>
internal static class Problems
{
    private const string NothingPaid = "Nothing was paid.";

    public static readonly Problem Unknown = new(
        "The connection broke while the take was being sent, so it may have been accepted and paid for.",
        "Wait before you send it again. If the service has accepted it, its next report brings the take back here by itself.");

    public static readonly Problem Interrupted = new(
        $"The studio was closed before the take was sent. {NothingPaid}", "Choose \u201cUse again\u201d to send it.");

    public static readonly Problem Gone = new(
        "The service no longer knows this take.",
        "Its tracks cannot be fetched any more. Choose \u201cUse again\u201d to make it once more.");

    /// <summary>The problem of a take that was not accepted.</summary>
    public static Problem OfSending(Exception exception) => exception switch
    {
        ApiBoxValidationException invalid => new(
            $"The request breaks a rule: {Sentence(invalid)} {NothingPaid}", "Choose \u201cUse again\u201d, change it and send it again."),
        ApiBoxUnauthorizedException => new(
            $"The service does not accept the API key. {NothingPaid}",
            $"Set {ApiBoxClient.ApiKeyVariable} to a valid key, start the studio again, and choose \u201cUse again\u201d."),
        ApiBoxInsufficientCreditsException => new(
            $"There are not enough credits for a take. {NothingPaid}", "Buy credits at the service, then choose \u201cUse again\u201d."),
        ApiBoxRateLimitedException => new(
            $"The service gets too many requests at the moment. {NothingPaid}", "Wait a minute, then choose \u201cUse again\u201d."),
        ApiBoxMaintenanceException => new(
            $"The service is being maintained. {NothingPaid}", "Try again later with \u201cUse again\u201d."),
        ApiBoxTransportException => new(
            $"The service could not be reached. {NothingPaid}", "Check the connection to the internet, then choose \u201cUse again\u201d."),
        ApiBoxApiException refused => new(
            $"The service refused the take: {Said(refused.ServiceMessage, refused.Code)} {NothingPaid}",
            "Choose \u201cUse again\u201d, change what the service names, and send it again."),
        FileNotFoundException => new(
            $"The file of the vocal is gone. {NothingPaid}", "Choose the vocal again, then send the take."),
        _ => new(
            $"The vocal could not be uploaded. {NothingPaid}", "Check the connection to the internet, then choose \u201cUse again\u201d."),
    };

    /// <summary>The problem of a take that was accepted and failed.</summary>
    public static Problem OfTask(ApiBoxTaskFailedException failure) => failure.Status switch
    {
        MusicGenerationStatus.Values.SensitiveWordError => new(
            "The service found a word that it does not allow in the title or the style.",
            "Choose \u201cUse again\u201d, change the words, and send it again. Whether this take was charged, the service decides."),
        _ => new(
            $"The service could not make this take: {Said(failure.ServiceMessage, failure.Status)}",
            "Choose \u201cUse again\u201d to try once more. Whether this take was charged, the service decides."),
    };

    /// <summary>Why a track cannot be played.</summary>
    public static Problem OfDownload(Exception exception) => exception switch
    {
        ApiBoxDownloadException { Reason: DownloadFailure.Expired } => Gone,
        ApiBoxDownloadException => new("The track could not be fetched from the service.", "Try again in a minute."),
        _ => new("The track could not be saved on this machine.", "Look whether the disk is full, then try again."),
    };

    private static string Said(string? message, object? otherwise) =>
        message?.Trim().TrimEnd('.') is { Length: > 0 } text
            ? $"\u201c{text}\u201d."
            : string.Create(CultureInfo.InvariantCulture, $"it gave no reason but \u201c{otherwise}\u201d.");

    private static string Sentence(ApiBoxValidationException invalid) =>
        string.Join(", ", invalid.Errors.Select(error => $"{error.Path.TrimStart('/')} {error.Message}")) + ".";
}
