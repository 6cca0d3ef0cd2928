using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>Warns once of each open submission whose results are about to expire at the service.</summary>
internal sealed class ExpiryWarnings(TimeProvider time, ILoggerFactory loggers)
{
    private static readonly TimeSpan Before = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _warned = new(StringComparer.Ordinal);
    private readonly ILogger _logger = ApiBoxLog.To(loggers);

    /// <summary>Looks at an open submission.</summary>
    public void Consider(NewSubmission submission)
    {
        if (submission.ExpiresAt - time.GetUtcNow() is var left && left > TimeSpan.Zero && left <= Before
            && _warned.TryAdd(submission.SubmissionId, submission.ExpiresAt))
            SubmissionLog.ResultsExpireSoon(_logger, submission.SubmissionId, submission.Operation, submission.ExpiresAt);
    }

    /// <summary>Forgets those that have expired.</summary>
    public void Forget()
    {
        foreach (var (submissionId, expiresAt) in _warned)
            if (expiresAt <= time.GetUtcNow())
                _warned.TryRemove(submissionId, out _);
    }
}
