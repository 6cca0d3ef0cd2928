namespace ApiBox.Runtime;

/// <summary>
/// The right to send one message once. Each attempt of a call that is not repeated when its outcome is unknown has one. It travels with the
/// message, and with the flow of the call, because handlers create their own messages and do not always copy the options of the first.
/// </summary>
/// <param name="method">The call's method.</param>
/// <param name="relativeUri">The call's address below the server's; its query does not count.</param>
/// <param name="paid">Whether the call spends credits.</param>
internal sealed class SendPermit(HttpMethod method, string relativeUri, bool paid)
{
    private const int Read = 1;
    private const int Sent = 2;
    private const int Responded = 4;
    private const int Inside = 8;
    private const int Closed = 16;

    private static readonly HttpRequestOptionsKey<SendPermit> OfMessage = new("ApiBox.SendPermit");
    private static readonly AsyncLocal<SendPermit?> OfFlow = new();

    private int _state;

    /// <summary>Whether the call spends credits.</summary>
    public bool Paid => paid;

    /// <summary>
    /// Sets the permit of all messages from here on; null for a call that needs none, such as one that a handler makes to
    /// renew a token. It ends with the asynchronous method that calls this.
    /// </summary>
    public static void Enter(SendPermit? permit)
    {
        if (OfFlow.Value != permit)
            OfFlow.Value = permit;
    }

    /// <summary>The permit of a message: its own, or that of the call under way if the message is for the same operation.</summary>
    public static SendPermit? Of(HttpRequestMessage message) =>
        message.Options.TryGetValue(OfMessage, out var own) ? own
        : OfFlow.Value is { } current && current.Covers(message) ? current
        : null;

    /// <summary>Stores the permit in a message.</summary>
    public void Mark(HttpRequestMessage message) => message.Options.Set(OfMessage, this);

    /// <summary>
    /// Ends the attempt. True if the body was never read and no response came; then the body can never be read, not even by a
    /// handler that was abandoned and still runs: the service has not received the request.
    /// </summary>
    public bool Close() => (Interlocked.Or(ref _state, Closed) & (Read | Sent | Responded)) == 0;

    /// <summary>Called when the call's own body is written, by a handler that reads it or on the way to the network.</summary>
    public void TakeBody() => Take(Read, Read | Closed);

    /// <summary>Called when a body is written to the network.</summary>
    public void TakeWire() => Take(Sent, Sent | Closed);

    /// <summary>
    /// Called where a message is handed to the network. After a body was sent or a response came, no other message may follow; no two may
    /// overlap, because the response to one could be mistaken for the result of the other.
    /// </summary>
    public void BeginPass() => Take(Inside, Inside | Sent | Responded | Closed);

    /// <summary>Ends what <see cref="BeginPass"/> began.</summary>
    /// <param name="hasResponse">Whether a response was received.</param>
    public void EndPass(bool hasResponse)
    {
        if (hasResponse)
            Interlocked.Or(ref _state, Responded);
        Interlocked.And(ref _state, ~Inside);
    }

    private bool Covers(HttpRequestMessage message) =>
        message.Method == method
        && message.RequestUri is { IsAbsoluteUri: true } address
        && RoutePath.EndsWith(address.AbsolutePath, RoutePath.Of(relativeUri));

    private void Take(int part, int unless)
    {
        var before = Volatile.Read(ref _state);
        while (true)
        {
            if ((before & unless) != 0)
                throw Refusal();
            var seen = Interlocked.CompareExchange(ref _state, before | part, before);
            if (seen == before)
                return;
            before = seen;
        }
    }

    private static InvalidOperationException Refusal() =>
        new("This request is sent at most once. A retry, a redirect or another handler between the client and the network "
            + "tried to send it again.");
}
