namespace ApiBox.Runtime;

/// <summary>
/// The innermost handler. It sends one message of a call that is not repeated (see <see cref="SendPermit"/>), whatever the handlers
/// above created from it, refuses messages to paid operations that no call has sent, and adds a key that belongs in the query, below
/// everything that logs addresses.
/// </summary>
/// <param name="rules">The rules for what is guarded.</param>
/// <param name="paidConnections">What paid messages are sent through; null for the inner handler. It is disposed with this one.</param>
internal sealed class SendOnceHandler(SendRules rules, HttpMessageInvoker? paidConnections) : DelegatingHandler
{
    private int _hasWarned;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        KeyPlacement.AddressWithKey(request) is { } address
            ? SendToAsync(request, address, cancellationToken)
            : GuardAsync(request, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            paidConnections?.Dispose();
        base.Dispose(disposing);
    }

    private async Task<HttpResponseMessage> SendToAsync(HttpRequestMessage request, Uri address, CancellationToken cancellationToken)
    {
        var shown = request.RequestUri;
        request.RequestUri = address;
        try
        {
            return await GuardAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            request.RequestUri = shown;
        }
    }

    private Task<HttpResponseMessage> GuardAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (SendPermit.Of(request) is { } permit)
            return SendOnceAsync(request, permit, cancellationToken);
        return rules.FindPaid(request) is { } route
            ? throw new InvalidOperationException(
                $"{route.Method} {route.Path} spends credits, and this request was not made by a call of the client, or its call has "
                + "ended. It was not sent. Call the client's method instead.")
            : base.SendAsync(request, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendOnceAsync(
        HttpRequestMessage request, SendPermit permit, CancellationToken cancellationToken)
    {
        permit.BeginPass();
        var hasResponse = false;
        var content = request.Content;
        try
        {
            request.Content = new WireContent(content, permit);
            var response = await PassAsync(request, permit, cancellationToken).ConfigureAwait(false);

            // A request whose Expect: 100-continue was refused has not sent its body.
            hasResponse = request.Headers.ExpectContinue != true;
            return response;
        }
        finally
        {
            // Not disposed: it holds no resources, and a response refers to it.
            request.Content = content;
            permit.EndPass(hasResponse);
        }
    }

    private Task<HttpResponseMessage> PassAsync(HttpRequestMessage request, SendPermit permit, CancellationToken cancellationToken)
    {
        if (!permit.Paid)
            return base.SendAsync(request, cancellationToken);
        if (paidConnections is not null)
            return paidConnections.SendAsync(request, cancellationToken);
        if (rules.WarnsOfPool && Interlocked.Exchange(ref _hasWarned, 1) == 0)
            SendLog.PaidCallsArePooled(rules.Logger);
        return base.SendAsync(request, cancellationToken);
    }
}
