namespace ApiBox.Runtime;

/// <summary>
/// The right to send one message once: an attempt of a call that is not repeated after a doubt has one. It travels with the message, and
/// besides with the flow of the call, since handlers make messages of their own and do not always copy the options of the first.
/// </summary>
/// <param name="method">The call's method.</param>
/// <param name="relativeUri">The call's address below the server's; its query does not count.</param>
/// <param name="paid">Whether the call spends credits.</param>
internal sealed class SendPermit(HttpMethod method, string relativeUri, bool paid)
{
    private const int Read = 1;
    private const int Sent = 2;
    private const int Answered = 4;
    private const int Inside = 8;
    private const int Closed = 16;

    private static readonly HttpRequestOptionsKey<SendPermit> OfMessage = new("ApiBox.SendPermit");
    private static readonly AsyncLocal<SendPermit?> OfFlow = new();

    private int _state;

    /// <summary>Whether the call spends credits.</summary>
    public bool Paid => paid;

    /// <summary>
    /// Makes a permit that of all messages from here on, or none for those of a call that needs none, such as one that a handler makes to
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

    /// <summary>Notes the permit on a message.</summary>
    public void Mark(HttpRequestMessage message) => message.Options.Set(OfMessage, this);

    /// <summary>
    /// Ends the attempt. True if the body was never asked for and no answer came, and then the body never can be, not even by a
    /// handler that was given up and still runs somewhere: the service has not got the request.
    /// </summary>
    public bool Close() => (Interlocked.Or(ref _state, Closed) & (Read | Sent | Answered)) == 0;

    /// <summary>Called when the call's own body is written, by a handler that reads it or on the way to the network.</summary>
    public void TakeBody() => Take(Read, Read | Closed);

    /// <summary>Called when a body is written to the network.</summary>
    public void TakeWire() => Take(Sent, Sent | Closed);

    /// <summary>
    /// Called where a message leaves our hands. Once a body was sent or an answer came, no other message may follow; and no two may
    /// overlap, since the answer to one would be taken for the fate of the body that went with the other.
    /// </summary>
    public void BeginPass() => Take(Inside, Inside | Sent | Answered | Closed);

    /// <summary>Ends what <see cref="BeginPass"/> began.</summary>
    /// <param name="isAnswered">Whether an answer came.</param>
    public void EndPass(bool isAnswered)
    {
        if (isAnswered)
            Interlocked.Or(ref _state, Answered);
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
        new("This request is sent at most once. Something between the client and the network, such as a retry or a redirect, "
            + "wanted to send it again.");
}
