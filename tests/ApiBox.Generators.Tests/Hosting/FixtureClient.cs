using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json;
using ApiBox.Runtime;

namespace ApiBox.Generators.Tests.Hosting;

/// <summary>Calls the generated client of a fixture, and shows what it sent as text: line, headers, body.</summary>
internal sealed class FixtureClient
{
    public const string Key = "user:secret";

    private readonly Assembly _assembly;
    private readonly object _client;
    private readonly List<string> _sent = [];

    public FixtureClient(
        FixtureLibrary library,
        HttpStatusCode status = HttpStatusCode.OK,
        string answer = "",
        string mediaType = "application/json",
        Uri? baseAddress = null,
        Action<ApiBoxOptions>? configure = null)
    {
        _assembly = library.Assembly;
        var options = new ApiBoxOptions { ApiKey = Key };
        var description = (ClientDescription)_assembly.GetType("Fixture.ApiBoxClient")!.GetProperty("Description")!.GetValue(null)!;
        if (baseAddress is not null || description.Servers.Count == 0)
            options.BaseAddress = baseAddress ?? new Uri("https://service.example/");
        configure?.Invoke(options);
        var transport = ApiBoxTransport.Create(options, description, new Handler(_sent, status, answer, mediaType));
        _client = Activator.CreateInstance(_assembly.GetType("Fixture.ApiBoxClient")!, transport)!;
    }

    /// <summary>What was sent, but for the headers that every request has.</summary>
    public string Sent => _sent.LastOrDefault() ?? "";

    /// <summary>Calls an operation with arguments that are read from JSON by their C# names; what is not given is left out.</summary>
    public async Task<object?> CallAsync(string operation, string arguments = "{}")
    {
        using var values = JsonDocument.Parse(arguments);
        var method = _assembly.GetType("Fixture.IApiBoxClient")!.GetMethod(operation + "Async")!;
        var parameters = method.GetParameters();
        foreach (var given in values.RootElement.EnumerateObject())
            Assert.Contains(parameters, parameter => parameter.Name == given.Name);
        var task = (Task)method.Invoke(_client, [.. parameters.Select(Argument)])!;
        await task;
        return method.ReturnType == typeof(Task) ? null : method.ReturnType.GetProperty("Result")!.GetValue(task);

        object? Argument(ParameterInfo parameter) => values.RootElement.TryGetProperty(parameter.Name!, out var value)
            ? value.Deserialize(parameter.ParameterType)
            : parameter.HasDefaultValue
                ? parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None : parameter.DefaultValue
            : throw new ArgumentException($"{parameter.Name} is missing.");
    }

    private sealed class Handler(List<string> sent, HttpStatusCode status, string answer, string mediaType) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var text = new StringBuilder().Append(request.Method).Append(' ').Append(request.RequestUri!.AbsoluteUri);
            foreach (var (name, value) in request.Headers.NonValidated.Where(
                static header => header.Key is not ("User-Agent" or "Accept" or "Expect"))
                .OrderBy(static header => header.Key, StringComparer.Ordinal))
                text.Append('\n').Append(name).Append(": ").Append(string.Join("; ", value));
            if (request.Content is { } content)
            {
                var body = await content.ReadAsStringAsync(cancellationToken);
                var type = content.Headers.ContentType?.ToString() ?? "";
                var boundary = type.IndexOf("ApiBox", StringComparison.Ordinal);
                if (boundary > 0)
                    (body, type) = (body.Replace(type[boundary..], "X", StringComparison.Ordinal), type[..boundary] + "X");
                text.Append('\n').Append(type).Append('\n').Append(body.Replace("\r\n", "|", StringComparison.Ordinal));
            }

            sent.Add(text.ToString());
            return new HttpResponseMessage(status) { Content = new StringContent(answer, Encoding.UTF8, mediaType) };
        }
    }
}
