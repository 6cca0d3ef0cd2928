namespace ApiBox.Runtime;

/// <summary>
/// The body of a paid request, which can be asked for once. Whatever lies below - a redirect, a retry of the connection pool, a
/// resilience handler - needs the body again to send the request again, and does not get it. An empty body counts as well.
/// </summary>
internal sealed class OneShotContent(RequestBody? body) : RequestContent(body)
{
    private const int Fresh = 0;
    private const int Asked = 1;
    private const int Sealed = 2;

    private int _state;
    private int _passes;
    private int _inside;

    /// <summary>
    /// Ends the message. True if the body was never asked for, and then it never can be, not even by an attempt that was given up
    /// and still runs somewhere: the service has not got the request.
    /// </summary>
    public bool Seal() => Interlocked.CompareExchange(ref _state, Sealed, Fresh) != Asked;

    /// <summary>
    /// Called where the message leaves our hands. A handler that reads the body, to log it for example, makes HttpContent keep a copy that is
    /// sent without asking; so a message whose body was asked for may pass here only once. And no two passes may overlap, since the
    /// answer to one would be taken for the fate of the body that went with the other.
    /// </summary>
    public void Enter()
    {
        if (Interlocked.Exchange(ref _inside, 1) != 0)
            throw Refusal();
        if (Interlocked.Increment(ref _passes) > 1 && Volatile.Read(ref _state) != Fresh)
        {
            Leave();
            throw Refusal();
        }
    }

    /// <summary>Ends what <see cref="Enter"/> began.</summary>
    public void Leave() => Volatile.Write(ref _inside, 0);

    protected override void Ask()
    {
        if (Interlocked.CompareExchange(ref _state, Asked, Fresh) != Fresh)
            throw Refusal();
    }

    private static InvalidOperationException Refusal() =>
        new("The body of a paid request is sent at most once. Something between the client and the network, such as a retry or a redirect, wanted to send it again.");
}
