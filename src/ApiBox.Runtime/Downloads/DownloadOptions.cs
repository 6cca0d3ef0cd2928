namespace ApiBox;

/// <summary>The options of downloads. They are read once: later changes have no effect.</summary>
public sealed class DownloadOptions
{
    /// <summary>The section of the configuration that holds these options.</summary>
    public const string SectionName = "ApiBox:Downloads";

    /// <summary>
    /// The maximum file size in bytes; a larger file is an error, also if the server does not announce its length. Default: 1 GiB.
    /// </summary>
    public long MaxBytes { get; set; } = 1024 * 1024 * 1024;

    /// <summary>
    /// Origins, such as <c>http://127.0.0.1:5080</c>, that may be plain http and may be on this machine or in a private network. Everything
    /// else must be https and at a public address. For the emulator and for your own mirrors. Default: none.
    /// </summary>
    public IList<Uri> AllowedOrigins { get; } = [];

    /// <summary>
    /// Addresses that mean that a file does not exist; <c>*</c> matches any characters. A download from one fails with
    /// <see cref="DownloadFailure.Absent"/>, and nothing is sent. In a container those of the descriptions are added. Default: none.
    /// </summary>
    public IList<string> AbsentAddresses { get; } = [];

    /// <summary>How long a download may take in all, retries included. From 1 ms to a day. Default: an hour.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromHours(1);

    /// <summary>
    /// How long to wait for a connection and a response, and then for each further byte. From 1 ms to a day. Default: 30 s.
    /// </summary>
    public TimeSpan IdleTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many times an interrupted download is resumed, from 0 to 100. Default: 5.</summary>
    public int MaxRetries { get; set; } = 5;

    /// <summary>
    /// The maximum pause before the first retry. It doubles with each further retry; the actual pause is random, up to
    /// this maximum. From 0 to a day. Default: 1 s.
    /// </summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause before a retry, even if the server asks for a longer one. From 0 to a day. Default: 30 s.</summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(30);

    internal DownloadOptions Copy()
    {
        var copy = new DownloadOptions
        {
            MaxBytes = MaxBytes,
            Timeout = Timeout,
            IdleTimeout = IdleTimeout,
            MaxRetries = MaxRetries,
            RetryDelay = RetryDelay,
            MaxRetryDelay = MaxRetryDelay,
        };
        foreach (var origin in AllowedOrigins)
            copy.AllowedOrigins.Add(origin);
        foreach (var address in AbsentAddresses)
            copy.AbsentAddresses.Add(address);
        return copy;
    }
}
