using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>One download: its attempts, and what is known of the file between them.</summary>
internal sealed class DownloadRun(
    Uri address, DownloadSink sink, HttpClient client, DownloadOptions options, IProgress<DownloadProgress>? progress,
    TimeProvider time, ILogger logger)
{
    private const int BufferSize = 80 * 1024;

    private readonly ReceivedTail _tail = new();
    private FileVersion? _version;
    private long? _total;

    // The length from an earlier response, and the end of the current part: for responses that announce nothing and end early.
    private long? _earlierTotal;
    private long? _partEnd;
    private long _received;
    private long _reported = -1;
    private string? _mediaType;

    // Where to resume: before the end, so that the overlap can be compared. A file that is not longer than the overlap is requested whole.
    private long? ResumesAt => _version is not null && _tail.Start > 0 ? _tail.Start : null;

    /// <summary>Downloads and resumes until the file is complete or no retry can succeed.</summary>
    public async Task<DownloadResult> RunAsync(CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            for (var retry = 0; !await TryAsync(retry, either.Token).ConfigureAwait(false); retry++)
            {
            }

            await sink.FlushAsync(either.Token).ConfigureAwait(false);
            return new DownloadResult(_received, _mediaType);
        }
        catch (OperationCanceledException exception) when (either.IsCancellationRequested)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw Failure(DownloadFailure.TimedOut, $"it took longer than {options.Timeout}.", cause: exception);
        }
    }

    /// <summary>Runs one attempt; false after a pause if there should be another.</summary>
    private async Task<bool> TryAsync(int retry, CancellationToken cancellationToken)
    {
        try
        {
            await TryAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (ApiBoxDownloadException exception) when (exception.IsTransientFailure && retry < options.MaxRetries)
        {
            var pause = exception.RetryAfter ?? Backoff.Next(options.RetryDelay, options.MaxRetryDelay, retry);
            pause = pause < options.MaxRetryDelay ? pause : options.MaxRetryDelay;
            DownloadLog.DownloadingAgain(logger, Redaction.Address(address), retry + 1, pause, _received, exception.Message);
            await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
            return false;
        }
    }

    private async Task TryAsync(CancellationToken cancellationToken)
    {
        using var idle = new CancellationTokenSource(options.IdleTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, idle.Token);
        try
        {
            using var response = await SendAsync(either.Token).ConfigureAwait(false);
            var position = Begin(response);
            await CopyAsync(response, position, idle, either.Token, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (idle.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw Failure(
                DownloadFailure.TimedOut, $"no data was received for {options.IdleTimeout}.", isTransient: true, cause: exception);
        }

        var least = _total ?? Math.Max(_partEnd ?? 0, _earlierTotal ?? 0);
        if (_received < least)
            throw Failure(DownloadFailure.Cut, $"only {_received} of {least} bytes were received.", isTransient: true);
        if (_received > _total)
            throw Failure(DownloadFailure.BadResponse, $"more than the announced {_total} bytes were received.");
    }

    private async Task<HttpResponseMessage> SendAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await Redirects.FollowAsync(client, CreateRequest, address, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The check of addresses sits below HttpClient, which wraps what it throws.
            for (var cause = exception; cause is not null; cause = cause.InnerException)
                if (cause is ApiBoxDownloadException refusal)
                    throw refusal;

            var isTransient = exception is not HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError };
            throw Failure(DownloadFailure.Unreachable, exception.Message, isTransient, cause: exception);
        }
    }

    private HttpRequestMessage CreateRequest(Uri target)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, target);
        request.Headers.UserAgent.ParseAdd(UserAgent.Text);
        request.Headers.AcceptEncoding.ParseAdd("identity");
        if (ResumesAt is { } from)
        {
            request.Headers.Range = new RangeHeaderValue(from, null);
            request.Headers.IfRange = _version!.Condition();
        }

        return request;
    }

    /// <summary>Validates a response.</summary>
    /// <returns>Where in the file its body begins.</returns>
    private long Begin(HttpResponseMessage response)
    {
        _partEnd = null;
        var position = (response.StatusCode, ResumesAt) switch
        {
            (HttpStatusCode.OK, _) => BeginWhole(response),
            (HttpStatusCode.PartialContent, { } from) => BeginPart(response, from),
            _ => throw Refusal(response),
        };
        if (response.Content.Headers.ContentEncoding.Any(
            static encoding => !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase)))
            throw Failure(DownloadFailure.BadResponse, "the response has an encoding that was not requested.", response: response);
        if (_total > options.MaxBytes)
            throw TooLarge();

        _mediaType = response.Content.Headers.ContentType?.MediaType;
        Report();
        return position;
    }

    // The server sent everything again. If it is the same file, the bytes that are already written are skipped.
    private long BeginWhole(HttpResponseMessage response)
    {
        var version = FileVersion.Of(response);
        var length = response.Content.Headers.ContentLength;
        if (_version is not null && version is not null && version != _version)
            _earlierTotal = null;
        if (_version is null || version != _version || (_total is not null && length is not null && length != _total))
            BeginAnew();
        (_version, _total) = (version, length ?? _total);
        _earlierTotal = _total ?? _earlierTotal;
        return 0;
    }

    private long BeginPart(HttpResponseMessage response, long from)
    {
        var range = response.Content.Headers.ContentRange;
        var fits = range is { Unit: "bytes" } && range.From == from && (range.Length is null || _total is null || range.Length == _total);
        if (!fits || _version!.Contradicts(response))
        {
            BeginAnew();
            throw Failure(DownloadFailure.Cut, "the server sent another range than requested.", isTransient: true, response: response);
        }

        _total ??= range!.Length;
        _earlierTotal = _total ?? _earlierTotal;
        _partEnd = range!.To + 1;
        return from;
    }

    private void BeginAnew()
    {
        if (_received > 0)
        {
            DownloadLog.DownloadBeginsAnew(logger, Redaction.Address(address), _received);
            if (!sink.TryRestart())
                throw Failure(
                    DownloadFailure.Changed, $"the file changed after {_received} bytes, and the destination cannot be overwritten.");
        }

        (_received, _version, _total) = (0, null, null);
        _tail.Clear();
    }

    private async Task CopyAsync(
        HttpResponseMessage response, long position, CancellationTokenSource idle, CancellationToken reading, CancellationToken writing)
    {
        var body = await response.Content.ReadAsStreamAsync(reading).ConfigureAwait(false);
        await using var _ = body.ConfigureAwait(false);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            while (true)
            {
                idle.CancelAfter(options.IdleTimeout);
                var read = await ReadAsync(body, buffer, reading).ConfigureAwait(false);
                if (read == 0)
                    return;

                // The timeout is for the server, not for the destination.
                idle.CancelAfter(Timeout.InfiniteTimeSpan);
                if (!_tail.Matches(position, buffer.AsSpan(0, read)))
                {
                    BeginAnew();
                    throw Failure(
                        DownloadFailure.Changed, "the server sent other bytes than before for the same version.", isTransient: true);
                }

                position += read;
                var fresh = (int)Math.Min(read, position - _received);
                if (fresh <= 0)
                    continue;
                if (_received + fresh > options.MaxBytes)
                    throw TooLarge();
                await sink.WriteAsync(buffer.AsMemory(read - fresh, fresh), writing).ConfigureAwait(false);
                _tail.Append(buffer.AsSpan(read - fresh, fresh));
                _received += fresh;
                Report();
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // Separate from writing, so that a full disk is not mistaken for a broken connection.
    private async ValueTask<int> ReadAsync(Stream body, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw Failure(
                DownloadFailure.Cut, $"the connection broke after {_received} bytes. {exception.Message}", isTransient: true,
                cause: exception);
        }
    }

    private void Report()
    {
        if (progress is null || _received <= _reported)
            return;
        _reported = _received;
        progress.Report(new DownloadProgress(_received, _total));
    }

    private ApiBoxDownloadException Refusal(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        if (status == 416 && _received > 0)
            BeginAnew();
        var reason = status is 404 or 410 or 441 ? DownloadFailure.Expired
            : status == 206 ? DownloadFailure.BadResponse
            : DownloadFailure.HttpStatus;
        var isTransient = status is 408 or 416 or 425 or 429 or >= 500;
        return Failure(reason, FormattableString.Invariant($"the server returned HTTP status {status}."), isTransient, response);
    }

    private ApiBoxDownloadException TooLarge() => Failure(DownloadFailure.TooLarge, $"the file is larger than {options.MaxBytes} bytes.");

    private ApiBoxDownloadException Failure(
        DownloadFailure reason, string what, bool isTransient = false, HttpResponseMessage? response = null, Exception? cause = null) =>
        new(reason, $"The download of {Redaction.Address(address)} failed: {what}", response?.StatusCode, cause)
        {
            IsTransientFailure = isTransient,
            RetryAfter = response is null ? null : RetryAfterHeader.Read(response.Headers, time.GetUtcNow()),
        };
}
