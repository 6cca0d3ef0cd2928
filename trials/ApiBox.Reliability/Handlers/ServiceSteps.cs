using System.Collections.Concurrent;
using ApiBox.Reliability.Faults;
using ApiBox.Reliability.Support;

namespace ApiBox.Reliability.Handlers;

/// <summary>What a service, or something in front of it, does with requests. A request to a paid route that is read is accepted.</summary>
internal static class ServiceSteps
{
    private const string Challenges = "WWW-Authenticate: Digest realm=\"trial\", nonce=\"0123456789abcdef\", qop=\"auth\"\r\n";

    // How long the service keeps a connection after an answer.
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(4);

    private static ReadOnlySpan<byte> Api => "POST /api/"u8;

    /// <summary>Accepts.</summary>
    public static Func<WireExchange, Task> Accept(HandlerScene scene) => Paid(scene, static (exchange, title) =>
        exchange.SendAsync(HttpText.Accepted(title)));

    /// <summary>Accepts; then a 503 comes, or the connection is cut.</summary>
    public static Func<WireExchange, Task> FailAfterAccepting(HandlerScene scene) => Paid(scene, async (exchange, _) =>
    {
        if (scene.Next(2) == 0)
            await exchange.SendAsync(HttpText.Answer(503, "<html>Later.</html>", "text/html"));
        else
            exchange.Close(scene.Next(2) == 0);
    });

    /// <summary>Accepts, and then asks to send the same to the same address.</summary>
    public static Func<WireExchange, Task> Redirect(HandlerScene scene) => Paid(scene, static (exchange, _) =>
        exchange.SendAsync(HttpText.Answer(307, "", headers: "Location: /api/v1/generate/add-instrumental\r\n")));

    /// <summary>Accepts, and then asks for a digest.</summary>
    public static Func<WireExchange, Task> Challenge(HandlerScene scene) => Paid(scene, static (exchange, _) =>
        exchange.SendAsync(HttpText.Answer(401, "", headers: Challenges)));

    /// <summary>Accepts, and then says that the key is wrong.</summary>
    public static Func<WireExchange, Task> Unauthorized(HandlerScene scene) => Paid(scene, static (exchange, _) =>
        exchange.SendAsync(HttpText.Answer(401, "")));

    /// <summary>Accepts; a 430 that belongs to nothing meets the next request on the connection.</summary>
    public static Func<WireExchange, Task> LateRefusals(HandlerScene scene) => Late(scene, static _ => HttpText.Refused(430));

    /// <summary>Accepts; the answer comes once more and meets the next request on the connection.</summary>
    public static Func<WireExchange, Task> LateAcceptances(HandlerScene scene) => Late(scene, HttpText.Accepted);

    /// <summary>Accepts; the connection is closed at the moment at which the next request comes, which is not read any more.</summary>
    public static Func<WireExchange, Task> CloseUnderTheNext(HandlerScene scene)
    {
        var (used, accept) = (new ConcurrentDictionary<WireExchange, bool>(), Accept(scene));
        return async exchange =>
        {
            if (used.TryAdd(exchange, true))
                await accept(exchange);
            else
                exchange.Reset();
        };
    }

    /// <summary>Accepts; the connection is closed a little after each answer.</summary>
    public static Func<WireExchange, Task> CloseWhenIdle(HandlerScene scene)
    {
        var (requests, accept) = (new ConcurrentDictionary<WireExchange, int>(), Accept(scene));
        return async exchange =>
        {
            var number = requests.AddOrUpdate(exchange, 1, static (_, count) => count + 1);
            await accept(exchange);
            _ = CloseLaterAsync(exchange, number);
        };

        async Task CloseLaterAsync(WireExchange exchange, int number)
        {
            await Task.Delay(Idle);
            if (requests[exchange] == number)
                exchange.Close();
        }
    }

    /// <summary>Waits about as long as <see cref="CloseWhenIdle"/> keeps a connection.</summary>
    public static Task IdleAsync() => Task.Delay(Idle);

    private static Func<WireExchange, Task> Late(HandlerScene scene, Func<string, byte[]> late)
    {
        var last = new ConcurrentDictionary<WireExchange, string>();
        var accept = Paid(scene, async (exchange, title) =>
        {
            await exchange.SendAsync(HttpText.Accepted(title));
            last[exchange] = title;
        });
        return async exchange =>
        {
            if (last.TryGetValue(exchange, out var title))
                await exchange.SendAsync(late(title));
            await accept(exchange);
        };
    }

    // What is no paid call, such as a token's renewal, is answered and not counted.
    private static Func<WireExchange, Task> Paid(HandlerScene scene, Func<WireExchange, string, Task> answer) => async exchange =>
    {
        var request = await exchange.RequestAsync();
        if (request.Span.StartsWith(Api))
            await answer(exchange, scene.Service.Accept(request.Span));
        else
            await exchange.SendAsync(HttpText.Answer(200, "{}"));
    };
}
