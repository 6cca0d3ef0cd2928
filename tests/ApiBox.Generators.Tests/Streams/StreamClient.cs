using System.Reflection;
using System.Text.Json;
using ApiBox.Generators.Tests.Hosting;
using ApiBox.Runtime;

namespace ApiBox.Generators.Tests.Streams;

/// <summary>The generated client of the fixture with streams, which calls a server of this machine.</summary>
internal sealed class StreamClient
{
    private static readonly Lazy<Task<FixtureLibrary>> Library = new(static () => FixtureLibrary.BuildAsync(
        Fixture.Read("streams"), CancellationToken.None, catalog: true));

    private readonly object _client;

    private StreamClient(FixtureLibrary library, Uri address, int limit)
    {
        Assembly = library.Assembly;
        var options = new ApiBoxOptions { BaseAddress = address, ApiKey = FixtureClient.Key, MaxRetries = 0, MaxResponseBytes = limit };
        _client = Activator.CreateInstance(
            Assembly.GetType("Fixture.ApiBoxClient")!,
            ApiBoxTransport.Create(options, new ClientDescription { Name = "Fixture", KeyVariable = "FIXTURE_API_KEY" }))!;
    }

    public Assembly Assembly { get; }

    public object Instance => _client;

    public static async Task<StreamClient> ToAsync(StreamServer server, int limit = 1024 * 1024) =>
        new(await Library.Value, server.Address, limit);

    /// <summary>Begins a stream; arguments are read from JSON by their C# names.</summary>
    public IAsyncEnumerable<object> Stream(string operation, string arguments = "{}", CancellationToken cancellationToken = default) =>
        Invoke(operation, arguments, cancellationToken) switch
        {
            IAsyncEnumerable<object> items => items,
            IAsyncEnumerable<JsonElement> items => items.Select(static item => (object)item),
            var other => throw new InvalidCastException($"{operation} gives {other}."),
        };

    /// <summary>Calls a method that answers a whole.</summary>
    public async Task<string> CallAsync(string operation, string arguments = "{}")
    {
        var task = (Task)Invoke(operation, arguments, CancellationToken.None);
        await task;
        return JsonSerializer.Serialize(task.GetType().GetProperty("Result")!.GetValue(task));
    }

    /// <summary>The parameters of a method, as "name" or "name?".</summary>
    public string Parameters(string operation) =>
        string.Join(
            ' ', Method(operation).GetParameters().Select(static parameter => parameter.Name + (parameter.HasDefaultValue ? "?" : "")));

    private object Invoke(string operation, string arguments, CancellationToken cancellationToken)
    {
        using var values = JsonDocument.Parse(arguments);
        var method = Method(operation);
        try
        {
            return method.Invoke(_client, [.. method.GetParameters().Select(parameter =>
                values.RootElement.TryGetProperty(parameter.Name!, out var value) ? value.Deserialize(parameter.ParameterType)
                : parameter.ParameterType == typeof(CancellationToken) ? cancellationToken : parameter.DefaultValue)])!;
        }
        catch (TargetInvocationException error)
        {
            throw error.InnerException!;
        }
    }

    private MethodInfo Method(string operation) => Assembly.GetType("Fixture.IApiBoxClient")!.GetMethod(operation + "Async")!;
}
