using ApiBox.EndToEnd.Tests.Receiving;
using ApiBox.Reliability.Support;
using ApiBox.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Reliability.Forgery;

/// <summary>
/// Forged and malformed callbacks have no effect, each is answered with its status, and a callback that is repeated has one.
/// </summary>
internal static class ForgeryTrial
{
    private const string Address = "{kind}/{id}/{token}";
    private const string Json = "application/json";
    private const string TaskId = "task";

    public static async Task<Figures> RunAsync()
    {
        var runs = new Counter();
        await using var app = await CallbackApp.StartAsync(addServices: services => services
            .AddSingleton(runs)
            .AddApiBoxCallbackHandler<MusicGenerationCallback, CountingHandler>());
        using var http = new HttpClient { BaseAddress = app.Address };
        var (tried, effective, wrong) = (0, 0, 0);

        foreach (var forgery in Forgeries.All)
        {
            var addresses = new ForgedAddresses(app.Urls, CallbackApp.SigningKey);
            Note(forgery.Name, await SendAsync(http, addresses.Fill(forgery.Address), forgery.Body, forgery.Type), forgery.Status,
                await app.Store.FindAsync(addresses.SubmissionId, default) is not null);
        }

        // Even an address that is in order changes nothing any more once its task is known and has ended.
        var ended = new ForgedAddresses(app.Urls, CallbackApp.SigningKey);
        await app.Store.AcceptAsync(ended.SubmissionId, TaskId, DateTimeOffset.UtcNow);
        await SendAsync(http, ended.Fill(Address), Forgeries.Good, Json);
        await runs.ReachAsync(1);
        var before = await app.Store.FindAsync(ended.SubmissionId, default);
        foreach (var (name, body, status) in ((string, string, int)[])
            [
                ("replayed", Forgeries.Good, 200),
                ("an earlier stage after the end", Forgeries.Good.Replace("complete", "text", StringComparison.Ordinal), 200),
                ("a failure after the end", Forgeries.Good.Replace("complete", "failed", StringComparison.Ordinal), 200),
                ("another task's", Forgeries.Good.Replace($"\"{TaskId}\"", "\"other\"", StringComparison.Ordinal), 409),
            ])
            Note(
                name,
                await SendAsync(http, ended.Fill(Address), body, Json),
                status,
                await app.Store.FindAsync(ended.SubmissionId, default) != before);

        // Handlers run one after the other from here: if one of those before had been put up, it would have run by now.
        var last = new ForgedAddresses(app.Urls, CallbackApp.SigningKey);
        await app.Store.AcceptAsync(last.SubmissionId, TaskId, DateTimeOffset.UtcNow);
        await SendAsync(http, last.Fill(Address), Forgeries.Good, Json);
        await runs.ReachAsync(2);
        var handled = runs.Count - 2;
        var open = 0;
        await foreach (var row in app.Store.ListOpenAsync("", default))
            open++;

        return new Figures(effective == 0 && wrong == 0 && handled == 0 && open == 0, new()
        {
            ["tried"] = tried,
            ["effective"] = effective + handled + open,
            ["wrong_status"] = wrong,
        });

        void Note(string name, int status, int expected, bool hasEffect)
        {
            tried++;
            effective += hasEffect ? 1 : 0;
            wrong += status == expected ? 0 : 1;
            if (hasEffect || status != expected)
                Program.Say($"{name}: HTTP {status} instead of {expected}{(hasEffect ? ", and it had an effect" : "")}");
        }
    }

    private static async Task<int> SendAsync(HttpClient http, string address, string body, string type)
    {
        using var content = Forgeries.Content(body, type);
        using var answer = await http.PostAsync(address, content);
        return (int)answer.StatusCode;
    }

    private sealed class CountingHandler(Counter runs) : ICallbackHandler<MusicGenerationCallback>
    {
        public Task HandleAsync(MusicGenerationCallback callback, CallbackContext context, CancellationToken cancellationToken)
        {
            runs.Add();
            return Task.CompletedTask;
        }
    }
}
