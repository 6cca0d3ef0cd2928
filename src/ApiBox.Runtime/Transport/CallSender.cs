using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Logging;
using Polly;

namespace ApiBox.Runtime;

/// <summary>
/// Sends calls, and repeats them where that is safe. For a paid call, and any other that must not be repeated, that is
/// so only if the service definitely has not accepted the previous attempt: its body was never sent, or the service refused it.
/// </summary>
internal sealed class CallSender(
    TransportSettings settings, Func<HttpClient> clients, TimeProvider time, ILogger logger, RetryBudget budget)
{
    private readonly SubmissionLimiter? _limiter = settings.Options.SubmissionLimit is { } limit
        ? new SubmissionLimiter(limit, time)
        : null;
    private readonly ResiliencePipeline<Attempt> _retries = RetryPolicy.Create(settings, settings.MaxRetries, budget, time, logger);

    // Of calls with a number of their own.
    private readonly ConcurrentDictionary<int, ResiliencePipeline<Attempt>> _otherRetries = [];
    private volatile bool _isDisposed;

    public CallSender(TransportSettings settings, Func<HttpClient> clients, TimeProvider time, ILogger logger)
        : this(settings, clients, time, logger, new RetryBudget(settings.MaxRetries))
    {
    }

    /// <summary>Prevents further requests.</summary>
    public void Dispose() => _isDisposed = true;

    /// <summary>Throws once the client was disposed.</summary>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    public void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(_isDisposed, typeof(ApiBoxTransport));

    /// <summary>Sends a call until it ends. The sender releases the body.</summary>
    public async Task<TResponse> SendAsync<TResponse>(
        Call<TResponse> call, HttpMethod method, string relativeUri, RequestBody? body, CancellationToken cancellationToken)
    {
        var trace = CallTrace.Begin(call.Operation.Name, call.Operation.Paid, call.SubmissionId, settings.BaseAddress, time);
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            call.State.Send(call.Operation);
            call.State.AddIdempotencyKey(call.Operation);
            var address = settings.Resolve(relativeUri, call.Operation.Server);
            var message = new Message<TResponse>(this, call, method, relativeUri, address, body, trace);
            var attempt = await TryAndRenewAsync(message, cancellationToken).ConfigureAwait(false);
            if (attempt.CanRetry)
                attempt = await RetryAsync(message, attempt, cancellationToken).ConfigureAwait(false);
            if (message.Raw is { } raw)
                Show(call, raw);
            var result = Finish(call, attempt);
            trace?.Succeed(call.Operation.TaskId?.Invoke(result));
            return result;
        }
        catch (Exception error)
        {
            trace?.Fail(error);
            throw;
        }
        finally
        {
            body?.Release();
        }
    }

    // Nearly all calls end with their first attempt, so that one is made without the pipeline, which then begins with its result.
    private async ValueTask<Attempt> RetryAsync<TResponse>(Message<TResponse> message, Attempt first, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        context.Properties.Set(RetryPolicy.Operation, message.Call.Operation);
        message.First = first;
        try
        {
            return await RetriesOf(message.Call.State.Options?.MaxRetries).ExecuteAsync(
                static (context, message) =>
                {
                    if (message.First is not { } first)
                        return message.Sender.TryAndRenewAsync(message, context.CancellationToken);
                    message.First = null;
                    return ValueTask.FromResult(first);
                },
                context,
                message).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private ResiliencePipeline<Attempt> RetriesOf(int? maxRetries) => maxRetries is not { } own ? _retries
        : _otherRetries.GetOrAdd(own, number => RetryPolicy.Create(settings, number, budget, time, logger));

    private void Show<TResponse>(Call<TResponse> call, ApiBoxResponse response)
    {
        try
        {
            call.State.Options!.OnResponse!(response);
        }
        catch (Exception error)
        {
            TransportLog.OnResponseFailed(logger, error, call.Operation.Name);
        }
    }

    private ValueTask<Attempt> TryAndRenewAsync<TResponse>(Message<TResponse> message, CancellationToken cancellationToken) =>
        settings.Credentials.CanRenew && !message.IsRenewed
            ? TryRenewingAsync(message, cancellationToken)
            : TryAsync(message, cancellationToken);

    // A refused token is proof that nothing was accepted, so this is safe for a paid call too: it is another attempt with a permit of its
    // own. A call does it once.
    private async ValueTask<Attempt> TryRenewingAsync<TResponse>(Message<TResponse> message, CancellationToken cancellationToken)
    {
        var attempt = await TryAsync(message, cancellationToken).ConfigureAwait(false);
        if (attempt.Error is not ApiBoxUnauthorizedException || message.Sent is not { } refused)
            return attempt;
        message.IsRenewed = true;
        var isRenewed = false;
        foreach (var secret in refused)
            isRenewed |= await secret.Source.RenewAsync(secret, cancellationToken).ConfigureAwait(false);
        if (!isRenewed || message.Body?.CanWrite == false)
            return attempt;
        TransportLog.TokenRenewed(logger, message.Call.Operation.Name);
        return await TryAsync(message, cancellationToken).ConfigureAwait(false);
    }

    private TResponse Finish<TResponse>(Call<TResponse> call, Attempt attempt)
    {
        if (attempt is Attempt<TResponse> success)
        {
            if (!call.Operation.Paid)
                budget.Earn();
            return success.Response;
        }

        if (attempt.Error is ApiBoxOutcomeUnknownException unknown)
            TransportLog.OutcomeUnknown(logger, call.Operation.Name, call.SubmissionId, unknown.InnerException?.Message ?? unknown.Message);
        throw attempt.Error!;
    }

    private async ValueTask<Attempt> TryAsync<TResponse>(Message<TResponse> message, CancellationToken cancellationToken)
    {
        ThrowIfDisposed();
        message.Trace?.Attempt();
        var operation = message.Call.Operation;
        if (operation.Paid && _limiter is not null)
            await _limiter.WaitAsync(cancellationToken).ConfigureAwait(false);

        var permit = operation.IsSentOnce ? new SendPermit(message.Method, message.RelativeUri, operation.Paid) : null;
        SendPermit.Enter(permit);
        // One source for both: the caller's token cancels the timeout's source.
        var limit = message.Call.State.Options?.Timeout ?? settings.Options.Timeout;
        using var timeout = new CancellationTokenSource(limit, time);
        using var link = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), timeout);
        using var request = CreateRequest(message, permit);
        HttpResponseMessage? response = null;
        PooledBuffer? text = null;
        try
        {
            response = await clients().SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timeout.Token).ConfigureAwait(false);
            if (operation.IsOpen && response.IsSuccessStatusCode
                && await OpenAsync(operation, response, timeout.Token).ConfigureAwait(false) is { } open)
            {
                if (message.Call.State.Options?.OnResponse is not null)
                    message.Raw = ApiBoxResponse.Of(response, default);
                // The caller owns it from here on.
                response = null;
                return new Attempt<TResponse>((TResponse)open);
            }

            text = await ResponseReader.ReadAsync(response.Content, settings.Options.MaxResponseBytes, timeout.Token).ConfigureAwait(false);
            if (message.Call.State.Options?.OnResponse is not null)
                message.Raw = ApiBoxResponse.Of(response, text.Written);
            message.Sent = KeyPlacement.SentWith(request);
            return AttemptEnds.OfResponse(message.Call, response, text, message.Sent, time).If(message.Body?.CanWrite ?? true);
        }
        catch (Exception exception)
        {
            var cause = timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested
                && exception is OperationCanceledException
                ? new TimeoutException($"No complete response was received within {limit}.", exception)
                : exception;
            return AttemptEnds.OfFailure(message.Call, permit, cause, cancellationToken).If(message.Body?.CanWrite ?? true);
        }
        finally
        {
            // A handler that still runs, such as a hedging handler, can no longer send this message.
            permit?.Close();
            text?.Release();
            response?.Dispose();
        }
    }

    /// <summary>The response that the caller reads; null when it is not the requested stream.</summary>
    private static async ValueTask<object?> OpenAsync(
        OperationInfo operation, HttpResponseMessage response, CancellationToken cancellationToken) => operation.ResponseKind switch
        {
            ResponseKind.Content => await ApiBoxContent.OfAsync(response, cancellationToken).ConfigureAwait(false),
            ResponseKind.Stream when OpenResponse.IsMeant(operation, response) =>
                await OpenResponse.OfAsync(response, cancellationToken).ConfigureAwait(false),
            _ => null,
        };

    private HttpRequestMessage CreateRequest<TResponse>(Message<TResponse> message, SendPermit? permit)
    {
        var request = new HttpRequestMessage(message.Method, message.Address)
        {
            Version = HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
            Content = permit is not null ? new OneShotContent(message.Body, permit)
                : message.Body is not null ? new RequestContent(message.Body)
                : null,
        };
        // Known values need no parsing.
        request.Headers.TryAddWithoutValidation("Accept", message.Call.Operation.Accept);
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent.Text);
        message.Call.Operation.Key.Mark(request);
        AddHeaders(request, message.Call.State);

        if (permit is not null)
        {
            permit.Mark(request);

            // Without a body, Expect: 100-continue has no effect.
            if (permit.Paid && settings.Options.UseExpectContinue && request.Content is RequestContent { IsEmpty: false })
                request.Headers.ExpectContinue = true;
        }

        return request;
    }

    private static void AddHeaders(HttpRequestMessage request, CallState state)
    {
        foreach (var (name, value) in state.Headers ?? [])
        {
            if (name.Equals("User-Agent", StringComparison.OrdinalIgnoreCase))
                request.Headers.Remove(name);

            // A content header needs a content, even an empty one.
            if (!request.Headers.TryAddWithoutValidation(name, value))
                (request.Content ??= new ByteArrayContent([])).Headers.TryAddWithoutValidation(name, value);
        }

        if (state.Options is { } options)
            foreach (var (name, value) in options.Headers)
            {
                request.Headers.Remove(name);
                request.Headers.TryAddWithoutValidation(name, value);
            }

        if (state.Cookies is { } cookies)
            request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", cookies));
    }

    private sealed record Message<TResponse>(
        CallSender Sender, Call<TResponse> Call, HttpMethod Method, string RelativeUri, Uri Address, RequestBody? Body, CallTrace? Trace)
    {
        /// <summary>The result of the first attempt, on its way into the pipeline.</summary>
        public Attempt? First { get; set; }

        /// <summary>The credentials that the last request was sent with; null if there were none.</summary>
        public Secret[]? Sent { get; set; }

        /// <summary>The last response, for a caller who asks for it.</summary>
        public ApiBoxResponse? Raw { get; set; }

        /// <summary>Whether this call has already renewed its credentials.</summary>
        public bool IsRenewed { get; set; }
    }
}
