namespace ApiBox.Reliability.Faults;

/// <summary>One request on a wire, and what can be done with it.</summary>
internal sealed class WireExchange(WireConnection connection)
{
    /// <summary>Whether the connection was closed.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Takes the request off the wire, or its first bytes.</summary>
    /// <param name="most">How many bytes.</param>
    public Task<ReadOnlyMemory<byte>> RequestAsync(int most = int.MaxValue) => connection.RequestAsync(most);

    /// <summary>Gives a request to the service.</summary>
    /// <returns>The whole answer.</returns>
    public Task<ReadOnlyMemory<byte>> AnswerAsync(ReadOnlyMemory<byte> request) => connection.AnswerAsync(request);

    /// <summary>Sends the client something.</summary>
    public Task SendAsync(ReadOnlyMemory<byte> bytes) => connection.SendAsync(bytes);

    /// <summary>Does nothing until the client has had enough.</summary>
    /// <param name="givesUp">Makes it have enough.</param>
    public async Task HoldAsync(Action givesUp)
    {
        givesUp();
        await connection.ClientGoneAsync();
        Reset();
    }

    /// <summary>Closes the connection in order.</summary>
    public void Close() => Close(resets: false);

    /// <summary>Closes the connection with a reset.</summary>
    public void Reset() => Close(resets: true);

    /// <summary>Closes the connection in one way or the other.</summary>
    public void Close(bool resets)
    {
        if (IsOver)
            return;
        IsOver = true;
        try
        {
            connection.Close(resets);
        }
        catch (Exception error) when (error is System.Net.Sockets.SocketException or ObjectDisposedException)
        {
            // The client was faster.
        }
    }
}
