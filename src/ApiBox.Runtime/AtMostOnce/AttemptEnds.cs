using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>Maps the end of one attempt, a response or a failure, to its consequences.</summary>
internal static class AttemptEnds
{
    /// <summary>The end of an attempt that got a response.</summary>
    /// <param name="call">The call.</param>
    /// <param name="response">The response's status and headers.</param>
    /// <param name="buffer">The response's body.</param>
    /// <param name="sent">The credentials that were sent.</param>
    /// <param name="time">The clock, which a success does not use.</param>
    public static Attempt OfResponse<TResponse>(
        Call<TResponse> call, HttpResponseMessage response, PooledBuffer buffer, IReadOnlyList<Secret>? sent, TimeProvider time)
    {
        var operation = call.Operation;
        var text = ResponseReader.WithoutMark(buffer.Written.Span);
        if (text.IsEmpty && operation.MayBeEmpty && response.IsSuccessStatusCode)
            return new Attempt<TResponse>(default!);

        var scan = ResponseScan.Read(text, operation.Envelope);
        var outcome = ResponseClassifier.Classify(operation, response.StatusCode, scan);
        if (outcome == ResponseOutcome.Accepted)
            return OfSuccess(call, response, text, scan, sent);

        var pause = RetryAfterHeader.Read(response.Headers, time.GetUtcNow());
        var error = ResponseErrors.Create(operation, response, scan, text, pause, sent);
        if (operation.IsSentOnce && (outcome == ResponseOutcome.Unclear || IsContradictory(operation, outcome, scan, text)))
            return Unknown(call, error);

        // A success that cannot be read is not a refusal.
        Exception shown = outcome == ResponseOutcome.Unclear && response.IsSuccessStatusCode && error.Code == (int)response.StatusCode
            ? Unreadable(operation, error)
            : error;
        return new Attempt { Error = shown, CanRetry = outcome is ResponseOutcome.Busy or ResponseOutcome.Unclear, Pause = pause };
    }

    /// <summary>The end of an attempt that got no response, or only a part of it.</summary>
    /// <param name="call">The call.</param>
    /// <param name="permit">The permit of a call that is not repeated, which knows whether the body was read; null for other calls.</param>
    /// <param name="cause">What happened.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <exception cref="OperationCanceledException">The caller canceled the call, and nothing was accepted.</exception>
    public static Attempt OfFailure<TResponse>(
        Call<TResponse> call, SendPermit? permit, Exception cause, CancellationToken cancellationToken)
    {
        if (permit is not null && !permit.Close())
            return Unknown(call, cause);

        if (cancellationToken.IsCancellationRequested)
        {
            var nothing = call.Operation.IsSentOnce ? "; nothing was accepted" : "";
            throw new OperationCanceledException($"{call.Operation.Name} was canceled{nothing}.", cause, cancellationToken);
        }

        if (cause is ApiBoxException)
            return new Attempt { Error = cause };

        // A query has nothing to accept, so its message does not mention acceptance.
        var outcome = call.Operation.IsSentOnce ? "nothing was accepted" : "no complete response was received";
        var error = new ApiBoxTransportException($"{call.Operation.Name}: {outcome}. {cause.Message}", cause);
        return new Attempt { Error = error, CanRetry = IsTransientFailure(call.Operation, cause) };
    }

    /// <summary>The exception for a stream that was interrupted, or that cannot be read, after its response has begun.</summary>
    /// <param name="call">The call.</param>
    /// <param name="cause">What happened.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    public static Exception OfBrokenStream<TResponse>(Call<TResponse> call, Exception cause, CancellationToken cancellationToken)
    {
        var operation = call.Operation;
        if (cancellationToken.IsCancellationRequested)
            return new OperationCanceledException(
                $"{operation.Name} was canceled; the items received before that were returned.", cause, cancellationToken);

        var words = $"{operation.Name}: the stream was interrupted or could not be read: {cause.Message}";
        return operation.IsSentOnce
            ? new ApiBoxOutcomeUnknownException(
                $"{words} The request was accepted{(operation.Paid ? " and may be paid for" : "")}, so it was not sent again.",
                call.SubmissionId, cause)
            : new ApiBoxTransportException(words, cause);
    }

    private static Attempt OfSuccess<TResponse>(
        Call<TResponse> call, HttpResponseMessage response, ReadOnlySpan<byte> text, ResponseScan scan, IReadOnlyList<Secret>? sent)
    {
        var operation = call.Operation;
        try
        {
            if (operation.ResponseKind == ResponseKind.Stream)
                throw new FormatException(
                    $"The media type '{response.Content.Headers.ContentType?.MediaType}' is not a stream of the description.");

            if (operation.ResponseKind != ResponseKind.Json)
                return new Attempt<TResponse>(
                    operation.ResponseKind == ResponseKind.Text
                        ? (TResponse)(object)ResponseReader.Text(response.Content, text)
                        : default!);

            if (operation.Envelope is null || scan.HasData)
            {
                var value = Read(operation, text);
                if (value is null ? operation.MayBeEmpty : operation.IsComplete(value))
                    return new Attempt<TResponse>(value!);
            }
        }
        catch (Exception exception)
        {
            return operation.IsSentOnce
                ? Unknown(call, exception)
                : new Attempt { Error = Unreadable(operation, exception), CanRetry = true };
        }

        var missing = ResponseErrors.DataMissing(operation, response, scan, sent);
        return operation.IsSentOnce ? Unknown(call, missing) : new Attempt { Error = missing };
    }

    private static TResponse? Read<TResponse>(OperationInfo<TResponse> operation, ReadOnlySpan<byte> text) =>
        JsonSerializer.Deserialize(
            text,
            operation.Response ?? throw new InvalidOperationException(
                $"{operation.Name}: the operation has no JSON type for its response."));

    // A refusal together with a task: the service contradicts itself, and sending again could create a second task.
    private static bool IsContradictory<TResponse>(
        OperationInfo<TResponse> operation, ResponseOutcome outcome, ResponseScan scan, ReadOnlySpan<byte> text) =>
        scan.HasData && (outcome == ResponseOutcome.Busy || operation.TaskId is not null)
            && (scan.Code is null || IsComplete(operation, text));

    private static bool IsComplete<TResponse>(OperationInfo<TResponse> operation, ReadOnlySpan<byte> text)
    {
        try
        {
            return operation.ResponseKind == ResponseKind.Json && Read(operation, text) is { } value && operation.IsComplete(value);
        }
        catch (Exception)
        {
            return false;
        }
    }

    // A broken certificate or proxy is not a transient failure for a paid call; a query can always be repeated.
    private static bool IsTransientFailure(OperationInfo operation, Exception cause) => operation.Paid
        ? cause is not HttpRequestException
        {
            HttpRequestError: HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
        }
        : cause is not ResponseTooLargeException;

    private static Attempt Unknown<TResponse>(Call<TResponse> call, Exception cause)
    {
        var words = call.Operation.Paid
            ? $"accepted and paid for. It was not sent again; sending it again may cost twice. Submission {call.SubmissionId}"
            : "accepted. It was not sent again, since the description does not say that it may be repeated";
        var message = $"{call.Operation.Name}: the request may have been {words}: {cause.Message}";
        return new Attempt { Error = new ApiBoxOutcomeUnknownException(message, call.SubmissionId, cause) };
    }

    private static ApiBoxTransportException Unreadable(OperationInfo operation, Exception cause) =>
        new($"{operation.Name}: the response could not be read.", cause);
}
