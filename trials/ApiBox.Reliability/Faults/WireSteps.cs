using System.Text;

namespace ApiBox.Reliability.Faults;

/// <summary>What can become of a request on a bad wire. What is random about a step is decided before, so that a seed repeats it.</summary>
internal static class WireSteps
{
    /// <summary>All is well.</summary>
    public static async Task Pass(WireExchange exchange) => await exchange.SendAsync(await ForwardAsync(exchange));

    /// <summary>The connection breaks while the request is sent; the service gets nothing.</summary>
    /// <param name="share">How much of the request is read before, up to 1.</param>
    /// <param name="resets">Whether with a reset.</param>
    public static Func<WireExchange, Task> CutRequest(double share, bool resets) => async exchange =>
    {
        // The usual request has some 900 bytes; less is cut where it ends.
        await exchange.RequestAsync(share >= 1 ? int.MaxValue : 1 + (int)(share * 800));
        exchange.Close(resets);
    };

    /// <summary>The service accepts, and the connection breaks within the answer.</summary>
    /// <param name="share">How much of the answer comes through, below 1.</param>
    /// <param name="resets">Whether with a reset.</param>
    public static Func<WireExchange, Task> CutAnswer(double share, bool resets) => async exchange =>
    {
        var answer = await ForwardAsync(exchange);
        await exchange.SendAsync(answer[..(int)(share * answer.Length)]);
        exchange.Close(resets);
    };

    /// <summary>The service accepts, and the answer never ends.</summary>
    /// <param name="share">How much of the answer comes through, below 1.</param>
    /// <param name="givesUp">Makes the client lose its patience.</param>
    public static Func<WireExchange, Task> StallAnswer(double share, Action givesUp) => async exchange =>
    {
        var answer = await ForwardAsync(exchange);
        await exchange.SendAsync(answer[..(int)(share * answer.Length)]);
        await exchange.HoldAsync(givesUp);
    };

    /// <summary>The request arrives at somebody who neither passes it on nor answers.</summary>
    /// <param name="givesUp">Makes the client lose its patience.</param>
    public static Func<WireExchange, Task> Swallow(Action givesUp) => async exchange =>
    {
        await exchange.RequestAsync();
        await exchange.HoldAsync(givesUp);
    };

    /// <summary>The client gives up at the moment at which the service gets the request.</summary>
    /// <param name="givesUp">Makes the client give up.</param>
    public static Func<WireExchange, Task> GiveUpBeforeForwarding(Action givesUp) => async exchange =>
    {
        var request = await exchange.RequestAsync();
        givesUp();
        await exchange.AnswerAsync(request);
        await exchange.HoldAsync(static () => { });
    };

    /// <summary>The service accepts, and something else than its answer comes.</summary>
    public static Func<WireExchange, Task> Noise(byte[] noise) => async exchange =>
    {
        await ForwardAsync(exchange);
        await exchange.SendAsync(noise);
        exchange.Close();
    };

    /// <summary>The service accepts, and its answer announces a wrong length.</summary>
    /// <param name="difference">By how much.</param>
    public static Func<WireExchange, Task> WrongLength(int difference) => async exchange =>
    {
        var answer = Encoding.UTF8.GetString((await ForwardAsync(exchange)).Span);
        if (HttpHead.Length(answer) is var (length, place))
            answer = $"{answer[..place.Start]} {length + difference}{answer[place.End..]}";
        await exchange.SendAsync(Encoding.UTF8.GetBytes(answer));
        if (difference > 0)
            exchange.Close();
    };

    /// <summary>The answer comes, and then the connection is closed without notice.</summary>
    public static async Task CloseAfterwards(WireExchange exchange)
    {
        await Pass(exchange);
        exchange.Close();
    }

    /// <summary>A gateway loses its patience and answers, and the service works on.</summary>
    public static Func<WireExchange, Task> AnswerTooEarly(int status) => async exchange =>
    {
        var request = await exchange.RequestAsync();
        const string page = "<html>The gateway is out of sorts.</html>";
        await exchange.SendAsync(Encoding.ASCII.GetBytes(
                    $"HTTP/1.1 {status} Gateway\r\nContent-Type: text/html\r\nContent-Length: {page.Length}\r\n\r\n{page}"));
        await exchange.AnswerAsync(request);
    };

    /// <summary>The answer comes after others that are none.</summary>
    public static Func<WireExchange, Task> Interim(int count) => async exchange =>
    {
        var answer = await ForwardAsync(exchange);
        for (var i = 0; i < count; i++)
            await exchange.SendAsync(
                i % 2 == 0 ? "HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray() : "HTTP/1.1 103 Early Hints\r\n\r\n"u8.ToArray());
        await exchange.SendAsync(answer);
    };

    /// <summary>The answer comes in chunks, and the last one is missing.</summary>
    public static async Task ChunksWithoutEnd(WireExchange exchange)
    {
        var answer = Encoding.UTF8.GetString((await ForwardAsync(exchange)).Span);
        var head = answer.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var body = answer[(head + 4)..];
        await exchange.SendAsync(Encoding.UTF8.GetBytes(
            $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + $"{Encoding.UTF8.GetByteCount(body):x}\r\n{body}\r\n"));
        exchange.Close();
    }

    private static async Task<ReadOnlyMemory<byte>> ForwardAsync(WireExchange exchange) =>
        await exchange.AnswerAsync(await exchange.RequestAsync());
}
