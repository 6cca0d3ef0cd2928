using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>Turns the end of one attempt, an answer or a failure, into what follows from it.</summary>
internal static class AttemptEnds
{
    /// <summary>The end of an attempt that was answered.</summary>
    /// <param name="call">The call.</param>
    /// <param name="response">The answer's status and headers.</param>
    /// <param name="buffer">The answer's body.</param>
    /// <param name="key">The key that was sent.</param>
    /// <param name="time">The clock, which a success does not look at.</param>
    public static Attempt OfAnswer<TAnswer>(Call<TAnswer> call, HttpResponseMessage response, PooledBuffer buffer, string? key, TimeProvider time)
    {
        var operation = call.Operation;
        var text = AnswerReader.WithoutMark(buffer.Written.Span);
        if (text.IsEmpty && operation.MayBeEmpty && response.IsSuccessStatusCode)
            return new Attempt<TAnswer>(default!);

        var scan = AnswerScan.Read(text, operation.Envelope);
        var verdict = AnswerJudge.Judge(operation, response.StatusCode, scan);
        if (verdict == Verdict.Accepted)
            return OfSuccess(call, response, text, scan, key);

        var pause = RetryAfterHeader.Read(response.Headers, time.GetUtcNow());
        var error = AnswerErrors.Create(operation, response, scan, pause, key);
        if (operation.IsSentOnce && (verdict == Verdict.Unclear || IsContradictory(operation, verdict, scan, text)))
            return Unknown(call, error);

        // A success that cannot be read is no refusal: nobody said no.
        Exception shown = verdict == Verdict.Unclear && response.IsSuccessStatusCode && error.Code == (int)response.StatusCode
            ? Unreadable(operation, error)
            : error;
        return new Attempt { Error = shown, Again = verdict is Verdict.Busy or Verdict.Unclear, Pause = pause };
    }

    /// <summary>The end of an attempt that was not answered, or not to the end.</summary>
    /// <param name="call">The call.</param>
    /// <param name="permit">That of a call that is not repeated, which knows whether its body was asked for; null for the others.</param>
    /// <param name="cause">What happened.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <exception cref="OperationCanceledException">The caller gave up, and nothing was accepted.</exception>
    public static Attempt OfFailure<TAnswer>(Call<TAnswer> call, SendPermit? permit, Exception cause, CancellationToken cancellationToken)
    {
        if (permit is not null && !permit.Close())
            return Unknown(call, cause);

        if (cancellationToken.IsCancellationRequested)
        {
            var nothing = call.Operation.IsSentOnce ? "; nothing was accepted" : "";
            throw new OperationCanceledException($"{call.Operation.Name} was cancelled{nothing}.", cause, cancellationToken);
        }

        if (cause is ApiBoxException)
            return new Attempt { Error = cause };

        // Of a query, nobody asks what was accepted; of one that waits for a task, the words would be wrong.
        var outcome = call.Operation.IsSentOnce ? "nothing was accepted" : "no complete answer came";
        var error = new ApiBoxTransportException($"{call.Operation.Name}: {outcome}. {cause.Message}", cause);
        return new Attempt { Error = error, Again = MayPass(call.Operation, cause) };
    }

    /// <summary>What the reader of a stream gets that broke off, or brought what cannot be read, after its answer had begun.</summary>
    /// <param name="call">The call.</param>
    /// <param name="cause">What happened.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    public static Exception OfBrokenStream<TAnswer>(Call<TAnswer> call, Exception cause, CancellationToken cancellationToken)
    {
        var operation = call.Operation;
        if (cancellationToken.IsCancellationRequested)
            return new OperationCanceledException($"{operation.Name} was cancelled; what had come until then was given.", cause, cancellationToken);

        var words = $"{operation.Name}: the stream broke off, or could not be read: {cause.Message}";
        return operation.IsSentOnce
            ? new ApiBoxOutcomeUnknownException($"{words} The request was accepted{(operation.Paid ? " and may be paid for" : "")}, so it was not sent again.", call.SubmissionId, cause)
            : new ApiBoxTransportException(words, cause);
    }

    private static Attempt OfSuccess<TAnswer>(Call<TAnswer> call, HttpResponseMessage response, ReadOnlySpan<byte> text, AnswerScan scan, string? key)
    {
        var operation = call.Operation;
        try
        {
            if (operation.Form == AnswerForm.Stream)
                throw new FormatException($"It came as '{response.Content.Headers.ContentType?.MediaType}', which is no stream of the description.");

            if (operation.Form != AnswerForm.Json)
                return new Attempt<TAnswer>(operation.Form == AnswerForm.Text ? (TAnswer)(object)AnswerReader.Text(response.Content, text) : default!);

            if (operation.Envelope is null || scan.HasData)
            {
                var answer = Read(operation, text);
                if (answer is null ? operation.MayBeEmpty : operation.IsComplete(answer))
                    return new Attempt<TAnswer>(answer!);
            }
        }
        catch (Exception exception)
        {
            return operation.IsSentOnce ? Unknown(call, exception) : new Attempt { Error = Unreadable(operation, exception), Again = true };
        }

        var missing = AnswerErrors.DataMissing(operation, response, scan, key);
        return operation.IsSentOnce ? Unknown(call, missing) : new Attempt { Error = missing };
    }

    private static TAnswer? Read<TAnswer>(OperationInfo<TAnswer> operation, ReadOnlySpan<byte> text) =>
        JsonSerializer.Deserialize(text, operation.Answer ?? throw new InvalidOperationException($"{operation.Name}: nothing says how an answer is read."));

    // "No" or "try later" together with a task: the service contradicts itself, and sending again could make a second task.
    private static bool IsContradictory<TAnswer>(
        OperationInfo<TAnswer> operation, Verdict verdict, AnswerScan scan, ReadOnlySpan<byte> text) =>
        scan.HasData && (verdict == Verdict.Busy || operation.TaskId is not null) && (scan.Code is null || IsComplete(operation, text));

    private static bool IsComplete<TAnswer>(OperationInfo<TAnswer> operation, ReadOnlySpan<byte> text)
    {
        try
        {
            return operation.Form == AnswerForm.Json && Read(operation, text) is { } answer && operation.IsComplete(answer);
        }
        catch (Exception)
        {
            return false;
        }
    }

    // A broken certificate or proxy is no passing trouble where money is at stake; a query may always be repeated.
    private static bool MayPass(OperationInfo operation, Exception cause) => operation.Paid
        ? cause is not HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError }
        : cause is not AnswerTooLongException;

    private static Attempt Unknown<TAnswer>(Call<TAnswer> call, Exception cause)
    {
        var words = call.Operation.Paid
            ? $"accepted and paid for. It was not sent again; sending it again may cost twice. Submission {call.SubmissionId}"
            : "accepted. It was not sent again, since the description does not say that it may be repeated";
        var message = $"{call.Operation.Name}: the request may have been {words}: {cause.Message}";
        return new Attempt { Error = new ApiBoxOutcomeUnknownException(message, call.SubmissionId, cause) };
    }

    private static ApiBoxTransportException Unreadable(OperationInfo operation, Exception cause) =>
        new($"{operation.Name}: the answer could not be read.", cause);
}
