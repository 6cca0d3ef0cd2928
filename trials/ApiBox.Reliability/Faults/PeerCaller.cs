using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiBox.Reliability.Description;
using ApiBox.Reliability.Stock;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Reliability.Faults;

/// <summary>
/// What people use instead: an HttpClient with the standard resilience handler, bare or under the client that NSwag generates. Of the
/// handler only what would make a trial slow is changed: the pauses, the limit of a request that stalls, and the circuit breaker, which a
/// series of faults would open for good.
/// </summary>
internal sealed class PeerCaller : ICaller
{
    private static readonly TimeSpan Nothing = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(10);

    private const int Attempts = 4;

    private readonly ServiceProvider _services;
    private readonly HttpClient _http;
    private readonly StockClient? _stock;
    private readonly TimeSpan _limit;

    private PeerCaller(ServiceProvider services, bool isStock, TimeSpan limit)
    {
        _limit = limit;
        _services = services;
        _http = services.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(PeerCaller));
        _stock = isStock ? new StockClient(_http) : null;
    }

    /// <summary>The names of the peers.</summary>
    public static IReadOnlyList<string> Names { get; } = ["resilience", "nswag"];

    public static PeerCaller Start(string name, Uri service, string key, bool stalls)
    {
        var services = new ServiceCollection();
        var limit = stalls ? Short : Long;
        var client = services.AddHttpClient(nameof(PeerCaller));
        AddResilience(client, limit);
        client.ConfigureHttpClient(http =>
        {
            http.BaseAddress = service;
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        });
        return new PeerCaller(services.BuildServiceProvider(), name == Names[1], Attempts * limit);
    }

    /// <summary>Adds the standard resilience handler, without what would make a trial slow.</summary>
    public static void AddResilience(IHttpClientBuilder client, TimeSpan limit) => client.AddStandardResilienceHandler(options =>
    {
        options.Retry.Delay = Nothing;
        options.Retry.ShouldRetryAfterHeader = false;
        options.AttemptTimeout.Timeout = limit;
        options.TotalRequestTimeout.Timeout = Attempts * limit;
        options.CircuitBreaker.SamplingDuration = 2 * Long;
        options.CircuitBreaker.MinimumThroughput = int.MaxValue;
    });

    public void TimeOut()
    {
        // Its clock is its own.
    }

    public async Task<CallEnd> CallAsync(PaidOperation operation, int example, CancellationToken cancellationToken)
    {
        // The handler switches HttpClient's own limit off, and its limits end with the headers: a body that stalls would be waited for
        // without end.
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        either.CancelAfter(_limit);
        try
        {
            await (
                _stock is null ? SendAsync(operation, example, either.Token) : SendByStockAsync(_stock, operation, example, either.Token));
            return new CallEnd(EndKind.Answered);
        }
        catch (Exception error) when (error is not NotSupportedException)
        {
            return new CallEnd(EndKind.Failed, null, null, error.Message);
        }
    }

    public Task<string?> FindAsync(PaidOperation operation, string submissionId) => Task.FromResult<string?>(null);

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task SendAsync(PaidOperation operation, int example, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(operation.Http, operation.Path);
        if (operation.Body(example, CallbackUrls.Nowhere) is { } body)
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await _http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsStringAsync(cancellationToken);
    }

    private static Task SendByStockAsync(StockClient client, PaidOperation operation, int example, CancellationToken cancellationToken)
    {
        var method = typeof(StockClient).GetMethods()
            .First(
                method => method.Name == PaidOperation.Pascal(operation.Id) + "Async"
                    && method.GetParameters()[^1].ParameterType == typeof(CancellationToken));
        var parameters = method.GetParameters();
        var arguments = parameters.Select(parameter => parameter.ParameterType == typeof(CancellationToken) ? cancellationToken
            : parameter.Name == "body" ? Body(operation, example, parameter)
            : operation.Parameter(parameter.Name!)?.Deserialize(parameter.ParameterType)).ToArray();
        return (Task)method.Invoke(client, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
    }

    // Its enums do not read the values that the description gives them; an example that it cannot read is sent without those.
    private static object? Body(PaidOperation operation, int example, ParameterInfo parameter)
    {
        var body = operation.Body(example, CallbackUrls.Nowhere);
        while (body is not null)
        {
            try
            {
                return body.Deserialize(parameter.ParameterType);
            }
            catch (JsonException error) when (error.Path is { } path && Remove(body, path))
            {
                // Once more, without it.
            }
        }

        return null;
    }

    private static bool Remove(JsonObject body, string path) =>
        path.StartsWith("$.", StringComparison.Ordinal) && body.Remove(path[2..].Split('.', '[')[0]);
}
